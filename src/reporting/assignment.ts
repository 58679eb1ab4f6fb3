import { matchUnits } from '../plan/units'
import type { Task } from '../tables/tasks'
import type { Unit } from '../tables/units'

/** Names in a cell of the task table, parted by semicolons or line breaks. */
export const namesIn = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

export const listed = (aliases: string | undefined): string[] => [...namesIn(aliases)]

// Each directory's answers are kept as long as the directory itself: a plan names the same few organisations in every row.
const answers = new WeakMap<readonly Unit[], Map<string, readonly string[]>>()

/** Codes of the units that a cell names, members of groups among them. */
export function codesIn(cell: string | undefined, units: readonly Unit[]): readonly string[] {
  if (!cell) return []
  const known = answers.get(units) ?? new Map<string, readonly string[]>()
  answers.set(units, known)
  const codes =
    known.get(cell) ??
    matchUnits(
      namesIn(cell),
      units.map((u) => ({ ...u, aliases: listed(u.aliases) })),
    ).codes
  known.set(cell, codes)
  return codes
}

/** Whether a unit leads a task or helps with it; leading wins where a task names it twice. */
export function partOf(unit: Unit, task: Pick<Task, 'lead' | 'coordinating'>, units: readonly Unit[]): 'lead' | 'coordinating' | undefined {
  if (codesIn(task.lead, units).includes(unit.code)) return 'lead'
  return codesIn(task.coordinating, units).includes(unit.code) ? 'coordinating' : undefined
}
