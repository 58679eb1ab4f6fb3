import { matchUnits } from '../plan/units'
import { listed, namesIn } from '../reporting/assignment'
import type { Problem } from '../schema/problem'
import { type Task, tasks } from '../tables/tasks'
import type { Unit } from '../tables/units'

/** Every name in the task table that the directory does not know. Rows are counted as decoded: the first task is row 2. */
export function problemsOfUnits(all: readonly Task[], units: readonly Unit[]): readonly Problem[] {
  const directory = units.map((u) => ({ ...u, aliases: listed(u.aliases) }))
  return all.flatMap((task, i) =>
    (['lead', 'coordinating'] as const).flatMap((field) =>
      matchUnits(namesIn(task[field]), directory).open.map(
        (value): Problem => ({ what: 'unknown unit', sheet: tasks.sheet, row: i + 2, header: tasks.columns[field].header, value }),
      ),
    ),
  )
}
