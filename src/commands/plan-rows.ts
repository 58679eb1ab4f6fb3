import type { Doubt } from '../deadline'
import { sayDay } from '../text/dates'
import { remarkOf } from '../text/plan-import'
import type { PlanPreview, PreviewRow } from './plan-request'
import type { Understood } from './plan-understood'

export const blankRow: PreviewRow = {
  line: 0,
  what: 'Chưa hiểu',
  code: '',
  group: '',
  title: '',
  lead: '',
  coordinating: '',
  words: '',
  due: '',
  understood: '',
  look: true,
  remark: '',
  next: [],
  open: [],
  unclear: [],
}

export const unclearRow = (line: number, text: string): PreviewRow => ({
  ...blankRow,
  line,
  title: text,
  remark: remarkOf({ unclear: true }),
})

// Since when continuous work runs, only a whole document tells; nobody need look at the row for it.
export const doubtful = (task: Understood): readonly Doubt[] => task.doubts.filter((d) => !d.custom && d.id !== 'plan-start')

/** What is said of a task beside what the plan says. */
interface Beside {
  readonly code: string
  readonly what: PreviewRow['what']
  readonly clash?: string | undefined
  /** What the plan says otherwise than the file. */
  readonly changes?: readonly string[]
  /** The plan names the task again after it had left it out. */
  readonly named?: boolean
  readonly unclear: readonly string[]
}

export function rowOf(task: Understood, { code, what, clash, changes = [], named = false, unclear }: Beside): PreviewRow {
  const open = doubtful(task)
  return {
    line: task.rows[0] ?? 0,
    what,
    code,
    group: task.group,
    title: task.title,
    lead: task.lead.join('; '),
    coordinating: task.coordinating.join('; '),
    words: task.words,
    due: task.due ?? '',
    understood: task.understood,
    look: what !== 'Đã có' && (task.open.length > 0 || open.length > 0 || clash !== undefined),
    remark: remarkOf({
      changes,
      doubts: open.length,
      corrected: task.corrected !== undefined,
      named,
      ...(clash === undefined ? {} : { clash }),
    }),
    next: task.next.map(sayDay),
    open: task.open.map(({ name }) => name),
    unclear,
  }
}

/** Every question that the file has not settled, with what the person answers now. */
export function questionsOf(read: readonly Understood[], given: Readonly<Record<string, string>> = {}): PlanPreview['questions'] {
  const found = new Map<string, { doubt: Doubt; words: Set<string> }>()
  for (const task of read)
    for (const doubt of [...task.asked, ...task.doubts]) {
      if (doubt.choices.length === 0) continue
      const entry = found.get(doubt.id) ?? { doubt, words: new Set<string>() }
      entry.words.add(task.corrected ?? task.words)
      found.set(doubt.id, entry)
    }
  return [...found.values()].map(({ doubt, words }) => ({
    id: doubt.id,
    question: doubt.question,
    choices: doubt.choices,
    assumed: doubt.assumed ?? doubt.choices[0]!.value,
    words: [...words],
    ...(doubt.choices.some(({ value }) => value === given[doubt.id]) ? { given: given[doubt.id]! } : {}),
  }))
}

/** A short text that is another one whenever the preview is: what a person agreed to is what is written. */
export function sealOf(rows: readonly PreviewRow[], names: PlanPreview['names']): string {
  let hash = 5381
  for (const char of JSON.stringify([rows, names])) hash = ((hash << 5) + hash + char.charCodeAt(0)) | 0
  return `${rows.length}.${(hash >>> 0).toString(36)}`
}
