import { inside } from './service'
import { Sheet } from './sheet'
import { activeSheet, SpreadsheetSheets } from './spreadsheet-sheets'

/** What a spreadsheet does for its active sheet; the members are added below. */
export class SpreadsheetActive extends SpreadsheetSheets {}

/** Members that do what the active sheet's member of the same name does. */
for (const name of [
  'appendRow',
  'getDataRange',
  'getLastRow',
  'getLastColumn',
  'getActiveRange',
  'getActiveCell',
  'getCurrentCell',
  'getSelection',
  'getActiveRangeList',
  'setActiveRangeList',
  'getBandings',
  'setActiveRange',
  'setActiveSelection',
  'setCurrentCell',
  'getRangeList',
  'getFrozenRows',
  'getFrozenColumns',
  'setFrozenRows',
  'setFrozenColumns',
  'autoResizeColumn',
  'getColumnWidth',
  'setColumnWidth',
  'getRowHeight',
  'setRowHeight',
  'getSheetValues',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'isColumnHiddenByUser',
  'sort',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'hideColumn',
  'hideRow',
  'unhideColumn',
  'unhideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
] as const) {
  Object.assign(SpreadsheetActive.prototype, {
    [name](this: SpreadsheetActive, ...args: unknown[]) {
      const sheet = new Sheet({ context: this[inside], sheetId: activeSheet(this[inside].book).id })
      const result = (sheet as unknown as Record<string, (...args: unknown[]) => unknown>)[name]?.apply(sheet, args)
      return result === sheet ? this.getActiveSheet() : result
    },
  })
}
