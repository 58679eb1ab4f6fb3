import { escalation } from '../reminders/escalation'
import { unsent } from '../reminders/outgoing'
import { missingOf } from '../reporting/expected'
import { expectedReports } from '../tables/expected-reports'
import { outbox } from '../tables/outbox'
import { runs } from '../tables/runs'
import { units } from '../tables/units'
import { escalatedDone } from '../text/outbox'
import { defineCommand } from './command'
import { append, deliverNext, done } from './effect'
import { type JobInput, ledgerRow } from './job'
import { moving } from './moving'

const reads = { units, expectedReports, outbox }

/** Some time after the cut-off: the superiors of who has still not submitted hear of it, and the officer gets the list. */
export const escalate = defineCommand<typeof reads, JobInput>({
  name: 'escalate',
  label: 'Báo cấp trên',
  reads,
  since: { expectedReports: moving(expectedReports), outbox: moving(outbox) },
  decide: (records, at, input) => {
    const absent = missingOf(records.expectedReports, input.period)
    const mails = escalation(absent, {
      job: input.id,
      committee: at.settings.committee ?? '',
      officer: at.settings.officerEmail,
      link: at.link,
      now: at.now,
      units: records.units,
    })
    const detail = escalatedDone(absent.length, mails.filter(({ to }) => to !== at.settings.officerEmail).length)
    return [
      ...append(outbox, unsent(mails, records.outbox)),
      ...append(runs, [ledgerRow(input, at.now, detail)]),
      done(detail),
      deliverNext,
    ]
  },
})
