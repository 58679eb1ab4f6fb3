import { bookId, clockRuns, keeperOf, lastRun, standingOf } from '../commands/clock-keeper'
import { healthSheet } from '../documents/health-cells'
import { settingList, settings } from '../tables/settings'
import { sayStopped, takeOverText } from '../text/health'
import { menu } from '../text/labels'
import { openBook } from './book'
import { now } from './clock'
import { readKept } from './marks'
import { run } from './run'

const address = (): string => SpreadsheetApp.getActive().getUrl()
const isSetUp = (): boolean => SpreadsheetApp.getActive().getSheetByName(settings.sheet) !== null

/** Tells who opens or edits a copy that nothing runs in it, once, and shows it on Tình trạng. Returns whether the file is one. */
export function tellCopy(marks = readKept().marks): boolean {
  const link = address()
  if (standingOf(marks, link) === 'home' || !isSetUp()) return false
  if (marks.copyTold !== bookId(link)) run({ command: 'drawHealth', by: 'edit' })
  return true
}

/** On opening: a copy says that it is one, a clock that stands is named. */
export function greet(): void {
  const { marks } = readKept()
  if (tellCopy(marks)) return
  const keeper = keeperOf(marks)
  if (keeper && !clockRuns(marks, now())) SpreadsheetApp.getActive().toast(sayStopped(lastRun(marks) ?? keeper.since), menu.title, 15)
}

/** Draws the sheet Tình trạng anew and turns to it. */
export function showHealth(): void {
  run({ command: 'drawHealth', by: 'menu', input: () => ({ left: MailApp.getRemainingDailyQuota(), byHand: true }) })
  const book = openBook()
  const sheet = book.find(healthSheet.tag, healthSheet.title)
  if (sheet) book.google.setActiveSheet(sheet)
}

/** Asks the new officer for his address before anything is locked, then hands the file over to him. */
export function askTakeOver(): void {
  const ui = SpreadsheetApp.getUi()
  const answer = ui.prompt(menu.takeOver, takeOverText.ask(officer()), ui.ButtonSet.OK_CANCEL)
  if (answer.getSelectedButton() !== ui.Button.OK) return
  run({ command: 'takeOver', by: 'menu', input: () => ({ email: answer.getResponseText() }) })
}

/** The officer's address as the sheet Cài đặt has it. */
function officer(): string | undefined {
  const sheet = openBook().find(settings.name, settings.sheet)
  const row = sheet
    ?.getDataRange()
    .getValues()
    .find(([name]) => name === settingList.officerEmail.column.header)
  return row?.[1] ? String(row[1]) : undefined
}
