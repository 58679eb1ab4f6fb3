import { hasContent, madeCells } from './cells'
import type { Box, SheetData } from './data'

/** One step on the sheet. */
export interface Step {
  readonly down: -1 | 0 | 1
  readonly right: -1 | 0 | 1
}

const filled = (sheet: SheetData, row: number, column: number): boolean => hasContent(sheet.cells[row]?.[column])

/**
 * Where Ctrl and an arrow lead from a cell: to the end of the block of cells with content, or over empty ones to the next content or
 * the sheet's edge. Source: Range.getNextDataCell.
 */
export function nextDataCell(sheet: SheetData, row: number, column: number, { down, right }: Step): { row: number; column: number } {
  const inside = (r: number, c: number) => r >= 0 && c >= 0 && r < sheet.rowCount && c < sheet.columnCount
  let [r, c] = [row, column]
  const along = filled(sheet, r, c) && filled(sheet, r + down, c + right)
  while (inside(r + down, c + right) && (!along || filled(sheet, r + down, c + right))) {
    r += down
    c += right
    if (!along && filled(sheet, r, c)) break
  }
  return { row: r, column: c }
}

/** The box grown to every side as long as cells with content touch it (corners do not count). Source: Range.getDataRegion. */
export function dataRegion(sheet: SheetData, from: Box, axes: readonly ('rows' | 'columns')[]): Box {
  const box = { ...from }
  const any = (part: Box) => {
    for (const [, , cell] of madeCells(sheet, part)) if (hasContent(cell)) return true
    return false
  }
  const [rows, columns] = [axes.includes('rows'), axes.includes('columns')]
  for (let grown = true; grown; ) {
    grown = false
    const sides: [boolean, Box, () => void][] = [
      [rows && box.top > 0, { ...box, top: box.top - 1, bottom: box.top }, () => box.top--],
      [rows && box.bottom < sheet.rowCount, { ...box, top: box.bottom, bottom: box.bottom + 1 }, () => box.bottom++],
      [columns && box.left > 0, { ...box, left: box.left - 1, right: box.left }, () => box.left--],
      [columns && box.right < sheet.columnCount, { ...box, left: box.right, right: box.right + 1 }, () => box.right++],
    ]
    const side = sides.find(([may, part]) => may && any(part))
    if (!side) break
    side[2]()
    grown = true
  }
  return box
}
