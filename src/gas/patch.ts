import type { Patch } from '../commands/effect'
import { type Cell, sameCell } from '../schema/cell'
import { decode, placesOf } from '../schema/decode'
import { encodeCell } from '../schema/encode'
import type { Table } from '../schema/table'
import type { GSheet, KeptTable } from './book'
import { decodedOf } from './kept'
import { keyOf } from './rows'

/** Rows of a sheet as they stand this moment: its headers, and those from `first` on. */
interface Stretch {
  readonly headers: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
  readonly first: number
}

/** From so many rows on a sheet is not read as a whole to change some of them. */
const long = 200

/** The rows between the first and the last of these keys, of a long sheet that was read before; undefined where they stand there no longer. */
function stretchOf(table: Table<any>, keys: readonly string[], kept: KeptTable): Stretch | undefined {
  const { sheet, values, above } = kept
  if (values.length + above < long) return undefined
  const decoded = decodedOf(kept, table)
  const rowOf = new Map(decoded.rows.map((row, i) => [keyOf(table, row), decoded.at[i]! + above]))
  const at = keys.map((key) => rowOf.get(key))
  if (at.some((row) => row === undefined)) return undefined
  const first = Math.min(...(at as number[]))
  const headers = sheet.getRange(1, 1, 1, values[0]!.length).getValues()[0] as Cell[]
  const rows = sheet.getRange(first, 1, Math.max(...(at as number[])) - first + 1, headers.length).getValues() as Cell[][]
  const place = placesOf(table, headers)[table.key]!
  return keys.every((key, i) => String(rows[at[i]! - first]![place]) === key) ? { headers, rows, first } : undefined
}

/**
 * Changes cells of rows found by key. Reads them anew first: a cell that no longer holds what the command saw is left to the person who changed it.
 * `kept`: what was read of the sheet before, by which the rows of a long one are found. Returns whether it still tells where rows stand, and holds what was
 * written.
 */
export function patchRows(sheet: GSheet, table: Table<any>, patches: readonly Patch<object>[], kept: KeptTable | undefined): boolean {
  const keys = patches.map(({ key }) => key)
  const known = kept && stretchOf(table, keys, kept)
  const { headers, rows, first } = known ?? wholeOf(sheet)
  const places = placesOf(table, headers)
  const found = decode(table, [headers, ...rows])
  const indexOf = new Map(found.rows.map((row, i) => [keyOf(table, row), found.at[i]! - 2]))
  const changes = new Map<number, Map<number, Cell>>()
  for (const { key, was, set } of patches) {
    const index = indexOf.get(key)
    if (index === undefined) continue
    for (const [name, value] of Object.entries(set)) {
      const place = places[name]!
      const now = rows[index]![place]
      const cell = encodeCell(table, name, value)
      if (sameCell(now, cell)) continue
      if (name in was && !sameCell(now, encodeCell(table, name, (was as Record<string, unknown>)[name]))) continue
      changes.set(place, (changes.get(place) ?? new Map<number, Cell>()).set(index, cell))
    }
  }
  for (const [place, cells] of changes) writeColumn(sheet, place + 1, cells, { headers, rows, first })
  if (!kept || !known) return false
  // As the sheet holds it now: what was written may have been read as something else.
  const after = changes.size > 0 ? (sheet.getRange(first, 1, rows.length, headers.length).getValues() as Cell[][]) : rows
  kept.values.splice(first - 1 - kept.above, rows.length, ...(after as Cell[][]))
  delete kept.decoded
  return true
}

function wholeOf(sheet: GSheet): Stretch {
  const [headers = [], ...rows] = sheet.getDataRange().getValues() as Cell[][]
  return { headers, rows, first: 2 }
}

const fewRuns = 4

/** Writes cells of one column: as single runs where they are few, else the whole stretch between them at once, formulas of people kept. */
function writeColumn(sheet: GSheet, column: number, cells: ReadonlyMap<number, Cell>, { rows, first }: Stretch): void {
  const indexes = [...cells.keys()].sort((a, b) => a - b)
  const runs: number[][] = []
  for (const index of indexes) {
    const last = runs[runs.length - 1]
    if (last && last[last.length - 1] === index - 1) last.push(index)
    else runs.push([index])
  }
  if (runs.length <= fewRuns) {
    for (const run of runs) sheet.getRange(first + run[0]!, column, run.length, 1).setValues(run.map((index) => [cells.get(index)!]))
    return
  }
  const from = indexes[0]!
  const all = sheet.getRange(first + from, column, indexes[indexes.length - 1]! - from + 1, 1)
  all.setValues(all.getFormulas().map(([formula], i) => [cells.get(from + i) ?? (formula || rows[from + i]![column - 1]!)]))
}
