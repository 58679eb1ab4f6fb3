import type { Dates } from '../reporting/dates'
import { tasksFor } from '../reporting/report-tab'
import { reportForm } from '../tables/report-form'
import type { Task } from '../tables/tasks'
import type { Unit } from '../tables/units'

const labels = Object.keys(reportForm.head).length
const resultColumn = String.fromCharCode(65 + Object.keys(reportForm.lines.columns).indexOf('result'))

/**
 * The cell of a report tab in which an organisation writes first: the result of its first task, or the general difficulties where it has none. Meant for
 * an address that opens there; where people have put rows of their own above, it opens a little beside.
 */
export function firstCell(unit: Unit, tasks: readonly Task[], units: readonly Unit[], dates: Dates): string {
  const hasLines = dates.regime.byTask && tasksFor(unit, tasks, units, dates).length > 0
  return hasLines ? `${resultColumn}${labels + 2}` : `B${labels + 2}`
}
