import {
  type ICellData,
  type IColumnData,
  type IFreeze,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core'
import type { BookData, SheetData } from '../../book/data'
import { absolute, placeIn } from '../../book/formula-place'
import { toRange } from './boxes'
import { toGridCell } from './cell'
import { toConditionalRules } from './conditional'
import { hiddenRows } from './hidden'
import { letters } from './style'
import { toValidationRules } from './validations'

export const rowHeight = 21
export const columnWidth = 100
/** The part of the screen that frozen columns may take. */
const mostFrozen = 0.8

/** The whole book as a workbook of the grid, under a unit id never used before in this process. */
export function toSnapshot(book: BookData, unitId: string): Partial<IWorkbookData> {
  const perSheet = <T>(make: (book: BookData, sheet: SheetData) => T) =>
    JSON.stringify(Object.fromEntries(book.sheets.map((sheet) => [String(sheet.id), make(book, sheet)])))
  return {
    id: unitId,
    name: book.name,
    locale: LocaleType.VI_VN,
    defaultStyle: letters,
    styles: {},
    sheetOrder: book.sheets.map(({ id }) => String(id)),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [String(sheet.id), toWorksheet(book, sheet)])),
    resources: [
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: perSheet(toValidationRules) },
      { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: perSheet(toConditionalRules) },
      { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(toDefinedNames(book)) },
    ],
  }
}

export function toWorksheet(book: BookData, sheet: SheetData): IWorksheetData {
  const place = placeIn(book, sheet)
  const cellData: Record<number, Record<number, ICellData>> = {}
  sheet.cells.forEach((row, r) => {
    row?.forEach((cell, c) => {
      const shown = toGridCell(cell, place)
      if (!shown) return
      const line = cellData[r] ?? {}
      cellData[r] = line
      line[c] = {
        v: shown.v,
        t: shown.t,
        ...(shown.f ? { f: shown.f } : {}),
        ...(shown.s ? { s: shown.s } : {}),
        ...(shown.p ? { p: shown.p } : {}),
      }
    })
  })
  return {
    id: String(sheet.id),
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: sheet.hidden ? 1 : 0,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultRowHeight: rowHeight,
    defaultColumnWidth: columnWidth,
    freeze: toFreeze(sheet),
    mergeData: sheet.merges.map(toRange),
    showGridlines: sheet.gridlinesHidden ? 0 : 1,
    rowData: toRows(book, sheet),
    columnData: toColumns(sheet),
    cellData,
    defaultStyle: letters,
    rowHeader: { width: 46, hidden: 0 },
    columnHeader: { height: 22, hidden: 0 },
    rightToLeft: 0,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
  }
}

/** Frozen columns that leave no room for the others are shown unfrozen, for else nobody could go to those. Assumed: as on Google's phone app. */
export function toFreeze({ frozenRows, frozenColumns, columnWidths, hiddenColumns }: SheetData, room = globalThis.innerWidth): IFreeze {
  let wide = 0
  for (let column = 0; column < frozenColumns; column += 1) if (!hiddenColumns[column]) wide += columnWidths[column] ?? columnWidth
  const columns = wide > room * mostFrozen ? 0 : frozenColumns
  return { xSplit: columns, ySplit: frozenRows, startRow: frozenRows || -1, startColumn: columns || -1 }
}

export function toRows(book: BookData, sheet: SheetData): Record<number, IRowData> {
  const rows: Record<number, IRowData> = {}
  for (const [row, h] of Object.entries(sheet.rowHeights)) rows[Number(row)] = { h, ia: 0 }
  for (const row of Object.keys(hiddenRows(book, sheet))) rows[Number(row)] = { ...rows[Number(row)], hd: 1 }
  return rows
}

export function toColumns(sheet: SheetData): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {}
  for (const [column, w] of Object.entries(sheet.columnWidths)) columns[Number(column)] = { w }
  for (const column of Object.keys(sheet.hiddenColumns)) columns[Number(column)] = { ...columns[Number(column)], hd: 1 }
  return columns
}

function toDefinedNames(book: BookData) {
  const entries = book.namedRanges.flatMap(({ name, sheetId, range }) => {
    const sheet = book.sheets.find(({ id }) => id === sheetId)
    return sheet ? [[name, { id: name, name, formulaOrRefString: absolute(sheet.name, range), localSheetId: 'AllDefaultWorkbook' }]] : []
  })
  return Object.fromEntries(entries)
}
