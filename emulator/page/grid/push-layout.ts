import type { Worksheet } from '@univerjs/core'
import type { BookData, SheetData } from '../../book/data'
import { toRange } from './boxes'
import type { Mutate } from './change'
import { hiddenRows } from './hidden'
import { columnWidth, rowHeight, toFreeze } from './snapshot'

const rowRange = (row: number, columns: number) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: columns - 1, rangeType: 1 })
const columnRange = (column: number, rows: number) => ({
  startRow: 0,
  endRow: rows - 1,
  startColumn: column,
  endColumn: column,
  rangeType: 2,
})
const keys = (record: object) => Object.keys(record).map(Number)

/** Brings name, size, frozen part, widths, heights, hidden parts, merges, colour of the tab and lines of the grid's sheet to the book's. */
export function pushLayout(book: BookData, sheet: SheetData, worksheet: Worksheet, mutate: Mutate): void {
  const config = worksheet.getConfig()
  const differ = (mutation: string, wanted: Record<string, unknown>, held: Record<string, unknown>) => {
    if (Object.entries(wanted).some(([key, value]) => held[key] !== value)) mutate(`sheet.mutation.${mutation}`, wanted)
  }
  differ('set-worksheet-name', { name: sheet.name }, { ...config })
  differ('set-worksheet-hidden', { hidden: sheet.hidden ? 1 : 0 }, { hidden: config.hidden ?? 0 })
  differ('set-tab-color', { color: sheet.tabColor ?? '' }, { color: config.tabColor ?? '' })
  differ('set-worksheet-row-count', { rowCount: sheet.rowCount }, { ...config })
  differ('set-worksheet-column-count', { columnCount: sheet.columnCount }, { ...config })
  differ('toggle-gridlines', { showGridlines: sheet.gridlinesHidden ? 0 : 1 }, { showGridlines: config.showGridlines ?? 1 })
  differ('set-frozen', { ...toFreeze(sheet) }, { ...config.freeze })
  pushMerges(sheet, worksheet, mutate)
  pushRows(sheet, hiddenRows(book, sheet), worksheet, mutate)
  pushColumns(sheet, worksheet, mutate)
}

function pushMerges(sheet: SheetData, worksheet: Worksheet, mutate: Mutate): void {
  const key = ({ startRow, startColumn, endRow, endColumn }: ReturnType<typeof toRange>) =>
    [startRow, startColumn, endRow, endColumn].join()
  const held = worksheet.getMergeData()
  const wanted = sheet.merges.map(toRange)
  const wantedKeys = new Set(wanted.map(key))
  const heldKeys = new Set(held.map(key))
  const gone = held.filter((range) => !wantedKeys.has(key(range)))
  const added = wanted.filter((range) => !heldKeys.has(key(range)))
  if (gone.length) mutate('sheet.mutation.remove-worksheet-merge', { ranges: gone.map((range) => ({ ...range })) })
  if (added.length) mutate('sheet.mutation.add-worksheet-merge', { ranges: added })
}

function pushRows(sheet: SheetData, hidden: Record<number, true>, worksheet: Worksheet, mutate: Mutate): void {
  const manager = worksheet.getRowManager()
  const held = manager.getRowData()
  const heights: Record<number, number> = {}
  const manual: Record<number, number> = {}
  const automatic: Record<number, number> = {}
  for (const row of new Set([...keys(sheet.rowHeights), ...keys(held)])) {
    const height = sheet.rowHeights[row]
    const known = held[row]
    if (height !== undefined && (known?.h !== height || known.ia !== 0)) {
      heights[row] = height
      manual[row] = 0
    } else if (height === undefined && known?.ia === 0) {
      heights[row] = rowHeight
      automatic[row] = 1
    }
  }
  const rowsOf = (record: object) => keys(record).map((row) => rowRange(row, sheet.columnCount))
  if (keys(heights).length) mutate('sheet.mutation.set-worksheet-row-height', { ranges: rowsOf(heights), rowHeight: heights })
  const auto = { ...manual, ...automatic }
  if (keys(auto).length) mutate('sheet.mutation.set-worksheet-row-is-auto-height', { ranges: rowsOf(auto), autoHeightInfo: auto })
  const hide = keys(hidden).filter((row) => held[row]?.hd !== 1)
  const reveal = keys(held).filter((row) => held[row]?.hd === 1 && !hidden[row])
  if (hide.length) mutate('sheet.mutation.set-row-hidden', { ranges: hide.map((row) => rowRange(row, sheet.columnCount)) })
  if (reveal.length) mutate('sheet.mutation.set-row-visible', { ranges: reveal.map((row) => rowRange(row, sheet.columnCount)) })
}

function pushColumns(sheet: SheetData, worksheet: Worksheet, mutate: Mutate): void {
  const held = worksheet.getColumnManager().getColumnData()
  const widths: Record<number, number> = {}
  for (const column of new Set([...keys(sheet.columnWidths), ...keys(held)])) {
    const wanted = sheet.columnWidths[column] ?? columnWidth
    if ((held[column]?.w ?? columnWidth) !== wanted) widths[column] = wanted
  }
  const rangesOf = (columns: number[]) => columns.map((column) => columnRange(column, sheet.rowCount))
  if (keys(widths).length) mutate('sheet.mutation.set-worksheet-col-width', { ranges: rangesOf(keys(widths)), colWidth: widths })
  const hide = keys(sheet.hiddenColumns).filter((column) => held[column]?.hd !== 1)
  const reveal = keys(held).filter((column) => held[column]?.hd === 1 && !sheet.hiddenColumns[column])
  if (hide.length) mutate('sheet.mutation.set-col-hidden', { ranges: rangesOf(hide) })
  if (reveal.length) mutate('sheet.mutation.set-col-visible', { ranges: rangesOf(reveal) })
}
