import type { Day } from '../calendar/day'
import { type Clarity, type ClearPoint, clearPoints, type PlanClarity, scoreOf } from '../plan/six-clear'
import type { ClarityRow, clarityLevels } from '../tables/clarity'
import type { Task } from '../tables/tasks'
import { sayDay } from '../text/dates'
import { allPlans, planScore, reachedOf, sayPoint, sayPoints } from '../text/plan'

/** The rows of the sheet "6 rõ": the file, its plans where there are several, then its tasks in their order. */
export const clarityRows = (
  tasks: readonly Task[],
  whole: PlanClarity,
  plans: readonly (PlanClarity & { readonly plan: string })[],
  today: Day,
): readonly ClarityRow[] => [
  wholeRow(allPlans, whole, today),
  ...plans.map((plan) => wholeRow(plan.plan, plan, today)),
  ...whole.tasks.map(
    ({ code, title, points }, i): ClarityRow => ({
      code,
      title,
      lead: tasks[i]!.lead,
      ...byPoint((name) => {
        const { state, why } = points.find(({ point }) => point === name)!
        return sayPoint(state, why)
      }),
      level: levelOf(points),
      score: scoreOf(points) / 100,
      reachable: reachedOf(!whole.nobody.includes(code)),
    }),
  ),
]

const wholeRow = (code: string, clarity: PlanClarity, today: Day): ClarityRow => {
  const count = clarity.tasks.length
  return {
    code,
    title: `${planScore(clarity.score, count, clarity.nobody.length)} (${sayDay(today)})`,
    lead: undefined,
    ...byPoint((name) => sayPoints(clarity.byPoint[name])),
    level: undefined,
    score: clarity.score / 100,
    reachable: `${count - clarity.nobody.length}/${count}`,
  }
}

const byPoint = (say: (point: ClearPoint) => string): Record<ClearPoint, string> =>
  Object.fromEntries(clearPoints.map((name) => [name, say(name)])) as Record<ClearPoint, string>

const levelOf = (points: readonly Clarity[]): (typeof clarityLevels)[number] =>
  points.some(({ state }) => state === 'missing') ? 'Thiếu' : points.some(({ state }) => state === 'vague') ? 'Chưa rõ' : 'Rõ'
