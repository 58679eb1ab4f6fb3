import { dayOf } from '../calendar/moment'
import { mailPlan } from '../reminders/mail-plan'
import { unsent } from '../reminders/outgoing'
import { expectedReports } from '../tables/expected-reports'
import { outbox } from '../tables/outbox'
import { runs } from '../tables/runs'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { remindedDone } from '../text/commands'
import { defineCommand } from './command'
import { append, deliverNext, done } from './effect'
import { type JobInput, ledgerRow } from './job'

const reads = { units, tasks, expectedReports, outbox }

/** The mails of this moment: one to each person who owes a report or has a task to look after, over everything that is his. */
export const remind = defineCommand<typeof reads, JobInput>({
  name: 'remind',
  label: 'Nhắc việc',
  reads,
  tabs: 'places',
  decide: (records, at, input) => {
    const { mails, silent } = mailPlan(dayOf(at.now), {
      committee: at.settings.committee ?? '',
      link: at.link,
      regimes: at.regimes,
      expected: records.expectedReports,
      tasks: records.tasks,
      units: records.units,
      calendar: at.calendar,
      places: at.places,
      now: at.now,
    })
    const fresh = unsent(
      mails.filter((mail) => mail.at <= input.due).map(({ mail }) => mail),
      records.outbox,
    )
    const detail = remindedDone(fresh.length, silent)
    return [...append(outbox, fresh), ...append(runs, [ledgerRow(input, at.now, detail)]), done(detail), deliverNext]
  },
})
