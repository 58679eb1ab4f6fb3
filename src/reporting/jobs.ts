import { addDays, type Day } from '../calendar/day'
import { addMinutes, clockOf, dayOf, later, type Moment, moment } from '../calendar/moment'
import { isWorkday, nearestWorkday, type WorkCalendar } from '../calendar/workdays'
import { periodOf } from './period'
import { type Dates, datesOf, type Regime } from './regime'

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

// The tick comes by every ten minutes: the last hour is there for what was due at six.
const mailDay = { from: '07:00', to: '18:00', last: '19:00' } as const

/**
 * No reminder at night or on a day off: one that falls before seven goes at seven, one after six in the evening at six, one on a day off at six of the
 * working day before; and none before the first working morning of its period.
 */
function reminderMoment(m: Moment, dates: Dates, calendar: WorkCalendar): Moment {
  const evening = (d: Day): Moment => moment(nearestWorkday(d, calendar, -1), mailDay.to)
  const on = dayOf(m)
  const at = clockOf(m)
  const first = moment(nearestWorkday(dates.period.from, calendar, 1), mailDay.from)
  const found = !isWorkday(on, calendar) || at > mailDay.to ? evening(on) : at < mailDay.from ? moment(on, mailDay.from) : m
  const intime = found < dates.cutOff ? found : evening(addDays(dayOf(dates.cutOff), -1))
  return later(intime, first)
}

const mayMail = (now: Moment, calendar: WorkCalendar): boolean =>
  isWorkday(dayOf(now), calendar) && clockOf(now) >= mailDay.from && clockOf(now) <= mailDay.last

const names = { open: 'mở', remind: 'nhắc', close: 'chốt', consolidate: 'tổng hợp' } as const

/** The ledger's key of a job: what, which period, and for reminders how many hours before. */
export const jobId = (kind: Job['kind'], period: string, hours?: number): string =>
  [names[kind], period, hours].filter((part) => part !== undefined).join('|')

/** Everything that the clock does for one period, in the order of time. */
export function jobsOf(dates: Dates, regime: Regime, calendar: WorkCalendar): readonly Job[] {
  const key = dates.period.key
  const moments = regime.remindHours.map((hours) => ({
    hours,
    due: reminderMoment(addMinutes(dates.cutOff, -hours * 60), dates, calendar),
  }))
  // One mail a day: of several reminders on one day only the last is kept.
  const kept = moments.filter(({ due }, i) => !moments.slice(i + 1).some((next) => dayOf(next.due) === dayOf(due)))
  // A reminder gives way to the next one: where the clock stood still over several, only the latest is sent.
  const reminders = kept.map(
    ({ hours, due }, i): Job => ({ id: jobId('remind', key, hours), kind: 'remind', dates, due, until: kept[i + 1]?.due ?? dates.cutOff }),
  )
  return [
    {
      id: jobId('open', key),
      kind: 'open',
      dates,
      due: moment(dates.period.from, '00:00'),
      until: moment(addDays(dates.period.to, 1), '00:00'),
    },
    ...reminders,
    { id: jobId('close', key), kind: 'close', dates, due: dates.cutOff, until: undefined },
    {
      id: jobId('consolidate', key),
      kind: 'consolidate',
      dates,
      due: later(addMinutes(dates.committeeCutOff, -30), dates.cutOff),
      until: undefined,
    },
  ]
}

/**
 * The jobs whose moment has come, that the ledger does not hold, and that still have sense. Looks at the period of now and the one before, so that
 * a clock that stood still over a weekend catches up; nothing that was due before `since` (when the file was set up) is done. Reminders wait for
 * the hours in which mails may go.
 */
export function dueJobs(regime: Regime, calendar: WorkCalendar, now: Moment, since: Moment, done: ReadonlySet<string>): readonly Job[] {
  const today = dayOf(now)
  const previous = addDays(periodOf(today, regime.rhythm).from, -1)
  const jobs = [previous, today].flatMap((d) => {
    const dates = datesOf(regime, d, calendar)
    return dates ? jobsOf(dates, regime, calendar) : []
  })
  const due = jobs.filter(
    (job) =>
      job.due <= now &&
      !done.has(job.id) &&
      (job.until === undefined || now < job.until) &&
      (job.kind !== 'remind' || mayMail(now, calendar)),
  )
  return due.filter((job) => job.due >= since || (job.kind === 'open' && job.until! > since))
}
