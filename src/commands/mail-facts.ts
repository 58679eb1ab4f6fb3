import type { MailFacts } from '../reminders/matter'
import { shiftOf } from '../reporting/regime'
import { expectedReports } from '../tables/expected-reports'
import { feedback } from '../tables/feedback'
import { outbox } from '../tables/outbox'
import { settingList } from '../tables/settings'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import type { At, RecordsOf } from './command'

/** What the mails of a day are planned from. */
export const mailReads = { units, tasks, feedback, expectedReports, outbox }

export const mailFacts = (records: RecordsOf<typeof mailReads>, at: At): MailFacts => ({
  committee: at.settings.committee ?? '',
  officer: at.settings.officerEmail,
  link: at.link,
  now: at.now,
  regimes: at.regimes,
  expected: records.expectedReports,
  tasks: records.tasks,
  feedback: records.feedback,
  answerDays: at.settings.answerDays ?? Number(settingList.answerDays.first),
  units: records.units,
  outbox: records.outbox,
  calendar: at.calendar,
  shift: shiftOf(at.settings.shift),
  scheduleOf: at.scheduleOf,
  places: at.places,
})
