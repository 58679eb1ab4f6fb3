import { addDays, type Day, lastOfMonth, latest, monthOf, weekdayOf, yearOf } from '../calendar/day'
import { moment } from '../calendar/moment'
import { addWorkdays, isWorkday, nearestWorkday, type WorkCalendar } from '../calendar/workdays'
import { occurrences } from '../deadline/occurrences'
import type { Schedule } from '../deadline/schedule'
import { isDone, stateOf } from '../plan/state'
import { codesIn } from '../reporting/assignment'
import { datesOfKey } from '../reporting/dates'
import { digestMoment } from '../reporting/jobs'
import type { Task } from '../tables/tasks'
import type { MailFacts, Matter, MattersOf } from './matter'
import { remembered } from './remembered'
import { isOwed } from './report-matters'

/** Working days before its due day on which a task is spoken of first. */
const ahead = 3
/** A due day is moved by holidays no farther than this, and a report that answers for a task is no older. */
const farthest = 20
const oldest = 130

/** The last working day before a day. */
const workdayBefore = (d: Day, calendar: WorkCalendar): Day => nearestWorkday(addDays(d, -1), calendar, -1)

/**
 * Tasks of which the organisations that lead them hear: what is overdue every week, what is due three working days before and on the day itself, what will
 * be late when it first looks so, and proof of what goes on all the time whenever a period of its rhythm ends.
 */
export const taskMatters: MattersOf = (day, facts) => {
  if (!isWorkday(day, facts.calendar)) return []
  const { calendar, units } = facts
  const before = workdayBefore(day, calendar)
  const monday = addDays(day, 1 - weekdayOf(day))
  const at = digestMoment(day)
  const when = (calls: boolean): Matter['at'] => (calls ? at : undefined)
  const judged = (task: Task): { about: 'overdue' | 'soon' | 'risk' | 'proof'; calls: boolean } | undefined => {
    const state = stateOf(task, day)
    if (state === 'Quá hạn') return { about: 'overdue', calls: nearestWorkday(monday, calendar, 1) === day }
    if (task.due && task.due <= addWorkdays(day, ahead, calendar))
      return { about: 'soon', calls: addWorkdays(before, ahead, calendar) < task.due || nearestWorkday(task.due, calendar, -1) === day }
    if (state === 'Có nguy cơ chậm') return { about: 'risk', calls: stateOf(task, before) !== state }
    return task.due ? undefined : { about: 'proof', calls: true }
  }
  const scheduleOf = remembered(facts.scheduleOf)
  const answered = remembered((on: Day) => answeredFor(on, facts))
  return facts.tasks
    .filter((task) => !isDone(task))
    .flatMap((task) => {
      const { about, calls } = judged(task) ?? {}
      const leads = codesIn(task.lead, units)
      if (!about || leads.length === 0 || (about === 'proof' && !periodEnds(task, day, { ...facts, scheduleOf }))) return []
      return units
        .filter((unit) => leads.includes(unit.code) && !(about === 'proof' && answered(day).has(unit.shortName)))
        .map((unit): Matter => ({ about, unit, task, at: when(calls ?? false) }))
    })
}

/** Whether the day is the last working day of a period after which a task without due day is to be proved: of its own rhythm, else of the month. */
function periodEnds(task: Task, day: Day, { calendar, shift, scheduleOf }: MailFacts): boolean {
  const words = task.recurrence ?? task.words
  const schedule = words === undefined ? undefined : scheduleOf(words)
  if (!schedule) return false
  const until = 'until' in schedule ? schedule.until : undefined
  const goesOn = (!task.start || task.start <= day) && (!until || until >= day)
  const lastBy = (end: Day): boolean => goesOn && nearestWorkday(end, calendar, -1) === day
  if (schedule.kind === 'continuous') return lastBy(lastOfMonth(yearOf(day), monthOf(day)))
  if (schedule.kind !== 'recurring') return false
  if (isDaily(schedule)) return lastBy(addDays(day, 7 - weekdayOf(day)))
  const window = { from: day, to: addDays(day, farthest), calendar, shift, ...(task.start && { planStart: task.start }) }
  return occurrences(schedule, window).some((due) => nearestWorkday(latest(due.day, day), calendar, -1) === day)
}

const isDaily = (schedule: Extract<Schedule, { kind: 'recurring' }>): boolean => schedule.rhythms.every(({ every }) => every === 'day')

/** The organisations that have handed in a report by tasks for days among which this one is: there their tasks have been answered for. */
function answeredFor(day: Day, { expected, regimes, calendar }: MailFacts): ReadonlySet<string> {
  const holdsDay = remembered((key: string): boolean => {
    const dates = datesOfKey(regimes, key, calendar)
    return dates?.regime.byTask === true && dates.period.from <= day && dates.period.to >= day
  })
  const since = moment(addDays(day, -oldest))
  return new Set(expected.filter((row) => !isOwed(row) && row.submitted! > since && holdsDay(row.period)).map(({ unit }) => unit))
}
