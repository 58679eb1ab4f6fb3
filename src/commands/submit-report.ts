import { type Moment, minutesBetween } from '../calendar/moment'
import { partOf } from '../reporting/assignment'
import { type Dates, datesOfKey, readKey } from '../reporting/dates'
import { expectedId, expectedRow, settled } from '../reporting/expected'
import { jobId } from '../reporting/jobs'
import { nextReport, owedBy } from '../reporting/next-report'
import { progressFrom } from '../reporting/progress'
import { digestOf, oddities } from '../reporting/quality'
import { linesFor, readTabKey, tabAtRest, tabForPeriod } from '../reporting/report-tab'
import { isEmpty, lacksOf, linesOf } from '../reporting/submission'
import { timelinessOf } from '../reporting/timeliness'
import { type ExpectedReport, expectedReports } from '../tables/expected-reports'
import { reportForm } from '../tables/report-form'
import { reports } from '../tables/reports'
import { runs } from '../tables/runs'
import { type Task, tasks } from '../tables/tasks'
import { type Unit, units } from '../tables/units'
import {
  noPeriod,
  noRegime,
  nothingOwed,
  sayEarly,
  sayLack,
  sayLacks,
  sayLocked,
  sayOddities,
  sayReceived,
  saysNext,
  unknownHour,
} from '../text/commands'
import { sayDay, sayPeriod } from '../text/dates'
import { sayProblems } from '../text/problem'
import { type At, defineCommand, type RecordsOf, type ReportTab } from './command'
import { append, appendOnce, done, type Effect, follow, patch, toast } from './effect'

/** A box to be judged: whose, and when the clock last looked and found it empty; absent where the tick itself was seen. */
export interface Ticked {
  readonly unit: string
  readonly lastLook?: Moment
}

type Input = Ticked | { readonly units: readonly Ticked[] }

const reads = { units, tasks, expectedReports, runs }
type Records = RecordsOf<typeof reads>

const tickedIn = (input: Input): readonly Ticked[] => ('units' in input ? input.units : [input])

/** Judges ticked reports, each by itself: refuses an empty one, archives any other, and turns its tab to the report that is due next. */
export const submitReport = defineCommand<typeof reads, Input>({
  name: 'submitReport',
  label: reportForm.tail.submit.header,
  reads,
  tabs: (_records, _at, input) => tickedIn(input).map(({ unit }) => unit),
  decide: (records, at, input, tabs) => {
    // Each report meets the tasks as those before it have left them.
    let current: Records = records
    const effects: Effect[] = []
    for (const ticked of tickedIn(input)) {
      const { effects: own, after } = judge(current, at, ticked, tabs)
      effects.push(...own)
      current = { ...current, tasks: after }
    }
    const archived = effects.some((effect) => effect.do === 'append' && effect.table.name === reports.name)
    const again = [...new Set(effects.flatMap((effect) => (effect.do === 'mark' && effect.name === 'again' ? [effect.value] : [])))]
    return [
      ...effects,
      ...(archived ? [follow('drawBoard', undefined), follow('refreshDay', 'by the clock')] : []),
      ...again.map((period) => follow('consolidate', { period })),
    ]
  },
})

interface Judged {
  readonly effects: readonly Effect[]
  readonly after: readonly Task[]
}

function judge(records: Records, at: At, ticked: Ticked, tabs: readonly ReportTab[]): Judged {
  const tab = tabs.find((t) => t.unit === ticked.unit)
  const unit = records.units.find((u) => u.code === ticked.unit)
  const refused = (effects: readonly Effect[]): Judged => ({ effects, after: records.tasks })
  if (!tab || !unit || !tab.form.tail.submit) return refused([])
  const no = (why: string): Judged => refused(refuse(tab, why))
  if (!at.regimes.some(({ used }) => used)) return no(noRegime)
  const key = tab.form.head.key ? readTabKey(tab.form.head.key) : undefined
  const planned = key && datesOfKey(at.regimes, key.key, at.calendar)
  if (!key || !planned) return no(noPeriod)
  const row = records.expectedReports.find(({ id }) => id === expectedId(planned.key, unit.code))
  const dates = settled(planned, row)
  if (at.now < `${dates.period.from}T00:00`) return no(sayEarly(sayPeriod(dates.period), sayDay(dates.period.from)))
  if (at.now >= dates.lockedFrom) return no(sayLocked(sayPeriod(dates.period), dates.lockedFrom))
  if (tab.problems.length > 0) return no(sayProblems(tab.problems, 3))
  const led = new Set(records.tasks.filter((task) => partOf(unit, task, records.units) === 'lead').map((task) => task.code))
  const lacks = lacksOf(tab.form, led)
  if (isEmpty(lacks)) return no(sayLack(lacks[0]!))
  return accept(records, at, { tab, unit, dates, row, version: key.version, lacks, led, lastLook: ticked.lastLook })
}

function refuse(tab: ReportTab, why: string): readonly Effect[] {
  return [{ do: 'mark report', unit: tab.unit, fields: { status: why, submit: false } }, toast(why)]
}

interface Accepted {
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

function accept(records: Records, at: At, { tab, unit, dates, row, version, lacks, led, lastLook }: Accepted): Judged {
  const { submitted, unseen } = submittedAt(at, unit, dates, lastLook)
  const timeliness = timelinessOf(submitted, dates)
  const lack = sayLacks(lacks)
  const odd = sayOddities(oddities(tab.form, led, records.tasks, digestBefore(records.expectedReports, unit, dates)))
  const remark = [lack, unseen ? unknownHour(lastLook!) : undefined].filter(Boolean).join(' ') || undefined
  const after = progressFrom(records.tasks, tab.form, unit, records.units, submitted)
  const moved = records.tasks.map((task) => ({ ...task, ...after.get(task.code) }))
  const mine: ExpectedReport = {
    ...(row ?? expectedRow(unit, dates, undefined, at.now)),
    // On time or late is what the first report of a period was; an amended one only counts up.
    ...(row?.submitted ? {} : { submitted, state: timeliness }),
    version,
    quality: odd,
    review: 'Chờ xem',
    digest: digestOf(tab.form),
  }
  // What comes after the consolidation still belongs into it, even where this run breaks off once the tab has turned.
  const late = records.runs.some((run) => run.id === jobId('consolidate', dates.key))
  const received = sayReceived(sayPeriod(dates.period), submitted, timeliness, lack)
  const turned = turnedTab(records, at, { unit, dates, moved, received })
  const status = turned.head.status ?? received
  return {
    after: moved,
    effects: [
      ...(late ? [{ do: 'mark', name: 'again', value: dates.key, first: true } as const] : []),
      // The tab turns last: whatever breaks before, its box is still ticked, and the next look does the same again without adding anything twice.
      ...appendOnce(reports, linesOf(tab.form, { unit, dates, submitted, version, remark })),
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
  records: Records,
  at: At,
  {
    unit,
    dates,
    moved,
    received,
  }: { readonly unit: Unit; readonly dates: Dates; readonly moved: readonly Task[]; readonly received: string },
) {
  const facts = { regimes: at.regimes, expected: records.expectedReports, units: records.units, calendar: at.calendar, now: at.now }
  const next = nextReport(unit, facts, dates.key)
  if (!next) return tabAtRest(unit, `${received} ${nothingOwed}`)
  const owed = owedBy(unit, facts).filter(({ key }) => key !== dates.key)
  return tabForPeriod(unit, next, linesFor(unit, moved, records.units, next), owed, `${received} ${saysNext(sayPeriod(next.period))}`)
}

/** What the organisation's last report of the same regime said, as a digest. */
const digestBefore = (expected: readonly ExpectedReport[], unit: Unit, dates: Dates): string | undefined =>
  expected
    .filter(
      (row) => row.unit === unit.shortName && row.digest && row.period !== dates.key && readKey(row.period).code === dates.regime.code,
    )
    .sort((a, b) => b.cutOff.localeCompare(a.cutOff))[0]?.digest

function inSheet(before: ExpectedReport | undefined, row: ExpectedReport): readonly Effect[] {
  if (!before) return append(expectedReports, [row])
  const { submitted, state, version, quality, review, digest } = row
  return patch(expectedReports, [{ key: row.id, was: {}, set: { submitted, state, version, quality, review, digest } }])
}

const pick = <T extends object>(from: T, like: Partial<T>): Partial<T> =>
  Object.fromEntries(Object.keys(like).map((key) => [key, (from as Record<string, unknown>)[key]])) as Partial<T>
