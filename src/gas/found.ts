import type { Found } from '../commands/set-up'
import { lookOf, type SheetState } from '../schema/layout'
import { allTables } from '../tables'
import { planPaste } from '../tables/plan-paste'
import { settings } from '../tables/settings'
import { boardText } from '../text/board'
import { pasteSheet } from '../text/labels'
import { overviewText } from '../text/overview'
import type { Book } from './book'
import { stateOfSheet } from './layout'
import { hasClock } from './triggers'

/** What set-up finds in the workbook. */
export function found(book: Book): Found {
  const sheets: Record<string, SheetState> = {}
  for (const table of allTables) {
    const sheet = book.find(table.name, table.sheet)
    if (sheet) sheets[table.name] = stateOfSheet(sheet, lookOf(table))
  }
  const settingSheet = book.find(settings.name, settings.sheet)
  return {
    sheets,
    settingNames: settingSheet
      ? settingSheet
          .getDataRange()
          .getValues()
          .map((row) => String(row[0]))
      : [],
    hasPaste: book.find(planPaste.name, pasteSheet) !== undefined,
    hasOverview: book.find('overview', overviewText.sheet) !== undefined,
    hasBoard: book.find('reportBoard', boardText.sheet) !== undefined,
    hasClock: hasClock('tick'),
    zoneIsRight: book.google.getSpreadsheetTimeZone() === 'Asia/Ho_Chi_Minh',
  }
}
