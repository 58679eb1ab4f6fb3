import { readA1 } from '../book/a1'
import { clearContent, madeCells } from '../book/cells'
import type { Box, SheetData } from '../book/data'
import { Refused } from '../book/refused'
import { shownExtent } from '../book/results'
import * as says from '../book/says'
import { sortRows } from '../book/sort'
import { insertLines } from '../book/structure'
import type { ExecutionContext } from './context'
import { boxFrom, type Place, sheetOf } from './place'
import { Range, wrapRange } from './range'
import { wrapRangeList } from './range-list'
import { readBlock, scriptValue } from './script-value'
import { inside, integer, list, Mismatch, Service, text } from './service'
import { NotEmulated } from './strict'

type GRange = GoogleAppsScript.Spreadsheet.Range
type GSheet = GoogleAppsScript.Spreadsheet.Sheet

export interface SheetPlace {
  readonly context: ExecutionContext
  readonly sheetId: number
}

/** The cells of a sheet: ranges, rows and columns put in and taken out, appended rows, content as a whole. */
export class SheetGrid extends Service<SheetPlace> {
  getRange(first: unknown, column?: number, rows?: number, columns?: number): GRange {
    const { context, sheetId } = this[inside]
    const sheet = data(this)
    if (typeof first === 'string') {
      const { box, open } = boxOfA1(sheet, first)
      return wrapRange(context, sheetId, box, open)
    }
    return wrapRange(context, sheetId, boxFrom(sheet, integer(first), integer(column), integer(rows ?? 1), integer(columns ?? 1)))
  }
  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const { context, sheetId } = this[inside]
    return wrapRangeList(
      context,
      sheetId,
      list(notations).map((one) => boxOfA1(data(this), text(one)).box),
    )
  }
  /** From A1 to the last content; a sheet without any gives A1. */
  getDataRange(): GRange {
    const { rows, columns } = shownExtent(this[inside].context.book, data(this))
    return wrapRange(this[inside].context, this[inside].sheetId, {
      top: 0,
      left: 0,
      bottom: Math.max(1, rows),
      right: Math.max(1, columns),
    })
  }
  getSheetValues(row: number, column: number, rows: number, columns: number): any[][] {
    const { context } = this[inside]
    const { rows: high, columns: wide } = shownExtent(this[inside].context.book, data(this))
    const count = (asked: number, last: number, from: number) => (asked === -1 ? Math.max(1, last - from + 1) : integer(asked))
    return readBlock(
      context,
      data(this),
      boxFrom(data(this), row, column, count(rows, high, row), count(columns, wide, column)),
      scriptValue,
    )
  }
  getLastRow(): number {
    return shownExtent(this[inside].context.book, data(this)).rows
  }
  getLastColumn(): number {
    return shownExtent(this[inside].context.book, data(this)).columns
  }
  getMaxRows(): number {
    return data(this).rowCount
  }
  getMaxColumns(): number {
    return data(this).columnCount
  }
  /** Below all content; the sheet grows by a row where it is full. */
  appendRow(contents: unknown[]): GSheet {
    const { context, sheetId } = this[inside]
    const values = list(contents)
    if (values.length === 0) throw new Mismatch()
    const sheet = data(this)
    const row = shownExtent(context.book, sheet).rows
    const size = sheet.rowCount + sheet.columnCount
    if (row >= sheet.rowCount) insertLines(context.book, sheet, 'rows', sheet.rowCount, row + 1 - sheet.rowCount, sheet.rowCount - 1)
    if (values.length > sheet.columnCount) insertLines(context.book, sheet, 'columns', sheet.columnCount, values.length - sheet.columnCount)
    new Range({ context, sheetId, box: { top: row, left: 0, bottom: row + 1, right: values.length } }).setValues([values])
    return sheet.rowCount + sheet.columnCount === size ? (this as unknown as GSheet) : changed(this)
  }
  sort(column: number, ascending = true): GSheet {
    const { context } = this[inside]
    const sheet = data(this)
    const { rows, columns } = shownExtent(context.book, sheet)
    const box: Box = { top: sheet.frozenRows, left: 0, bottom: Math.max(rows, sheet.frozenRows), right: Math.max(columns, integer(column)) }
    sortRows(context.book, sheet, box, [{ column: column - 1, ascending }])
    return changed(this)
  }
  clear(options?: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined }): GSheet {
    const other = Object.keys(options ?? {}).find((key) => key !== 'formatOnly' && key !== 'contentsOnly')
    if (other) throw new NotEmulated(`Sheet.clear ${other}`)
    if (!options?.contentsOnly) {
      for (const [, , cell] of madeCells(data(this), whole(data(this)))) delete cell.format
      data(this).conditionalFormats = []
    }
    if (!options?.formatOnly) clearContent(this[inside].context.book, data(this), whole(data(this)))
    return changed(this)
  }
  clearContents(): GSheet {
    return this.clear({ contentsOnly: true })
  }
  clearFormats(): GSheet {
    return this.clear({ formatOnly: true })
  }
  clearNotes(): GSheet {
    for (const [, , cell] of madeCells(data(this), whole(data(this)))) delete cell.note
    return changed(this)
  }
}

export const data = (sheet: SheetGrid): SheetData => sheetOf(sheet[inside].context, sheet[inside].sheetId)

export const whole = (sheet: SheetData): Box => ({ top: 0, left: 0, bottom: sheet.rowCount, right: sheet.columnCount })

/** Tells listeners that the sheet is another, and gives it back. */
export function changed(sheet: SheetGrid): GSheet {
  sheet[inside].context.changed({ what: 'sheet', sheetId: sheet[inside].sheetId })
  return sheet as unknown as GSheet
}

/** A1 notation on the sheet; refuses what is none, names another sheet, or lies outside. */
export function boxOfA1(sheet: SheetData, notation: string): { box: Box; open: Place['open'] } {
  const read = readA1(notation)
  if (!read || (read.sheet !== undefined && read.sheet !== sheet.name)) throw new Refused(says.rangeNotFound)
  const { top = 0, left = 0, bottom = sheet.rowCount, right = sheet.columnCount } = read
  if (bottom > sheet.rowCount || right > sheet.columnCount || top >= bottom || left >= right) throw new Refused(says.outside)
  return { box: { top, left, bottom, right }, open: read.bottom === undefined ? 'rows' : read.right === undefined ? 'columns' : undefined }
}
