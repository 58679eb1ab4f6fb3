import { addDays } from '../calendar/day'
import { moment } from '../calendar/moment'
import { datesOfKey } from '../reporting/dates'
import { isTyped } from '../reporting/draft'
import { expectedId } from '../reporting/expected'
import { digestOf } from '../reporting/quality'
import { linesFor } from '../reporting/report-tab'
import { fromShorter, withShorter } from '../reporting/roll-up-prefill'
import { expectedReports } from '../tables/expected-reports'
import { reports } from '../tables/reports'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { defineCommand } from './command'
import { type Effect, patch } from './effect'
import { inStages } from './in-stages'
import { moving } from './moving'

interface Input {
  readonly units: readonly string[]
  /** The longer report that their tabs have turned to. */
  readonly key: string
}

const reads = { units, tasks, expectedReports, reports }
const week = 6

/** Begins a month's, quarter's or longer report with what the organisation has said in its shorter ones, so that nothing is typed again. */
export const prefillReport = defineCommand<typeof reads, Input>({
  name: 'prefillReport',
  label: 'Điền sẵn báo cáo',
  reads,
  // A week belongs to the month that holds most of it, and may have begun before it.
  since: {
    expectedReports: moving(expectedReports),
    reports: (at, input) => {
      const dates = datesOfKey(at.regimes, input.key, at.calendar)
      return dates && moment(addDays(dates.period.from, -week))
    },
  },
  tabs: (_records, _at, input) => input.units,
  decide: (records, at, input, tabs) => {
    const dates = datesOfKey(at.regimes, input.key, at.calendar)
    if (!dates) return []
    const effects = tabs.flatMap((tab): readonly Effect[] => {
      const unit = records.units.find(({ code }) => code === tab.unit)
      if (!unit || tab.form.head.key !== input.key || isTyped(tab.form, unit, records.expectedReports)) return []
      const said = fromShorter(unit, dates.period, records.reports)
      const blank = { ...tab.form, lines: linesFor(unit, records.tasks, records.units, dates) }
      const form = withShorter(blank, said)
      const row = records.expectedReports.find(({ id }) => id === expectedId(dates.key, unit.code))
      if (!row || digestOf(form) === digestOf(tab.form)) return []
      return [
        ...patch(expectedReports, [{ key: row.id, was: {}, set: { digest: digestOf(form) } }]),
        { do: 'fill report', unit: unit.code, title: tab.title, form },
      ]
    })
    return inStages(effects)
  },
})
