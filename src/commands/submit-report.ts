import { dayOf, type Moment, minutesBetween } from '../calendar/moment'
import { partOf } from '../reporting/assignment'
import { boardRow } from '../reporting/board'
import { jobId } from '../reporting/jobs'
import { progressFrom } from '../reporting/progress'
import { currentDates, type Dates, datesOfKey, nextDates, type Regime } from '../reporting/regime'
import { linesFor, readTabKey, tabForPeriod } from '../reporting/report-tab'
import { isEmpty, lacksOf, linesOf } from '../reporting/submission'
import { timelinessOf } from '../reporting/timeliness'
import { type BoardRow, reportBoard } from '../tables/report-board'
import { reportForm } from '../tables/report-form'
import { reports } from '../tables/reports'
import { runs } from '../tables/runs'
import { tasks } from '../tables/tasks'
import { type Unit, units } from '../tables/units'
import { noPeriod, noRegime, sayEarly, sayLack, sayLacks, sayReceived, saysNext, unknownHour } from '../text/commands'
import { sayDay, sayPeriod } from '../text/dates'
import { sayProblems } from '../text/problem'
import { type At, defineCommand, type RecordsOf, type ReportTab } from './command'
import { append, appendOnce, done, type Effect, follow, patch, toast } from './effect'
import { regimeAt } from './regime-at'

interface Input {
  /** Code of the organisation whose box was ticked. */
  readonly unit: string
  /** When the clock last looked and found the box empty; absent where the tick itself was seen. */
  readonly lastLook?: Moment
}

const reads = { units, tasks, reportBoard, runs }

/** Judges a ticked report: refuses an empty one, archives any other, and turns the tab to the next period. */
export const submitReport = defineCommand<typeof reads, Input>({
  name: 'submitReport',
  label: reportForm.tail.submit.header,
  reads,
  tabs: 'one',
  decide: (records, at, input, tabs) => {
    const tab = tabs.find((t) => t.unit === input.unit)
    const unit = records.units.find((u) => u.code === input.unit)
    if (!tab || !unit || !tab.form.tail.submit) return []
    const regime = regimeAt(at)
    if (!regime) return refuse(tab, noRegime(at.settings.regime ?? ''))
    const key = tab.form.head.key ? readTabKey(tab.form.head.key) : undefined
    const dates = key && datesOfKey(regime, key.period, at.calendar)
    if (!key || !dates) return refuse(tab, noPeriod)
    if (at.now < `${dates.period.from}T00:00`) return refuse(tab, sayEarly(sayPeriod(dates.period), sayDay(dates.period.from)))
    if (tab.problems.length > 0) return refuse(tab, sayProblems(tab.problems, 3))
    const led = records.tasks.filter((task) => partOf(unit, task, records.units) === 'lead').map((task) => task.code)
    const lacks = lacksOf(tab.form, new Set(led))
    if (isEmpty(lacks)) return refuse(tab, sayLack(lacks[0]!))
    return accept(records, at, { tab, unit, regime, dates, version: key.version, lacks, lastLook: input.lastLook })
  },
})

function refuse(tab: ReportTab, why: string): readonly Effect[] {
  return [{ do: 'mark report', unit: tab.unit, fields: { status: why, submit: false } }, toast(why)]
}

interface Accepted {
  readonly tab: ReportTab
  readonly unit: Unit
  readonly regime: Regime
  readonly dates: Dates
  /** 1 for the first report of the period, more for one that was amended. */
  readonly version: number
  readonly lacks: ReturnType<typeof lacksOf>
  readonly lastLook: Moment | undefined
}

function accept(
  records: RecordsOf<typeof reads>,
  at: At,
  { tab, unit, regime, dates, version, lacks, lastLook }: Accepted,
): readonly Effect[] {
  // A tick that the script did not see was made after it last looked: where that was before the cut-off, nobody can say it came late.
  const unseen = lastLook !== undefined && minutesBetween(at.now, lastLook) > 0
  const submitted = unseen && lastLook <= dates.cutOff && at.now > dates.cutOff ? dates.cutOff : at.now
  const timeliness = timelinessOf(submitted, dates.cutOff)
  const lack = sayLacks(lacks)
  const remark = [lack, unseen ? unknownHour(lastLook) : undefined].filter(Boolean).join(' ') || undefined
  const following = nextDates(regime, dates, at.calendar)
  const current = currentDates(regime, dayOf(at.now), at.calendar)
  const next = following.cutOff > current.cutOff ? following : current.period.key === dates.period.key ? following : current
  const received = sayReceived(sayPeriod(dates.period), submitted, timeliness, lack)
  const status = `${received} ${saysNext(sayPeriod(next.period))}`
  const after = progressFrom(records.tasks, tab.form, unit, records.units, submitted)
  const moved = records.tasks.map((task) => ({ ...task, ...after.get(task.code) }))
  // What comes after the consolidation still belongs into it, even where this run breaks off once the tab has turned.
  const late = records.runs.some((run) => run.id === jobId('consolidate', dates.period.key))
  return [
    ...(late ? [{ do: 'mark', name: 'again', value: dates.period.key, first: true } as const] : []),
    // The tab turns last: whatever breaks before, its box is still ticked, and the next look does the same again without adding anything twice.
    ...appendOnce(reports, linesOf(tab.form, { unit, dates, submitted, version, remark })),
    ...onBoard(records.reportBoard, { ...boardRow(unit, dates, submitted, at.now), version }),
    ...patch(
      tasks,
      records.tasks
        .filter((task) => after.has(task.code))
        .map((task) => ({ key: task.code, was: pick(task, after.get(task.code)!), set: after.get(task.code)! })),
    ),
    {
      do: 'fill report',
      unit: unit.code,
      title: tab.title,
      form: tabForPeriod(unit, next, linesFor(unit, moved, records.units, next), status),
    },
    done(`${unit.shortName}: ${received}`),
    toast(status),
    ...(after.size > 0 ? [follow('refreshDay', 'by the clock')] : []),
    ...(late ? [follow('consolidate', { period: dates.period.key })] : []),
  ]
}

/** On time or late is what the first report of a period was; an amended one only counts up. */
function onBoard(board: readonly BoardRow[], row: BoardRow): readonly Effect[] {
  const before = board.find((r) => r.id === row.id)
  if (!before) return append(reportBoard, [row])
  const set = before.submitted ? { version: row.version } : { state: row.state, submitted: row.submitted, version: row.version }
  return patch(reportBoard, [{ key: row.id, was: {}, set }])
}

const pick = <T extends object>(from: T, like: Partial<T>): Partial<T> =>
  Object.fromEntries(Object.keys(like).map((key) => [key, (from as Record<string, unknown>)[key]])) as Partial<T>
