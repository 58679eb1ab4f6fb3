import { addDays, weekdayOf } from '../calendar/day'
import { addWorkdays, isWorkday, nearestWorkday } from '../calendar/workdays'
import { digestMoment } from '../reporting/jobs'
import { answerDue, answerersOf, awaitsAnswer } from './feedback-due'
import { toldFeedback } from './feedback-told'
import type { Matter, MattersOf } from './matter'

/** Working days before its due day on which feedback calls for a mail, and from which on it goes along with another. */
const ahead = 2
const inSight = 5

/**
 * Feedback of which those hear who have to answer it: two working days before its due day, on that day (the working day before it where it is off), on the
 * first working day after, and then on the first of each week. In between, and from five working days before, it goes along with another mail.
 */
export const feedbackMatters: MattersOf = (day, facts) => {
  const { calendar } = facts
  if (!isWorkday(day, calendar)) return []
  const before = nearestWorkday(addDays(day, -1), calendar, -1)
  const startsWeek = nearestWorkday(addDays(day, 1 - weekdayOf(day)), calendar, 1) === day
  const answerers = answerersOf(day, facts)
  return facts.feedback.filter(awaitsAnswer).flatMap((one): readonly Matter[] => {
    const due = answerDue(one, facts)
    if (due > addWorkdays(day, inSight, calendar)) return []
    const isOver = due < day
    const calls = isOver
      ? startsWeek || due >= before
      : (due <= addWorkdays(day, ahead, calendar) && addWorkdays(before, ahead, calendar) < due) ||
        nearestWorkday(due, calendar, -1) === day
    const feedback = toldFeedback(one, due)
    return answerers(one).map((unit) => ({
      about: isOver ? 'unanswered' : 'answerSoon',
      unit,
      at: calls ? digestMoment(day) : undefined,
      feedback,
    }))
  })
}
