import { dayOf, type Moment } from '../calendar/moment'
import { stateOf } from '../plan/state'
import type { ReportForm } from '../tables/report-form'
import type { Task } from '../tables/tasks'
import type { Unit } from '../tables/units'
import { partOf } from './assignment'

type Moved = Partial<Pick<Task, 'progress' | 'result' | 'evidence' | 'doneOn' | 'state'>>

/** What a submitted report moves in the task table: only tasks that the organisation leads, and only what it filled in. By task code. */
export function progressFrom(
  tasks: readonly Task[],
  form: ReportForm,
  unit: Unit,
  units: readonly Unit[],
  submitted: Moment,
): ReadonlyMap<string, Moved> {
  const today = dayOf(submitted)
  const lines = new Map(form.lines.map((line) => [line.code, line]))
  const moved = new Map<string, Moved>()
  for (const task of tasks) {
    const line = lines.get(task.code)
    if (!line || partOf(unit, task, units) !== 'lead') continue
    const answered = line.result || line.difficulty || line.evidence
    // A share without a word may be what the tab was filled with weeks ago: it counts only where it is more than the table knows.
    const further = (line.progress ?? 0) > (task.progress ?? 0)
    const progress = answered || further ? (line.progress ?? task.progress) : task.progress
    const doneOn = (progress ?? 0) >= 1 ? (task.doneOn ?? today) : task.doneOn
    const after: Moved = {
      progress,
      result: line.result ?? task.result,
      evidence: line.evidence ?? task.evidence,
      doneOn,
      state: stateOf({ ...task, progress, doneOn }, today),
    }
    const changed = Object.entries(after).filter(([key, value]) => task[key as keyof Task] !== value)
    if (changed.length > 0) moved.set(task.code, Object.fromEntries(changed) as Moved)
  }
  return moved
}
