import type { ICellData, Injector, Nullable } from '@univerjs/core'
import { CellValueType } from '@univerjs/core'
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService, VALIDATE_CELL } from '@univerjs/sheets'
import type { BookData, CellData } from '../../book/data'
import { displayText } from '../../book/display'
import { decimalComma, patternKind } from '../../book/pattern'
import { localFormula } from '../../book/separators'

const first = 1000

/** What stands in the editor when a person opens the cell: formulas as Google shows them, numbers and dates as they are typed here. */
export function editorText(cell: CellData | undefined, locale: string): string {
  if (!cell) return ''
  if (cell.formula) return localFormula(cell.formula, locale)
  if (typeof cell.value !== 'number') return displayText(cell, locale)
  const pattern = cell.format?.pattern
  const comma = (value: number) => (decimalComma(locale) ? String(value).replace('.', ',') : String(value))
  const kind = patternKind(pattern)
  if (kind === 'date') return displayText(cell, locale)
  return kind === 'percent' ? `${comma(Number((cell.value * 100).toPrecision(15)))}%` : comma(cell.value)
}

/** Takes, once, what a person just typed into the cell; undefined where the grid itself wrote. */
export type TakeTyped = (subUnitId: string, row: number, column: number) => ReturnType<typeof typedText> | undefined

/** The grid neither reads nor refuses what people type: the book does, as Google would. */
export function leaveJudgementToBook(injector: Injector, book: () => BookData): TakeTyped {
  const typed = new Map<string, ReturnType<typeof typedText>>()
  const written = injector.get(SheetInterceptorService).writeCellInterceptor
  const cellAt = (subUnitId: string, row: number, col: number) =>
    book().sheets.find(({ id }) => String(id) === subUnitId)?.cells[row]?.[col]
  written.intercept(BEFORE_CELL_EDIT, {
    priority: first,
    handler: (value, { subUnitId, row, col }) => {
      const cell = cellAt(subUnitId, row, col)
      if (!value || !cell || cell.value === null) return value
      const text = editorText(cell, book().locale)
      const shown = { ...value, v: text, t: CellValueType.STRING, p: null }
      return cell.formula ? { ...shown, f: text } : { ...shown, f: null }
    },
  })
  written.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (value, { subUnitId, row, col, origin }) => {
      const cell = cellAt(subUnitId, row, col)
      const entered = typedText(value)
      if (cell && entered === editorText(cell, book().locale)) return origin ?? value
      typed.set(`${subUnitId},${row},${col}`, entered)
      return value
    },
  })
  written.intercept(VALIDATE_CELL, { priority: first, handler: () => Promise.resolve(true) })
  return (subUnitId, row, column) => {
    const key = `${subUnitId},${row},${column}`
    const entered = typed.get(key)
    typed.delete(key)
    return entered
  }
}

/** What a person typed or pasted into a cell of the grid, as the book reads it; null for nothing. */
export function typedText(cell: Nullable<ICellData>): string | number | boolean | null {
  if (!cell) return null
  if (cell.f) return cell.f
  const rich = cell.p?.body?.dataStream
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replace(/\r/g, '\n')
  const { v, t } = cell
  if (v === undefined || v === null || v === '') return null
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || String(v).toUpperCase() === 'TRUE'
  if (t === CellValueType.FORCE_STRING) return `'${v}`
  return v
}
