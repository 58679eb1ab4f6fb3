import { queued, unsent } from '../reminders/outgoing'
import { datesOfKey } from '../reporting/dates'
import { missingOf, movedOn, newlyExpected } from '../reporting/expected'
import { expectedReports } from '../tables/expected-reports'
import { outbox } from '../tables/outbox'
import { runs } from '../tables/runs'
import { units } from '../tables/units'
import { closedDone } from '../text/commands'
import { sayPeriod } from '../text/dates'
import { missingMail } from '../text/mails'
import { defineCommand } from './command'
import { append, deliverNext, done, follow } from './effect'
import { stateChanges } from './expected-states'
import { type JobInput, ledgerRow } from './job'
import { moving } from './moving'

/** At the cut-off: the states say who is missing, and the officer gets the list. */
export const closePeriod = defineCommand<{ units: typeof units; expectedReports: typeof expectedReports; outbox: typeof outbox }, JobInput>(
  {
    name: 'closePeriod',
    label: 'Chốt kỳ báo cáo',
    reads: { units, expectedReports, outbox },
    since: { expectedReports: moving(expectedReports), outbox: moving(outbox) },
    decide: (records, at, input) => {
      const dates = datesOfKey(at.regimes, input.period, at.calendar)
      if (!dates) return []
      const known = records.expectedReports.filter((row) => row.period === input.period)
      // A period that the clock slept through as a whole was owed all the same.
      const fresh = known.length > 0 ? [] : newlyExpected([], records.units, dates, at.now)
      const own = [...known, ...fresh]
      const absent = missingOf(own, input.period)
      const of = (shortName: string) => records.units.find((unit) => unit.shortName === shortName)
      const mail = missingMail({
        committee: at.settings.committee ?? '',
        period: sayPeriod(dates.period),
        cutOff: own[0]?.cutOff ?? dates.cutOff,
        expected: own.length,
        absent: absent.map((row) => ({ unit: row.unit, contact: of(row.unit)?.contact, phone: of(row.unit)?.phone })),
        link: at.link,
      })
      const to = at.settings.officerEmail
      const detail = closedDone(absent.length, own.length)
      return [
        ...append(expectedReports, fresh),
        ...stateChanges(records.expectedReports, movedOn(records.expectedReports, at.regimes, at.now)),
        ...append(outbox, to && own.length > 0 ? unsent([queued(input.id, to, mail, at.now)], records.outbox) : []),
        ...append(runs, [ledgerRow(input, at.now, detail)]),
        done(detail),
        follow('drawBoard', undefined),
        deliverNext,
      ]
    },
  },
)
