import { cellAt } from './cells'
import type { BookData, Box, CellData, CellValue, SheetData } from './data'
import { copyFormula } from './references'
import { readCell } from './results'
import { forgetFormulas, markStale } from './stale'

export interface SortKey {
  /** 0-based on the sheet. */
  column: number
  ascending: boolean
}

/** Sorts the rows of the box: numbers before texts before truth values before errors, empty cells last in either direction. Stable. */
export function sortRows(book: BookData, sheet: SheetData, box: Box, keys: readonly SortKey[]): void {
  const rows = Array.from({ length: box.bottom - box.top }, (_, index) => {
    const row = box.top + index
    const values = keys.map(({ column }) => readCell(book, sheet, row, column)?.value ?? null)
    return { row, values, cells: Array.from({ length: box.right - box.left }, (_, c) => cellAt(sheet, row, box.left + c)) }
  })
  rows.sort((a, b) => {
    for (const [index, key] of keys.entries()) {
      const order = compareValues(a.values[index] ?? null, b.values[index] ?? null, key.ascending)
      if (order !== 0) return order
    }
    return a.row - b.row
  })
  for (const [index, { row, cells }] of rows.entries()) {
    const target = box.top + index
    sheet.cells[target] ??= []
    for (const [c, cell] of cells.entries()) sheet.cells[target][box.left + c] = cell && carried(cell, target - row)
  }
  forgetFormulas(sheet)
  markStale(book)
}

function carried(cell: CellData, down: number): CellData {
  return cell.formula === undefined || down === 0 ? cell : { ...cell, formula: copyFormula(cell.formula, down, 0), stale: true }
}

function compareValues(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  const rank = kind(a) - kind(b)
  const order = rank !== 0 ? rank : within(a, b)
  return ascending ? order : -order
}

const kind = (value: CellValue): number => ['number', 'string', 'boolean', 'object'].indexOf(typeof value)

const letters = new Intl.Collator('vi', { sensitivity: 'variant' })

function within(a: CellValue, b: CellValue): number {
  if (typeof a === 'string' && typeof b === 'string') return letters.compare(a, b)
  return typeof a === 'object' || typeof b === 'object' ? 0 : Number(a) - Number(b)
}
