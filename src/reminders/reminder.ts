import type { Moment } from '../calendar/moment'
import type { Job } from '../reporting/jobs'
import type { OutboxMail } from '../tables/outbox'
import type { BoardRow } from '../tables/report-board'
import type { Task } from '../tables/tasks'
import type { Unit } from '../tables/units'
import { sayDay, sayPeriod } from '../text/dates'
import { reportTabTitle } from '../text/labels'
import { reminderMail } from '../text/mails'
import { queued } from './outgoing'

interface Facts {
  readonly committee: string
  readonly link: string
  readonly now: Moment
  readonly units: readonly Unit[]
  /** The board rows of the period whose report has not come. */
  readonly missing: readonly BoardRow[]
  /** Tasks that a unit leads, by its code. */
  readonly tasksOf: (unitCode: string) => readonly Task[]
  /** Titles of the report tabs, by unit code; people may have renamed them. */
  readonly tabs: Readonly<Record<string, string>>
}

/** One mail for each person who has not submitted: all his units, and what of theirs is overdue. Who has no address gets none. */
export function reminders(job: Job, facts: Facts): readonly OutboxMail[] {
  const silent = new Set(facts.missing.map((row) => row.unit))
  const byPerson = new Map<string, Unit[]>()
  for (const unit of facts.units) {
    if (!unit.email || !silent.has(unit.shortName)) continue
    byPerson.set(unit.email, [...(byPerson.get(unit.email) ?? []), unit])
  }
  return [...byPerson].map(([to, units]) =>
    queued(
      job.id,
      to,
      reminderMail({
        committee: facts.committee,
        period: sayPeriod(job.dates.period),
        cutOff: job.dates.cutOff,
        now: facts.now,
        link: facts.link,
        units: units.map((unit) => ({
          unit: unit.shortName,
          tab: facts.tabs[unit.code] ?? reportTabTitle(unit.shortName),
          overdue: facts
            .tasksOf(unit.code)
            .filter((task) => task.state === 'Quá hạn')
            .map((task) => `${task.code} ${task.title.replace(/\s+/g, ' ')}${task.due ? ` (hạn ${sayDay(task.due)})` : ''}`),
        })),
      }),
      facts.now,
    ),
  )
}
