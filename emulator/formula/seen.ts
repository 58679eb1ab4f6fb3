import type { ICellData } from '@univerjs/core'
import type { ISheetData } from '@univerjs/engine-formula'
import type { BookData, SheetData } from '../book/data'
import type { Result } from '../book/result'
import type { Modules } from './modules'

/** What a formula sees of a cell; `formula` where it has one. */
export interface Seen extends Result {
  readonly formula?: string
}

/** Looks at a cell; throws Wanted where a formula must be worked out first. */
export type Look = (sheet: SheetData, row: number, column: number) => Seen | undefined

/** The sheets as the engine reads them: cell by cell, at the moment that it asks. */
export function seenSheets({ core }: Modules, book: BookData, look: Look): ISheetData {
  class Cells extends core.ObjectMatrix<ICellData> {
    constructor(private readonly sheet: SheetData) {
      super()
    }
    override getValue(row: number, column: number): ICellData {
      return seenCell(core, look(this.sheet, row, column)) as ICellData
    }
  }
  return Object.fromEntries(
    book.sheets.map((sheet) => [
      String(sheet.id),
      {
        cellData: new Cells(sheet),
        rowCount: sheet.rowCount,
        columnCount: sheet.columnCount,
        rowData: Object.fromEntries(Object.keys(sheet.hiddenRows).map((row) => [row, { hd: core.BooleanNumber.TRUE }])),
        columnData: {},
      },
    ]),
  )
}

/** A result of nothing is nothing to other formulas too; the engine knows an empty text from nothing by the formula beside it. */
function seenCell({ CellValueType }: Modules['core'], seen: Seen | undefined): ICellData | undefined {
  if (!seen || seen.value === null) return undefined
  const { value, pattern, formula = value === '' ? '=""' : undefined } = seen
  const f = formula === undefined ? {} : { f: formula }
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING, ...f }
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...f }
  if (typeof value === 'object') return { v: value.error, t: CellValueType.STRING, ...f }
  const plain = pattern === undefined || pattern === '@'
  return { v: value, t: CellValueType.NUMBER, ...f, ...(plain ? {} : { s: { n: { pattern } } }) }
}
