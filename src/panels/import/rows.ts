import type { PlanPreview, PreviewKind, PreviewRow } from '../../commands/plan-request'

/** What the table shows: everything, what a person must look at, or one kind. */
export type Filter = 'all' | 'look' | PreviewKind

/** The kinds in the order of the counts of a preview. */
export type CountName = keyof PlanPreview['counts']

export const mustLook = (row: PreviewRow, unclear: string): boolean => row.look || row.what === unclear

/** The rows that a filter lets through; `unclear` is the kind that always has to be looked at. */
export function through(rows: readonly PreviewRow[], filter: Filter, unclear: string): PreviewRow[] {
  if (filter === 'all') return [...rows]
  return rows.filter((row) => (filter === 'look' ? mustLook(row, unclear) : row.what === filter))
}

/** `2026-06-30` as people write it; anything else as it is. */
export const dayInWords = (day: string): string => day.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')

/** Rows under their groups, in their order; a group that comes again is shown again. */
export function grouped(rows: readonly PreviewRow[]): { readonly group: string; readonly rows: readonly PreviewRow[] }[] {
  const found: { group: string; rows: PreviewRow[] }[] = []
  for (const row of rows) {
    const last = found[found.length - 1]
    if (last && last.group === row.group) last.rows.push(row)
    else found.push({ group: row.group, rows: [row] })
  }
  return found
}

/** The names in a cell of units. */
export const namesIn = (text: string): string[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
