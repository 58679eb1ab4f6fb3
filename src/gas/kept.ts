import type { Moment } from '../calendar/moment'
import type { Cell } from '../schema/cell'
import { type Decoded, decode } from '../schema/decode'
import type { Table } from '../schema/table'
import type { Book, KeptTable } from './book'
import { readTail } from './tail'

/** A table's sheet, or its end back to a moment, as this execution has read it already, or anew. */
export function readTable(book: Book, table: Table<any>, since?: Moment, count?: number): KeptTable | undefined {
  const kept = book.kept.get(table.name)
  if (kept && (!kept.since || (since && kept.since <= since))) return kept
  const sheet = book.find(table.name, table.sheet)
  if (!sheet) return undefined
  const read: KeptTable = since
    ? { sheet, since, ...readTail(sheet, table, since, count) }
    : { sheet, values: sheet.getDataRange().getValues() as Cell[][], above: 0 }
  book.kept.set(table.name, read)
  return read
}

/** Its records; worked out once. */
export function decodedOf(read: KeptTable, table: Table<any>): Decoded<object> {
  if (read.decoded?.as !== table)
    read.decoded = { as: table, ...decode<Table<any>>({ ...table, sheet: read.sheet.getName() }, read.values) }
  return read.decoded
}
