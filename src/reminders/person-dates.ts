import { addDays, addMonths, type Day } from '../calendar/day'
import { dayOf, type Moment } from '../calendar/moment'
import type { WorkCalendar } from '../calendar/workdays'
import { isDone } from '../plan/state'
import { codesIn } from '../reporting/assignment'
import { currentDates, type Dates, nextDates } from '../reporting/dates'
import { expectedId, settled } from '../reporting/expected'
import type { Regime } from '../reporting/regime'
import { reportersOf } from '../reporting/reporters'
import type { Unit } from '../tables/units'
import { dateOfFeedback, dateOfReport, dateOfTask } from '../text/calendar'
import type { CalendarDate } from './calendar-file'
import { answerDue, answerersOf, awaitsAnswer } from './feedback-due'
import { toldFeedback } from './feedback-told'
import type { Hearer, MailFacts } from './matter'

type Facts = Omit<MailFacts, 'outbox' | 'shift' | 'scheduleOf' | 'places'>

/** How far the cut-offs of reports go, in days, and the due days of tasks and answers, in months. */
const reportDays = 56
const dueMonths = 12

/**
 * What a person has to keep in mind: the cut-offs of his organisations' reports in the coming eight weeks, the due days of the tasks that they lead, and those
 * of the feedback that they have to answer. What several of his organisations share is one date.
 */
export function personDates(to: string, facts: Facts): readonly CalendarDate[] {
  const own = facts.units.filter(({ email }) => email === to)
  return [...reportDates(own, facts), ...taskDates(own, facts), ...feedbackDates(to, facts)]
}

/** The file's own mark in the names of its dates: no other file has the same. */
const fileOf = (link: string): string => /\/d\/([\w-]+)/.exec(link)?.[1] ?? 'so-ke-hoach'

const namesOf = (units: readonly Hearer[]): string => units.map(({ shortName }) => shortName).join(', ')

function reportDates(own: readonly Unit[], facts: Facts): readonly CalendarDate[] {
  const { link, now, regimes, expected, units, calendar } = facts
  const last = addDays(dayOf(now), reportDays)
  const rows = new Map(expected.map((row) => [row.id, row]))
  const coming = regimes.filter(({ used }) => used).flatMap((regime) => comingDates(regime, now, last, calendar))
  return coming.flatMap((planned) => {
    const reporters = new Set(reportersOf(planned.regime, units, planned.period).map(({ code }) => code))
    const owing = own.filter(({ code }) => {
      const row = rows.get(expectedId(planned.key, code))
      return row ? !row.submitted : reporters.has(code)
    })
    const [first] = owing
    const dates = first && settled(planned, rows.get(expectedId(planned.key, first.code)))
    if (!dates || dates.cutOff <= now) return []
    return [{ uid: `${dates.key}@${fileOf(link)}`, on: { until: dates.cutOff }, link, ...dateOfReport(namesOf(owing), dates) }]
  })
}

function comingDates(regime: Regime, now: Moment, last: Day, calendar: WorkCalendar): readonly Dates[] {
  const found: Dates[] = []
  for (let dates = currentDates(regime, dayOf(now), calendar); dates && dates.period.from <= last; dates = nextDates(dates, calendar))
    found.push(dates)
  return found.filter(({ cutOff }) => dayOf(cutOff) <= last)
}

function taskDates(own: readonly Unit[], { link, now, tasks, units }: Facts): readonly CalendarDate[] {
  const today = dayOf(now)
  const last = addMonths(today, dueMonths)
  return tasks.flatMap((task) => {
    const leads = codesIn(task.lead, units)
    const leading = own.filter(({ code }) => leads.includes(code))
    if (!task.due || task.due < today || task.due > last || isDone(task) || leading.length === 0) return []
    return [{ uid: `${task.code}@${fileOf(link)}`, on: task.due, link, ...dateOfTask(namesOf(leading), task) }]
  })
}

function feedbackDates(to: string, facts: Facts): readonly CalendarDate[] {
  const today = dayOf(facts.now)
  const last = addMonths(today, dueMonths)
  const answerers = answerersOf(today, facts)
  return facts.feedback.filter(awaitsAnswer).flatMap((one) => {
    const due = answerDue(one, facts)
    const answering = answerers(one).filter(({ email }) => email === to)
    if (due < today || due > last || answering.length === 0) return []
    const { link } = facts
    return [{ uid: `feedback-${one.code}@${fileOf(link)}`, on: due, link, ...dateOfFeedback(namesOf(answering), toldFeedback(one, due)) }]
  })
}
