import { type CellValue as FileValue, Workbook, type Worksheet } from '@cj-tech-master/excelts'
import { installChartSupport } from '@cj-tech-master/excelts/chart'
import { boxName, cellName } from '../../book/a1'
import type { BookData, CellData, SheetData } from '../../book/data'
import { absolute } from '../../page/grid/place'
import { addCharts } from './charts'
import { toCondition } from './conditions'
import { toFileFormula } from './formula'
import { toDifference, toStyle } from './look'
import { fittedRow } from './row-fit'
import { columnPixels, rowPixels, toArgb, toCharacters, toPoints } from './units'
import { type LongLists, toValidations } from './validations'

const a4 = 9

export interface WrittenXlsx {
  readonly bytes: Uint8Array
  /** What the file does not hold, each as `Sheet: what`. */
  readonly leftOut: readonly string[]
}

/** The workbook as an .xlsx file. A formula whose result is not known to be right is written without one; programs calculate when they open it. */
export async function writeXlsx(book: BookData): Promise<WrittenXlsx> {
  installChartSupport()
  const workbook = new Workbook()
  workbook.calcProperties.fullCalcOnLoad = true
  const leftOut = new Set<string>()
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
  return { bytes: await workbook.xlsx.writeBuffer(), leftOut: [...leftOut] }
}

function freeName(book: BookData, wanted: string): string {
  let name = wanted
  for (let n = 2; book.sheets.some((sheet) => sheet.name === name); n++) name = `${wanted}${n}`
  return name
}

function addSheet(workbook: Workbook, book: BookData, sheet: SheetData, lists: LongLists, leftOut: Set<string>): void {
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
  sheet.cells.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (cell) addCell(book, sheet, worksheet, cell, r, c)
    })
  })
  for (const box of sheet.merges) worksheet.mergeCells(boxName(box))
  for (const { box, rule } of toValidations(book, sheet, lists, leftOut)) worksheet.dataValidations.add(boxName(box), rule)
  addConditions(book, sheet, worksheet, leftOut)
  if (sheet.filter) worksheet.autoFilter = boxName(sheet.filter.range)
  addCharts(book, sheet, worksheet, leftOut)
  if (sheet.protections.length > 0) leftOut.add(`${sheet.name}: protections`)
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

function addCell(book: BookData, sheet: SheetData, worksheet: Worksheet, cell: CellData, row: number, column: number): void {
  const bare = cell.value === null && cell.formula === undefined && !cell.note
  if (bare && !cell.format) return
  const target = worksheet.getCell(row + 1, column + 1)
  const value = fileValue(book, sheet, cell)
  if (value !== null) target.value = value
  target.style = toStyle(cell)
  if (cell.note) target.note = cell.note
}

function fileValue(book: BookData, sheet: SheetData, cell: CellData): FileValue {
  const { value } = cell
  const plain = value !== null && typeof value === 'object' ? ({ error: value.error } as FileValue) : value
  if (cell.formula !== undefined) {
    const formula = toFileFormula(cell.formula, book, sheet)
    return (cell.stale || plain === null ? { formula } : { formula, result: plain }) as FileValue
  }
  if (cell.link) return { text: String(value ?? cell.link), hyperlink: cell.link }
  return plain
}

/** The first of the rules is the strongest, as at Google. */
function addConditions(book: BookData, sheet: SheetData, worksheet: Worksheet, leftOut: Set<string>): void {
  sheet.conditionalFormats.forEach((format, at) => {
    const [first] = format.ranges
    const condition = first && toCondition(book, sheet, format, first)
    if (!condition) {
      leftOut.add(`${sheet.name}: ${format.criteria} (${first ? cellName(first.top, first.left) : ''})`)
      return
    }
    worksheet.addConditionalFormatting({
      ref: format.ranges.map(boxName).join(' '),
      rules: [{ type: 'expression', priority: at + 1, formulae: [condition], style: toDifference(format.format) }],
    })
  })
}
