import { isTyped } from '../reporting/draft'
import { owedBy } from '../reporting/next-report'
import { linesFor, tabForPeriod } from '../reporting/report-tab'
import { expectedReports } from '../tables/expected-reports'
import { reportForm } from '../tables/report-form'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { notOwed, typedBeforePick } from '../text/commands'
import { sayReport } from '../text/dates'
import { defineCommand } from './command'
import { type Effect, prefillNext, toast } from './effect'

/** Turns an organisation's tab to another report that it owes, as chosen in the tab itself. */
export const pickReport = defineCommand<
  { units: typeof units; tasks: typeof tasks; expectedReports: typeof expectedReports },
  { readonly unit: string }
>({
  name: 'pickReport',
  label: reportForm.head.pick.header,
  reads: { units, tasks, expectedReports },
  tabs: 'one',
  decide: (records, at, input, tabs): readonly Effect[] => {
    const tab = tabs.find((t) => t.unit === input.unit)
    const unit = records.units.find((u) => u.code === input.unit)
    const wanted = tab?.form.head.pick
    if (!tab || !unit || !wanted) return []
    const owed = owedBy(unit, { ...at, expected: records.expectedReports, units: records.units })
    const dates = owed.find((one) => sayReport(one) === wanted)
    const why = !dates ? notOwed(wanted) : isTyped(tab.form, unit, records.expectedReports) ? typedBeforePick : undefined
    if (why !== undefined) return [{ do: 'mark report', unit: unit.code, fields: { status: why, pick: '' } }, toast(why)]
    const form = tabForPeriod(unit, dates!, linesFor(unit, records.tasks, records.units, dates!), owed)
    return [
      { do: 'fill report', unit: unit.code, title: tab.title, form },
      toast(form.head.status ?? ''),
      ...prefillNext([unit.code], dates!),
    ]
  },
})
