import type { Moment } from '../calendar/moment'
import { partOf } from '../reporting/assignment'
import { type Dates, datesOfKey } from '../reporting/dates'
import { expectedId, settled } from '../reporting/expected'
import { looksFarBack } from '../reporting/moving'
import { readTabKey } from '../reporting/report-tab'
import { isEmpty, lacksOf } from '../reporting/submission'
import { expectedReports } from '../tables/expected-reports'
import { reportForm } from '../tables/report-form'
import { reports } from '../tables/reports'
import { runs } from '../tables/runs'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { noPeriod, noRegime, sayEarly, sayLack, sayLocked } from '../text/commands'
import { sayDay, sayPeriod } from '../text/dates'
import { sayProblems } from '../text/problem'
import { accept, type Judged, type Known } from './accept-report'
import { type At, defineCommand, type ReportTab } from './command'
import { type Effect, follow, prefillNext, toast } from './effect'
import { inStages } from './in-stages'
import { moving } from './moving'

/** A box to be judged: whose, and when the clock last looked and found it empty; absent where the tick itself was seen. */
export interface Ticked {
  readonly unit: string
  readonly lastLook?: Moment
}

/** `farBack`: among them are reports whose last ones lie far back. */
type Input = Ticked | { readonly units: readonly Ticked[]; readonly farBack: boolean }

const reads = { units, tasks, expectedReports, runs }

const tickedIn = (input: Input): readonly Ticked[] => ('units' in input ? input.units : [input])

/** Judges ticked reports, each by itself: refuses an empty one, archives any other, and turns its tab to the report that is due next. */
export const submitReport = defineCommand<typeof reads, Input>({
  name: 'submitReport',
  label: reportForm.tail.submit.header,
  reads,
  since: {
    expectedReports: (at, input) => {
      const farBack = 'units' in input ? input.farBack : looksFarBack(at.regimes, at.calendar, at.now)
      return farBack ? undefined : moving(expectedReports)(at)
    },
    runs: moving(runs),
  },
  tabs: (_records, _at, input) => tickedIn(input).map(({ unit }) => unit),
  decide: (records, at, input, tabs) => {
    // Each report meets the tasks as those before it have left them.
    let current: Known = records
    const effects: Effect[] = []
    const turnedTo = new Map<string, { readonly dates: Dates; readonly units: readonly string[] }>()
    for (const ticked of tickedIn(input)) {
      const { effects: own, after, next } = judge(current, at, ticked, tabs)
      if (next) turnedTo.set(next.key, { dates: next, units: [...(turnedTo.get(next.key)?.units ?? []), ticked.unit] })
      effects.push(...own)
      current = { ...current, tasks: after }
    }
    const archived = effects.some((effect) => effect.do === 'append' && effect.table.name === reports.name)
    const again = [...new Set(effects.flatMap((effect) => (effect.do === 'mark' && effect.name === 'again' ? [effect.value] : [])))]
    return [
      ...inStages(effects),
      ...(archived ? [follow('refreshDay', 'by the clock')] : []),
      ...[...turnedTo.values()].flatMap(({ dates, units: codes }) => prefillNext(codes, dates)),
      ...again.map((period) => follow('consolidate', { period })),
    ]
  },
})

function judge(records: Known, at: At, ticked: Ticked, tabs: readonly ReportTab[]): Judged {
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
