import { madeCells } from '../book/cells'
import { displayText } from '../book/display'
import { Refused } from '../book/refused'
import * as says from '../book/says'
import { hideSheet } from '../book/sheets'
import { hiddenByFilter } from './filter'
import { inside, integer, text } from './service'
import { changed, data } from './sheet-grid'
import { line, lines, SheetLines } from './sheet-lines'

type GSheet = GoogleAppsScript.Spreadsheet.Sheet

/** How a sheet is shown: hidden or not, widths and heights, frozen parts, tab colour, grid lines. */
export class SheetView extends SheetLines {
  isSheetHidden(): boolean {
    return data(this).hidden
  }
  hideSheet(): GSheet {
    hideSheet(this[inside].context.book, data(this))
    return changed(this)
  }
  showSheet(): GSheet {
    data(this).hidden = false
    return changed(this)
  }
  getTabColor(): string | null {
    return data(this).tabColor ?? null
  }
  setTabColor(color: string | null): GSheet {
    if (color === null) delete data(this).tabColor
    else data(this).tabColor = text(color).toLowerCase()
    return changed(this)
  }
  hasHiddenGridlines(): boolean {
    return data(this).gridlinesHidden === true
  }
  setHiddenGridlines(hide: boolean): GSheet {
    data(this).gridlinesHidden = hide
    return changed(this)
  }
  getFrozenRows(): number {
    return data(this).frozenRows
  }
  getFrozenColumns(): number {
    return data(this).frozenColumns
  }
  setFrozenRows(rows: number): void {
    if (integer(rows) < 0 || rows >= data(this).rowCount) throw new Refused(says.rowsOutside)
    data(this).frozenRows = rows
    changed(this)
  }
  setFrozenColumns(columns: number): void {
    if (integer(columns) < 0 || columns >= data(this).columnCount) throw new Refused(says.columnsOutside)
    data(this).frozenColumns = columns
    changed(this)
  }

  getColumnWidth(column: number): number {
    return data(this).columnWidths[line(data(this), 'columns', column)] ?? 100
  }
  setColumnWidth(column: number, width: number): GSheet {
    return this.setColumnWidths(column, 1, width)
  }
  setColumnWidths(start: number, count: number, width: number): GSheet {
    const sheet = data(this)
    for (const at of lines(sheet, 'columns', start, count)) sheet.columnWidths[at] = integer(width)
    return changed(this)
  }
  getRowHeight(row: number): number {
    return data(this).rowHeights[line(data(this), 'rows', row)] ?? 21
  }
  setRowHeight(row: number, height: number): GSheet {
    return this.setRowHeights(row, 1, height)
  }
  setRowHeights(start: number, count: number, height: number): GSheet {
    return this.setRowHeightsForced(start, count, Math.max(21, integer(height)))
  }
  setRowHeightsForced(start: number, count: number, height: number): GSheet {
    const sheet = data(this)
    for (const at of lines(sheet, 'rows', start, count)) sheet.rowHeights[at] = integer(height)
    return changed(this)
  }
  autoResizeColumn(column: number): GSheet {
    return this.autoResizeColumns(column, 1)
  }
  /** Assumed: some 7 pixels a character and 16 around; Google measures the font. */
  autoResizeColumns(start: number, count: number): GSheet {
    const sheet = data(this)
    const { locale } = this[inside].context.book
    for (const at of lines(sheet, 'columns', start, count)) {
      let longest = 0
      for (const [, , cell] of madeCells(sheet, { top: 0, left: at, bottom: sheet.rowCount, right: at + 1 }))
        longest = Math.max(
          longest,
          ...displayText(cell, locale)
            .split('\n')
            .map((part) => part.length),
        )
      if (longest > 0) sheet.columnWidths[at] = 16 + 7 * longest
    }
    return changed(this)
  }
  /** Rows go back to the height that their content gives them. */
  autoResizeRows(start: number, count: number): GSheet {
    const sheet = data(this)
    for (const at of lines(sheet, 'rows', start, count)) delete sheet.rowHeights[at]
    return changed(this)
  }

  isRowHiddenByUser(row: number): boolean {
    return data(this).hiddenRows[line(data(this), 'rows', row)] === true
  }
  isColumnHiddenByUser(column: number): boolean {
    return data(this).hiddenColumns[line(data(this), 'columns', column)] === true
  }
  isRowHiddenByFilter(row: number): boolean {
    return hiddenByFilter(this[inside].context, data(this), line(data(this), 'rows', row))
  }
}
