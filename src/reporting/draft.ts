import type { ExpectedReport } from '../tables/expected-reports'
import type { ReportForm } from '../tables/report-form'
import type { Unit } from '../tables/units'
import { expectedId } from './expected'
import { digestOf } from './quality'
import { hasDraft, readTabKey } from './report-tab'

/** Whether a tab holds words that a person typed and nobody has submitted. Words that the script began a longer report with are none until they are changed. */
export function isTyped(form: ReportForm, unit: Unit, expected: readonly ExpectedReport[]): boolean {
  if (!hasDraft(form)) return false
  const id = expectedId(readTabKey(form.head.key ?? '').key, unit.code)
  const row = expected.find((one) => one.id === id)
  return !row || row.submitted !== undefined || row.digest !== digestOf(form)
}
