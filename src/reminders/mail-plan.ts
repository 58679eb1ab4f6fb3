import type { Day } from '../calendar/day'
import { dayOf, type Moment } from '../calendar/moment'
import type { WorkCalendar } from '../calendar/workdays'
import { partOf } from '../reporting/assignment'
import { datesOfKey } from '../reporting/dates'
import { settled } from '../reporting/expected'
import { reminderMoments } from '../reporting/jobs'
import type { Regime } from '../reporting/regime'
import type { TabPlace } from '../reporting/report-tab'
import type { ExpectedReport } from '../tables/expected-reports'
import type { OutboxMail } from '../tables/outbox'
import type { Task } from '../tables/tasks'
import type { Unit } from '../tables/units'
import { sayDay } from '../text/dates'
import { reportTabTitle } from '../text/labels'
import { reminderMail } from '../text/mails'
import { queued } from './outgoing'

export interface MailFacts {
  readonly committee: string
  readonly link: string
  readonly now: Moment
  readonly regimes: readonly Regime[]
  readonly expected: readonly ExpectedReport[]
  readonly tasks: readonly Task[]
  readonly units: readonly Unit[]
  readonly calendar: WorkCalendar
  readonly places: Readonly<Record<string, TabPlace>>
}

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

/** One mail for each person who is to be reminded on a day, with everything that is his. Who has no address gets none. */
export function mailPlan(day: Day, facts: MailFacts): MailPlan {
  const due = facts.expected.flatMap((row) => {
    const planned = row.submitted ? undefined : datesOfKey(facts.regimes, row.period, facts.calendar)
    const at = planned && reminderMoments(settled(planned, row), facts.calendar).find((m) => dayOf(m) === day)
    const unit = facts.units.find(({ shortName }) => shortName === row.unit)
    return at && unit ? [{ at, row, unit }] : []
  })
  const people = [...new Set(due.flatMap(({ unit }) => unit.email ?? []))]
  const mails = people.map((to): PlannedMail => {
    const own = due.filter(({ unit }) => unit.email === to).sort((a, b) => a.row.cutOff.localeCompare(b.row.cutOff))
    const [first] = own
    const units = [...new Set(own.map(({ unit }) => unit))]
    const at = own.map((one) => one.at).sort()[0]!
    return {
      at,
      mail: queued(
        `nhắc|${day}`,
        to,
        reminderMail({
          committee: facts.committee,
          period: first!.row.label,
          cutOff: first!.row.cutOff,
          now: facts.now,
          link: facts.places[units[0]!.code]?.link ?? facts.link,
          units: units.map((unit) => ({
            unit: unit.shortName,
            tab: facts.places[unit.code]?.title ?? reportTabTitle(unit.shortName),
            overdue: facts.tasks
              .filter((task) => task.state === 'Quá hạn' && partOf(unit, task, facts.units) === 'lead')
              .map((task) => `${task.code} ${task.title.replace(/\s+/g, ' ')}${task.due ? ` (hạn ${sayDay(task.due)})` : ''}`),
          })),
        }),
        facts.now,
      ),
    }
  })
  const silent = [...new Set(due.flatMap(({ unit }) => (unit.email ? [] : unit.shortName)))]
  return { mails, silent }
}
