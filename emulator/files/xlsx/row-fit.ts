import type { BookData, CellData, SheetData } from '../../book/data'
import { displayText } from '../../book/display'
import { columnPixels, rowPixels } from './units'

/** Of letters ten points high, in pixels: a letter's usual width, a line's height, and the room around. */
const letter = { width: 6, line: 17, padding: 4 }

/** How high a row must be for its wrapped texts, in pixels, for programs that do not fit rows when they open a file; undefined where one line does. */
export function fittedRow(book: BookData, sheet: SheetData, row: number): number | undefined {
  const merged = (column: number) =>
    sheet.merges.some((box) => row >= box.top && row < box.bottom && column >= box.left && column < box.right)
  const heights = (sheet.cells[row] ?? []).map((cell, column) =>
    cell && ofLines(cell) && !merged(column) ? heightOf(book, cell, sheet.columnWidths[column] ?? columnPixels) : 0,
  )
  const height = Math.max(0, ...heights)
  return height > rowPixels ? height : undefined
}

const ofLines = ({ value, format }: CellData): boolean =>
  format?.wrap === 'WRAP' || (typeof value === 'string' && value.includes('\n') && format?.wrap !== 'CLIP')

function heightOf(book: BookData, cell: CellData, width: number): number {
  const scale = (cell.format?.size ?? 10) / 10
  const most = Math.max(1, Math.floor((width - letter.padding) / (letter.width * scale)))
  const lines = displayText(cell, book.locale)
    .split('\n')
    .reduce((sum, line) => sum + linesOf(line, most), 0)
  return Math.ceil(lines * letter.line * scale) + letter.padding
}

/** Lines of at most so many letters, broken between words where that is possible. */
function linesOf(text: string, most: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > most) {
      lines += 1
      used = 0
    }
    lines += Math.max(0, Math.ceil(word.length / most) - 1)
    used += (used > 0 ? 1 : 0) + (word.length % most || word.length)
  }
  return lines
}
