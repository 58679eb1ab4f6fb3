import { queued, unsent } from '../reminders/outgoing'
import { missingOf, withPeriod } from '../reporting/board'
import { datesOfKey } from '../reporting/regime'
import { outbox } from '../tables/outbox'
import { reportBoard } from '../tables/report-board'
import { runs } from '../tables/runs'
import { units } from '../tables/units'
import { closedDone } from '../text/commands'
import { sayPeriod } from '../text/dates'
import { missingMail } from '../text/mails'
import { defineCommand } from './command'
import { append, deliverNext, done, replace } from './effect'
import { type JobInput, ledgerRow } from './job'
import { regimeAt } from './regime-at'

/** At the cut-off: the board says who is missing, and the officer gets the list. */
export const closePeriod = defineCommand<{ units: typeof units; reportBoard: typeof reportBoard; outbox: typeof outbox }, JobInput>({
  name: 'closePeriod',
  label: 'Chốt kỳ báo cáo',
  reads: { units, reportBoard, outbox },
  decide: (records, at, input) => {
    const regime = regimeAt(at)
    const dates = regime && datesOfKey(regime, input.period, at.calendar)
    if (!dates) return []
    const board = withPeriod(records.reportBoard, records.units, dates, at.now)
    const absent = missingOf(board, input.period)
    const expected = board.filter((row) => row.period === input.period).length
    const mail = missingMail({
      committee: at.settings.committee ?? '',
      period: sayPeriod(dates.period),
      cutOff: dates.cutOff,
      expected,
      absent,
      link: at.link,
    })
    const to = at.settings.officerEmail
    const detail = closedDone(absent.length, expected)
    return [
      replace(reportBoard, board),
      ...append(outbox, to ? unsent([queued(input.id, to, mail, at.now)], records.outbox) : []),
      ...append(runs, [ledgerRow(input, at.now, detail)]),
      done(detail),
      deliverNext,
    ]
  },
})
