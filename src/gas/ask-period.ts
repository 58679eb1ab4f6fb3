import { dayOf } from '../calendar/moment'
import { longerPeriods } from '../reporting/roll-up-span'
import { askPeriod } from '../text/consolidation'
import { sayPeriod } from '../text/dates'
import { menu } from '../text/labels'
import { now } from './clock'
import { run } from './run'

/** Asks which longer period is to be consolidated: by the number of a choice, or by its name. */
export function askLongerPeriod(): void {
  const ui = SpreadsheetApp.getUi()
  const choices = longerPeriods(dayOf(now())).map(sayPeriod)
  const answer = ui.prompt(menu.title, askPeriod(choices), ui.ButtonSet.OK_CANCEL)
  const text = answer.getResponseText().trim()
  if (answer.getSelectedButton() !== ui.Button.OK || text === '') return
  run({ command: 'consolidate', by: 'menu', input: () => ({ words: choices[Number(text) - 1] ?? text }) })
}
