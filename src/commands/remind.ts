import { dayOf } from '../calendar/moment'
import { mailPlan } from '../reminders/mail-plan'
import { unsent } from '../reminders/outgoing'
import { expectedReports } from '../tables/expected-reports'
import { outbox } from '../tables/outbox'
import { runs } from '../tables/runs'
import { remindedDone } from '../text/commands'
import { defineCommand } from './command'
import { append, deliverNext, done } from './effect'
import { type JobInput, ledgerRow } from './job'
import { mailFacts, mailReads } from './mail-facts'
import { moving } from './moving'

/** The mails of this moment: one to each person who owes a report or has a task to look after, over everything that is his. */
export const remind = defineCommand<typeof mailReads, JobInput>({
  name: 'remind',
  label: 'Nhắc việc',
  reads: mailReads,
  since: { expectedReports: moving(expectedReports), outbox: moving(outbox) },
  tabs: 'places',
  decide: (records, at, input) => {
    const { mails, silent } = mailPlan(dayOf(at.now), mailFacts(records, at))
    const due = mails.filter((mail) => mail.at <= input.due).map(({ mail }) => mail)
    const fresh = unsent(due, records.outbox)
    // A run that broke off behind the outbox has written them already; they are this job's all the same.
    const earlier = new Set(records.outbox.filter(({ created }) => created < input.due).map(({ id }) => id))
    const detail = remindedDone(due.filter(({ id }) => !earlier.has(id)).length, silent)
    return [
      ...append(outbox, fresh),
      ...append(runs, [ledgerRow(input, at.now, detail)]),
      ...(due.length + silent.length > 0 ? [done(detail)] : []),
      deliverNext,
    ]
  },
})
