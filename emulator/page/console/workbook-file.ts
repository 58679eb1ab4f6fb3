import type { BookData } from '../../book/data'
import type { SavedGoogle } from '../../face'
import { type LeftOut, readXlsx, writeCsv, writeXlsx } from '../../files'
import { download } from './download'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The workbook as an .xlsx file. Returns what the file does not hold. */
export async function downloadXlsx(book: BookData): Promise<readonly LeftOut[]> {
  const { bytes, leftOut } = await writeXlsx(book)
  download(`${book.name}.xlsx`, bytes, xlsx)
  return leftOut
}

/** The sheet that is shown, as a .csv file; the mark before it tells spreadsheet programs that it is UTF-8. */
export function downloadCsv(book: BookData): void {
  const sheet = book.sheets.find(({ id }) => id === book.activeSheetId) ?? book.sheets[0]!
  download(`${book.name} - ${sheet.name}.csv`, `\ufeff${writeCsv(book, sheet)}`, 'text/csv;charset=utf-8')
}

/** The state with the workbook of an .xlsx file in place of its own; everything that hung on the old workbook's cells goes with it. */
export async function takeXlsx(
  state: SavedGoogle,
  old: BookData,
  file: File,
): Promise<{ saved: SavedGoogle; leftOut: readonly LeftOut[] }> {
  const { id, locale, timeZone, owner } = old
  const naming = { id, locale, timeZone, name: file.name.replace(/\.xlsx$/i, ''), ...(owner === undefined ? {} : { owner }) }
  const { book, leftOut } = await readXlsx(new Uint8Array(await file.arrayBuffer()), naming)
  return { saved: { ...state, book }, leftOut }
}
