import { type KnownUnit, matchUnits } from '../plan/units'
import type { Task } from '../tables/tasks'
import type { Unit } from '../tables/units'

/** Names in a cell of the task table, parted by semicolons or line breaks. */
export const namesIn = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** The directory as names are matched with it, each unit's other names parted. */
export const directoryOf = (units: readonly Unit[]): readonly KnownUnit[] => units.map((u) => ({ ...u, aliases: namesIn(u.aliases) }))

// Each directory's answers are kept as long as the directory itself: a plan names the same few organisations in every row.
const answers = new WeakMap<readonly Unit[], Map<string, readonly string[]>>()

/** Codes of the units that a cell names, members of groups among them. */
export function codesIn(cell: string | undefined, units: readonly Unit[]): readonly string[] {
  if (!cell) return []
  const known = answers.get(units) ?? new Map<string, readonly string[]>()
  answers.set(units, known)
  const codes = known.get(cell) ?? matchUnits(namesIn(cell), directoryOf(units)).codes
  known.set(cell, codes)
  return codes
}

/** Whether a unit leads a task or helps with it; leading wins where a task names it twice. */
export function partOf(unit: Unit, task: Pick<Task, 'lead' | 'coordinating'>, units: readonly Unit[]): 'lead' | 'coordinating' | undefined {
  if (codesIn(task.lead, units).includes(unit.code)) return 'lead'
  return codesIn(task.coordinating, units).includes(unit.code) ? 'coordinating' : undefined
}
