import type { Moment } from '../calendar/moment'
import type { Cell } from '../schema/cell'
import type { Decoded } from '../schema/decode'
import type { Table } from '../schema/table'

/** The key under which a tab carries the code name of what it holds, wherever it is moved and however it is renamed. */
const sheetKey = 'soKeHoach.sheet'
const columnKey = 'soKeHoach.column'

export type GSheet = GoogleAppsScript.Spreadsheet.Sheet
type GBook = GoogleAppsScript.Spreadsheet.Spreadsheet

/** A sheet as it was read. */
export interface ReadTable {
  readonly sheet: GSheet
  readonly values: Cell[][]
  /** How many rows between the header and the others were not read. */
  readonly above: number
}

/** A table's sheet as this execution has read it: as a whole, or its end back to a moment; and its records, once somebody has asked for them. */
export interface KeptTable extends ReadTable {
  readonly since?: Moment | undefined
  decoded?: Decoded<object> & { readonly as: Table<any> }
  /** How much of it moves has been remembered. */
  counted?: true
}

/** The workbook of this execution: finds tabs by title, and by their mark where a person has renamed them. */
export interface Book {
  readonly google: GBook
  /** What was read of tables, by code name, so that commands that follow one another read each once; who writes to one takes it out or keeps it true. */
  readonly kept: Map<string, KeptTable>
  /** Cells of report tabs that were read and not written to since, by their tags. */
  readonly keptTabs: Map<string, Cell[][]>
  find(tag: string, title: string): GSheet | undefined
  /** All marked tabs whose tag begins so, by tag. */
  tagged(prefix: string): ReadonlyMap<string, GSheet>
  /** A new tab behind the others, marked. */
  add(tag: string, title: string, place: number): GSheet
  /** Gives a tab another title and takes its marks away: it is a person's own from then on. */
  release(sheet: GSheet, title: string): void
}

export function openBook(): Book {
  const google = SpreadsheetApp.getActive()
  const byTitle = new Map<string, GSheet>()
  for (const sheet of google.getSheets()) byTitle.set(sheet.getName(), sheet)
  const made = new Map<string, GSheet>()
  let marks: Map<string, GSheet> | undefined
  const readMarks = (): Map<string, GSheet> => {
    if (marks) return marks
    marks = new Map()
    for (const mark of google.createDeveloperMetadataFinder().withKey(sheetKey).find()) {
      const sheet = mark.getLocation().getSheet()
      const tag = mark.getValue()
      if (sheet && tag) marks.set(tag, sheet)
    }
    return marks
  }
  return {
    google,
    kept: new Map(),
    keptTabs: new Map(),
    find: (tag, title) => made.get(tag) ?? byTitle.get(title) ?? readMarks().get(tag),
    tagged: (prefix) => new Map([...readMarks(), ...made].filter(([tag]) => tag.startsWith(prefix))),
    add: (tag, title, place) => {
      const sheet = google.insertSheet(freeTitle(title, byTitle), place)
      sheet.addDeveloperMetadata(sheetKey, tag)
      byTitle.set(sheet.getName(), sheet)
      made.set(tag, sheet)
      return sheet
    },
    release: (sheet, title) => {
      byTitle.delete(sheet.getName())
      sheet.setName(freeTitle(title, byTitle))
      byTitle.set(sheet.getName(), sheet)
      for (const mark of sheet.getDeveloperMetadata()) mark.remove()
    },
  }
}

// A person's own tab may already bear the name.
function freeTitle(title: string, taken: ReadonlyMap<string, unknown>): string {
  let free = title
  for (let n = 2; taken.has(free); n++) free = `${title} (${n})`
  return free
}

/** The tag of a tab, or undefined for a person's own. */
export function tagOf(sheet: GSheet): string | undefined {
  const mark = sheet.getDeveloperMetadata().find((m) => m.getKey() === sheetKey)
  return mark?.getValue() ?? undefined
}

/** Marks a column, 1 for the first, with the code name of what it holds. */
export const markColumn = (sheet: GSheet, column: number, name: string): void => {
  wholeColumn(sheet, column).addDeveloperMetadata(columnKey, name)
}

/** The letters of a column, 1 for the first: `N`. */
export const columnLetters = (sheet: GSheet, column: number): string => sheet.getRange(1, column).getA1Notation().replace(/\d+/g, '')

const wholeColumn = (sheet: GSheet, column: number): GoogleAppsScript.Spreadsheet.Range => {
  const letters = columnLetters(sheet, column)
  return sheet.getRange(`${letters}:${letters}`)
}

/** Where the marked columns of a tab stand, 0 for the first, by code name. */
export function columnMarks(sheet: GSheet): Readonly<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(columnKey).find()) {
    const column = mark.getLocation().getColumn()
    const name = mark.getValue()
    if (column && name) found[name] = column.getColumn() - 1
  }
  return found
}
