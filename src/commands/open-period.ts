import { datesOfKey } from '../reporting/dates'
import { newlyExpected } from '../reporting/expected'
import { nextReport, owedBy } from '../reporting/next-report'
import { linesFor, readTabKey, tabCarriedOver, tabForPeriod } from '../reporting/report-tab'
import { reportersOf, reportingUnits } from '../reporting/reporters'
import { expectedReports } from '../tables/expected-reports'
import { runs } from '../tables/runs'
import { tasks } from '../tables/tasks'
import { type Unit, units } from '../tables/units'
import { openedDone } from '../text/commands'
import { reportTabTitle } from '../text/labels'
import { type At, defineCommand, type RecordsOf, type ReportTab } from './command'
import { append, done, type Effect, follow, prefillNext } from './effect'
import { type JobInput, ledgerRow } from './job'

const reads = { units, tasks, expectedReports }

/**
 * A period begins: its reports are expected from now on, and each organisation's tab turns to the report that is due next. Without input, as after an
 * import, the tabs only take the tasks of now. What people have typed and not submitted stays where it is.
 */
export const openPeriod = defineCommand<typeof reads, JobInput | undefined>({
  name: 'openPeriod',
  label: 'Mở kỳ báo cáo',
  reads,
  tabs: 'all',
  decide: (records, at, input, tabs) => {
    const dates = input && datesOfKey(at.regimes, input.period, at.calendar)
    if (input && !dates) return []
    const fresh = dates ? newlyExpected(records.expectedReports, records.units, dates, at.now) : []
    const expected = [...records.expectedReports, ...fresh]
    const concerned = dates ? reportersOf(dates.regime, records.units, dates.period) : reportingUnits(records.units, at.regimes)
    const fills = concerned.flatMap((unit) => turned(unit, { ...records, expectedReports: expected }, at, tabs, dates?.key))
    const turnedTo = fills.flatMap((effect) => (effect.do === 'fill report' && effect.form.head.key === dates?.key ? [effect.unit] : []))
    const detail = openedDone(fills.length)
    return [
      ...append(expectedReports, fresh),
      ...fills,
      ...(input ? [...append(runs, [ledgerRow(input, at.now, detail)]), done(detail), follow('drawBoard', undefined)] : []),
      ...(dates ? prefillNext(turnedTo, dates) : []),
    ]
  },
})

/** The tab of one organisation turned to what it should show now; it stops speaking of the report before when `opens` is the one that it shows. */
function turned(
  unit: Unit,
  records: RecordsOf<typeof reads>,
  at: At,
  tabs: readonly ReportTab[],
  opens: string | undefined,
): readonly Effect[] {
  const { units: directory, tasks: plan, expectedReports: expected } = records
  const facts = { ...at, expected, units: directory }
  const tab = tabs.find((t) => t.unit === unit.code)
  const shown = readTabKey(tab?.form.head.key ?? '')
  // A report that is being amended stays until it is submitted: its words stand nowhere else.
  if (shown.version > 1) return []
  const owed = owedBy(unit, facts)
  const stays = owed.find(({ key, cutOff }) => key === shown.key && cutOff >= at.now)
  const next = stays ?? nextReport(unit, facts, owed)
  if (!next) return []
  const lines = linesFor(unit, plan, directory, next)
  const title = tab?.title ?? reportTabTitle(unit.shortName)
  const form = tab ? tabCarriedOver(tab.form, unit, next, lines, opens === next.key, owed) : tabForPeriod(unit, next, lines, owed)
  return [{ do: 'fill report', unit: unit.code, title, form }]
}
