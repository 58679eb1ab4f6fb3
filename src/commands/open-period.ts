import { dayOf } from '../calendar/moment'
import { reportingUnits, withPeriod } from '../reporting/board'
import { type Period, periodOfKey } from '../reporting/period'
import { currentDates } from '../reporting/regime'
import { linesFor, readTabKey, tabCarriedOver, tabForPeriod } from '../reporting/report-tab'
import { reportBoard } from '../tables/report-board'
import { runs } from '../tables/runs'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { openedDone } from '../text/commands'
import { reportTabTitle } from '../text/labels'
import { defineCommand } from './command'
import { append, done, type Effect, replace } from './effect'
import { type JobInput, ledgerRow } from './job'
import { regimeAt } from './regime-at'

/** Turns every report tab to the period of now and its tasks; what people have typed and not submitted stays where it is. */
export const openPeriod = defineCommand<
  { units: typeof units; tasks: typeof tasks; reportBoard: typeof reportBoard },
  JobInput | undefined
>({
  name: 'openPeriod',
  label: 'Mở kỳ báo cáo',
  reads: { units, tasks, reportBoard },
  tabs: 'all',
  decide: (records, at, input, tabs) => {
    const regime = regimeAt(at)
    if (!regime) return []
    const now = currentDates(regime, dayOf(at.now), at.calendar)
    const fills = reportingUnits(records.units).flatMap((unit): Effect[] => {
      const tab = tabs.find((t) => t.unit === unit.code)
      const key = tab?.form.head.key
      // A report that is being amended stays until it is submitted: its words stand nowhere else.
      if (key && (isAhead(key, now.period) || readTabKey(key).version > 1)) return []
      const lines = linesFor(unit, records.tasks, records.units, now)
      const form = tab ? tabCarriedOver(tab.form, unit, now, lines, input !== undefined) : tabForPeriod(unit, now, lines)
      return [{ do: 'fill report', unit: unit.code, title: tab?.title ?? reportTabTitle(unit.shortName), form }]
    })
    const detail = openedDone(fills.length)
    return [
      ...fills,
      replace(reportBoard, withPeriod(records.reportBoard, records.units, now, at.now)),
      ...(input ? [...append(runs, [ledgerRow(input, at.now, detail)]), done(detail)] : []),
    ]
  },
})

/** Whether a key names a later period; one of another rhythm is left over from a regime that is no longer in force. */
const isAhead = (key: string, period: Period): boolean => key > period.key && periodOfKey(key)?.rhythm === period.rhythm
