import { addDays, type Day } from '../calendar/day'
import { addMinutes, clockOf, dayOf, later, type Moment, moment } from '../calendar/moment'
import { isWorkday, nearestWorkday, type WorkCalendar } from '../calendar/workdays'
import { type Dates, recentDates } from './dates'
import type { Regime } from './regime'

/** One thing that the clock does once: for a report of a regime, or, for mails, at one moment for all of them. */
export interface Job {
  /** The key of the ledger: what, and of which report or which moment. */
  readonly id: string
  readonly kind: 'open' | 'remind' | 'close' | 'escalate' | 'consolidate'
  /** Of mails, which speak of all regimes at once, absent. */
  readonly dates: Dates | undefined
  readonly due: Moment
  /** After this moment the job has lost its sense and is passed over. */
  readonly until: Moment | undefined
}

// The tick comes by every ten minutes: the last hour is there for what was due at six.
const mailDay = { from: '07:00', digest: '07:30', to: '18:00', last: '19:00' } as const

const names = { open: 'mở', remind: 'nhắc', close: 'chốt', escalate: 'báo', consolidate: 'tổng hợp' } as const

/** The ledger's key of a job: what, and of which report or moment. */
export const jobId = (kind: Job['kind'], of: string): string => `${names[kind]}|${of}`

export const mayMail = (now: Moment, calendar: WorkCalendar): boolean =>
  isWorkday(dayOf(now), calendar) && clockOf(now) >= mailDay.from && clockOf(now) <= mailDay.last

/**
 * No reminder at night or on a day off: one that falls before seven goes at seven, one after six in the evening at six, one on a day off at six of the
 * working day before; one that follows the cut-off goes on the first working morning instead.
 */
function workingMoment(m: Moment, calendar: WorkCalendar, after: boolean): Moment {
  const on = dayOf(m)
  const at = clockOf(m)
  const off = !isWorkday(on, calendar)
  if (after)
    return off || at > mailDay.to
      ? moment(nearestWorkday(off ? on : addDays(on, 1), calendar, 1), mailDay.from)
      : later(m, moment(on, mailDay.from))
  if (off || at > mailDay.to) return moment(nearestWorkday(on, calendar, -1), mailDay.to)
  return at < mailDay.from ? moment(on, mailDay.from) : m
}

/**
 * When those who have not submitted are reminded of a report, in the order of time, at most once a day: before its cut-off at the latest, and not before
 * the first working morning of its period.
 */
export function reminderMoments(dates: Dates, calendar: WorkCalendar): readonly Moment[] {
  const first = moment(nearestWorkday(dates.period.from, calendar, 1), mailDay.from)
  const all = dates.regime.reminders.map((hours) => {
    const found = workingMoment(addMinutes(dates.cutOff, -hours * 60), calendar, hours <= 0)
    if (hours <= 0) return found
    const intime = found < dates.cutOff ? found : moment(nearestWorkday(addDays(dayOf(dates.cutOff), -1), calendar, -1), mailDay.to)
    return later(intime, first)
  })
  return all.filter((m, i) => m < dates.lockedFrom && !all.slice(i + 1).some((next) => dayOf(next) === dayOf(m)))
}

/** When a day's mails about tasks go to those whom no report reminds that day. */
export const digestMoment = (d: Day): Moment => moment(d, mailDay.digest)

/** Everything but mails that the clock does for one report, in the order of time. */
export function jobsOf(dates: Dates, calendar: WorkCalendar): readonly Job[] {
  const { key, period, cutOff, graceEnd, committeeCutOff, regime } = dates
  const opens = moment(period.from, '00:00')
  const closes = moment(addDays(later(moment(period.to), cutOff).slice(0, 10) as Day, 1), '00:00')
  const escalates = regime.escalate === undefined ? undefined : workingMoment(addMinutes(cutOff, regime.escalate * 60), calendar, true)
  return [
    { id: jobId('open', key), kind: 'open', dates, due: opens, until: closes },
    { id: jobId('close', key), kind: 'close', dates, due: graceEnd, until: undefined },
    ...(escalates ? [{ id: jobId('escalate', key), kind: 'escalate', dates, due: escalates, until: dates.lockedFrom } as const] : []),
    { id: jobId('consolidate', key), kind: 'consolidate', dates, due: later(addMinutes(committeeCutOff, -30), graceEnd), until: undefined },
  ]
}

/** What the ledger of the last weeks tells of every job that falls due while the clock comes by at least once in so many days. */
const ledgerDays = 45

/** Since when the ledger is asked on all ticks of a day but the first. */
export const ledgerFrom = (now: Moment): Moment => moment(addDays(dayOf(now), -ledgerDays))

/** Periods of a regime that the clock looks back upon: a clock that stood still over a holiday still closes what was due. */
const lookBack = { week: 4, month: 3, quarter: 2, half: 2, year: 2, once: 3 } as const

const isDue = (job: Job, now: Moment, done: ReadonlySet<string>): boolean =>
  job.due <= now && !done.has(job.id) && (job.until === undefined || now < job.until)

/** Since when there is something to do: when the file was set up, and since when each regime is in use, by code, where that is later. */
export interface Since {
  readonly file: Moment
  readonly regimes?: Readonly<Record<string, Moment>>
}

const since = ({ file, regimes = {} }: Since, { code }: Regime): Moment => regimes[code] ?? file

/**
 * The jobs whose moment has come, that the ledger does not hold, and that still have sense; the oldest first. Nothing is done that was due before the file
 * was set up or its regime came into use, but for reports that could still be made by then. Mails wait for the hours in which they may go.
 */
export function dueJobs(
  regimes: readonly Regime[],
  calendar: WorkCalendar,
  now: Moment,
  from: Since,
  done: ReadonlySet<string>,
): readonly Job[] {
  const today = dayOf(now)
  const recent = regimes.filter(({ used }) => used).flatMap((regime) => recentDates(regime, today, calendar, lookBack[regime.rhythm]))
  const jobs = recent.flatMap((dates) => jobsOf(dates, calendar))
  const due = jobs
    .filter((job) => isDue(job, now, done) && (job.kind === 'open' ? job.dates!.graceEnd : job.due) >= since(from, job.dates!.regime))
    .filter((job) => job.kind !== 'escalate' || mayMail(now, calendar))
  return [...due, ...mailJobs(recent, calendar, now, from, done)].sort((a, b) => a.due.localeCompare(b.due))
}

/** One job for all mails of a moment, and of several moments that have passed only the last: a person gets one mail a day. */
function mailJobs(recent: readonly Dates[], calendar: WorkCalendar, now: Moment, from: Since, done: ReadonlySet<string>): readonly Job[] {
  if (!mayMail(now, calendar)) return []
  const today = dayOf(now)
  const moments = [
    ...recent.flatMap((dates) => reminderMoments(dates, calendar).filter((m) => m >= since(from, dates.regime))),
    ...[digestMoment(today)].filter((m) => m >= from.file),
  ]
  const last = [...new Set(moments)]
    .filter((m) => dayOf(m) === today && m <= now)
    .sort()
    .pop()
  const id = last && jobId('remind', last)
  return id && !done.has(id) ? [{ id, kind: 'remind', dates: undefined, due: last, until: undefined }] : []
}
