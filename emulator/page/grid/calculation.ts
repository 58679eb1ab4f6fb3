import { CellValueType, type ICellData, type Nullable } from '@univerjs/core'
import { BaseFunction, IFunctionService, NumberValueObject } from '@univerjs/engine-formula'
import type { BookChange, BookHandle } from '../../face'
import type { Engine } from './engine'

type Result = { row: number; column: number; value: string | number | boolean | null | { error: string } }

/** TODAY() and NOW() of the grid follow the emulated clock. */
export function setClock(engine: Engine, serialNow: () => number): void {
  class Today extends BaseFunction {
    override minParams = 0
    override maxParams = 0
    override calculate() {
      return NumberValueObject.create(Math.floor(serialNow()), 'dd/mm/yyyy')
    }
  }
  class Now extends BaseFunction {
    override minParams = 0
    override maxParams = 0
    override calculate() {
      return NumberValueObject.create(serialNow(), 'dd/mm/yyyy hh:mm:ss')
    }
  }
  engine.univer.__getInjector().get(IFunctionService).registerExecutors(new Today('TODAY'), new Now('NOW'))
}

/** After each calculation every formula whose result was in doubt gets the grid's. `told` gets the rows of these cells. */
export function handInResults(engine: Engine, book: () => BookHandle, told: (changes: BookChange[]) => void): void {
  engine.api.getFormula().calculationResultApplied(() => {
    const workbook = engine.api.getActiveWorkbook()?.getWorkbook()
    if (!workbook) return
    const changes: BookChange[] = []
    for (const sheet of book().data.sheets) {
      const matrix = workbook.getSheetBySheetId(String(sheet.id))?.getCellMatrix()
      if (!matrix) continue
      const results: Result[] = []
      sheet.cells.forEach((row, r) => {
        row?.forEach((cell, c) => {
          if (!cell?.formula) return
          const held = matrix.getValue(r, c)
          if (!held?.f) return
          const value = resultOf(held)
          if (cell.stale || JSON.stringify(cell.value) !== JSON.stringify(value)) results.push({ row: r, column: c, value })
        })
      })
      if (results.length === 0) continue
      for (const { row, column } of results)
        changes.push({ what: 'cells', sheetId: sheet.id, top: row, left: column, bottom: row + 1, right: column + 1 })
      book().setResults(sheet.id, results)
    }
    if (changes.length) told(changes)
  })
}

const errors = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!', '#SPILL!', '#CALC!'])

function resultOf(cell: Nullable<ICellData>): Result['value'] {
  const value = cell?.v ?? null
  if (value === null || value === '') return ''
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true
  return typeof value === 'string' && errors.has(value) ? { error: value } : value
}
