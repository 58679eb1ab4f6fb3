import type { BookData, SheetData } from '../book/data'
import { displayText } from '../book/display'

/** Google's download of one sheet: what a person sees in the cells, up to the last row and column that hold anything, lines parted by CRLF. */
export function writeCsv(book: BookData, sheet: SheetData): string {
  const rows = sheet.cells.map((row) => Array.from(row ?? [], (cell) => displayText(cell, book.locale)))
  const shown = Array.from(rows, (row) => row ?? [])
  const width = Math.max(0, ...shown.map((row) => row.reduce((last, text, at) => (text === '' ? last : at + 1), 0)))
  const height = shown.reduce((last, row, at) => (row.some((text) => text !== '') ? at + 1 : last), 0)
  return shown
    .slice(0, height)
    .map((row) => Array.from({ length: width }, (_, at) => quoted(row[at] ?? '')).join(','))
    .join('\r\n')
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
