import { planPaste } from '../tables/plan-paste'
import { reportForm } from '../tables/report-form'
import { tasks } from '../tables/tasks'
import { tagOf } from './book'
import { pasted } from './paste'
import { unitOfTag } from './read'
import { run } from './run'

type Edit = GoogleAppsScript.Events.SheetsOnEdit

/** Answers an edit, on a phone as on a PC: a ticked report is judged, a changed task gets its state, a pasted plan its preview. */
export function answerEdit(e: Edit): void {
  const sheet = e.range.getSheet()
  const tag = tagOf(sheet)
  if (tag === undefined) return
  const user = e.user?.getEmail?.() ?? ''
  const unit = unitOfTag(tag)
  if (unit !== undefined) {
    if (wasTicked(e, reportForm.tail.submit.header)) run({ command: 'submitReport', by: 'edit', user, unit, input: () => ({ unit }) })
    if (wasTicked(e, reportForm.tail.amend.header)) run({ command: 'amendReport', by: 'edit', user, unit, input: () => ({ unit }) })
    return
  }
  if (tag === tasks.name) run({ command: 'refreshStates', by: 'edit', user })
  if (tag === planPaste.name) {
    if (wasTicked(e, planPaste.head.preview.header)) run({ command: 'previewPaste', by: 'edit', user, input: pasted })
    else if (wasTicked(e, planPaste.head.agree.header)) run({ command: 'importPaste', by: 'edit', user, input: pasted })
  }
}

/** Whether the edit set the tick that stands beside a label. A tick that came with a larger paste counts too. */
function wasTicked(e: Edit, label: string): boolean {
  if (e.range.getLastColumn() < 2 || e.range.getColumn() > 2) return false
  const rows = e.range.getSheet().getRange(e.range.getRow(), 1, e.range.getNumRows(), 2).getValues()
  return rows.some(([name, value]) => String(name).trim() === label && value === true)
}
