import type { ColumnLook, LayoutChange, SheetLook } from '../schema/layout'
import { protectionNote } from '../text/labels'
import { type Book, columnMarks, type GSheet, markColumn } from './book'
import { dyeBySign, dyeByText } from './dye'
import { headPaint } from './paint'
import { validation } from './validation'

/** Does one layout change. The place of a new tab is behind all others. */
export function layOut(book: Book, change: LayoutChange, titles: Readonly<Record<string, string>>): void {
  if (change.change === 'create') {
    createSheet(book, change.look)
    return
  }
  const sheet = book.find(change.tag, titles[change.tag] ?? change.tag)
  if (!sheet) return
  switch (change.change) {
    case 'add columns':
      addColumns(sheet, change.at, change.columns)
      return
    case 'write header':
      sheet.getRange(1, change.at + 1).setValue(change.header)
      return
    case 'format':
      bodyOf(sheet, change.at).setNumberFormat(change.format)
      return
    case 'rule':
      bodyOf(sheet, change.at).setDataValidation(validation(change.rule, change.help))
      return
    case 'warn':
      warn(sheet, change.at, change.name)
      return
    case 'colour':
      dyeByText(sheet, bodyOf(sheet, change.at), change.by)
      return
    case 'sign':
      dyeBySign(
        sheet,
        change.at.map((at) => bodyOf(sheet, at)),
        change.by,
      )
      return
    case 'freeze':
      sheet.setFrozenRows(change.rows)
      sheet.setFrozenColumns(change.columns)
      return
  }
}

const bodyOf = (sheet: GSheet, at: number, rows = sheet.getMaxRows()): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(2, at + 1, rows - 1, 1)

function createSheet(book: Book, look: SheetLook): void {
  const sheet = book.add(look.tag, look.title, book.google.getNumSheets())
  trim(sheet, look.rows, look.columns.length)
  if (look.tabColor) sheet.setTabColor(look.tabColor)
  sheet.setFrozenRows(1)
  if (look.frozenColumns > 0) sheet.setFrozenColumns(look.frozenColumns)
  const head = sheet.getRange(1, 1, 1, look.columns.length)
  head.setValues([look.columns.map((c) => c.header)])
  head.setNotes([look.columns.map((c) => c.help)])
  dressHead(head)
  const body = sheet.getRange(2, 1, look.rows - 1, look.columns.length)
  dressBody(body)
  const formats = look.columns.map((c) => c.format)
  body.setNumberFormats(Array.from({ length: look.rows - 1 }, () => formats))
  setWidths(
    sheet,
    0,
    look.columns.map(({ width }) => width),
  )
  look.columns.forEach((c, at) => {
    dressColumn(sheet, at, c, look.rows)
  })
  if (look.warned) warn(sheet, '*', '*')
  else
    look.columns.forEach((c, at) => {
      if (c.locked) warn(sheet, at, c.name, look.rows)
    })
  if (look.colours) dyeByText(sheet, bodyOf(sheet, look.colours.column, look.rows), look.colours.by)
  if (look.signs)
    dyeBySign(
      sheet,
      look.signs.columns.map((at) => bodyOf(sheet, at, look.rows)),
      look.signs.by,
    )
}

/** A new tab has 1,000 rows of 26 columns, and empty cells count towards the file's ten million. */
export function trim(sheet: GSheet, rows: number, columns: number): void {
  const hasRows = sheet.getMaxRows()
  const hasColumns = sheet.getMaxColumns()
  if (hasRows > rows) sheet.deleteRows(rows + 1, hasRows - rows)
  if (hasColumns > columns) sheet.deleteColumns(columns + 1, hasColumns - columns)
}

export const dressHead = (head: GoogleAppsScript.Spreadsheet.Range): void => {
  head.setBackground(headPaint.back).setFontColor(headPaint.text).setFontWeight('bold').setVerticalAlignment('middle').setWrap(true)
}

const dressBody = (body: GoogleAppsScript.Spreadsheet.Range): void => {
  body.setVerticalAlignment('top').setWrap(true)
}

/** Sets widths from a column on, 0 for the first; neighbours of one width by one call. */
export function setWidths(sheet: GSheet, first: number, widths: readonly number[]): void {
  for (let at = 0; at < widths.length; ) {
    const other = widths.findIndex((width, i) => i > at && width !== widths[at])
    const end = other < 0 ? widths.length : other
    sheet.setColumnWidths(first + at + 1, end - at, widths[at]!)
    at = end
  }
}

/** What a column has of its own beside width and number format. */
function dressColumn(sheet: GSheet, at: number, c: ColumnLook, rows: number): void {
  const body = bodyOf(sheet, at, rows)
  if (c.clipped) body.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)
  if (c.rule) body.setDataValidation(validation(c.rule, c.help))
  markColumn(sheet, at + 1, c.name)
}

function addColumns(sheet: GSheet, at: number, columns: readonly ColumnLook[]): void {
  const lacking = at + columns.length - sheet.getMaxColumns()
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking)
  const head = sheet.getRange(1, at + 1, 1, columns.length)
  head.setValues([columns.map((c) => c.header)])
  dressHead(head)
  const rows = sheet.getMaxRows()
  setWidths(
    sheet,
    at,
    columns.map(({ width }) => width),
  )
  columns.forEach((c, i) => {
    if (c.format !== 'General') bodyOf(sheet, at + i, rows).setNumberFormat(c.format)
    dressColumn(sheet, at + i, c, rows)
    if (c.locked) warn(sheet, at + i, c.name, rows)
  })
}

/** A warning before a person writes over what the script works out. Never a lock: an organisation's tick runs the script in its own name. */
export function warn(sheet: GSheet, at: number | '*', name: string, rows = sheet.getMaxRows()): void {
  const range = at === '*' ? sheet.getRange(1, 1, rows, sheet.getMaxColumns()) : sheet.getRange(1, at + 1, rows, 1)
  range.protect().setDescription(protectionNote(name)).setWarningOnly(true)
}

/** What set-up needs to know of a tab that stands already; column marks are asked only where a header is gone. */
export function stateOfSheet(sheet: GSheet, look: SheetLook): import('../schema/layout').SheetState {
  const width = Math.max(1, sheet.getLastColumn())
  const headers = sheet.getRange(1, 1, 1, width).getValues()[0]!.map(String)
  const complete = look.columns.every((c) => [c.header, ...c.formerly].some((h) => headers.includes(h)))
  const second = sheet.getMaxRows() > 1 ? sheet.getRange(2, 1, 1, width) : undefined
  const warnings = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((p) => nameInNote(p.getDescription()))
  return {
    headers,
    marks: complete ? {} : columnMarks(sheet),
    formats: second?.getNumberFormats()[0] ?? [],
    ruled: second?.getDataValidations()[0]?.map((rule) => rule !== null) ?? [],
    warnings,
    coloured: sheet.getConditionalFormatRules().length > 0,
    frozenRows: sheet.getFrozenRows(),
  }
}

// The note ends with the code name in brackets, so that a second set-up knows its own protections.
const nameInNote = (note: string): string => /\[([^\]]+)\]$/.exec(note)?.[1] ?? ''
