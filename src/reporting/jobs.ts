import { dayOf, type Moment, moment, addMinutes } from '../calendar/moment'
import { addDays } from '../calendar/day'
import type { WorkCalendar } from '../calendar/workdays'
import { type Dates, type Regime, datesOf } from './regime'
import { periodOf } from './period'

/** One thing that the clock does once for a period. */
export interface Job {
  /** Kind, period and, for reminders, the hours before: the key of the ledger. */
  readonly id: string
  readonly kind: 'open' | 'remind' | 'close' | 'consolidate'
  readonly dates: Dates
  readonly due: Moment
  /** After this moment the job has lost its sense and is passed over. */
  readonly until: Moment | undefined
}

const mailDay = { from: '07:00', to: '18:00' } as const

/** No reminder at night: one that falls before seven goes at seven, one after six in the evening goes at six. */
function inWorkingHours(m: Moment): Moment {
  const at = m.slice(11)
  if (at < mailDay.from) return moment(dayOf(m), mailDay.from)
  return at > mailDay.to ? moment(dayOf(m), mailDay.to) : m
}

/** Everything that the clock does for one period, in the order of time. */
export function jobsOf(dates: Dates, regime: Regime): readonly Job[] {
  const key = dates.period.key
  const moments = regime.remindHours.map((hours) => inWorkingHours(addMinutes(dates.cutOff, -hours * 60)))
  // A reminder gives way to the next one: where the clock stood still over several, only the latest is sent.
  const reminders = regime.remindHours.map((hours, i): Job => {
    const until = moments[i + 1] ?? dates.cutOff
    return { id: `nhắc|${key}|${hours}`, kind: 'remind', dates, due: moments[i]!, until }
  })
  return [
    { id: `mở|${key}`, kind: 'open', dates, due: moment(dates.period.from, '00:00'), until: moment(addDays(dates.period.to, 1), '00:00') },
    ...reminders,
    { id: `chốt|${key}`, kind: 'close', dates, due: dates.cutOff, until: undefined },
    { id: `tổng hợp|${key}`, kind: 'consolidate', dates, due: addMinutes(dates.committeeCutOff, -30), until: undefined },
  ]
}

/**
 * The jobs whose moment has come, that the ledger does not hold, and that still have sense. Looks at the period of now and the one before, so that
 * a clock that stood still over a weekend catches up; nothing that was due before `since` (when the file was set up) is done.
 */
export function dueJobs(
  regime: Regime,
  calendar: WorkCalendar,
  now: Moment,
  since: Moment,
  done: ReadonlySet<string>,
): readonly Job[] {
  const today = dayOf(now)
  const previous = addDays(periodOf(today, regime.rhythm).from, -1)
  const jobs = [previous, today].flatMap((d) => {
    const dates = datesOf(regime, d, calendar)
    return dates ? jobsOf(dates, regime) : []
  })
  const due = jobs.filter((job) => job.due <= now && !done.has(job.id) && (job.until === undefined || now < job.until))
  return due.filter((job) => job.due >= since || (job.kind === 'open' && job.until! > since))
}
