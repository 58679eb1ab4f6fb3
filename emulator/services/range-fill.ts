import { contains } from '../book/box'
import { cellAt, hasContent } from '../book/cells'
import type { Box, SheetData } from '../book/data'
import { filled, type Line } from '../book/fill'
import { forgetFormulas, markStale } from '../book/stale'
import { AutoFillSeries, memberOf } from './enums'
import { dataOf, told } from './place'
import { RangeClean } from './range-clean'
import { inside, Mismatch, need } from './service'

type GRange = GoogleAppsScript.Spreadsheet.Range

/** The fill handle. */
export class RangeFill extends RangeClean implements Pick<GRange, 'autoFill' | 'autoFillToNeighbor'> {
  /** The destination holds the range and reaches over it on one side. */
  autoFill(destination: GRange, series: GoogleAppsScript.Spreadsheet.AutoFillSeries): void {
    const target = need(destination, RangeFill)[inside]
    if (target.sheetId !== this[inside].sheetId) throw new Mismatch()
    fill(this, target.box, alternateOf(series))
  }
  /** Down, as far as the column to the left, or else to the right, has content beside it. Source: Range.autoFillToNeighbor. */
  autoFillToNeighbor(series: GoogleAppsScript.Spreadsheet.AutoFillSeries): void {
    const { box } = this[inside]
    const sheet = dataOf(this[inside])
    const bottom = [box.left - 1, box.right].map((column) => reach(sheet, column, box.bottom)).find((row) => row > box.bottom)
    if (bottom !== undefined) fill(this, { ...box, bottom }, alternateOf(series))
  }
}

function alternateOf(series: unknown): boolean {
  const name = memberOf(AutoFillSeries, series)
  if (!name) throw new Mismatch()
  return name === 'ALTERNATE_SERIES'
}

/** The first row from `row` on where the column has nothing. */
function reach(sheet: SheetData, column: number, row: number): number {
  let at = row
  while (column >= 0 && at < sheet.rowCount && hasContent(cellAt(sheet, at, column))) at++
  return at
}

function fill(range: RangeFill, target: Box, alternate: boolean): void {
  const { box, context, sheetId } = range[inside]
  const sheet = dataOf(range[inside])
  const over = [target.top < box.top, target.bottom > box.bottom, target.left < box.left, target.right > box.right]
  if (!contains(target, box) || over.filter(Boolean).length !== 1) throw new Mismatch()
  const [up, down, , right] = over
  const vertical = up || down
  const forward = down || right ? 1 : -1
  const steps = vertical ? target.bottom - target.top - (box.bottom - box.top) : target.right - target.left - (box.right - box.left)
  const length = vertical ? box.bottom - box.top : box.right - box.left
  const across = vertical ? box.right - box.left : box.bottom - box.top
  const made: [row: number, column: number, cell: ReturnType<typeof filled>][] = []
  for (let lane = 0; lane < across; lane++) {
    const at = (index: number) => {
      const along = forward > 0 ? index : length - 1 - index
      return vertical ? { row: box.top + along, column: box.left + lane } : { row: box.top + lane, column: box.left + along }
    }
    const cells = Array.from({ length }, (_, index) => at(index))
    const line: Line = { cells, down: vertical ? forward : 0, right: vertical ? 0 : forward }
    for (let step = 1; step <= steps; step++) {
      const { row, column } = at(length - 1 + step)
      made.push([row, column, filled(sheet, line, step, alternate)])
    }
  }
  for (const [row, column, cell] of made) {
    sheet.cells[row] ??= []
    sheet.cells[row][column] = cell
  }
  forgetFormulas(sheet)
  markStale(context.book)
  told({ context, sheetId, box: target })
}
