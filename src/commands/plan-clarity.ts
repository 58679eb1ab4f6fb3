import { type ClearContext, type ClearTask, type PlanClarity, planClarity } from '../plan/six-clear'
import type { Unit } from '../tables/units'
import { sayUnclear } from '../text/plan'
import { doubtful } from './plan-rows'
import type { Understood } from './plan-understood'

/** Whether somebody can be called at a unit: it has a phone, a mail address or a contact person. */
export function reachableIn(units: readonly Unit[]): (code: string) => boolean {
  const reached = new Set(units.filter((u) => u.phone || u.email || u.contact).map((u) => u.code))
  return (code) => reached.has(code)
}

/** A task as it will stand in the file: its code there, and the person and leader that the file knows where the plan names none. */
export interface Placed {
  readonly code: string
  readonly task: Understood
  readonly person?: string | undefined
  readonly leader?: string | undefined
}

/** "6 rõ" of tasks that a plan names; `tasks` of the answer stand in the order of `placed`. */
export function clarityOf(placed: readonly Placed[], units: readonly Unit[]): PlanClarity {
  const reachable = reachableIn(units)
  const clear = placed.map(({ code, task, person, leader }): ClearTask & { readonly task: Understood } => ({
    code,
    title: task.title,
    person: task.person ?? person,
    leader: task.leader ?? leader,
    lead: task.lead,
    words: task.corrected ?? task.words,
    product: task.product,
    task,
  }))
  return planClarity(
    clear,
    ({ task }): ClearContext => ({
      lead: task.leads,
      asked: doubtful(task).some(({ choices }) => choices.length > 0),
      reachable,
      ...(task.schedule && { schedule: task.schedule }),
    }),
  )
}

/** What is not clear about a task, each as one phrase. */
export const unclearOf = (points: PlanClarity['tasks'][number]['points']): readonly string[] =>
  points.flatMap(({ point, why }) => (why ? [sayUnclear(point, why)] : []))
