import { yearOf } from '../calendar/day'
import { dayOf } from '../calendar/moment'
import { readDeadline, type Schedule } from '../deadline'
import { type ClearContext, type ClearTask, planClarity } from '../plan/six-clear'
import type { UnitMatches } from '../plan/units'
import { namesIn } from '../reporting/assignment'
import { clarity } from '../tables/clarity'
import { type Task, tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { sayDay } from '../text/dates'
import { clarityAnswer, noTasksYet, planScore } from '../text/plan'
import { clarityRows } from './clarity-rows'
import { type At, defineCommand } from './command'
import { alert, done, replace } from './effect'
import { reachableIn } from './plan-clarity'
import { unitReader } from './plan-units'

/** "6 rõ" of the whole file: the sheet says it task by task, the answer names the tasks about which nobody can be called. */
export const checkClarity = defineCommand<{ tasks: typeof tasks; units: typeof units }, undefined>({
  name: 'clarity',
  label: 'Kiểm tra 6 rõ',
  reads: { tasks, units },
  decide: (records, at) => {
    if (records.tasks.length === 0) return [replace(clarity, []), alert(noTasksYet)]
    const directory = unitReader(records.units)
    const reachable = reachableIn(records.units)
    const judged = records.tasks.map((task) => clearTask(task, directory.read(namesIn(task.lead)).matched, at))
    const contextOf = ({ context }: Judged): ClearContext => ({ ...context, reachable })
    const whole = planClarity(judged, contextOf)
    const plans = [...new Set(records.tasks.flatMap(({ plan }) => plan ?? []))]
    const parts =
      plans.length < 2
        ? []
        : plans.map((plan) => ({
            plan,
            ...planClarity(
              judged.filter((j) => j.task.plan === plan),
              contextOf,
            ),
          }))
    const score = planScore(whole.score, judged.length, whole.nobody.length)
    const unreachable = records.tasks.filter(({ code }) => whole.nobody.includes(code))
    return [
      replace(clarity, clarityRows(records.tasks, whole, parts, dayOf(at.now))),
      done(score),
      alert(clarityAnswer(score, unreachable)),
    ]
  },
})

interface Judged extends ClearTask {
  readonly task: Task
  readonly context: ClearContext
}

/** A task of the file: the day or rhythm that its row holds goes before the plan's words, for people put it right there. */
function clearTask(task: Task, lead: UnitMatches, at: At): Judged {
  const time = timeOf(task, at)
  return {
    task,
    code: task.code,
    title: task.title,
    person: task.person,
    leader: task.leader,
    lead: namesIn(task.lead),
    words: time.words,
    product: task.product ?? '',
    context: { lead, schedule: time.schedule, asked: time.asked },
  }
}

function timeOf({ start, due, recurrence, words }: Task, { answers, now }: At): { words: string; schedule: Schedule; asked: boolean } {
  if (due) return { words: sayDay(due), schedule: { kind: 'once', start: due, end: due }, asked: false }
  const year = yearOf(start ?? dayOf(now))
  const { schedule, doubts } = readDeadline(recurrence ?? words ?? '', { year, answers })
  return {
    words: recurrence ?? words ?? '',
    schedule,
    asked: doubts.some((d) => !d.custom && d.choices.length > 0),
  }
}
