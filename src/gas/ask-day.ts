import { menu } from '../text/labels'
import { askDay } from '../text/outbox'
import { run } from './run'

/** Asks for a day and says who would get which mail on it. */
export function askMailsOfDay(): void {
  const ui = SpreadsheetApp.getUi()
  const answer = ui.prompt(menu.title, askDay, ui.ButtonSet.OK_CANCEL)
  if (answer.getSelectedButton() !== ui.Button.OK) return
  run({ command: 'previewMails', by: 'menu', input: () => answer.getResponseText() })
}
