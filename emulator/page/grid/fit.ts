import type { Injector, IRange } from '@univerjs/core'
import { IRenderManagerService } from '@univerjs/engine-render'
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui'
import type { CellData, SheetData } from '../../book/data'
import type { Mutate } from './change'
import { rowHeight } from './snapshot'

/** `bottom` is the first row outside. */
export interface RowSpan {
  readonly top: number
  readonly bottom: number
}

const usualSize = 10
const tall = (cell: CellData | undefined) =>
  cell?.format?.wrap === 'WRAP' ||
  (cell?.format?.size ?? usualSize) > usualSize ||
  (typeof cell?.value === 'string' && cell.value.includes('\n'))

/** Rows whose height nobody set are as high as their text: wrapped, of several lines or in large letters, as at Google. `only`: the rows to look at. */
export function fitRows(injector: Injector, unitId: string, sheet: SheetData, mutate: Mutate, only: readonly RowSpan[]): void {
  const skeleton = injector
    .get(IRenderManagerService)
    .getRenderById(unitId)
    ?.with(SheetSkeletonManagerService)
    .ensureSkeleton(String(sheet.id))
  if (!skeleton) return
  const { worksheet } = skeleton
  const ranges: IRange[] = []
  for (const { top, bottom } of only)
    for (let row = top; row < Math.min(bottom, sheet.rowCount); row += 1) {
      if (sheet.rowHeights[row] !== undefined) continue
      if (sheet.cells[row]?.some(tall) || worksheet.getRowHeight(row) !== rowHeight)
        ranges.push({ startRow: row, endRow: row, startColumn: 0, endColumn: sheet.columnCount - 1 })
    }
  if (ranges.length === 0) return
  const rowsAutoHeightInfo = skeleton
    .calculateAutoHeightInRange(ranges)
    .map(({ row, autoHeight = rowHeight }) => ({ row, autoHeight: Math.max(rowHeight, autoHeight) }))
    .filter(({ row, autoHeight }) => worksheet.getRowHeight(row) !== autoHeight)
  if (rowsAutoHeightInfo.length) mutate('sheet.mutation.set-worksheet-row-auto-height', { rowsAutoHeightInfo })
}
