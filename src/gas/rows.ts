import type { Patch } from '../commands/effect'
import { type Cell, sameCell } from '../schema/cell'
import { decode, placesOf } from '../schema/decode'
import { encode, encodeCell } from '../schema/encode'
import type { Table } from '../schema/table'
import type { GSheet } from './book'
import { moveOwnColumns } from './own-columns'

const spare = 100

/** Lets the sheet reach the row, and some beyond it, so that it need not grow at every turn. */
function reach(sheet: GSheet, row: number): void {
  const has = sheet.getMaxRows()
  if (row > has) sheet.insertRowsAfter(has, row - has + spare)
}

/** The first row as wide as the sheet is: asking for its last column in use costs ten times as much. */
const headersOf = (sheet: GSheet): Cell[] => sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0] as Cell[]

/** Adds records below the last row. `next` is the row after the last one, where the caller knows it; returns the row after the new ones. */
export function appendRows(
  sheet: GSheet,
  table: Table<any>,
  rows: readonly object[],
  known?: { headers: readonly Cell[]; next: number },
): number {
  const headers = known?.headers ?? headersOf(sheet)
  const next = known?.next ?? sheet.getLastRow() + 1
  reach(sheet, next + rows.length - 1)
  sheet.getRange(next, 1, rows.length, headers.length).setValues(encode(table, rows as never, headers))
  return next + rows.length
}

const keyOf = (table: Table<any>, record: object): string => String((record as Record<string, unknown>)[table.key])

/**
 * Those of the records whose keys the sheet does not hold. Of rows that were written `together` one search for the first tells of all; else the column of
 * keys is read.
 */
export function rowsNotYet(sheet: GSheet, table: Table<any>, rows: readonly object[], once: 'together' | 'each'): readonly object[] {
  if (once === 'together') return sheet.createTextFinder(keyOf(table, rows[0]!)).matchEntireCell(true).findNext() === null ? rows : []
  const headers = headersOf(sheet)
  const column = placesOf(table, headers)[table.key]! + 1
  const keys = sheet.getRange(1, column, sheet.getLastRow(), 1).getValues()
  const known = new Set(keys.map(([cell]) => String(cell)))
  return rows.filter((record) => !known.has(keyOf(table, record)))
}

/**
 * Changes cells of rows found by key. Reads the sheet anew first: a cell that no longer holds what the command saw is left to the person who changed it.
 * Returns how many cells were left so.
 */
export function patchRows(sheet: GSheet, table: Table<any>, patches: readonly Patch<object>[]): number {
  const values = sheet.getDataRange().getValues() as Cell[][]
  const places = placesOf(table, values[0] ?? [])
  const { rows, at } = decode(table, values)
  const rowOf = new Map((rows as readonly Record<string, unknown>[]).map((row, i) => [String(row[table.key]), at[i]!]))
  const changes = new Map<number, Map<number, Cell>>()
  let left = 0
  for (const { key, was, set } of patches) {
    const row = rowOf.get(key)
    if (row === undefined) continue
    for (const [name, value] of Object.entries(set)) {
      const place = places[name]!
      const now = values[row - 1]![place]
      const cell = encodeCell(table, name, value)
      if (sameCell(now, cell)) continue
      if (name in was && !sameCell(now, encodeCell(table, name, (was as Record<string, unknown>)[name]))) left++
      else changes.set(place, (changes.get(place) ?? new Map<number, Cell>()).set(row, cell))
    }
  }
  for (const [place, cells] of changes) writeColumn(sheet, place + 1, cells, values)
  return left
}

const fewRuns = 4

/** Writes cells of one column: as single runs where they are few, else the whole stretch between them at once, formulas of people kept. */
function writeColumn(sheet: GSheet, column: number, cells: ReadonlyMap<number, Cell>, values: readonly (readonly Cell[])[]): void {
  const rows = [...cells.keys()].sort((a, b) => a - b)
  const runs: number[][] = []
  for (const row of rows) {
    const last = runs[runs.length - 1]
    if (last && last[last.length - 1] === row - 1) last.push(row)
    else runs.push([row])
  }
  if (runs.length <= fewRuns) {
    for (const run of runs) sheet.getRange(run[0]!, column, run.length, 1).setValues(run.map((row) => [cells.get(row)!]))
    return
  }
  const first = rows[0]!
  const stretch = sheet.getRange(first, column, rows[rows.length - 1]! - first + 1, 1)
  const formulas = stretch.getFormulas()
  stretch.setValues(formulas.map(([formula], i) => [cells.get(first + i) ?? (formula || values[first + i - 1]![column - 1]!)]))
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
