import { type Cell, isBlank, sameCell } from '../schema/cell'
import type { GSheet } from './book'

/**
 * Lets the cells of columns that people added follow the rows beside which they stand, when those are written anew. Rows are known by their key, a row that
 * has none yet by all else that it holds; what stood beside a row that is gone comes below the last one. Columns of formulas stay: each speaks of its
 * own row. `values` is the sheet as it was, `wanted` the rows that it gets; `ours` are the places of the table's columns, `key` that of its key.
 */
export function moveOwnColumns(
  sheet: GSheet,
  values: readonly (readonly Cell[])[],
  wanted: readonly (readonly Cell[])[],
  ours: readonly number[],
  key: number,
): void {
  const body = values.slice(1)
  const added = (values[0] ?? []).map((_, at) => at).filter((at) => !ours.includes(at) && body.some((row) => !isBlank(row[at])))
  if (added.length === 0) return
  const to = targets(body, wanted, ours, key)
  if (to.every((row, i) => row === i)) return
  const height = Math.max(body.length, ...to.map((row) => row + 1))
  const lacking = height + 1 - sheet.getMaxRows()
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking)
  for (const at of added) {
    const range = sheet.getRange(2, at + 1, height, 1)
    if (range.getFormulas().some(([formula]) => formula !== '')) continue
    const cells: Cell[][] = Array.from({ length: height }, () => [''])
    body.forEach((row, i) => {
      if (!isBlank(row[at])) cells[to[i]!] = [row[at]!]
    })
    range.setValues(cells)
  }
}

/** The row, 0 for the first, at which each row of the sheet comes to stand. */
function targets(
  body: readonly (readonly Cell[])[],
  wanted: readonly (readonly Cell[])[],
  ours: readonly number[],
  key: number,
): readonly number[] {
  const byKey = new Map(wanted.map((row, i) => [String(row[key]), i]))
  const taken = new Set<number>()
  const claim = (row: number | undefined): number | undefined => {
    if (row === undefined || row < 0 || taken.has(row)) return undefined
    taken.add(row)
    return row
  }
  const found = body.map((row) => (isBlank(row[key]) ? undefined : claim(byKey.get(String(row[key])))))
  const agrees = (row: readonly Cell[], other: readonly Cell[]): boolean =>
    ours.every((at) => isBlank(row[at]) || sameCell(row[at], other[at]))
  let below = wanted.length
  return body.map((row, i) => {
    if (found[i] !== undefined) return found[i]!
    const alike = ours.every((at) => isBlank(row[at]))
      ? undefined
      : claim(wanted.findIndex((other, at) => !taken.has(at) && agrees(row, other)))
    return alike ?? below++
  })
}
