import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import { installChartSupport } from '@cj-tech-master/excelts/chart'
import { readA1 } from '../../book/a1'
import type { BookData, Box, CellData, SheetData } from '../../book/data'
import { type NewBook, newBook, newSheet } from '../../book/new-book'
import { anchoredRule } from '../../book/rule-formula'
import { fromCell } from './cell-in'
import { takeGroups } from './groups'
import { type LeftOut, type LeftOuts, leftOuts } from './left-out'
import { fromValidation } from './rules-in'
import { fromArgb, fromCharacters, fromPoints } from './units'

export interface ReadXlsx {
  readonly book: BookData
  /** What the file holds and the book does not. */
  readonly leftOut: readonly LeftOut[]
}

/** A workbook from an .xlsx file: values, formulas, formats, notes, sizes, merges, validations. Throws what the library throws for a file that is none. */
export async function readXlsx(bytes: Uint8Array, naming: NewBook): Promise<ReadXlsx> {
  installChartSupport()
  const workbook = new Workbook()
  await workbook.xlsx.load(bytes)
  const leftOut = leftOuts()
  const book = newBook(naming)
  book.sheets = workbook.worksheets.map((worksheet, at) => newSheet(at, worksheet.name))
  workbook.worksheets.forEach((worksheet, at) => {
    const sheet = book.sheets[at]!
    fillSheet(sheet, worksheet)
    addValidations(book, sheet, worksheet, leftOut)
    say(worksheet, leftOut)
  })
  if (workbook.definedNames.model.length > 0) leftOut.add('named ranges')
  book.nextId = book.sheets.length
  book.activeSheetId = book.sheets[workbook.views[0]?.activeTab ?? 0]?.id ?? 0
  return { book, leftOut: leftOut.all }
}

const spareRows = 100
const usualColumns = 26

function fillSheet(sheet: SheetData, worksheet: Worksheet): void {
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) sheet.rowHeights[number - 1] = fromPoints(row.height)
    if (row.hidden) sheet.hiddenRows[number - 1] = true
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (cell.isMerged && cell.master !== cell) return
      const read = fromCell(cell)
      if (read) put(sheet, number - 1, column - 1, read)
    })
  })
  sheet.rowCount = Math.max(worksheet.rowCount + spareRows, 1)
  sheet.columnCount = Math.max(worksheet.columnCount, usualColumns)
  const columns = Math.max(worksheet.columnCount, worksheet.columns?.length ?? 0)
  for (let column = 1; column <= columns; column++) {
    const { width, hidden } = worksheet.getColumn(column)
    if (width) sheet.columnWidths[column - 1] = fromCharacters(width)
    if (hidden) sheet.hiddenColumns[column - 1] = true
  }
  takeGroups(sheet, worksheet, worksheet.rowCount, columns)
  sheet.hidden = worksheet.state !== 'visible'
  const tab = fromArgb(worksheet.properties.tabColor?.argb)
  if (tab) sheet.tabColor = tab
  const view = worksheet.views?.[0]
  if (view?.state === 'frozen') {
    sheet.frozenColumns = view.xSplit ?? 0
    sheet.frozenRows = view.ySplit ?? 0
  }
  if (view?.showGridLines === false) sheet.gridlinesHidden = true
  sheet.merges = worksheet.mergedRegions.map(({ top, left, bottom, right }) => ({ top: top - 1, left: left - 1, bottom, right }))
}

function put(sheet: SheetData, row: number, column: number, cell: CellData): void {
  const cells = sheet.cells[row] ?? []
  cells[column] = cell
  sheet.cells[row] = cells
}

function boxOf(a1: string): Box | undefined {
  const { top, left, bottom, right } = readA1(a1.replaceAll('$', '')) ?? {}
  return top === undefined || left === undefined || bottom === undefined || right === undefined ? undefined : { top, left, bottom, right }
}

function addValidations(book: BookData, sheet: SheetData, worksheet: Worksheet, leftOut: LeftOuts): void {
  for (const [address, rule] of Object.entries(worksheet.dataValidations.model)) {
    const box = boxOf(address.replace(/^range:/, ''))
    const read = rule && fromValidation(rule, book)
    if (!rule || !box || !read) {
      if (rule && rule.type !== 'any') leftOut.add(`${rule.type} validation`, sheet)
      continue
    }
    sheet.rowCount = Math.max(sheet.rowCount, box.bottom)
    sheet.columnCount = Math.max(sheet.columnCount, box.right)
    // A formula of a rule stands for the first cell of its range, in a file as at Google.
    const made = anchoredRule(read, box.top, box.left)
    for (let row = box.top; row < box.bottom; row++)
      for (let column = box.left; column < box.right; column++)
        put(sheet, row, column, { ...(sheet.cells[row]?.[column] ?? { value: null }), validation: made })
  }
}

function say(worksheet: Worksheet, leftOut: LeftOuts): void {
  const parts: [string, number][] = [
    ['conditional formats', worksheet.model.conditionalFormattings?.length ?? 0],
    ['charts', worksheet.getCharts().length],
    ['pictures', worksheet.getImages().length],
    ['tables', worksheet.getTables().length],
    ['filter', worksheet.autoFilter ? 1 : 0],
  ]
  for (const [what, count] of parts) if (count > 0) leftOut.add(what, worksheet)
}
