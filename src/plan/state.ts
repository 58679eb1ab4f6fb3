import { type Day, daysBetween } from '../calendar/day'
import type { Task, TaskState } from '../tables/tasks'

type Judged = Pick<Task, 'start' | 'due' | 'progress' | 'doneOn'>

/**
 * How a task stands on a day. It is at risk when the share of its time that has gone by is more than its progress;
 * one that has not begun is given half its time first.
 */
export function stateOf(task: Judged, today: Day): TaskState {
  const progress = task.progress ?? 0
  if (progress >= 1) return task.due && task.doneOn && task.doneOn > task.due ? 'Đã hoàn thành quá hạn' : 'Đã hoàn thành'
  if (task.due && today > task.due) return 'Quá hạn'
  const gone = elapsedShare(task, today)
  if (progress === 0) return gone > 0.5 ? 'Có nguy cơ chậm' : 'Chưa thực hiện'
  return gone > progress ? 'Có nguy cơ chậm' : 'Đang thực hiện'
}

/** The share of a task's days that has gone by, 0 to 1; 0 where it has no start or no due day. */
export function elapsedShare({ start, due }: Judged, today: Day): number {
  if (!start || !due || today < start) return 0
  const whole = daysBetween(due, start) + 1
  return whole <= 0 ? 1 : Math.min(1, daysBetween(today, start) / whole)
}

export const isDone = (task: Judged): boolean => (task.progress ?? 0) >= 1
