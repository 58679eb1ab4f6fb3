import { type Cell, neutral } from './cell'
import { placesOf } from './decode'
import { columnsOf, type Row, type Table } from './table'

/** One value as a cell of its column; blank for undefined. Texts that a sheet would take for formulas are made harmless. */
export function encodeCell(table: Table<any>, name: string, value: unknown): Cell {
  if (value === undefined || value === null) return ''
  const cell = table.columns[name]!.write(value as never)
  return typeof cell === 'string' ? neutral(cell) : cell
}

/** Records as rows of cells, in the order in which the headers stand in the sheet; columns that are not ours stay blank. */
export function encode<T extends Table<any>>(table: T, rows: readonly Row<T>[], headers: readonly Cell[]): Cell[][] {
  const places = placesOf(table, headers)
  const columns = columnsOf(table).filter(([name]) => places[name]! >= 0)
  return rows.map((row) => {
    const cells: Cell[] = headers.map(() => '')
    for (const [name] of columns) cells[places[name]!] = encodeCell(table, name, (row as Record<string, unknown>)[name])
    return cells
  })
}
