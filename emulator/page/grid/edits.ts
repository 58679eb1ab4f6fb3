import { CellValueType, type ICellData, type IRange, type Nullable, type Styles } from '@univerjs/core'
import { coverCells } from '../../book/cover'
import type { Box, CellData, SheetData } from '../../book/data'
import type { FormulaPlace } from '../../book/formula-place'
import { localFormula } from '../../book/separators'
import { toBox } from './boxes'
import { sameStyle } from './cell'
import { typedText } from './judge'
import { reopenRanges } from './reopen'
import { fromStyle, styleOf } from './style'

export type Matrix = Record<string, Record<string, Nullable<ICellData>> | undefined>

/** What one mutation of the grid means to the book: blocks of typed values, and cells whose format a person changed. */
export interface CellEdits {
  readonly blocks: readonly { readonly box: Box; readonly values: (string | number | boolean | null)[][] }[]
  readonly formats: readonly { readonly row: number; readonly column: number; readonly format: CellData['format'] }[]
  /** Texts whose parts differ, written by the grid as plain ones though their letters are the same: to be shown again. */
  readonly same: readonly Box[]
}

export interface Held {
  readonly styles: Styles
  readonly place: FormulaPlace
  cell(row: number, column: number): Nullable<ICellData>
  /** What a person typed into the cell just now; undefined where the grid filled, moved or took back. */
  typed(row: number, column: number): Typed | undefined
}
type Typed = string | number | boolean | null

/** What would have to be typed for what the grid wrote by itself. */
function gridText(cell: Nullable<ICellData>, place: FormulaPlace): Typed {
  if (cell?.f) return localFormula(reopenRanges(cell.f, place), place.locale)
  return cell?.t === CellValueType.STRING && cell.v ? `'${cell.v}` : typedText(cell)
}

/** `held` gives the styles of the workbook; tick boxes come as 1 and 0 and are told by the book's own rule. */
export function readEdits(sheet: SheetData, cellValue: Matrix, held: Held): CellEdits {
  const typed: [number, number][] = []
  const formats: { row: number; column: number; format: CellData['format'] }[] = []
  const same: Box[] = []
  const value = new Map<string, string | number | boolean | null>()
  for (const [r, line] of Object.entries(cellValue)) {
    for (const [c, cell] of Object.entries(line ?? {})) {
      const [row, column] = [Number(r), Number(c)]
      const contents = !cell || 'v' in cell || 'f' in cell || 'p' in cell
      const known = sheet.cells[row]?.[column]
      const entered = contents ? held.typed(row, column) : undefined
      const rich = contents && known?.runs !== undefined && typedText(cell) === known.value
      if (rich) same.push({ top: row, left: column, bottom: row + 1, right: column + 1 })
      else if (contents) {
        typed.push([row, column])
        value.set(`${row},${column}`, ticked(known, entered ?? gridText(cell, held.place)))
      }
      if (cell && !('s' in cell)) continue
      const style = held.styles.getStyleByCell(held.cell(row, column))
      if (!sameStyle(known && styleOf(known), style)) formats.push({ row, column, format: fromStyle(style) })
    }
  }
  const blocks = coverCells(typed).map((box) => ({
    box,
    values: Array.from({ length: box.bottom - box.top }, (_, i) =>
      Array.from({ length: box.right - box.left }, (_, j) => value.get(`${box.top + i},${box.left + j}`) ?? null),
    ),
  }))
  return { blocks, formats, same }
}

function ticked(cell: CellData | undefined, typed: string | number | boolean | null): string | number | boolean | null {
  if (cell?.validation?.criteria !== 'CHECKBOX' || cell.validation.args.length) return typed
  return typed === 1 || typed === '1' ? true : typed === 0 || typed === '0' ? false : typed
}

/** Keeps what the book alone knows of a format when the grid's style is taken over. */
export function takeFormat(sheet: SheetData, row: number, column: number, format: CellData['format']): void {
  sheet.cells[row] ??= []
  const line = sheet.cells[row]
  const cell = line[column]
  if (cell) {
    const { direction } = cell.format ?? {}
    if (direction) cell.format = { ...format, direction }
    else if (format) cell.format = format
    else delete cell.format
  } else if (format) line[column] = { value: null, format }
}

/** A dragged selection: emptied where it was, entered where it went. */
export function readMove(
  params: { fromRange: IRange; toRange: IRange; to: { value: Matrix } },
  place: FormulaPlace,
): {
  from: Box
  to: Box
  values: (string | number | boolean | null)[][]
} {
  const to = toBox(params.toRange)
  const values = Array.from({ length: to.bottom - to.top }, (_, i) =>
    Array.from({ length: to.right - to.left }, (_, j) => gridText(params.to.value[to.top + i]?.[to.left + j], place)),
  )
  return { from: toBox(params.fromRange), to, values }
}
