import { addDays, type Day } from '../calendar/day'
import { dayOf, later, type Moment, moment } from '../calendar/moment'
import { nearestWorkday, type WorkCalendar } from '../calendar/workdays'
import { type Dates, recentDates } from '../reporting/dates'
import { missingOf, newlyExpected, settled } from '../reporting/expected'
import { jobId, jobsOf, mayMail } from '../reporting/jobs'
import type { OutboxMail } from '../tables/outbox'
import { sayPeriod } from '../text/dates'
import { consolidatedMail, missingMail } from '../text/mails'
import { escalation } from './escalation'
import { mailPlan } from './mail-plan'
import type { MailFacts } from './matter'
import { unsent } from './outgoing'

/** A mail that would go: when, to whom, on behalf of which organisations. */
export interface SupposedMail {
  readonly at: Moment
  readonly to: string
  readonly units: readonly string[]
  readonly subject: string
}

export interface SupposedFacts extends MailFacts {
  readonly leader: string | undefined
}

const lookBack = 4

/** Who would get what on a day of the future, or in what is left of today, if nothing more is submitted from now on. Nothing is written. */
export function supposedMails(
  day: Day,
  facts: SupposedFacts,
): { readonly mails: readonly SupposedMail[]; readonly silent: readonly string[] } {
  const { calendar, regimes, units } = facts
  const dates = regimes.filter(({ used }) => used).flatMap((regime) => recentDates(regime, day, calendar, lookBack))
  const coming = dates.filter(({ cutOff }) => cutOff > facts.now)
  const expected = [...facts.expected, ...coming.flatMap((one) => newlyExpected(facts.expected, units, one, facts.now))]
  const then = { ...facts, expected, now: later(facts.now, moment(day)) }
  const { mails, silent } = mailPlan(day, then)
  const planned = unsent(
    mails.map(({ mail }) => mail),
    facts.outbox,
  )
  const reminders = mails.filter(({ mail }) => planned.includes(mail)).map(({ at, mail }) => said(at, mail.to, mail.subject, facts))
  const others = dates.flatMap((one) => ofJobs(one, day, then))
  return { mails: [...reminders, ...others].sort((a, b) => a.at.localeCompare(b.at)), silent }
}

const said = (at: Moment, to: string, subject: string, { units }: MailFacts): SupposedMail => ({
  at,
  to,
  units: units.filter(({ email }) => email === to).map(({ shortName }) => shortName),
  subject,
})

/** When a mail that is written at a moment goes: then, or on the next working morning. */
const goes = (m: Moment, calendar: WorkCalendar): Moment =>
  mayMail(m, calendar) ? m : moment(nearestWorkday(m.slice(11) < '07:00' ? dayOf(m) : addDays(dayOf(m), 1), calendar, 1), '07:00')

/** The mails of closing, escalation and consolidation of one report that would go on the day. */
function ofJobs(planned: Dates, day: Day, facts: SupposedFacts): readonly SupposedMail[] {
  const { committee, link, officer, leader } = facts
  const own = facts.expected.filter((row) => row.period === planned.key)
  const dates = settled(planned, own[0])
  const absent = missingOf(own, planned.key)
  const period = sayPeriod(dates.period)
  const names = absent.map(({ unit }) => unit)
  return jobsOf(dates, facts.calendar)
    .map((job) => ({ ...job, at: goes(job.due, facts.calendar) }))
    .filter(({ at }) => dayOf(at) === day && at >= facts.now)
    .flatMap(({ kind, at }): readonly SupposedMail[] => {
      if (own.length === 0) return []
      if (kind === 'close' && officer) {
        const people = absent.map((row) => ({ unit: row.unit, contact: undefined, phone: undefined }))
        const { subject } = missingMail({ committee, period, cutOff: dates.cutOff, expected: own.length, absent: people, link })
        return [{ at, to: officer, units: [], subject }]
      }
      if (kind === 'escalate')
        return escalation(absent, { ...facts, job: jobId(kind, dates.key) }).map((mail: OutboxMail) =>
          said(at, mail.to, mail.subject, facts),
        )
      if (kind === 'consolidate' && leader && leader !== officer) {
        const report = { committee, period, numbers: [], absent: names, late: [], due: dates.committeeCutOff, link }
        return [{ at, to: leader, units: [], subject: consolidatedMail(report).subject }]
      }
      return []
    })
}
