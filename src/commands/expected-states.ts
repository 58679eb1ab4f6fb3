import { type ExpectedReport, expectedReports } from '../tables/expected-reports'
import { type Effect, patch } from './effect'

/** States that changed, written cell by cell; `was` is left out, for nobody but the clock writes them. */
export const stateChanges = (before: readonly ExpectedReport[], after: readonly ExpectedReport[]): readonly Effect[] => {
  const known = new Map(before.map((row) => [row.id, row.state]))
  return patch(
    expectedReports,
    after.filter((row) => known.get(row.id) !== row.state).map((row) => ({ key: row.id, was: {}, set: { state: row.state } })),
  )
}
