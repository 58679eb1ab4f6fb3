import type { Day } from '../calendar/day'
import type { ExistingTask } from '../plan/diff'
import { stateOf } from '../plan/state'
import { namesIn } from '../reporting/assignment'
import type { Task } from '../tables/tasks'
import { noteOf } from '../text/plan-import'
import type { Understood } from './plan-understood'

/** A task of the file as a plan is compared with it. */
export interface Named extends ExistingTask {
  readonly record: Task
}

export const named = (task: Task): Named => ({
  record: task,
  code: task.code,
  group: task.group ?? '',
  title: task.title,
  lead: namesIn(task.lead),
  coordinating: namesIn(task.coordinating),
  ...(task.person ? { person: task.person } : {}),
  ...(task.leader ? { leader: task.leader } : {}),
  words: task.words ?? '',
  product: task.product ?? '',
  ...(task.plan ? { plan: task.plan } : {}),
})

const orNothing = (text: string | undefined): string | undefined => text || undefined

/** A new row of the task table. Further columns of the plan go into its note, so that nothing of the plan is lost. */
export function taskOf(code: string, task: Understood, plan: string | undefined, today: Day): Task {
  const dates = { start: task.start, due: task.due, progress: undefined, doneOn: undefined }
  return {
    code,
    group: orNothing(task.group),
    title: task.title,
    lead: orNothing(task.lead.join('; ')),
    coordinating: orNothing(task.coordinating.join('; ')),
    person: orNothing(task.person),
    leader: orNothing(task.leader),
    words: orNothing(task.words),
    ...dates,
    recurrence: task.recurrence,
    product: orNothing(task.product),
    state: stateOf(dates, today),
    result: undefined,
    evidence: undefined,
    plan,
    note: orNothing(task.extra.map(({ header, text }) => noteOf(header, text)).join('; ')),
  }
}

const dates = ['start', 'due', 'recurrence'] as const

/** What a plan changes in a row: the fields that it says otherwise, the dates where its words changed or a person put others in their place. */
export function patchOf(
  record: Task,
  task: Understood,
  fields: readonly string[],
  note: string | undefined,
  today: Day,
): { readonly was: Partial<Task>; readonly set: Partial<Task> } {
  const fresh = { ...taskOf(record.code, task, record.plan, today), note }
  const dated = fields.includes('words') || task.corrected !== undefined
  const touched = [...fields, ...(dated ? dates : []), ...(note === record.note ? [] : ['note'])] as (keyof Task)[]
  const pick = (from: Task): Partial<Task> => Object.fromEntries(touched.map((key) => [key, from[key]])) as Partial<Task>
  return { was: pick(record), set: pick(fresh) }
}

/** Whether a person's words give a task that stands in the file already other dates than it has. */
export const datesChange = (record: Task, task: Understood): boolean =>
  task.corrected !== undefined && dates.some((key) => record[key] !== task[key])
