import type { Day } from '../calendar/day'
import { addMinutes, type Clock, type Moment, moment } from '../calendar/moment'
import type { WorkCalendar } from '../calendar/workdays'
import { occurrences, type ShiftRule } from '../deadline/occurrences'
import type { Schedule } from '../deadline/schedule'
import { nextPeriod, type Period, periodOf, periodOfKey, type Rhythm } from './period'

/** Who reports when: a rhythm of periods, each with the moment by which organisations must have submitted. */
export interface Regime {
  readonly rhythm: Rhythm
  readonly schedule: Schedule
  readonly shift: ShiftRule
  /** Hours before the cut-off at which those who have not submitted are reminded, the earliest first. */
  readonly remindHours: readonly number[]
  /** When the committee's own report is due upwards, on the day of the cut-off. */
  readonly committeeCutOff: Clock
}

/** A period with its moments; `undefined` cut-off where no report is expected, as in a week without a working day. */
export interface Dates {
  readonly period: Period
  readonly cutOff: Moment
  readonly committeeCutOff: Moment
}

const dayEnd = '16:00'

/** The regime that a schedule describes, or undefined where it names no rhythm. */
export function regimeFrom(
  schedule: Schedule | undefined,
  facts: { readonly shift: ShiftRule; readonly remindHours: readonly number[]; readonly committeeCutOff: Clock },
): Regime | undefined {
  const rhythm = schedule && rhythmOf(schedule)
  return rhythm && { rhythm, schedule, ...facts }
}

function rhythmOf(schedule: Schedule): Rhythm | undefined {
  const every = schedule.kind === 'recurring' ? schedule.rhythms[0]?.every : undefined
  return every === 'day' ? undefined : every
}

/** The moments of the period that holds a day; undefined where the shifted cut-off would fall outside the period, as in Tết. */
export function datesOf(regime: Regime, d: Day, calendar: WorkCalendar): Dates | undefined {
  const period = periodOf(d, regime.rhythm)
  const due = occurrences(regime.schedule, { from: period.from, to: period.to, calendar, shift: regime.shift }).filter(
    (o) => o.named >= period.from && o.named <= period.to && o.day >= period.from && o.day <= period.to,
  )
  const last = due[due.length - 1]
  if (!last) return undefined
  const cutOff = moment(last.day, last.at ?? dayEnd)
  const committee = moment(last.day, regime.committeeCutOff)
  return { period, cutOff, committeeCutOff: committee > cutOff ? committee : addMinutes(cutOff, 60) }
}

/** The hours of a setting such as `24; 2`, the longest first; what is no number of hours is left out. */
export const readHours = (words: string): readonly number[] =>
  words
    .split(/[;,\s]+/)
    .map(Number)
    .filter((n) => Number.isInteger(n) && n > 0 && n <= 24 * 14)
    .sort((a, b) => b - a)

/** The moments of the period that a key names, where it is a period of this regime that expects a report. */
export function datesOfKey(regime: Regime, key: string, calendar: WorkCalendar): Dates | undefined {
  const period = periodOfKey(key)
  return period && period.rhythm === regime.rhythm ? datesOf(regime, period.from, calendar) : undefined
}

/** The next period after these that expects a report. */
export function nextDates(regime: Regime, dates: Dates, calendar: WorkCalendar): Dates {
  let period = nextPeriod(dates.period)
  for (let tries = 0; tries < 12; tries++) {
    const next = datesOf(regime, period.from, calendar)
    if (next) return next
    period = nextPeriod(period)
  }
  throw new Error(`No period after ${dates.period.key} expects a report`)
}

/** The period of now, or the first after it that expects a report. */
export function currentDates(regime: Regime, today: Day, calendar: WorkCalendar): Dates {
  const here = datesOf(regime, today, calendar)
  if (here) return here
  const period = periodOf(today, regime.rhythm)
  return nextDates(regime, { period, cutOff: moment(period.to, dayEnd), committeeCutOff: moment(period.to, dayEnd) }, calendar)
}
