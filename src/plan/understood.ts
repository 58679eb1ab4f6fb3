import { type Day, day } from '../calendar/day'
import { type Context, type Reading, readDeadline } from '../deadline/read'
import type { PlanFacts } from './facts'
import type { PlanTask } from './reading'

/** A task of the plan beside what its deadline words mean. */
export interface UnderstoodTask {
  readonly task: PlanTask
  readonly reading: Reading
}

/** Answers to open questions, by the deadline's words: a phrase that stands in many rows is asked once. */
export type PlanAnswers = Readonly<Record<string, Context['answers']>>

/** What a deadline is read against: the plan's own year, day of issue and end; `year` where the plan does not tell its year. */
export function deadlineContext(facts: PlanFacts, year: number): Context {
  const last = facts.years?.last
  const planEnd: Day | undefined = last === undefined ? undefined : day(last, 12, 31)
  return {
    year: facts.years?.first ?? year,
    ...(facts.issued ? { issued: facts.issued } : {}),
    ...(planEnd ? { planEnd } : {}),
  }
}

/** Reads the deadline of every task; the words themselves stay as they are. */
export function understand(tasks: readonly PlanTask[], context: Context, answers: PlanAnswers = {}): UnderstoodTask[] {
  return tasks.map((task) => {
    const given = answers[task.words]
    return { task, reading: readDeadline(task.words, given === undefined ? context : { ...context, answers: given }) }
  })
}
