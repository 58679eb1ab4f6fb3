import { readA1 } from '../book/a1'
import { sameName } from '../book/references'
import { Refused } from '../book/refused'
import * as says from '../book/says'
import { markStale } from '../book/stale'
import type { ExecutionContext } from './context'
import { addMetadata, metadataAt } from './developer-metadata'
import { finderFor } from './developer-metadata-finder'
import { setNamedRange, wrapNamedRange } from './named-range'
import { answersNone } from './none'
import { wrapRange } from './range'
import { inside, list, serve, text } from './service'
import { Sheet } from './sheet'
import { whole } from './sheet-grid'
import { SpreadsheetSharing } from './spreadsheet-sharing'
import { activeSheet, told } from './spreadsheet-sheets'
import { newTextFinder } from './text-finder'

type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type GRange = GoogleAppsScript.Spreadsheet.Range

/** SpreadsheetApp.Spreadsheet: the one file that the script is bound to. */
export class Spreadsheet
  extends SpreadsheetSharing
  implements
    Pick<
      GSpreadsheet,
      | 'getId'
      | 'getName'
      | 'rename'
      | 'getUrl'
      | 'getRange'
      | 'getRangeByName'
      | 'getNamedRanges'
      | 'setNamedRange'
      | 'getSpreadsheetLocale'
      | 'getSpreadsheetTimeZone'
      | 'toast'
      | 'addDeveloperMetadata'
    >
{
  override toString(): string {
    return 'Spreadsheet'
  }
  getId(): string {
    return this[inside].book.id
  }
  getName(): string {
    return this[inside].book.name
  }
  rename(name: string): void {
    this[inside].book.name = text(name)
    told(this)
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this[inside].book.id}/edit`
  }
  getSpreadsheetLocale(): string {
    return this[inside].book.locale
  }
  setSpreadsheetLocale(locale: string): void {
    this[inside].book.locale = text(locale)
    markStale(this[inside].book)
    told(this)
  }
  getSpreadsheetTimeZone(): string {
    return this[inside].book.timeZone
  }
  setSpreadsheetTimeZone(zone: string): void {
    this[inside].book.timeZone = text(zone)
    markStale(this[inside].book)
    told(this)
  }
  /** Each item is `{ name, functionName }`, or null for a line between. The older way to add a menu. */
  addMenu(name: string, items: unknown[]): void {
    this[inside].menu?.(text(name), list(items))
  }
  updateMenu(name: string, items: unknown[]): void {
    this[inside].menu?.(text(name), list(items))
  }
  removeMenu(name: string): void {
    this[inside].menu?.(text(name), undefined)
  }
  toast(message: string, title = ''): void {
    this[inside].toast?.(String(message), String(title))
  }

  /** `'Sheet'!A1:B2`, or a named range; without a sheet on the active one. */
  getRange(notation: string): GRange {
    const { book } = this[inside]
    const named = book.namedRanges.find((one) => one.name.toLowerCase() === text(notation).toLowerCase())
    if (named) return wrapRange(this[inside], named.sheetId, named.range)
    const read = readA1(notation)
    const sheet = read?.sheet === undefined ? activeSheet(book) : book.sheets.find((one) => sameName(one.name, read.sheet ?? ''))
    if (!read || !sheet) throw new Refused(says.rangeNotFound)
    return new Sheet({ context: this[inside], sheetId: sheet.id }).getRange(notation.slice(notation.lastIndexOf('!') + 1))
  }
  getRangeByName(name: string): GRange | null {
    const named = this[inside].book.namedRanges.find((one) => one.name.toLowerCase() === text(name).toLowerCase())
    return named ? wrapRange(this[inside], named.sheetId, named.range) : null
  }
  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this[inside].array(this[inside].book.namedRanges.map((one) => wrapNamedRange(this[inside], one)))
  }
  setNamedRange(name: string, range: GRange): void {
    setNamedRange(this[inside], name, range)
  }
  removeNamedRange(name: string): void {
    const { book } = this[inside]
    if (!book.namedRanges.some((one) => one.name === text(name))) throw new Refused(says.gonePart)
    book.namedRanges = book.namedRanges.filter((one) => one.name !== name)
    markStale(book)
    told(this)
  }
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return this[inside].array(
      this[inside].book.sheets.flatMap((sheet) => [...new Sheet({ context: this[inside], sheetId: sheet.id }).getProtections(type)]),
    )
  }
  addDeveloperMetadata(key: string, ...rest: unknown[]): GSpreadsheet {
    addMetadata(this[inside], { type: 'SPREADSHEET' }, key, rest)
    return this as unknown as GSpreadsheet
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this[inside], { type: 'SPREADSHEET' })
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return finderFor(this[inside], {})
  }
  createTextFinder(find: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const areas = this[inside].book.sheets.map((sheet) => ({ sheetId: sheet.id, box: whole(sheet) }))
    return newTextFinder(this[inside], areas, find)
  }
}

/** Answered without asking the file. */
const local =
  /^(?:getId|getUrl|getRange|getActiveSheet|setActiveSheet|create\w+Finder|getActiveRange|getCurrentCell|toast|(?:add|update|remove)Menu)$/

export const wrapSpreadsheet = (context: ExecutionContext): GSpreadsheet =>
  serve(context, 'Spreadsheet', new Spreadsheet(context), { local }) as unknown as GSpreadsheet

answersNone(Spreadsheet, 'Spreadsheet')
