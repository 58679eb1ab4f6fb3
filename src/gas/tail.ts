import { type Moment, minutesBetween } from '../calendar/moment'
import { type Cell, momentOfCell } from '../schema/cell'
import { placesOf } from '../schema/decode'
import type { Table } from '../schema/table'
import type { GSheet } from './book'

const firstBlock = 500
/** Older rows among those that were counted, and some that came since. */
const added = 100

/** The header and the end of a sheet's rows; `above` rows between the two were not read. */
export interface Tail {
  readonly values: Cell[][]
  readonly above: number
}

/**
 * The end of a sheet's rows back to a moment, in blocks from the bottom. `count`: how many rows of that time there
 * are, where somebody has counted them: the first block is to hold them, and reading goes on until so many are found and the block begins with an older
 * row, each twice as long as the one before it. Else until a block lies before the moment as a whole, each as long as the pace of those before it lets
 * expect: rows may stand out of order by as many as a block holds, as the record of a tick does that was judged late. The calls grow with what is asked for,
 * not with the sheet.
 */
export function readTail(sheet: GSheet, table: Table<any>, since: Moment, count?: number): Tail {
  // Its size alone: no values are fetched, and it is cheaper than asking the sheet for last row and column.
  const all = sheet.getDataRange()
  const last = all.getLastRow()
  const width = all.getLastColumn()
  const headers = sheet.getRange(1, 1, 1, width).getValues()[0] as Cell[]
  const place = placesOf(table, headers)[table.time!]!
  const timeOf = (row: readonly Cell[]): Moment | undefined => (place < 0 ? undefined : momentOfCell(row[place]!))
  // A row whose moment cannot be read is never a reason to stop.
  const isOld = (row: readonly Cell[]): boolean => (timeOf(row) ?? since) < since
  let rows: Cell[][] = []
  let next = last
  let found = 0
  for (let size = count === undefined ? firstBlock : count + added; next > 1; ) {
    const from = Math.max(2, next - size + 1)
    const block = sheet.getRange(from, 1, next - from + 1, width).getValues() as Cell[][]
    rows = [...block, ...rows]
    next = from - 1
    found += block.filter((row) => (timeOf(row) ?? '') >= since).length
    if (count === undefined ? block.every(isOld) : found >= count && isOld(block[0]!)) break
    size = count === undefined ? Math.max(firstBlock, rowsBack(rows.map(timeOf), since)) : size * 2
  }
  return { values: [headers, ...rows], above: Math.max(0, next - 1) }
}

/** How many more rows reach back to a moment, where they go on at the pace of those that were read; twice as many where their times do not tell. */
function rowsBack(times: readonly (Moment | undefined)[], since: Moment): number {
  const [first, last] = [times.find(Boolean), [...times].reverse().find(Boolean)]
  const span = first && last ? minutesBetween(last, first) : 0
  return span > 0 ? Math.ceil((times.length * Math.max(0, minutesBetween(first!, since))) / span) : times.length * 2
}
