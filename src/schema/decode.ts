import { type Cell, isBlank } from './cell'
import type { Column } from './column'
import type { Problem } from './problem'
import { columnsOf, type Row, type Table } from './table'

export interface Decoded<R> {
  readonly rows: readonly R[]
  /** The row of the sheet, as people count, at which each of `rows` stands. */
  readonly at: readonly number[]
  readonly problems: readonly Problem[]
}

const clean = (header: Cell | undefined): string =>
  String(header ?? '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()

/** Where each column stands in a row of headers, 0 for the first; -1 where its header is not there. */
export function placesOf(table: Table<any>, headers: readonly (Cell | undefined)[]): Readonly<Record<string, number>> {
  const found = headers.map(clean)
  return Object.fromEntries(
    columnsOf(table).map(([name, c]) => {
      const place = [c.header, ...c.formerly].map((h) => found.indexOf(clean(h))).find((at) => at >= 0)
      return [name, place ?? -1]
    }),
  )
}

/**
 * Rows of cells, the header row first, as records. A cell that does not fit becomes a problem; its record stays, without that value,
 * unless the column is one that a record cannot do without.
 */
export function decode<T extends Table<any>>(table: T, [headers = [], ...body]: readonly (readonly Cell[])[]): Decoded<Row<T>> {
  const places = placesOf(table, headers)
  const columns = columnsOf(table)
  const problems: Problem[] = columns
    .filter(([name]) => places[name] === -1)
    .map(([, c]) => ({ what: 'missing header', sheet: table.sheet, header: c.header }))
  const rows: Row<T>[] = []
  const at: number[] = []
  if (problems.length > 0 && places[table.key] === -1) return { rows, at, problems }
  const placed = columns.map(([name, column]) => ({ name, column, place: places[name]!, isFlag: column.expected.kind === 'flag' }))
  const seen = new Map<string, number[]>()
  body.forEach((cells, i) => {
    if (placed.every(({ place, isFlag }) => place < 0 || isBlank(cells[place]) || (isFlag && cells[place] === false))) return
    const row = i + 2
    const record = readRow(table.sheet, placed, cells, row, problems)
    if (!record) return
    const key = String((record as Record<string, unknown>)[table.key])
    const rowsOfKey = seen.get(key)
    if (rowsOfKey) rowsOfKey.push(row)
    else seen.set(key, [row])
    rows.push(record as Row<T>)
    at.push(row)
  })
  const keyHeader = (table.columns as Record<string, Column<any>>)[table.key]!.header
  for (const [value, keyRows] of seen)
    if (keyRows.length > 1) problems.push({ what: 'repeated key', sheet: table.sheet, header: keyHeader, value, rows: keyRows })
  return { rows, at, problems }
}

interface Placed {
  readonly name: string
  readonly column: Column<any>
  readonly place: number
}

/** The record of a row, or undefined where it lacks what none can do without; what does not fit is added to the problems. */
function readRow(sheet: string, columns: readonly Placed[], cells: readonly Cell[], row: number, problems: Problem[]): object | undefined {
  const record: Record<string, unknown> = {}
  let whole = true
  // Every cell of every sheet that is read passes here.
  for (let i = 0; i < columns.length; i++) {
    const { name, column, place } = columns[i]!
    const cell = place < 0 ? undefined : cells[place]
    const blank = cell === undefined || isBlank(cell)
    const value: unknown = blank ? undefined : column.read(cell)
    record[name] = value
    if (value !== undefined || (blank && !column.required)) continue
    if (place >= 0)
      problems.push({ what: 'wrong cell', sheet, row, header: column.header, value: blank ? undefined : cell, expected: column.expected })
    if (column.required) whole = false
  }
  return whole ? record : undefined
}
