import { dayOf } from '../calendar/moment'
import { overview } from '../documents/overview'
import { queued, unsent } from '../reminders/outgoing'
import { consolidate as consolidateRows } from '../reporting/consolidation'
import { currentDates, type Dates, datesOfKey } from '../reporting/dates'
import { settled } from '../reporting/expected'
import { consolidated } from '../tables/consolidated'
import { expectedReports } from '../tables/expected-reports'
import { outbox } from '../tables/outbox'
import { reports } from '../tables/reports'
import { runs } from '../tables/runs'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { consolidatedDone, noRegime } from '../text/commands'
import { sayPeriod } from '../text/dates'
import { consolidatedMail } from '../text/mails'
import { type At, defineCommand } from './command'
import { alert, append, deliverNext, done, replace, toast } from './effect'
import { type JobInput, ledgerRow } from './job'

const reads = { units, tasks, reports, expectedReports, outbox }

/** The report that a press of the menu means: of the regime whose cut-off comes next. */
const dueNext = (at: At): Dates | undefined =>
  at.regimes
    .filter(({ used }) => used)
    .flatMap((regime) => currentDates(regime, dayOf(at.now), at.calendar) ?? [])
    .sort((a, b) => a.cutOff.localeCompare(b.cutOff))[0]

/** Makes the committee's own report of a period: by the clock with a mail to the leader, by one press or after a late report without. */
export const consolidate = defineCommand<typeof reads, JobInput | { readonly period: string } | undefined>({
  name: 'consolidate',
  label: 'Tổng hợp báo cáo',
  reads,
  decide: (records, at, input) => {
    const planned = input ? datesOfKey(at.regimes, input.period, at.calendar) : dueNext(at)
    if (!planned) return input ? [] : [alert(noRegime)]
    const own = records.expectedReports.filter((row) => row.period === planned.key)
    const dates = settled(planned, own[0])
    const rows = consolidateRows(dates.key, { board: own, lines: records.reports, tasks: records.tasks, units: records.units })
    const detail = consolidatedDone(sayPeriod(dates.period), own.filter((row) => row.submitted).length, own.length)
    const mail = consolidatedMail({
      committee: at.settings.committee ?? '',
      period: sayPeriod(dates.period),
      numbers: rows.filter((row) => row.part === 'Số liệu').map((row) => row.content),
      absent: own.filter((row) => !row.submitted).map((row) => row.unit),
      late: own.filter((row) => row.state === 'Muộn').map((row) => row.unit),
      due: dates.committeeCutOff,
      link: at.link,
    })
    // The officer has had the list of the missing at the cut-off; one mail a day is enough.
    const leader = at.settings.leaderEmail !== at.settings.officerEmail ? at.settings.leaderEmail : undefined
    const drawn = overview({
      committee: at.settings.committee ?? '',
      now: at.now,
      tasks: records.tasks,
      units: records.units,
      board: records.expectedReports,
    })
    return [
      replace(consolidated, rows),
      { do: 'draw', drawing: drawn },
      ...(at.marks.again === dates.key ? [{ do: 'mark', name: 'again', value: '' } as const] : []),
      ...(input && 'id' in input
        ? [
            ...append(outbox, leader ? unsent([queued(input.id, leader, mail, at.now)], records.outbox) : []),
            ...append(runs, [ledgerRow(input, at.now, detail)]),
            done(detail),
            deliverNext,
          ]
        : input
          ? [done(detail)]
          : [toast(detail)]),
    ]
  },
})
