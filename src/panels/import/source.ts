import type { PlanRequest } from '../../commands/plan-request'

/** A cell of a table; null where a cell above reaches down over it. */
export type Cell = string | null
export type Table = readonly (readonly Cell[])[]

/** What the person gave: text, tables with the text around them, or the sheets of a file of which one counts. */
export type Source =
  | { readonly kind: 'text'; readonly text: string; readonly name?: string }
  | { readonly kind: 'tables'; readonly tables: readonly Table[]; readonly prose: string; readonly name?: string }
  | {
      readonly kind: 'sheets'
      readonly sheets: readonly { readonly name: string; readonly table: Table }[]
      readonly at: number
      readonly name?: string
    }

/** The tables that count, none for text. */
export const tablesOf = (source: Source): readonly Table[] => {
  if (source.kind === 'tables') return source.tables
  return source.kind === 'sheets' ? [source.sheets[source.at]!.table] : []
}

/** The source as the add-on takes it. */
export function contentOf(source: Source): PlanRequest {
  if (source.kind === 'text') return { text: source.text }
  const prose = source.kind === 'tables' ? source.prose.trim() : ''
  return { tables: tablesOf(source), ...(prose ? { prose } : {}) }
}

export const isEmpty = (source: Source): boolean =>
  source.kind === 'text'
    ? source.text.trim() === ''
    : tablesOf(source).every((table) => table.every((row) => row.every((cell) => !cell?.trim())))

/** The source with one cell rewritten; `table`, `row` and `column` count from 0 over `tablesOf`. */
export function withCell(source: Source, [table, row, column]: readonly [number, number, number], text: string): Source {
  const change = (old: Table): Table => old.map((cells, y) => (y === row ? cells.map((cell, x) => (x === column ? text : cell)) : cells))
  if (source.kind === 'tables') return { ...source, tables: source.tables.map((old, t) => (t === table ? change(old) : old)) }
  if (source.kind === 'text') return source
  return { ...source, sheets: source.sheets.map((sheet, s) => (s === source.at ? { ...sheet, table: change(sheet.table) } : sheet)) }
}
