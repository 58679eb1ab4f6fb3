import type { BookData, SheetData } from '../book/data'
import { sameName } from '../book/references'
import { Refused } from '../book/refused'
import * as says from '../book/says'
import { addSheet, deleteSheet, duplicateSheet } from '../book/sheets'
import { markStale } from '../book/stale'
import type { ExecutionContext } from './context'
import { sheetOf } from './place'
import { inside, integer, known, Mismatch, need, Service, text } from './service'
import { Sheet, wrapSheet } from './sheet'

type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type GSheet = GoogleAppsScript.Spreadsheet.Sheet

/** The sheets of a spreadsheet: found, added, deleted, ordered, and the active one. */
export class SpreadsheetSheets
  extends Service<ExecutionContext>
  implements
    Pick<
      GSpreadsheet,
      | 'getSheets'
      | 'getNumSheets'
      | 'getSheetByName'
      | 'getSheetById'
      | 'insertSheet'
      | 'deleteSheet'
      | 'deleteActiveSheet'
      | 'duplicateActiveSheet'
      | 'getActiveSheet'
      | 'setActiveSheet'
      | 'moveActiveSheet'
      | 'renameActiveSheet'
    >
{
  getSheets(): GSheet[] {
    return this[inside].array(this[inside].book.sheets.map((sheet) => wrapSheet(this[inside], sheet.id)))
  }
  getNumSheets(): number {
    return this[inside].book.sheets.length
  }
  /** Assumed: names are compared without regard to case, as Google does for duplicates. */
  getSheetByName(name: string): GSheet | null {
    const sheet = this[inside].book.sheets.find((one) => sameName(one.name, text(name)))
    return sheet ? wrapSheet(this[inside], sheet.id) : null
  }
  getSheetById(id: number): GSheet | null {
    return this[inside].book.sheets.some((one) => one.id === id) ? wrapSheet(this[inside], id) : null
  }
  /** `(name?, index?, { template }?)`; the index counts from 0. The new sheet becomes the active one. */
  insertSheet(...args: unknown[]): GSheet {
    const name = args.find((one) => typeof one === 'string')
    const index = args.find((one) => typeof one === 'number')
    const options = args.find((one) => typeof one === 'object' && one !== null) as { template?: unknown } | undefined
    if (args.length !== [name, index, options].filter((one) => one !== undefined).length) throw new Mismatch()
    const { book } = this[inside]
    const like = options?.template === undefined ? undefined : sheetData(this, options.template)
    const place = index ?? (name === undefined ? book.sheets.length : book.sheets.findIndex((one) => one.id === book.activeSheetId) + 1)
    const sheet = addSheet(book, name, place, like)
    markStale(book)
    this[inside].changed({ what: 'sheet', sheetId: sheet.id })
    return wrapSheet(this[inside], sheet.id)
  }
  deleteSheet(sheet: GSheet): void {
    const gone = sheetData(this, sheet)
    deleteSheet(this[inside].book, gone)
    for (const { id } of [gone, ...this[inside].book.sheets]) this[inside].changed({ what: 'sheet', sheetId: id })
  }
  deleteActiveSheet(): GSheet {
    deleteSheet(this[inside].book, activeSheet(this[inside].book))
    told(this)
    return this.getActiveSheet()
  }
  duplicateActiveSheet(): GSheet {
    const { book } = this[inside]
    const copy = duplicateSheet(book, activeSheet(book), book.sheets.indexOf(activeSheet(book)) + 1)
    book.activeSheetId = copy.id
    told(this)
    return wrapSheet(this[inside], copy.id)
  }
  getActiveSheet(): GSheet {
    return wrapSheet(this[inside], activeSheet(this[inside].book).id)
  }
  setActiveSheet(sheet: GSheet): GSheet {
    this[inside].book.activeSheetId = sheetData(this, sheet).id
    told(this)
    return sheet
  }
  /** Position counted from 1. */
  moveActiveSheet(position: number): void {
    const { book } = this[inside]
    const sheet = activeSheet(book)
    if (integer(position) < 1 || position > book.sheets.length) throw new Refused(says.argumentMissing('pos'))
    book.sheets = book.sheets.filter((one) => one !== sheet)
    book.sheets.splice(position - 1, 0, sheet)
    told(this)
  }
  renameActiveSheet(name: string): void {
    known(this.getActiveSheet(), Sheet)?.setName(name)
  }
  getSheetName(): string {
    return activeSheet(this[inside].book).name
  }
  getSheetId(): number {
    return activeSheet(this[inside].book).id
  }
}

export function activeSheet(book: BookData): SheetData {
  const sheet = book.sheets.find((one) => one.id === book.activeSheetId) ?? book.sheets.find((one) => !one.hidden) ?? book.sheets[0]
  if (!sheet) throw new Refused(says.sheetGone)
  return sheet
}

const sheetData = (spreadsheet: SpreadsheetSheets, sheet: unknown): SheetData =>
  sheetOf(spreadsheet[inside], need(sheet, Sheet)[inside].sheetId)

/** Tells listeners that the file is another. */
export const told = (spreadsheet: SpreadsheetSheets): void =>
  spreadsheet[inside].changed({ what: 'sheet', sheetId: spreadsheet[inside].book.activeSheetId })
