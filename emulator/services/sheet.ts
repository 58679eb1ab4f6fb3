import { duplicateSheet, renameSheet } from '../book/sheets'
import type { ExecutionContext } from './context'
import { SheetType } from './enums'
import { answersNone } from './none'
import { Range, wrapRange } from './range'
import { activateList, wrapRangeList } from './range-list'
import { currentBox, selectedBoxes, wrapSelection } from './selection'
import { inside, need, serve, text } from './service'
import { boxOfA1, changed, data } from './sheet-grid'
import { SheetOrder } from './sheet-order'
import { Spreadsheet, wrapSpreadsheet } from './spreadsheet'

type GSheet = GoogleAppsScript.Spreadsheet.Sheet
type GRange = GoogleAppsScript.Spreadsheet.Range

/** SpreadsheetApp.Sheet. */
export class Sheet
  extends SheetOrder
  implements
    Pick<
      GSheet,
      | 'getName'
      | 'setName'
      | 'getSheetId'
      | 'getIndex'
      | 'getParent'
      | 'getRange'
      | 'getDataRange'
      | 'getLastRow'
      | 'appendRow'
      | 'copyTo'
      | 'activate'
      | 'setColumnWidth'
      | 'setFrozenRows'
      | 'hideSheet'
      | 'clear'
    >
{
  override toString(): string {
    return 'Sheet'
  }
  getName(): string {
    return data(this).name
  }
  getSheetName(): string {
    return data(this).name
  }
  setName(name: string): GSheet {
    const { context } = this[inside]
    renameSheet(context.book, data(this), text(name))
    for (const { id } of context.book.sheets) context.changed({ what: 'sheet', sheetId: id })
    return this as unknown as GSheet
  }
  getSheetId(): number {
    return data(this).id
  }
  /** Counted from 1. */
  getIndex(): number {
    return this[inside].context.book.sheets.indexOf(data(this)) + 1
  }
  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return wrapSpreadsheet(this[inside].context)
  }
  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return SheetType.GRID as never
  }
  activate(): GSheet {
    this[inside].context.book.activeSheetId = data(this).id
    return changed(this)
  }
  getActiveRange(): GRange {
    return wrapRange(this[inside].context, data(this).id, data(this).activeRange ?? { top: 0, left: 0, bottom: 1, right: 1 })
  }
  getActiveCell(): GRange {
    return wrapRange(this[inside].context, data(this).id, currentBox(data(this)))
  }
  getCurrentCell(): GRange {
    return this.getActiveCell()
  }
  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return wrapSelection(this[inside].context, data(this).id)
  }
  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    return wrapRangeList(this[inside].context, data(this).id, selectedBoxes(data(this)))
  }
  setActiveRangeList(list: GoogleAppsScript.Spreadsheet.RangeList): GoogleAppsScript.Spreadsheet.RangeList {
    return activateList(list)
  }
  setActiveRange(range: GRange): GRange {
    return need(range, Range).activate() && range
  }
  setActiveSelection(range: GRange | string): GRange {
    if (typeof range !== 'string') return this.setActiveRange(range)
    const { box } = boxOfA1(data(this), range)
    data(this).activeRange = box
    delete data(this).activeRanges
    delete data(this).currentCell
    this.activate()
    return wrapRange(this[inside].context, data(this).id, box)
  }
  setCurrentCell(cell: GRange): GRange {
    return need(cell, Range).activateAsCurrentCell() && cell
  }
  /** Into this very spreadsheet; another one is not there. */
  copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): GSheet {
    need(spreadsheet, Spreadsheet)
    const { context } = this[inside]
    const copy = duplicateSheet(context.book, data(this))
    context.changed({ what: 'sheet', sheetId: copy.id })
    return wrapSheet(context, copy.id)
  }
}

/** Answered from the sheet object itself, without asking the spreadsheet. */
const local = /^(?:getRange|getRangeList|getSheetId|getName|getSheetName|getParent|getType|newChart|create\w+Finder|toString)$/

export const wrapSheet = (context: ExecutionContext, sheetId: number): GSheet =>
  serve(context, 'Sheet', new Sheet({ context, sheetId }), { local }) as unknown as GSheet

answersNone(Sheet, 'Sheet')
