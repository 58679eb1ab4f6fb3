import { keeperOf } from '../commands/clock-keeper'
import type { Found } from '../commands/found'
import { healthSheet } from '../documents/health-cells'
import { lookOf, type SheetState } from '../schema/layout'
import { planPaste } from '../tables/plan-paste'
import { settings } from '../tables/settings'
import { boardText } from '../text/board'
import { pasteSheet } from '../text/labels'
import { overviewText } from '../text/overview'
import type { Book } from './book'
import { stateOfSheet } from './layout'
import { readKept } from './marks'
import { office } from './parts'
import { ownsClock, triggersOf } from './triggers'

type Clock = Pick<Found, 'hasClock' | 'ownsClock'>

function clockOf(): Clock {
  const keeper = keeperOf(readKept().marks)
  const own = triggersOf('tick')
  return { hasClock: keeper ? own.includes(keeper.id) : own.length > 0, ownsClock: keeper !== undefined && ownsClock(keeper.id) }
}

/** What a person finds who asks for a repair from the menu. */
export const foundBroken = (book: Book): Found => ({ ...found(book), repair: 'menu' })

/** What a tick on the sheet finds: a simple trigger may not ask for triggers. */
export const foundOnPhone = (book: Book): Found => ({ ...sheetsFound(book), hasClock: false, repair: 'phone' })

/** What set-up finds in the workbook. */
export const found = (book: Book): Found => ({ ...sheetsFound(book), ...clockOf() })

function sheetsFound(book: Book): Omit<Found, keyof Clock> {
  const sheets: Record<string, SheetState> = {}
  for (const table of office().allTables) {
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
    hasHealth: book.find(healthSheet.tag, healthSheet.title) !== undefined,
    zoneIsRight: book.google.getSpreadsheetTimeZone() === 'Asia/Ho_Chi_Minh',
  }
}
