import { type Day, day } from '../calendar/day'
import type { Context } from '../deadline/read'
import type { PlanFacts } from './facts'

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
