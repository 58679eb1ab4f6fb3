import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import { installChartSupport } from '@cj-tech-master/excelts/chart'
import { boxName } from '../../book/a1'
import type { BookData, SheetData } from '../../book/data'
import { absolute } from '../../book/formula-place'
import { settleBook } from '../../book/results'
import { addCells } from './cell-out'
import { addCharts } from './charts'
import { addConditionalFormats } from './conditional'
import { addGroups } from './groups'
import { type LeftOut, type LeftOuts, leftOuts } from './left-out'
import { fittedRow } from './row-fit'
import { columnPixels, rowPixels, toArgb, toCharacters, toPoints } from './units'
import { type LongLists, toValidations } from './validations'

const a4 = 9

export interface WrittenXlsx {
  readonly bytes: Uint8Array
  /** What the file does not hold. */
  readonly leftOut: readonly LeftOut[]
}

/** The workbook as an .xlsx file. A formula whose result is not known to be right is written without one; programs calculate when they open it. */
export async function writeXlsx(book: BookData): Promise<WrittenXlsx> {
  installChartSupport()
  settleBook(book)
  const workbook = new Workbook()
  workbook.calcProperties.fullCalcOnLoad = true
  const leftOut = leftOuts()
  const lists: LongLists = { sheet: freeName(book, '_lists'), columns: [] }
  for (const sheet of book.sheets) addSheet(workbook, book, sheet, lists, leftOut)
  if (lists.columns.length > 0) {
    const hidden = workbook.addWorksheet(lists.sheet, { state: 'hidden' })
    lists.columns.forEach((items, column) => {
      items.forEach((item, row) => {
        hidden.getCell(row + 1, column + 1).value = item
      })
    })
  }
  for (const { name, sheetId, range } of book.namedRanges) {
    const sheet = book.sheets.find(({ id }) => id === sheetId)
    if (sheet) workbook.definedNames.add(absolute(sheet.name, range), name)
  }
  const active = book.sheets.findIndex(({ id }) => id === book.activeSheetId)
  workbook.views = [{ x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: Math.max(0, active), visibility: 'visible' }]
  return { bytes: await workbook.xlsx.writeBuffer(), leftOut: leftOut.all }
}

function freeName(book: BookData, wanted: string): string {
  let name = wanted
  for (let n = 2; book.sheets.some((sheet) => sheet.name === name); n++) name = `${wanted}${n}`
  return name
}

function addSheet(workbook: Workbook, book: BookData, sheet: SheetData, lists: LongLists, leftOut: LeftOuts): void {
  const tab = toArgb(sheet.tabColor)
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    pageSetup: { paperSize: a4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    properties: {
      defaultColWidth: toCharacters(columnPixels),
      ...(tab ? { tabColor: { argb: tab } } : {}),
    },
    views: [
      {
        showGridLines: !sheet.gridlinesHidden,
        ...(sheet.frozenRows + sheet.frozenColumns > 0
          ? { state: 'frozen' as const, xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows }
          : { state: 'normal' as const }),
      },
    ],
  })
  addSizes(book, sheet, worksheet)
  addGroups(sheet, worksheet)
  addCells(book, sheet, worksheet)
  for (const box of sheet.merges) worksheet.mergeCells(boxName(box))
  for (const { box, rule } of toValidations(book, sheet, lists, leftOut)) worksheet.dataValidations.add(boxName(box), rule)
  addConditionalFormats(book, sheet, worksheet, leftOut)
  if (sheet.filter) worksheet.autoFilter = boxName(sheet.filter.range)
  addCharts(book, sheet, worksheet, leftOut)
  if (sheet.protections.length > 0) leftOut.add('protections', sheet)
}

function addSizes(book: BookData, sheet: SheetData, worksheet: Worksheet): void {
  const hiddenColumns = Object.keys(sheet.hiddenColumns).map(Number)
  for (const column of [...Object.keys(sheet.columnWidths).map(Number), ...hiddenColumns])
    worksheet.getColumn(column + 1).width = toCharacters(sheet.columnWidths[column] ?? columnPixels)
  for (const column of hiddenColumns) worksheet.getColumn(column + 1).hidden = true
  const heights: Record<number, number> = Object.fromEntries(Object.keys(sheet.hiddenRows).map((row) => [row, rowPixels]))
  sheet.cells.forEach((_, row) => {
    const fitted = fittedRow(book, sheet, row)
    if (fitted) heights[row] = fitted
  })
  for (const [row, pixels] of Object.entries({ ...heights, ...sheet.rowHeights }))
    worksheet.getRow(Number(row) + 1).height = toPoints(pixels)
  for (const row of Object.keys(sheet.hiddenRows)) worksheet.getRow(Number(row) + 1).hidden = true
}
