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

const shortNames = new WeakMap<readonly Unit[], ReadonlyMap<string, string>>()

/** Codes by short name, as the dropdown offers it; names that two units share are left to the matching. */
function byShortName(units: readonly Unit[]): ReadonlyMap<string, string> {
  const known = shortNames.get(units)
  if (known) return known
  const found = new Map<string, string>()
  const twice = new Set<string>()
  for (const { shortName, code } of units) {
    if (found.has(shortName)) twice.add(shortName)
    found.set(shortName, code)
  }
  for (const name of twice) found.delete(name)
  shortNames.set(units, found)
  return found
}

/** Codes where every name is a short name as it stands in the directory; undefined where the names must be matched. */
function plainCodes(names: readonly string[], units: readonly Unit[]): readonly string[] | undefined {
  const known = byShortName(units)
  const codes = names.flatMap((name) => known.get(name) ?? [])
  return codes.length === names.length ? [...new Set(codes)] : undefined
}

/** Codes of the units that a cell names, members of groups among them. */
export function codesIn(cell: string | undefined, units: readonly Unit[]): readonly string[] {
  if (!cell) return []
  const known = answers.get(units) ?? new Map<string, readonly string[]>()
  answers.set(units, known)
  const names = namesIn(cell)
  const codes = known.get(cell) ?? plainCodes(names, units) ?? matchUnits(names, directoryOf(units)).codes
  known.set(cell, codes)
  return codes
}

/** Whether a unit leads a task or helps with it; leading wins where a task names it twice. */
export function partOf(unit: Unit, task: Pick<Task, 'lead' | 'coordinating'>, units: readonly Unit[]): 'lead' | 'coordinating' | undefined {
  if (codesIn(task.lead, units).includes(unit.code)) return 'lead'
  return codesIn(task.coordinating, units).includes(unit.code) ? 'coordinating' : undefined
}
