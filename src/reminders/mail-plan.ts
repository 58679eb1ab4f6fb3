import type { Day } from '../calendar/day'
import { type Moment, moment } from '../calendar/moment'
import type { OutboxMail } from '../tables/outbox'
import { type Task, tasks } from '../tables/tasks'
import type { ToldFeedback } from '../text/feedback'
import { reportTabTitle } from '../text/labels'
import { reminderMail, type UnitMatters } from '../text/reminder-mail'
import { feedbackMatters } from './feedback-matters'
import type { Hearer, MailFacts, Matter, MattersOf } from './matter'
import { isReminder, queued, reminderJob } from './outgoing'
import { reportMatters } from './report-matters'
import { taskMatters } from './task-matters'

/** A mail and when it goes. */
export interface PlannedMail {
  readonly at: Moment
  readonly mail: OutboxMail
}

export interface MailPlan {
  readonly mails: readonly PlannedMail[]
  /** Organisations that ought to hear and have no address. */
  readonly silent: readonly string[]
}

/** Where a day's mails take their matters from; a further kind is a further source. */
const sources: readonly MattersOf[] = [reportMatters, taskMatters, feedbackMatters]

/**
 * One mail for each person who is to hear of something on a day, with everything that is his and over all his organisations: at the moment of its first
 * reminder of a report, else with the day's digest. Who has no address gets none.
 */
export function mailPlan(day: Day, facts: MailFacts): MailPlan {
  const matters = sources.flatMap((of) => of(day, facts))
  const calling = matters.filter(({ at }) => at !== undefined)
  const people = [...new Set(calling.flatMap(({ unit }) => unit.email ?? []))].filter((to) => !hasHeard(to, day, facts.outbox))
  const mails = people.map((to) => {
    const own = matters.filter(({ unit }) => unit.email === to)
    const reports = own.flatMap((one) => (one.about === 'report' ? [one] : []))
    const at = earliest(reports) ?? earliest(own)!
    const withCalendar = !hasCalendar(to, day, facts.outbox)
    const units = [...new Set(own.map(({ unit }) => unit))].map((unit) => mattersOf(unit, own, facts))
    const text = reminderMail({ committee: facts.committee, day, link: facts.link, units, withCalendar })
    const mail = queued(reminderJob(day), to, text, facts.now, {
      before:
        reports
          .map(({ until }) => until)
          .filter((until) => until > at)
          .sort()[0] ?? moment(day, '18:00'),
      // A mail that speaks of more has sense whatever becomes of the reports.
      about: reports.length === own.length ? reports.map(({ id }) => id) : [],
      withCalendar,
    })
    return { at, mail }
  })
  const silent = [...new Set(calling.flatMap(({ unit }) => (unit.email ? [] : unit.shortName)))]
  return { mails: mails.sort((a, b) => a.at.localeCompare(b.at)), silent }
}

const earliest = (matters: readonly Matter[]): Moment | undefined => matters.flatMap(({ at }) => at ?? []).sort()[0]

/** Whether a reminder of an earlier day, which did not fit into that day's quota, has reached him on this one. */
const hasHeard = (to: string, day: Day, outbox: readonly OutboxMail[]): boolean =>
  outbox.some((mail) => mail.to === to && isReminder(mail) && !mail.id.startsWith(reminderJob(day)) && mail.sent?.startsWith(day))

/** The file with the dates comes with a person's first reminder of a month: it looks eight weeks ahead, so that no date falls between two of them. */
const hasCalendar = (to: string, day: Day, outbox: readonly OutboxMail[]): boolean =>
  outbox.some(
    (mail) => mail.to === to && mail.attached && mail.id.startsWith(reminderJob(day.slice(0, 7))) && mail.state !== 'Không cần gửi nữa',
  )

function mattersOf(unit: Hearer, own: readonly Matter[], { places }: MailFacts): UnitMatters {
  const mine = own.filter((one) => one.unit === unit)
  const led = (about: Matter['about']): readonly Task[] => mine.flatMap((one) => (one.about === about && 'task' in one ? [one.task] : []))
  const answers = (about: Matter['about']): readonly ToldFeedback[] =>
    mine.flatMap((one) => (one.about === about && 'feedback' in one ? [one.feedback] : [])).sort((a, b) => a.due.localeCompare(b.due))
  const reports = mine.flatMap((one) => (one.about === 'report' ? [one.report] : [])).sort((a, b) => a.until.localeCompare(b.until))
  return {
    unit: unit.shortName,
    // Who owes no report has no tab: his tasks are written where all stand.
    tab: places[unit.code]?.title ?? (reports.length > 0 ? reportTabTitle(unit.shortName) : tasks.sheet),
    link: places[unit.code]?.link,
    reports,
    overdue: led('overdue'),
    soon: led('soon'),
    risk: led('risk'),
    proof: led('proof'),
    unanswered: answers('unanswered'),
    answerSoon: answers('answerSoon'),
  }
}
