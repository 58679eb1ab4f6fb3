import type { Injector, IRange } from '@univerjs/core'
import { IRenderManagerService } from '@univerjs/engine-render'
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui'
import type { SheetData } from '../../book/data'
import type { Mutate } from './change'

/** Rows that hold wrapped or several-line text and whose height nobody set grow to show all of it, as at Google. */
export function fitRows(injector: Injector, unitId: string, sheet: SheetData, mutate: Mutate): void {
  const ranges: IRange[] = []
  sheet.cells.forEach((row, r) => {
    if (sheet.rowHeights[r] !== undefined || r >= sheet.rowCount) return
    if (row?.some((cell) => cell?.format?.wrap === 'WRAP' || (typeof cell?.value === 'string' && cell.value.includes('\n'))))
      ranges.push({ startRow: r, endRow: r, startColumn: 0, endColumn: sheet.columnCount - 1 })
  })
  const skeleton = injector
    .get(IRenderManagerService)
    .getRenderById(unitId)
    ?.with(SheetSkeletonManagerService)
    .ensureSkeleton(String(sheet.id))
  if (!skeleton || ranges.length === 0) return
  const worksheet = skeleton.worksheet
  const rowsAutoHeightInfo = skeleton
    .calculateAutoHeightInRange(ranges)
    .filter(({ row, autoHeight }) => autoHeight && worksheet.getRowHeight(row) !== autoHeight)
  if (rowsAutoHeightInfo.length) mutate('sheet.mutation.set-worksheet-row-auto-height', { rowsAutoHeightInfo })
}
