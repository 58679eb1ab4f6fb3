import type { ICellData, Injector, Nullable } from '@univerjs/core'
import { CellValueType } from '@univerjs/core'
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService, VALIDATE_CELL } from '@univerjs/sheets'
import type { BookData, CellData } from '../../book/data'
import { displayText } from '../../book/display'
import { decimalComma, patternKind } from '../../book/pattern'
import { partsLocally } from './formula'

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

/** `=IF(A1>1.5,"a","b")` as it is typed under a comma locale: `=IF(A1>1,5;"a";"b")`. Inside braces the backslash parts columns. */
export function localFormula(formula: string, locale: string): string {
  if (!decimalComma(locale) || partsLocally(formula)) return formula
  let depth = 0
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[{}]|,|(?<=\d)\.(?=\d)/g, (token) => {
    if (token === '{') depth += 1
    if (token === '}') depth -= 1
    if (token === ',') return depth > 0 ? '\\' : ';'
    return token === '.' ? ',' : token
  })
}

/** The grid neither reads nor refuses what people type: the book does, as Google would. */
export function leaveJudgementToBook(injector: Injector, book: () => BookData): void {
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
      return cell && typedText(value) === editorText(cell, book().locale) ? (origin ?? value) : value
    },
  })
  written.intercept(VALIDATE_CELL, { priority: first, handler: () => Promise.resolve(true) })
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
