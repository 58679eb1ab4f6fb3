import { handOverTag } from '../documents/hand-over'
import { healthSheet } from '../documents/health-cells'
import { expectedReports } from '../tables/expected-reports'
import { planPaste } from '../tables/plan-paste'
import { reportForm } from '../tables/report-form'
import { settingList, settings } from '../tables/settings'
import { tasks } from '../tables/tasks'
import { handOverText } from '../text/hand-over'
import { repairBox } from '../text/health'
import { tagOf } from './book'
import { now } from './clock'
import { foundOnPhone } from './found'
import { tellCopy } from './health'
import { forgetStamp, stampTick } from './marks'
import { pasted } from './paste'
import { run } from './run'
import { unitOfTag } from './tabs'
import { whoEdits } from './who-edits'

type Edit = GoogleAppsScript.Events.SheetsOnEdit

/** Answers an edit, on a phone as on a PC: a ticked report is judged, a changed task gets its state, a pasted plan its preview. */
export function answerEdit(e: Edit): void {
  const sheet = e.range.getSheet()
  const tag = tagOf(sheet)
  if (tag === undefined) return
  if (tag !== healthSheet.tag) tellCopy()
  const user = e.user?.getEmail?.() ?? ''
  const unit = unitOfTag(tag)
  if (unit !== undefined) {
    answerTab(e, unit, user)
    return
  }
  if (tag === expectedReports.name) run({ command: 'reviewReports', by: 'edit', user })
  if (tag === tasks.name) run({ command: 'refreshStates', by: 'edit', user })
  if (tag === healthSheet.tag && fieldsEdited(e).get(repairBox) === true) run({ command: 'setUp', by: 'edit', user, input: foundOnPhone })
  if (tag === settings.name) answerSettings(e, user)
  if (tag === handOverTag) answerHandOver(e, user)
  if (tag === planPaste.name) answerPaste(e, user)
}

function answerSettings(e: Edit, user: string): void {
  const edited = fieldsEdited(e)
  if (edited.get(settingList.consolidate.column.header)) run({ command: 'consolidate', by: 'edit', user })
  if (edited.has(settingList.mailsOfDay.column.header)) run({ command: 'previewMails', by: 'edit', user })
}

function answerPaste(e: Edit, user: string): void {
  const edited = fieldsEdited(e)
  if (edited.get(planPaste.head.preview.header) === true) run({ command: 'previewPaste', by: 'edit', user, input: pasted })
  else if (edited.get(planPaste.head.agree.header) === true) run({ command: 'importPaste', by: 'edit', user, input: pasted })
}

function answerTab(e: Edit, unit: string, user: string): void {
  const { tail, head } = reportForm
  const edited = fieldsEdited(e)
  const ask = (command: 'submitReport' | 'amendReport' | 'pickReport'): void =>
    void run({ command, by: 'edit', user, unit, input: () => ({ unit }) })
  const submit = edited.get(tail.submit.header)
  if (submit === true) {
    stampTick(unit, now())
    ask('submitReport')
  } else if (submit === false) forgetStamp(unit)
  if (edited.get(tail.amend.header) === true) ask('amendReport')
  if (edited.get(head.pick.header)) ask('pickReport')
}

function answerHandOver(e: Edit, user: string): void {
  const edited = fieldsEdited(e)
  const copied = edited.get(handOverText.copied)
  if (typeof copied === 'boolean') run({ command: 'handOver', by: 'edit', user: user || whoEdits(), input: () => ({ copied }) })
  else if (edited.get(handOverText.again) === true) run({ command: 'handOver', by: 'edit', user, input: () => 'press' })
}

/** What stands beside the labels of the rows that were edited. A tick that came with a larger paste counts too. */
function fieldsEdited(e: Edit): ReadonlyMap<string, unknown> {
  if (e.range.getLastColumn() < 2 || e.range.getColumn() > 2) return new Map()
  const rows = e.range.getSheet().getRange(e.range.getRow(), 1, e.range.getNumRows(), 2).getValues()
  return new Map(rows.map(([name, value]) => [String(name).trim(), value as unknown]))
}
