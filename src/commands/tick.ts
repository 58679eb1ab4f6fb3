import { dayOf, parseMoment } from '../calendar/moment'
import { dueJobs, type Job } from '../reporting/jobs'
import { runs } from '../tables/runs'
import { units } from '../tables/units'
import { defineCommand } from './command'
import { deliverNext, type Effect, follow } from './effect'
import type { JobInput } from './job'
import { regimeAt } from './regime-at'

const commandOf: Readonly<Record<Job['kind'], string>> = {
  open: 'openPeriod',
  remind: 'remind',
  close: 'closePeriod',
  consolidate: 'consolidate',
}

/**
 * What the clock does every ten minutes: finds ticks that no script saw, sees which jobs are due and not in the ledger, keeps the day's states right,
 * and sends what still waits. Where nothing is due it writes one mark and is gone. That mails may wait is noted before a job writes them, so that the next
 * tick sends them where this one breaks off.
 */
export const tick = defineCommand<{ runs: typeof runs; units: typeof units }, undefined>({
  name: 'tick',
  label: 'Nhịp 10 phút',
  reads: { runs, units },
  tabs: 'all',
  decide: (records, at, _input, tabs) => {
    const since = parseMoment(at.marks.since ?? '')
    if (!since) return []
    const lastLook = parseMoment(at.marks.lastTick ?? '') ?? since
    const today = dayOf(at.now)
    const regime = regimeAt(at)
    const done = new Set(records.runs.map((run) => run.id))
    const ticked = tabs.filter((tab) => tab.form.tail.submit).map((tab): Effect => follow('submitReport', { unit: tab.unit, lastLook }))
    const due = regime ? dueJobs(regime, at.calendar, at.now, since, done) : []
    const jobs = due.map((job): Effect => follow(commandOf[job.kind], inputOf(job)))
    const daily = at.marks.refreshed === today ? [] : [follow('refreshDay', 'by the clock')]
    const mails = due.some((job) => job.kind !== 'open')
    const waiting: Effect[] = mails ? [{ do: 'mark', name: 'waiting', value: '1' }] : Number(at.marks.waiting ?? 0) > 0 ? [deliverNext] : []
    // A report came after the consolidation, and the run that took it in broke off before it was made anew.
    const again = at.marks.again ? [follow('consolidate', { period: at.marks.again })] : []
    // While a tick waits to be judged, when the box was last seen empty must not be forgotten.
    const looked: Effect[] = ticked.length > 0 ? [] : [{ do: 'mark', name: 'lastTick', value: at.now }]
    return [...looked, ...waiting, ...ticked, ...again, ...daily, ...jobs]
  },
})

const inputOf = (job: Job): JobInput => ({ id: job.id, due: job.due, period: job.dates.period.key })
