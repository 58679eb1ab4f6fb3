import { canJudge, meets } from '../../book/condition'
import type { BookData, SheetData } from '../../book/data'
import { displayText } from '../../book/display'

/** Rows that are not on the screen: hidden ones, and those that the sheet's filter leaves out, as far as it can be judged here. */
export function hiddenRows(book: BookData, sheet: SheetData): Record<number, true> {
  if (!sheet.filter) return sheet.hiddenRows
  const { range, hidden, conditions = {} } = sheet.filter
  const rows = { ...sheet.hiddenRows }
  for (const [column, texts] of Object.entries(hidden)) {
    const left = new Set(texts)
    for (let row = range.top + 1; row < range.bottom; row += 1)
      if (left.has(displayText(sheet.cells[row]?.[Number(column)], book.locale))) rows[row] = true
  }
  for (const [column, condition] of Object.entries(conditions)) {
    if (!canJudge(condition)) continue
    for (let row = range.top + 1; row < range.bottom; row += 1)
      if (!meets(book, condition, sheet.cells[row]?.[Number(column)])) rows[row] = true
  }
  return rows
}
