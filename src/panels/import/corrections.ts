import type { ColumnRole, Corrections } from '../../commands/plan-request'

export type RowMeaning = NonNullable<Corrections['rows']>[number]

/** What a person can say that a source row is, in the order of the choice. */
export const rowMeanings: readonly RowMeaning[] = ['task', 'section', 'continuation', 'header', 'skip']

interface Correction {
  readonly columns: readonly ColumnRole[]
  readonly rows: RowMeaning
  readonly deadlines: string
  readonly units: string
  readonly groups: readonly string[]
}

/** The corrections with one more, in place of an earlier one to the same; undefined takes it back. */
export function corrected<Part extends keyof Correction>(
  all: Corrections,
  part: Part,
  key: string | number,
  value: Correction[Part] | undefined,
): Corrections {
  const entries: Record<string, unknown> = { ...all[part] }
  if (value === undefined) delete entries[key]
  else entries[key] = value
  const next: Record<string, unknown> = { ...all, [part]: entries }
  if (Object.keys(entries).length === 0) delete next[part]
  return next
}

/** How many things were put right. */
export const countOf = (all: Corrections): number => Object.values(all).reduce((n, part: object) => n + Object.keys(part).length, 0)

/** Roles that several columns of one table may have. */
const shared: readonly ColumnRole[] = ['product', 'kept', 'unknown']

/** The roles of a table's columns with another one at a place; the column that had that role takes the former one of this column. */
export function withRole(roles: readonly ColumnRole[], at: number, role: ColumnRole): ColumnRole[] {
  const former = roles[at] ?? 'unknown'
  return roles.map((each, i) => (i === at ? role : each === role && shared.indexOf(role) < 0 ? former : each))
}

/** What a name is to mean: nothing decided, left as it is, a new unit, a known one by its code, or several together. */
export type UnitChoice = 'open' | 'keep' | 'add' | { readonly code: string } | { readonly codes: readonly string[] }

/** What was decided about a name; `adding` are the names that become new units. */
export function unitChoice(name: string, { units = {}, groups = {} }: Corrections, adding: readonly string[]): UnitChoice {
  if (adding.indexOf(name) >= 0) return 'add'
  const codes = groups[name]
  if (codes) return { codes }
  const code = units[name]
  return code === undefined ? 'open' : code === '' ? 'keep' : { code }
}
