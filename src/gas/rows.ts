import type { Once } from '../commands/effect'
import { type Cell, sameCell } from '../schema/cell'
import { placesOf } from '../schema/decode'
import { encode } from '../schema/encode'
import type { Table } from '../schema/table'
import type { GSheet } from './book'
import { moveOwnColumns } from './own-columns'
import { readTail } from './tail'

const spare = 100

/** Lets the sheet reach the row, and some beyond it, so that it need not grow at every turn. */
function reach(sheet: GSheet, row: number): void {
  const has = sheet.getMaxRows()
  if (row > has) sheet.insertRowsAfter(has, row - has + spare)
}

/** The first row as wide as the sheet is: asking for its last column in use costs ten times as much. */
const headersOf = (sheet: GSheet): Cell[] => sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0] as Cell[]

/** Adds records below the last row. `next` is the row after the last one, where the caller knows it; returns the row after the new ones. */
export function appendRows(sheet: GSheet, table: Table<any>, rows: readonly object[], known?: End): number {
  const headers = known?.headers ?? headersOf(sheet)
  const next = known?.next ?? sheet.getLastRow() + 1
  reach(sheet, next + rows.length - 1)
  sheet.getRange(next, 1, rows.length, headers.length).setValues(encode(table, rows as never, headers))
  return next + rows.length
}

/** What a record's row is found by. */
export const keyOf = (table: Table<any>, record: object): string => String((record as Record<string, unknown>)[table.key])

/** Where rows are added: the headers of the sheet, and the row after its last one. */
export interface End {
  readonly headers: readonly Cell[]
  readonly next: number
}

/**
 * Those of the records whose keys the sheet does not hold, and its end where that was read: one search for the first tells of all that were written
 * together.
 */
export function rowsNotYet(
  sheet: GSheet,
  table: Table<any>,
  rows: readonly object[],
  { together, since }: Once,
): { readonly rows: readonly object[]; readonly end?: End } {
  if (together) return { rows: sheet.createTextFinder(keyOf(table, rows[0]!)).matchEntireCell(true).findNext() === null ? rows : [] }
  const { values, above } = readTail(sheet, table, since)
  const headers = values[0]!
  const place = placesOf(table, headers)[table.key]!
  const known = new Set(values.map((row) => String(row[place])))
  return { end: { headers, next: values.length + above + 1 }, rows: rows.filter((record) => !known.has(keyOf(table, record))) }
}

/** Makes the rows of a derived sheet exactly these; columns that are not ours keep what they hold. Nothing is written where all is so already. */
export function replaceRows(sheet: GSheet, table: Table<any>, rows: readonly object[]): boolean {
  const values = sheet.getDataRange().getValues() as Cell[][]
  const headers = values[0] ?? []
  const places = Object.values(placesOf(table, headers)).filter((at) => at >= 0)
  const wanted = encode(table, rows as never, headers)
  const height = Math.max(wanted.length, values.length - 1)
  const blank = headers.map((): Cell => '')
  const same = Array.from({ length: height }, (_, i) => i).every((i) =>
    places.every((place) => sameCell(values[i + 1]?.[place], (wanted[i] ?? blank)[place])),
  )
  if (same || height === 0) return false
  reach(sheet, height + 1)
  moveOwnColumns(sheet, values, wanted, places, placesOf(table, headers)[table.key]!)
  for (const [from, to] of stretches(places)) {
    const block = Array.from({ length: height }, (_, i) => (wanted[i] ?? blank).slice(from, to + 1))
    sheet.getRange(2, from + 1, height, to - from + 1).setValues(block)
  }
  return true
}

/** Neighbouring places as stretches, both ends included. */
function stretches(places: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = found[found.length - 1]
    if (last && last[1] === place - 1) last[1] = place
    else found.push([place, place])
  }
  return found
}
