import { dayOf } from '../calendar/moment'
import { overview } from '../documents/overview'
import { queued, unsent } from '../reminders/outgoing'
import { withPeriod } from '../reporting/board'
import { consolidate as consolidateRows } from '../reporting/consolidation'
import { currentDates, datesOfKey } from '../reporting/regime'
import { consolidated } from '../tables/consolidated'
import { outbox } from '../tables/outbox'
import { reportBoard } from '../tables/report-board'
import { reports } from '../tables/reports'
import { runs } from '../tables/runs'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { consolidatedDone, noRegime } from '../text/commands'
import { sayPeriod } from '../text/dates'
import { consolidatedMail } from '../text/mails'
import { defineCommand } from './command'
import { alert, append, deliverNext, done, replace, toast } from './effect'
import { type JobInput, ledgerRow } from './job'
import { regimeAt } from './regime-at'

const reads = { units, tasks, reports, reportBoard, outbox }

/** Makes the committee's own report of a period: by the clock with a mail to the leader, by one press or after a late report without. */
export const consolidate = defineCommand<typeof reads, JobInput | { readonly period: string } | undefined>({
  name: 'consolidate',
  label: 'Tổng hợp báo cáo',
  reads,
  decide: (records, at, input) => {
    const regime = regimeAt(at)
    if (!regime) return [alert(noRegime(at.settings.regime ?? ''))]
    const dates = input ? datesOfKey(regime, input.period, at.calendar) : currentDates(regime, dayOf(at.now), at.calendar)
    if (!dates) return []
    const board = withPeriod(records.reportBoard, records.units, dates, at.now)
    const rows = consolidateRows(dates.period.key, { board, lines: records.reports, tasks: records.tasks })
    const own = board.filter((row) => row.period === dates.period.key)
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
    const drawn = overview({ committee: at.settings.committee ?? '', now: at.now, tasks: records.tasks, units: records.units, board })
    return [
      replace(consolidated, rows),
      replace(reportBoard, board),
      { do: 'draw', drawing: drawn },
      ...(at.marks.again === dates.period.key ? [{ do: 'mark', name: 'again', value: '' } as const] : []),
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
