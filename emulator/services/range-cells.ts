import { enter } from '../book/cells'
import type { CellData } from '../book/data'
import { Refused } from '../book/refused'
import * as says from '../book/says'
import { markStale } from '../book/stale'
import type { Reading } from '../book/typed'
import { objection } from '../book/validation'
import { toSerial } from '../book/zone'
import { dataOf, type Place, sheetOf, told } from './place'
import type { RangePlace } from './range-place'
import { takeValue } from './script-value'
import { inside, list, Mismatch } from './service'

type GRange = GoogleAppsScript.Spreadsheet.Range

/** The rows that a script handed in, of the very size of the range. */
export function checkedBlock({ box }: Place, values: unknown): unknown[][] {
  const rows = list(values)
  if (!rows.every((row) => Array.isArray(row))) throw new Mismatch()
  const [high, wide] = [box.bottom - box.top, box.right - box.left]
  if (rows.length !== high) throw new Refused(says.rowsDiffer(rows.length, high))
  for (const row of rows as unknown[][]) if (row.length !== wide) throw new Refused(says.columnsDiffer(row.length, wide))
  return rows as unknown[][]
}

/** Judges every entry first, so that a rejected one leaves the range as it was. Assumed: Google writes none of the call's cells either. */
export function put(range: RangePlace, valueAt: (down: number, right: number) => unknown): GRange {
  const { context, box } = range[inside]
  const sheet = dataOf(range[inside])
  const now = toSerial(context.now(), context.book.timeZone)
  const entries: Reading[] = []
  for (let row = box.top; row < box.bottom; row++) {
    const cells = sheet.cells[row]
    for (let column = box.left; column < box.right; column++) {
      const cell = cells?.[column] ?? undefined
      const entry = takeValue(context, valueAt(row - box.top, column - box.left), cell?.format?.pattern, now)
      if (cell?.validation) {
        const no = objection(context.book, { sheet, row, column }, cell, entry)
        if (no) throw new Refused(no)
      }
      entries.push(entry)
    }
  }
  let next = 0
  for (let row = box.top; row < box.bottom; row++)
    for (let column = box.left; column < box.right; column++) enter(sheet, row, column, entries[next++] as Reading)
  markStale(context.book)
  return done(range)
}

/** The range again, after its listeners were told. */
export function done(range: RangePlace): GRange {
  told(range[inside])
  return range as unknown as GRange
}

/** Something of each cell, as rows of the realm. */
export function eachValue<T>(
  { context, sheetId, box }: Place,
  read: (cell: CellData | undefined, row: number, column: number) => T,
): T[][] {
  const sheet = sheetOf(context, sheetId)
  const rows: T[][] = []
  for (let row = box.top; row < box.bottom; row++) {
    const cells = sheet.cells[row]
    rows.push(
      Array.from({ length: box.right - box.left }, (_, index) => read(cells?.[box.left + index] ?? undefined, row, box.left + index)),
    )
  }
  return context.array(rows)
}
