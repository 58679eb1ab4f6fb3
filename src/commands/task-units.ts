import { matchUnits } from '../plan/units'
import { directoryOf, namesIn } from '../reporting/assignment'
import type { Problem } from '../schema/problem'
import { type Task, tasks } from '../tables/tasks'
import type { Unit } from '../tables/units'

/** Every name in the task table that the directory does not know or cannot resolve; `rows` are the rows of the sheet at which the tasks stand. */
export function problemsOfUnits(all: readonly Task[], units: readonly Unit[], rows: readonly number[]): readonly Problem[] {
  const directory = directoryOf(units)
  return all.flatMap((task, i) =>
    (['lead', 'coordinating'] as const).flatMap((field) => {
      const { matches, open } = matchUnits(namesIn(task[field]), directory)
      const groups = new Set(matches.filter(({ is }) => is === 'group').map(({ name }) => name))
      return open.map(
        (value): Problem => ({
          what: groups.has(value) ? 'open group' : 'unknown unit',
          sheet: tasks.sheet,
          row: rows[i]!,
          header: tasks.columns[field].header,
          value,
        }),
      )
    }),
  )
}
