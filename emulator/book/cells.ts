import { holds } from './box'
import type { BookData, Box, CellData, FormatData, SheetData } from './data'
import { patternKind, shownPattern } from './pattern'
import { dropFormula, markStale, setCellFormula } from './stale'
import type { Reading } from './typed'

export const cellAt = (sheet: SheetData, row: number, column: number): CellData | undefined => sheet.cells[row]?.[column] ?? undefined

/** The cell to change, made where there is none. */
export function cellFor(sheet: SheetData, row: number, column: number): CellData {
  let cells = sheet.cells[row]
  if (!cells) {
    cells = []
    sheet.cells[row] = cells
  }
  let cell = cells[column]
  if (!cell) {
    cell = { value: null }
    cells[column] = cell
  }
  return cell
}

/** True where the cell counts as content: a value or a formula, also an unticked checkbox. */
export const hasContent = (cell: CellData | null | undefined): boolean =>
  cell !== undefined && cell !== null && (cell.value !== null || cell.formula !== undefined)

/** Half-open extent of what the sheet holds; 0 x 0 when it is empty. */
export function extent(sheet: SheetData): { rows: number; columns: number } {
  let rows = 0
  let columns = 0
  // From below, and in each row only beyond what has been found: most rows of a sheet that is set up are formatted and empty.
  for (let index = sheet.cells.length - 1; index >= 0; index--) {
    const row = sheet.cells[index]
    if (!row) continue
    for (let column = row.length - 1; column >= columns; column--) {
      if (!hasContent(row[column])) continue
      if (rows === 0) rows = index + 1
      columns = column + 1
      break
    }
  }
  return { rows, columns }
}

/** Every position of the box with its cell, row by row. */
export function* eachCell(sheet: SheetData, box: Box): Generator<[row: number, column: number, cell: CellData | undefined]> {
  for (let row = box.top; row < box.bottom; row++) {
    const cells = sheet.cells[row]
    for (let column = box.left; column < box.right; column++) yield [row, column, cells?.[column] ?? undefined]
  }
}

/** Only the cells of the box that exist. */
export function* madeCells(sheet: SheetData, box: Box): Generator<[row: number, column: number, cell: CellData]> {
  for (let row = box.top; row < Math.min(box.bottom, sheet.cells.length); row++) {
    const cells = sheet.cells[row]
    if (!cells) continue
    for (let column = box.left; column < Math.min(box.right, cells.length); column++) {
      const cell = cells[column]
      if (cell) yield [row, column, cell]
    }
  }
}

/** True for the cells that a merge covers, all but its first. Assumed: what is written there is dropped. */
export const isCovered = (sheet: SheetData, row: number, column: number): boolean =>
  sheet.merges.length > 0 && sheet.merges.some((merge) => holds(merge, row, column) && (merge.top !== row || merge.left !== column))

/** Puts what was read into the cell; format, validation and note stay, links and runs go. The caller marks the book stale. */
export function enter(sheet: SheetData, row: number, column: number, reading: Reading): void {
  if (isCovered(sheet, row, column)) return
  if (reading.value === null && reading.formula === undefined && !cellAt(sheet, row, column)) return
  const cell = cellFor(sheet, row, column)
  cell.value = reading.value
  if (cell.link !== undefined) delete cell.link
  if (cell.runs) delete cell.runs
  if (reading.formula !== undefined) setCellFormula(sheet, cell, reading.formula)
  else dropFormula(cell)
  if (reading.pattern !== undefined) cell.format = { ...cell.format, pattern: reading.pattern }
}

type FormatChange = { readonly [K in keyof FormatData]?: FormatData[K] | undefined }

/** What a change makes of a format: one object for all cells of a range that had one before. */
const made = new WeakMap<FormatChange, Map<FormatData | undefined, FormatData | undefined>>()

/** Replaces the format, never changes it in place: formats are shared between cells. `undefined` takes a setting away. */
export function setFormat(cell: CellData, change: FormatChange): void {
  const before = cell.format
  let known = made.get(change)
  if (!known) {
    known = new Map()
    made.set(change, known)
  }
  if (!known.has(before)) known.set(before, changedFormat(before, change))
  const next = known.get(before)
  if (next) cell.format = next
  else delete cell.format
}

function changedFormat(before: FormatData | undefined, change: FormatChange): FormatData | undefined {
  const next: Record<string, unknown> = { ...before }
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) delete next[key]
    else next[key] = value
  }
  return Object.keys(next).length > 0 ? (next as FormatData) : undefined
}

export const isDateCell = (cell: CellData): boolean => typeof cell.value === 'number' && patternKind(shownPattern(cell)) === 'date'

/** Empties values and formulas of the box. An emptied checkbox cell stays a checkbox. */
export function clearContent(book: BookData, sheet: SheetData, box: Box): void {
  for (const [, , cell] of madeCells(sheet, box)) {
    cell.value = null
    dropFormula(cell)
    delete cell.link
    delete cell.runs
  }
  markStale(book)
}
