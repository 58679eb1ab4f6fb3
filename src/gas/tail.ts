import type { Moment } from '../calendar/moment'
import { type Cell, momentOfCell } from '../schema/cell'
import { placesOf } from '../schema/decode'
import type { Table } from '../schema/table'
import type { GSheet } from './book'

const firstBlock = 500

/** The header and the end of a sheet's rows; `above` rows between the two were not read. */
export interface Tail {
  readonly values: Cell[][]
  readonly above: number
}

/**
 * The end of a log back to a moment: blocks from the bottom, each twice as long as the one before it, until one lies before the moment as a whole. Rows may
 * therefore stand out of order by as many as a block holds, as the record of a tick does that was judged late. The calls grow with what is asked for,
 * not with the sheet.
 */
export function readTail(sheet: GSheet, table: Table<any>, since: Moment): Tail {
  // Its size alone: no values are fetched, and it is cheaper than asking the sheet for last row and column.
  const all = sheet.getDataRange()
  const last = all.getLastRow()
  const width = all.getLastColumn()
  const headers = sheet.getRange(1, 1, 1, width).getValues()[0] as Cell[]
  const place = placesOf(table, headers)[table.time!]!
  const isNew = (row: readonly Cell[]): boolean => {
    const at = place < 0 ? undefined : momentOfCell(row[place]!)
    // A row whose moment cannot be read is never a reason to stop.
    return at === undefined || at >= since
  }
  let rows: Cell[][] = []
  let next = last
  for (let size = firstBlock; next > 1; size *= 2) {
    const from = Math.max(2, next - size + 1)
    const block = sheet.getRange(from, 1, next - from + 1, width).getValues() as Cell[][]
    rows = [...block, ...rows]
    next = from - 1
    if (!block.some(isNew)) break
  }
  return { values: [headers, ...rows], above: Math.max(0, next - 1) }
}
