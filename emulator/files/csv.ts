import { cellAt } from '../book/cells'
import type { BookData, SheetData } from '../book/data'
import { displayText } from '../book/display'
import { canCalculate, readCell, shownExtent } from '../book/results'

/** Google's download of one sheet: what a person sees in the cells, up to the last row and column that hold anything, lines parted by CRLF. */
export function writeCsv(book: BookData, sheet: SheetData): string {
  const { rows: high, columns: wide } = shownExtent(book, sheet)
  const rows = Array.from({ length: high }, (_, row) =>
    Array.from({ length: wide }, (_, column) =>
      displayText(canCalculate(book) ? readCell(book, sheet, row, column) : cellAt(sheet, row, column), book.locale),
    ),
  )
  const width = Math.max(0, ...rows.map((row) => row.reduce((last, text, at) => (text === '' ? last : at + 1), 0)))
  const height = rows.reduce((last, row, at) => (row.some((text) => text !== '') ? at + 1 : last), 0)
  return rows
    .slice(0, height)
    .map((row) => Array.from({ length: width }, (_, at) => quoted(row[at] ?? '')).join(','))
    .join('\r\n')
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
