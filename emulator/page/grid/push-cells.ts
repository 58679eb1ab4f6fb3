import type { ICellData, Workbook, Worksheet } from '@univerjs/core'
import type { BookData, Box, SheetData } from '../../book/data'
import { placeIn } from '../../book/formula-place'
import { shows, toGridCell } from './cell'
import type { Mutate } from './change'
import { wholeStyle } from './style'

/** Brings the grid's cells in the box to what the book holds, in one block; cells that are shown already are left alone. */
export function pushCells(
  book: BookData,
  sheet: SheetData,
  box: Box,
  held: { workbook: Workbook; worksheet: Worksheet },
  mutate: Mutate,
): number {
  const place = placeIn(book, sheet)
  const matrix = held.worksheet.getCellMatrix()
  const styles = held.workbook.getStyles()
  const cellValue: Record<number, Record<number, ICellData>> = {}
  let count = 0
  for (let r = box.top; r < box.bottom; r += 1) {
    const row = sheet.cells[r]
    for (let c = box.left; c < box.right; c += 1) {
      const old = matrix.getValue(r, c)
      if (!old && !row?.[c]) continue
      const wanted = toGridCell(row?.[c], place)
      if (shows(old, styles.getStyleByCell(old), wanted)) continue
      const line = cellValue[r] ?? {}
      cellValue[r] = line
      line[c] = {
        f: wanted?.f ?? null,
        si: null,
        p: wanted?.p ?? null,
        v: wanted?.v ?? null,
        t: wanted?.t ?? null,
        s: wholeStyle(wanted?.s),
      }
      count += 1
    }
  }
  if (count) mutate('sheet.mutation.set-range-values', { cellValue })
  return count
}

/** The box that holds everything in the book's sheet and in the grid's. */
export function usedBox(sheet: SheetData, worksheet: Worksheet): Box {
  const matrix = worksheet.getCellMatrix()
  const right = sheet.cells.reduce((most, row) => Math.max(most, row?.length ?? 0), matrix.getRange().endColumn + 1)
  return { top: 0, left: 0, bottom: Math.max(sheet.cells.length, matrix.getRange().endRow + 1), right }
}
