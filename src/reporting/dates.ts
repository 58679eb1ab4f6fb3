import { addDays, type Day } from '../calendar/day'
import { addMinutes, type Clock, later, type Moment, moment } from '../calendar/moment'
import type { WorkCalendar } from '../calendar/workdays'
import { occurrences } from '../deadline/occurrences'
import { type Period, periodOf, periodOfKey, type Rhythm } from './period'
import type { Regime } from './regime'

/** A report that a regime expects: its period and its moments. */
export interface Dates {
  readonly regime: Regime
  /** Regime and period: `TUAN 2026-W21`. No two reports of one organisation share it. */
  readonly key: string
  readonly period: Period
  readonly cutOff: Moment
  /** Until then a report is on time. */
  readonly graceEnd: Moment
  /** From then on nothing is taken unless it is opened again. */
  readonly lockedFrom: Moment
  readonly committeeCutOff: Moment
}

const dayEnd = '16:00'

/** How far a cut-off may lie from its period, in days. */
const reach = { week: 7, month: 45, quarter: 100, half: 130, year: 130, once: 0 } as const
/** How long before its day a report on a named day may be made. */
const onceSpan = 30
const searched = 800

function datesFor(regime: Regime, period: Period, day: Day, at: Clock | undefined): Dates {
  const cutOff = moment(day, at ?? dayEnd)
  const graceEnd = addMinutes(cutOff, regime.grace)
  const upward = moment(day, regime.upward)
  return {
    regime,
    key: `${regime.code} ${period.key}`,
    period,
    cutOff,
    graceEnd,
    lockedFrom: addMinutes(cutOff, regime.lockDays * 1440),
    committeeCutOff: later(upward > cutOff ? upward : addMinutes(cutOff, 60), graceEnd),
  }
}

const inForce = ({ from, to }: Regime, period: Period): boolean => (!from || period.from >= from) && (!to || period.from <= to)

/** The named days of a regime without rhythm, each the end of a period of its own. */
function namedDates(regime: Regime, from: Day, calendar: WorkCalendar): readonly Dates[] {
  const window = { from: addDays(from, -searched), to: addDays(from, searched), calendar, shift: regime.shift }
  const all = occurrences(regime.schedule, window)
  return all.map((o, i) => {
    const before = all[i - 1]
    const earliest = addDays(o.named, -onceSpan)
    const begins = before && before.named >= earliest ? addDays(before.named, 1) : earliest
    const opens = regime.from && regime.from > begins && regime.from <= o.named ? regime.from : begins
    return datesFor(regime, { key: o.named, rhythm: 'once', from: opens, to: o.named }, o.day, o.at)
  })
}

/** The reports about the periods between two days, which begin and end periods, in the order of time; one at most for each period. */
function datesBetween(regime: Regime, rhythm: Rhythm, from: Day, to: Day, calendar: WorkCalendar): readonly Dates[] {
  const window = { from: addDays(from, -reach[rhythm]), to: addDays(to, reach[rhythm]), calendar, shift: regime.shift }
  const { schedule } = regime
  const speaks = schedule.kind === 'recurring' && schedule.rhythms[0]?.every === rhythm
  const found = new Map<string, Dates>()
  for (const { day, named, at, to: end } of occurrences(schedule, window)) {
    // Where a year's days were taken for its halves, the schedule itself speaks of the whole year.
    const period = periodOf((speaks && end) || named, rhythm)
    const within = (d: Day): boolean => d >= period.from && d <= period.to
    if (period.from < from || period.to > to || !inForce(regime, period) || (within(named) && !within(day))) continue
    found.set(period.key, datesFor(regime, period, day, at))
  }
  return [...found.values()].sort((a, b) => a.period.from.localeCompare(b.period.from))
}

/**
 * The report about the period that holds a day; undefined where none is expected: outside the regime's own span, where nothing falls due, or where the
 * shifted cut-off would leave a period that it lies in, as in Tết.
 */
export function datesOf(regime: Regime, d: Day, calendar: WorkCalendar): Dates | undefined {
  if (regime.rhythm === 'once')
    return namedDates(regime, d, calendar).find(
      ({ period }) => period.from <= d && d <= period.to && (!regime.to || period.from <= regime.to),
    )
  const known = datesKnown(regime, calendar)
  if (known.has(d)) return known.get(d)
  const { from, to } = periodOf(d, regime.rhythm)
  const found = datesBetween(regime, regime.rhythm, from, to, calendar)[0]
  known.set(d, found)
  return found
}

// Every organisation asks for the same few days.
const answers = new WeakMap<Regime, { readonly calendar: WorkCalendar; readonly known: Map<Day, Dates | undefined> }>()

function datesKnown(regime: Regime, calendar: WorkCalendar): Map<Day, Dates | undefined> {
  const found = answers.get(regime)
  if (found?.calendar === calendar) return found.known
  const known = new Map<Day, Dates | undefined>()
  answers.set(regime, { calendar, known })
  return known
}

/** The report that a key names, where one of these regimes expects it. */
export function datesOfKey(regimes: readonly Regime[], key: string, calendar: WorkCalendar): Dates | undefined {
  const { code, period } = readKey(key)
  const regime = regimes.find((one) => one.code === code)
  if (!regime) return undefined
  if (regime.rhythm === 'once') return /^\d{4}-\d{2}-\d{2}$/.test(period) ? datesOf(regime, period as Day, calendar) : undefined
  const named = periodOfKey(period)
  return named?.rhythm === regime.rhythm ? datesOf(regime, named.from, calendar) : undefined
}

/** `TUAN 2026-W21` as code of the regime and key of the period. */
export function readKey(key: string): { readonly code: string; readonly period: string } {
  const at = key.lastIndexOf(' ')
  return { code: key.slice(0, Math.max(at, 0)), period: key.slice(at + 1) }
}

const tries = 14

/** The next report of the same regime, or undefined where none is expected any more. */
export function nextDates({ regime, period }: Dates, calendar: WorkCalendar): Dates | undefined {
  return firstFrom(regime, addDays(period.to, 1), calendar)
}

function firstFrom(regime: Regime, from: Day, calendar: WorkCalendar): Dates | undefined {
  if (regime.rhythm === 'once') return namedDates(regime, from, calendar).find(({ period }) => period.to >= from)
  let d = from
  for (let i = 0; i < tries; i++) {
    const found = datesOf(regime, d, calendar)
    if (found) return found
    d = addDays(periodOf(d, regime.rhythm).to, 1)
  }
  return regime.from && regime.from > from ? firstFrom(regime, regime.from, calendar) : undefined
}

/** The report about the period of now, or the first after it that is expected. */
export const currentDates = (regime: Regime, today: Day, calendar: WorkCalendar): Dates | undefined => firstFrom(regime, today, calendar)

/** The reports of a regime whose periods have begun and that may still be asked for or looked after: of this period and the few before it, the oldest first. */
export function recentDates(regime: Regime, today: Day, calendar: WorkCalendar, count: number): readonly Dates[] {
  if (regime.rhythm === 'once')
    return namedDates(regime, today, calendar)
      .filter(({ period }) => period.from <= today)
      .slice(-count)
  const { to } = periodOf(today, regime.rhythm)
  let { from } = periodOf(today, regime.rhythm)
  for (let i = 1; i < count; i++) from = periodOf(addDays(from, -1), regime.rhythm).from
  return datesBetween(regime, regime.rhythm, from, to, calendar)
}
