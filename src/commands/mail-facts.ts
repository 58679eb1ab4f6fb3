import type { MailFacts } from '../reminders/matter'
import { shiftOf } from '../reporting/regime'
import { expectedReports } from '../tables/expected-reports'
import { outbox } from '../tables/outbox'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import type { At, RecordsOf } from './command'

/** What the mails of a day are planned from. */
export const mailReads = { units, tasks, expectedReports, outbox }

export const mailFacts = (records: RecordsOf<typeof mailReads>, at: At): MailFacts => ({
  committee: at.settings.committee ?? '',
  link: at.link,
  now: at.now,
  regimes: at.regimes,
  expected: records.expectedReports,
  tasks: records.tasks,
  units: records.units,
  outbox: records.outbox,
  calendar: at.calendar,
  shift: shiftOf(at.settings.shift),
  scheduleOf: at.scheduleOf,
  places: at.places,
})
