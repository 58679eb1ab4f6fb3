import { unsent } from '../reminders/outgoing'
import { reminders } from '../reminders/reminder'
import { partOf } from '../reporting/assignment'
import { missingOf } from '../reporting/board'
import { datesOfKey } from '../reporting/regime'
import { outbox } from '../tables/outbox'
import { reportBoard } from '../tables/report-board'
import { runs } from '../tables/runs'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { remindedDone } from '../text/commands'
import { defineCommand } from './command'
import { append, deliverNext, done } from './effect'
import { type JobInput, ledgerRow } from './job'
import { regimeAt } from './regime-at'

/** Before the cut-off: one mail to each person whose organisation has not submitted. */
export const remind = defineCommand<
  { units: typeof units; tasks: typeof tasks; reportBoard: typeof reportBoard; outbox: typeof outbox },
  JobInput
>({
  name: 'remind',
  label: 'Nhắc nộp báo cáo',
  reads: { units, tasks, reportBoard, outbox },
  tabs: 'all',
  decide: (records, at, input, tabs) => {
    const regime = regimeAt(at)
    const dates = regime && datesOfKey(regime, input.period, at.calendar)
    if (!dates) return []
    const missing = missingOf(records.reportBoard, input.period)
    const mails = reminders(
      { id: input.id, kind: 'remind', dates, due: input.due, until: dates.cutOff },
      {
        committee: at.settings.committee ?? '',
        link: at.link,
        now: at.now,
        units: records.units,
        missing,
        tasksOf: (code) => {
          const unit = records.units.find((u) => u.code === code)
          return unit ? records.tasks.filter((task) => partOf(unit, task, records.units) === 'lead') : []
        },
        tabs: Object.fromEntries(tabs.map((tab) => [tab.unit, tab.title])),
      },
    )
    const silent = new Set(missing.map((row) => row.unit))
    const without = records.units.filter((u) => silent.has(u.shortName) && !u.email).map((u) => u.shortName)
    const detail = remindedDone(mails.length, without)
    return [
      ...append(outbox, unsent(mails, records.outbox)),
      ...append(runs, [ledgerRow(input, at.now, detail)]),
      done(detail),
      deliverNext,
    ]
  },
})
