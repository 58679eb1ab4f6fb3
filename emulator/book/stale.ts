import type { BookData, CellData, CellValue, SheetData } from './data'
import type { Result, Spot } from './result'

/** The cells of a sheet that hold (or once held) a formula, so that a loop of writes need not search the sheet again and again. */
const known = new WeakMap<SheetData, Set<CellData>>()
const generations = new WeakMap<BookData, number>()

export function formulaCells(sheet: SheetData): ReadonlySet<CellData> {
  let cells = known.get(sheet)
  if (!cells) {
    cells = new Set()
    for (const row of sheet.cells) if (row) for (const cell of row) if (cell?.formula !== undefined) cells.add(cell)
    known.set(sheet, cells)
  }
  return cells
}

/** Puts a formula into the cell; its result is not known until it is worked out or handed in. */
export function setCellFormula(sheet: SheetData, cell: CellData, formula: string): void {
  cell.formula = formula
  cell.stale = true
  delete cell.resultPattern
  known.get(sheet)?.add(cell)
}

/** The cell keeps its value alone. */
export function dropFormula(cell: CellData): void {
  if (cell.formula === undefined) return
  delete cell.formula
  delete cell.stale
  delete cell.resultPattern
}

/** To be called where cells of the sheet were replaced by other objects. */
export const forgetFormulas = (sheet: SheetData): void => void known.delete(sheet)

/** After any write every formula's result is in doubt. */
export function markStale(book: BookData): void {
  generations.set(book, generationOf(book) + 1)
  for (const sheet of book.sheets) for (const cell of formulaCells(sheet)) if (cell.formula !== undefined) cell.stale = true
}

/** Another number after each change of the book. */
export const generationOf = (book: BookData): number => generations.get(book) ?? 0

/** Stores what a formula gave. */
export function keepResult({ sheet, row, column }: Spot, { value, pattern }: Result): void {
  const cell = sheet.cells[row]?.[column]
  if (cell?.formula === undefined) return
  cell.value = value
  delete cell.stale
  if (pattern === undefined) delete cell.resultPattern
  else cell.resultPattern = pattern
}

/** The grid's engine hands in what it calculated. Cells that hold no formula any more are passed over. */
export function setResults(book: BookData, sheetId: number, results: readonly { row: number; column: number; value: CellValue }[]): void {
  const sheet = book.sheets.find((one) => one.id === sheetId)
  if (!sheet) return
  for (const { row, column, value } of results) keepResult({ sheet, row, column }, { value })
  generations.set(book, generationOf(book) + 1)
}
