import type { BookData, CellData, CellValue, SheetData } from './data'

/** The cells of a sheet that hold (or once held) a formula, so that a loop of writes need not search the sheet again and again. */
const formulaCells = new WeakMap<SheetData, Set<CellData>>()

function formulasOf(sheet: SheetData): Set<CellData> {
  let cells = formulaCells.get(sheet)
  if (!cells) {
    cells = new Set()
    for (const row of sheet.cells) if (row) for (const cell of row) if (cell?.formula !== undefined) cells.add(cell)
    formulaCells.set(sheet, cells)
  }
  return cells
}

/** Puts a formula into the cell; its result is not known until the grid's engine hands it in. */
export function setCellFormula(sheet: SheetData, cell: CellData, formula: string): void {
  cell.formula = formula
  cell.stale = true
  formulaCells.get(sheet)?.add(cell)
}

/** To be called where cells of the sheet were replaced by other objects. */
export const forgetFormulas = (sheet: SheetData): void => void formulaCells.delete(sheet)

/** After any write every formula's result is in doubt; the emulator itself calculates nothing. */
export function markStale(book: BookData): void {
  for (const sheet of book.sheets) for (const cell of formulasOf(sheet)) if (cell.formula !== undefined) cell.stale = true
}

/** The grid's engine hands in what it calculated. Cells that hold no formula any more are passed over. */
export function setResults(book: BookData, sheetId: number, results: readonly { row: number; column: number; value: CellValue }[]): void {
  const sheet = book.sheets.find((one) => one.id === sheetId)
  for (const { row, column, value } of results) {
    const cell = sheet?.cells[row]?.[column]
    if (cell?.formula === undefined) continue
    cell.value = value
    delete cell.stale
  }
}
