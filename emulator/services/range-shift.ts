import { paste } from '../book/copy'
import { cut } from '../book/cut'
import type { Box, SheetData } from '../book/data'
import { deleteCells, insertCells } from '../book/shift-cells'
import { Dimension, memberOf } from './enums'
import { boxFrom, dataOf, sheetOf } from './place'
import { RangeReach } from './range-reach'
import { inside, integer, Mismatch, need } from './service'

type GRange = GoogleAppsScript.Spreadsheet.Range
type GDimension = GoogleAppsScript.Spreadsheet.Dimension

/** Cells put in, taken out and moved elsewhere. */
export class RangeShift
  extends RangeReach
  implements Pick<GRange, 'insertCells' | 'deleteCells' | 'moveTo' | 'copyFormatToRange' | 'copyValuesToRange'>
{
  /** Returns the range, which now stands over the new cells. */
  insertCells(dimension: GDimension): GRange {
    insertCells(this[inside].context.book, dataOf(this[inside]), this[inside].box, axisOf(dimension))
    return restructured(this)
  }
  deleteCells(dimension: GDimension): void {
    deleteCells(this[inside].context.book, dataOf(this[inside]), this[inside].box, axisOf(dimension))
    restructured(this)
  }
  /** To the first cell of the target. */
  moveTo(target: GRange): void {
    const { sheetId, box, context } = need(target, RangeShift)[inside]
    cut(context.book, dataOf(this[inside]), this[inside].box, sheetOf(context, sheetId), box.top, box.left)
    restructured(this)
  }
  copyFormatToRange(sheet: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    pasteTo(this, 'FORMAT', sheet, [row, rowEnd, column, columnEnd])
  }
  copyValuesToRange(sheet: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    pasteTo(this, 'VALUES', sheet, [row, rowEnd, column, columnEnd])
  }
}

function axisOf(dimension: unknown): 'rows' | 'columns' {
  const name = memberOf(Dimension, dimension)
  if (!name) throw new Mismatch()
  return name === 'ROWS' ? 'rows' : 'columns'
}

/** References on every sheet may have moved. */
function restructured(range: RangeShift): GRange {
  const { context } = range[inside]
  for (const { id } of context.book.sheets) context.changed({ what: 'sheet', sheetId: id })
  return range as unknown as GRange
}

/** A sheet is given as itself or by its id; rows and columns count from 1, ends included. */
function pasteTo(range: RangeShift, what: 'FORMAT' | 'VALUES', sheet: unknown, ends: readonly number[]): void {
  const { context, box } = range[inside]
  const [row, rowEnd, column, columnEnd] = ends.map(integer) as [number, number, number, number]
  const id = typeof sheet === 'number' ? sheet : (sheet as { getSheetId?: () => number } | null)?.getSheetId?.()
  if (id === undefined) throw new Mismatch()
  const to: SheetData = sheetOf(context, id)
  const target: Box = boxFrom(to, row, column, rowEnd - row + 1, columnEnd - column + 1)
  paste(context.book, { sheet: dataOf(range[inside]), box }, { sheet: to, box: target }, what)
  context.changed({ what: 'sheet', sheetId: id })
}
