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
  const seen = new Map<string, number[]>()
  body.forEach((cells, i) => {
    if (
      columns.every(
        ([name, c]) => places[name]! < 0 || isBlank(cells[places[name]!]) || (c.expected.kind === 'flag' && cells[places[name]!] === false),
      )
    )
      return
    const row = i + 2
    const { record, wrong } = readRow(table, columns, places, cells, row)
    problems.push(...wrong)
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

function readRow(
  table: Table<any>,
  columns: readonly (readonly [string, Column<any>])[],
  places: Readonly<Record<string, number>>,
  cells: readonly Cell[],
  row: number,
): { record?: object; wrong: Problem[] } {
  const record: Record<string, unknown> = {}
  const wrong: Problem[] = []
  let whole = true
  for (const [name, c] of columns) {
    const cell = places[name]! < 0 ? undefined : cells[places[name]!]
    const blank = cell === undefined || isBlank(cell)
    const value = blank ? undefined : c.read(cell)
    if (value !== undefined || (blank && !c.required)) {
      record[name] = value
      continue
    }
    if (places[name]! >= 0)
      wrong.push({ what: 'wrong cell', sheet: table.sheet, row, header: c.header, value: blank ? undefined : cell, expected: c.expected })
    record[name] = undefined
    if (c.required) whole = false
  }
  return whole ? { record, wrong } : { wrong }
}
