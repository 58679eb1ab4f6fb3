import { type ICellData, IUndoRedoService } from '@univerjs/core'
import type { Box } from '../../book/data'
import type { Engine } from './engine'
import { wholeStyle } from './style'

/** What the grid holds in a box, as a mutation that brings it back. */
export function holdCells(engine: Engine, sheetId: number, box: Box): { id: string; params: object } {
  const workbook = engine.api.getActiveWorkbook()!.getWorkbook()
  const matrix = workbook.getSheetBySheetId(String(sheetId))!.getCellMatrix()
  const cellValue: Record<number, Record<number, ICellData>> = {}
  for (let row = box.top; row < box.bottom; row += 1) {
    const line: Record<number, ICellData> = {}
    cellValue[row] = line
    for (let column = box.left; column < box.right; column += 1) {
      const { f = null, v = null, t = null, p = null } = matrix.getValue(row, column) ?? {}
      const style = workbook.getStyles().getStyleByCell(matrix.getValue(row, column)) ?? undefined
      line[column] = { f, si: null, p, v, t, s: wholeStyle(style) }
    }
  }
  return { id: 'sheet.mutation.set-range-values', params: { unitId: engine.unitId, subUnitId: String(sheetId), cellValue } }
}

/** Lets a person take the step back, although the book made it: undoing it is an edit like any other. */
export function rememberStep(engine: Engine, before: ReturnType<typeof holdCells>, after: ReturnType<typeof holdCells>): void {
  engine.univer
    .__getInjector()
    .get(IUndoRedoService)
    .pushUndoRedo({ unitID: engine.unitId, undoMutations: [before], redoMutations: [after] })
}
