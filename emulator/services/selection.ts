import type { Box, SheetData } from '../book/data'
import { nextDataCell } from '../book/reach'
import type { ExecutionContext } from './context'
import { Direction, memberOf } from './enums'
import { sheetOf } from './place'
import { wrapRange } from './range'
import { wrapRangeList } from './range-list'
import { steps } from './range-reach'
import { inside, Mismatch, Service, serve } from './service'
import { wrapSheet } from './sheet'

type GRange = GoogleAppsScript.Spreadsheet.Range

/** What is selected on a sheet: the range that was last selected, and the others beside it. */
export const selectedBoxes = (sheet: SheetData): readonly Box[] =>
  sheet.activeRanges ?? [sheet.activeRange ?? { top: 0, left: 0, bottom: 1, right: 1 }]

/** The one cell where the cursor is. */
export function currentBox(sheet: SheetData): Box {
  const { top, left } = selectedBoxes(sheet).at(-1) as Box
  const { row, column } = sheet.currentCell ?? { row: top, column: left }
  return { top: row, left: column, bottom: row + 1, right: column + 1 }
}

class Selection extends Service<{ readonly context: ExecutionContext; readonly sheetId: number }> {
  override toString(): string {
    return 'Selection'
  }
  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return wrapSheet(this[inside].context, this[inside].sheetId)
  }
  getActiveRange(): GRange {
    return wrapRange(this[inside].context, this[inside].sheetId, lastBox(this))
  }
  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    const { context, sheetId } = this[inside]
    return wrapRangeList(context, sheetId, selectedBoxes(sheetOf(context, sheetId)))
  }
  getCurrentCell(): GRange {
    const { context, sheetId } = this[inside]
    return wrapRange(context, sheetId, currentBox(sheetOf(context, sheetId)))
  }
  /** The selection's edge on that side goes to the next data cell, seen from the current cell. */
  getNextDataRange(direction: unknown): GRange {
    const { context, sheetId } = this[inside]
    const name = memberOf(Direction, direction)
    if (!name) throw new Mismatch()
    const box = lastBox(this)
    const { down, right } = steps[name]
    const from = { row: down > 0 ? box.bottom - 1 : box.top, column: right > 0 ? box.right - 1 : box.left }
    const { row, column } = nextDataCell(sheetOf(context, sheetId), from.row, from.column, steps[name])
    return wrapRange(context, sheetId, {
      top: Math.min(box.top, row),
      left: Math.min(box.left, column),
      bottom: Math.max(box.bottom, row + 1),
      right: Math.max(box.right, column + 1),
    })
  }
}

const lastBox = ({ [inside]: { context, sheetId } }: Selection): Box => selectedBoxes(sheetOf(context, sheetId)).at(-1) as Box

export const wrapSelection = (context: ExecutionContext, sheetId: number): GoogleAppsScript.Spreadsheet.Selection =>
  serve(context, 'Selection', new Selection({ context, sheetId })) as unknown as GoogleAppsScript.Spreadsheet.Selection
