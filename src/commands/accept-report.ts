import { type Moment, minutesBetween, moment } from '../calendar/moment'
import { type Dates, readKey } from '../reporting/dates'
import { expectedRow } from '../reporting/expected'
import { jobId } from '../reporting/jobs'
import { nextReport, owedBy } from '../reporting/next-report'
import { progressFrom } from '../reporting/progress'
import { digestOf, oddities } from '../reporting/quality'
import { linesFor, tabAtRest, tabForPeriod } from '../reporting/report-tab'
import { type lacksOf, linesOf } from '../reporting/submission'
import { timelinessOf } from '../reporting/timeliness'
import { type ExpectedReport, expectedReports } from '../tables/expected-reports'
import type { ReportForm } from '../tables/report-form'
import { reports } from '../tables/reports'
import { type Run, runs } from '../tables/runs'
import { type Task, tasks } from '../tables/tasks'
import type { Unit } from '../tables/units'
import { nothingOwed, sayLacks, sayOddities, sayReceived, saysNext, unknownHour } from '../text/commands'
import { sayPeriod } from '../text/dates'
import type { At, ReportTab } from './command'
import { append, appendOnce, done, type Effect, patch, toast } from './effect'
import { moving } from './moving'

export interface Known {
  readonly units: readonly Unit[]
  readonly tasks: readonly Task[]
  readonly expectedReports: readonly ExpectedReport[]
  readonly runs: readonly Run[]
}

export interface Judged {
  readonly effects: readonly Effect[]
  /** The tasks as the report leaves them. */
  readonly after: readonly Task[]
  /** The report that the tab has turned to. */
  readonly next?: Dates | undefined
}

export interface Accepted {
  readonly tab: ReportTab
  readonly unit: Unit
  readonly dates: Dates
  readonly row: ExpectedReport | undefined
  /** 1 for the first report of the period, more for one that was amended. */
  readonly version: number
  readonly lacks: ReturnType<typeof lacksOf>
  readonly led: ReadonlySet<string>
  readonly lastLook: Moment | undefined
}

/**
 * When the box was ticked: the stamp says it. A tick that no script saw was made after the clock last looked; where that was before the cut-off, nobody
 * can say that it came late.
 */
function submittedAt(
  at: At,
  unit: Unit,
  dates: Dates,
  lastLook: Moment | undefined,
): { readonly submitted: Moment; readonly unseen: boolean } {
  const stamp = at.stamps[unit.code]
  if (stamp && stamp <= at.now) return { submitted: stamp, unseen: false }
  const unseen = lastLook !== undefined && minutesBetween(at.now, lastLook) > 0
  const intime = unseen && lastLook <= dates.cutOff && at.now > dates.cutOff
  return { submitted: intime ? dates.cutOff : at.now, unseen }
}

/** Takes a report in: the record, what became of its tasks, and the tab at the report that is due next. */
export function accept(records: Known, at: At, { tab, unit, dates, row, version, lacks, led, lastLook }: Accepted): Judged {
  const { submitted, unseen } = submittedAt(at, unit, dates, lastLook)
  // On time or late is what the first report of a period was; an amended one only counts up.
  const first = row?.submitted ?? submitted
  const timeliness = timelinessOf(first, dates)
  const lack = sayLacks(lacks)
  const odd = sayOddities(oddities(tab.form, led, records.tasks, digestBefore(records.expectedReports, unit, dates)))
  const remark = [lack, unseen ? unknownHour(lastLook!) : undefined].filter(Boolean).join(' ') || undefined
  const after = progressFrom(records.tasks, tab.form, unit, records.units, submitted)
  const moved = records.tasks.map((task) => ({ ...task, ...after.get(task.code) }))
  const mine: ExpectedReport = {
    ...(row ?? expectedRow(unit, dates, undefined, at.now)),
    submitted: first,
    state: timeliness,
    version,
    quality: odd,
    review: 'Chờ xem',
    digest: digestOf(tab.form),
  }
  // What comes after the consolidation still belongs into it, even where this run breaks off once the tab has turned.
  // What the part of the ledger that was read does not go back to has long been done.
  const asked = moving(runs)(at)
  const late =
    records.runs.some((run) => run.id === jobId('consolidate', dates.key)) || (asked !== undefined && dates.committeeCutOff < asked)
  const received = sayReceived(sayPeriod(dates.period), submitted, timeliness, lack)
  const { form: turned, next } = turnedTab(records, at, { unit, dates, moved, received })
  const status = turned.head.status ?? received
  return {
    after: moved,
    next,
    effects: [
      ...(late ? [{ do: 'mark', name: 'again', value: dates.key, first: true } as const] : []),
      // The tab turns last: whatever breaks before, its box is still ticked, and the next look does the same again without adding anything twice.
      ...appendOnce(reports, linesOf(tab.form, { unit, dates, submitted, first, version, remark }), moment(dates.period.from)),
      ...inSheet(row, mine),
      ...patch(
        tasks,
        records.tasks
          .filter((task) => after.has(task.code))
          .map((task) => ({ key: task.code, was: pick(task, after.get(task.code)!), set: after.get(task.code)! })),
      ),
      { do: 'fill report', unit: unit.code, title: tab.title, form: turned },
      { do: 'unstamp', unit: unit.code },
      done(`${unit.shortName}: ${received}`),
      toast(status),
    ],
  }
}

/** The organisation's tab once its report has come: at the report that is due next, or at rest. */
function turnedTab(
  records: Known,
  at: At,
  {
    unit,
    dates,
    moved,
    received,
  }: { readonly unit: Unit; readonly dates: Dates; readonly moved: readonly Task[]; readonly received: string },
): { readonly form: ReportForm; readonly next: Dates | undefined } {
  const facts = { ...at, expected: records.expectedReports, units: records.units }
  const owed = owedBy(unit, facts, dates.key)
  const next = nextReport(unit, facts, owed, dates.key)
  if (!next) return { form: tabAtRest(unit, `${received} ${nothingOwed}`), next }
  const lines = linesFor(unit, moved, records.units, next)
  return { form: tabForPeriod(unit, next, lines, owed, `${received} ${saysNext(sayPeriod(next.period))}`), next }
}

/** What the organisation's last report of the same regime said, as a digest. */
const digestBefore = (expected: readonly ExpectedReport[], unit: Unit, dates: Dates): string | undefined =>
  expected
    .filter(
      (row) =>
        row.unit === unit.shortName &&
        row.submitted &&
        row.digest &&
        row.period !== dates.key &&
        readKey(row.period).code === dates.regime.code,
    )
    .sort((a, b) => b.cutOff.localeCompare(a.cutOff))[0]?.digest

function inSheet(before: ExpectedReport | undefined, row: ExpectedReport): readonly Effect[] {
  if (!before) return append(expectedReports, [row])
  const { submitted, state, version, quality, review, digest } = row
  return patch(expectedReports, [{ key: row.id, was: {}, set: { submitted, state, version, quality, review, digest } }])
}

const pick = <T extends object>(from: T, like: Partial<T>): Partial<T> =>
  Object.fromEntries(Object.keys(like).map((key) => [key, (from as Record<string, unknown>)[key]])) as Partial<T>
