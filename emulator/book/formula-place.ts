import { columnName, sheetPrefix } from './a1'
import type { BookData, Box, SheetData } from './data'

/** What the translation of a formula must know of the workbook. */
export interface FormulaPlace {
  /** `vi_VN`: says how the numbers of a formula with semicolons are written. */
  readonly locale: string
  /** Rows of the named sheet, or of the formula's own sheet for undefined. */
  rowsOf(sheet: string | undefined): number
  columnsOf(sheet: string | undefined): number
}

/** Where a formula of this sheet stands, for its translation. */
export function placeIn(book: BookData, sheet: SheetData): FormulaPlace {
  const named = (name: string | undefined) =>
    name === undefined ? sheet : (book.sheets.find((other) => other.name.toLowerCase() === name.toLowerCase()) ?? sheet)
  return { locale: book.locale, rowsOf: (name) => named(name).rowCount, columnsOf: (name) => named(name).columnCount }
}

/** `'Nhiệm vụ'!$B$2:$D$9`. */
export const absolute = (sheetName: string, box: Box): string =>
  `${sheetPrefix(sheetName)}$${columnName(box.left)}$${box.top + 1}:$${columnName(box.right - 1)}$${box.bottom}`
