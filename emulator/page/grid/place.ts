import { columnName, sheetPrefix } from '../../book/a1'
import type { BookData, Box, SheetData } from '../../book/data'
import type { FormulaPlace } from './formula'

/** Where a formula of this sheet stands, for its translation. */
export function placeIn(book: BookData, sheet: SheetData): FormulaPlace {
  const named = (name: string | undefined) =>
    name === undefined ? sheet : (book.sheets.find((other) => other.name.toLowerCase() === name.toLowerCase()) ?? sheet)
  return { locale: book.locale, rowsOf: (name) => named(name).rowCount, columnsOf: (name) => named(name).columnCount }
}

/** `'Nhiệm vụ'!$B$2:$D$9`. */
export const absolute = (sheetName: string, box: Box) =>
  `${sheetPrefix(sheetName)}$${columnName(box.left)}$${box.top + 1}:$${columnName(box.right - 1)}$${box.bottom}`
