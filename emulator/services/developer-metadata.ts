import type { BookData, Box, MetadataData } from '../book/data'
import { Refused } from '../book/refused'
import { gonePart, metadataPlace } from '../book/says'
import type { ExecutionContext } from './context'
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility, member, memberOf } from './enums'
import { sheetOf } from './place'
import { Range, wrapRange } from './range'
import { inside, known, Mismatch, need, Service, serve, text } from './service'
import { Sheet, wrapSheet } from './sheet'
import { wrapSpreadsheet } from './spreadsheet'

type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata
type GLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation
type GVisibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility
type Where = MetadataData['where']

export class DeveloperMetadata extends Service<{ readonly context: ExecutionContext; readonly id: number }> implements GMetadata {
  override toString(): string {
    return 'DeveloperMetadata'
  }
  getId(): number {
    return this[inside].id
  }
  getKey(): string {
    return found(this).key
  }
  getValue(): string | null {
    return found(this).value === '' ? null : found(this).value
  }
  getVisibility(): GVisibility {
    return member(DeveloperMetadataVisibility, found(this).visibility) as never
  }
  getLocation(): GLocation {
    const { context } = this[inside]
    return serve(context, 'DeveloperMetadataLocation', new Location({ context, where: found(this).where }), { stores: false })
  }
  setKey(key: string): GMetadata {
    found(this).key = text(key)
    return told(this)
  }
  setValue(value: string): GMetadata {
    found(this).value = text(value)
    return told(this)
  }
  setVisibility(visibility: GVisibility): GMetadata {
    found(this).visibility = visibilityOf(visibility)
    return told(this)
  }
  /** To one whole row. */
  moveToRow(row: GoogleAppsScript.Spreadsheet.Range): GMetadata {
    return moved(this, lineOf(row, 'ROW'))
  }
  moveToColumn(column: GoogleAppsScript.Spreadsheet.Range): GMetadata {
    return moved(this, lineOf(column, 'COLUMN'))
  }
  moveToSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GMetadata {
    const id = known(sheet, Sheet)?.[inside].sheetId
    if (id === undefined) throw new Mismatch()
    return moved(this, { type: 'SHEET', sheetId: id })
  }
  moveToSpreadsheet(): GMetadata {
    return moved(this, { type: 'SPREADSHEET' })
  }
  remove(): void {
    const { book } = this[inside].context
    const gone = found(this)
    told(this)
    book.metadata = book.metadata.filter((one) => one !== gone)
  }
}

function found(metadata: DeveloperMetadata): MetadataData {
  const { context, id } = metadata[inside]
  const data = context.book.metadata.find((one) => one.id === id)
  if (!data) throw new Refused(gonePart)
  return data
}

function moved(metadata: DeveloperMetadata, where: Where): GMetadata {
  told(metadata)
  found(metadata).where = where
  return told(metadata)
}

/** Refused, as when metadata is added, for anything but whole rows or columns. */
function lineOf(range: unknown, type: 'ROW' | 'COLUMN'): Where {
  const { context, sheetId, box } = need(range, Range)[inside]
  const { rowCount, columnCount } = sheetOf(context, sheetId)
  const [from, to] = type === 'ROW' ? [box.top, box.bottom] : [box.left, box.right]
  const whole = type === 'ROW' ? box.left === 0 && box.right >= columnCount : box.top === 0 && box.bottom >= rowCount
  if (!whole) throw new Refused(metadataPlace)
  return { type, sheetId, from, to }
}

function told(metadata: DeveloperMetadata): GMetadata {
  const { where } = found(metadata)
  metadata[inside].context.changed({
    what: 'sheet',
    sheetId: 'sheetId' in where ? where.sheetId : metadata[inside].context.book.activeSheetId,
  })
  return metadata as unknown as GMetadata
}

export function visibilityOf(value: unknown): MetadataData['visibility'] {
  const name = memberOf(DeveloperMetadataVisibility, value)
  if (!name) throw new Mismatch()
  return name
}

class Location extends Service<{ readonly context: ExecutionContext; readonly where: Where }> implements GLocation {
  override toString(): string {
    return 'DeveloperMetadataLocation'
  }
  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return member(DeveloperMetadataLocationType, this[inside].where.type) as never
  }
  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this[inside].where.type === 'SPREADSHEET' ? wrapSpreadsheet(this[inside].context) : null
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const { context, where } = this[inside]
    return where.type === 'SHEET' ? wrapSheet(context, where.sheetId) : null
  }
  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    return lines(this[inside], 'ROW')
  }
  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    return lines(this[inside], 'COLUMN')
  }
}

function lines({ context, where }: { context: ExecutionContext; where: Where }, type: 'ROW' | 'COLUMN') {
  const box = where.type === type ? boxOf(context.book, where) : undefined
  return box && 'sheetId' in where ? wrapRange(context, where.sheetId, box) : null
}

/** The cells that a location covers; undefined for the spreadsheet. */
export function boxOf(book: BookData, where: Where): Box | undefined {
  if (!('sheetId' in where)) return undefined
  const sheet = book.sheets.find((one) => one.id === where.sheetId)
  if (!sheet) return undefined
  const whole: Box = { top: 0, left: 0, bottom: sheet.rowCount, right: sheet.columnCount }
  if (where.type === 'ROW') return { ...whole, top: where.from, bottom: where.to }
  return where.type === 'COLUMN' ? { ...whole, left: where.from, right: where.to } : whole
}

/** `rest` as Google takes it: nothing, a value, a visibility, or both. */
export function addMetadata(context: ExecutionContext, where: Where, key: unknown, rest: unknown[]): void {
  const value = typeof rest[0] === 'string' ? rest[0] : ''
  const last = rest.at(-1)
  const visibility = last === undefined || typeof last === 'string' ? 'DOCUMENT' : visibilityOf(last)
  context.book.metadata.push({ id: context.book.nextId++, key: text(key), value, visibility, where })
  context.changed({ what: 'sheet', sheetId: 'sheetId' in where ? where.sheetId : context.book.activeSheetId })
}

export const wrapMetadata = (context: ExecutionContext, { id }: MetadataData): GMetadata =>
  serve(context, 'DeveloperMetadata', new DeveloperMetadata({ context, id })) as unknown as GMetadata

/** What stands at this very location. */
export function metadataAt(context: ExecutionContext, where: Where): GMetadata[] {
  const same = JSON.stringify(where)
  return context.array(context.book.metadata.filter((one) => JSON.stringify(one.where) === same).map((one) => wrapMetadata(context, one)))
}
