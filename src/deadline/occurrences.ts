import { addDays, addMonths, type Day, daysBetween, earliest, firstOfMonth, lastOfMonth, latest, monthOf, weekdayOf, yearOf } from '../calendar/day'
import type { Clock } from '../calendar/moment'
import { nearestWorkday, type WorkCalendar } from '../calendar/workdays'
import { calendarWeek, dayInMonth, nthWeekday } from './resolve'
import type { Rhythm, Schedule, Single } from './schedule'

/** What the file does with a due day that is not worked: `back` to the working day before, `forward` to the one after, or leave it. */
export type ShiftRule = 'forward' | 'back' | 'none'

/** One due day. `named` is the day before any shift; `from` and `to` the period that a recurring one is about. */
export interface Occurrence {
  readonly day: Day
  readonly named: Day
  readonly at?: Clock
  readonly from?: Day
  readonly to?: Day
}

export interface Window {
  /** Only due days (after the shift) within these two are given, both included. */
  readonly from: Day
  readonly to: Day
  readonly calendar: WorkCalendar
  readonly shift: ShiftRule
  /** The plan's own span bounds what recurs without bounds of its own. */
  readonly planStart?: Day
  readonly planEnd?: Day
}

interface Period {
  readonly from: Day
  readonly to: Day
}

const monthsIn = { month: 1, quarter: 3, half: 6, year: 12 } as const

/** The period of a rhythm that holds the day. */
function periodAt(d: Day, every: Rhythm['every']): Period {
  if (every === 'day') return { from: d, to: d }
  if (every === 'week') {
    const from = addDays(d, 1 - weekdayOf(d))
    return { from, to: addDays(from, 6) }
  }
  const length = monthsIn[every]
  const first = monthOf(d) - ((monthOf(d) - 1) % length)
  return { from: firstOfMonth(yearOf(d), first), to: lastOfMonth(yearOf(d), first + length - 1) }
}

const yearThirdEnds = { start: 3, middle: 8, end: 12 } as const

/** Where the first, middle or last part of a period ends. */
function partEnd(period: Period, part: 'start' | 'middle' | 'end', every: Rhythm['every']): Day {
  if (part === 'end') return period.to
  const third = part === 'start' ? 1 : 2
  if (every === 'month') return addDays(period.from, third * 10 - 1)
  if (every === 'quarter') return lastOfMonth(yearOf(period.from), monthOf(period.from) + third - 1)
  if (every === 'year') return lastOfMonth(yearOf(period.from), yearThirdEnds[part])
  return addDays(period.from, Math.floor(((daysBetween(period.to, period.from) + 1) * third) / 3) - 1)
}

/** The named days of a rhythm that stand in one period of the calendar. */
function namedDays(rhythm: Rhythm, period: Period, calendar: WorkCalendar): readonly Day[] {
  const { every, weekdays, days, week, inQuarter, dates, window } = rhythm
  const year = yearOf(period.from)
  const month = monthOf(period.from)
  if (weekdays) return weekdays.map((weekday) => addDays(period.from, weekday - 1))
  if (days) return days.map((name) => dayInMonth(year, month, name, calendar))
  if (week) {
    if (week.weekday !== undefined) return [week.by === 'count' ? nthWeekday(year, month, week.weekday, week.n) : addDays(calendarWeek(year, month, week.n).start, week.weekday - 1)]
    return [week.by === 'calendar' ? calendarWeek(year, month, week.n).end : week.n === 'last' ? period.to : earliest(addDays(period.from, week.n * 7 - 1), period.to)]
  }
  if (inQuarter) return [dayInMonth(year, month + inQuarter.month - 1, inQuarter.day ?? 'last', calendar)]
  if (dates) return dates.map((date) => dayInMonth(year, date.month, date.day, calendar))
  if (window) return [dayInMonth(year, window.to.month ?? month, window.to.day, calendar)]
  return [rhythm.part ? partEnd(period, rhythm.part, every) : period.to]
}

const step = (period: Period, every: Rhythm['every'], count: number): Period =>
  every === 'day' || every === 'week'
    ? periodAt(addDays(period.from, count * (every === 'day' ? 1 : 7)), every)
    : periodAt(addMonths(period.from, count * monthsIn[every]), every)

/** The period that a due day is about: its own, the one before or after it, or the window that the words draw. */
function about(rhythm: Rhythm, period: Period, named: Day): Period {
  const { every, window } = rhythm
  if (window) {
    const year = yearOf(period.from) - (window.from.prev && window.from.month !== undefined ? 1 : 0)
    const month = (window.from.month ?? monthOf(period.from)) - (window.from.prev && window.from.month === undefined ? 1 : 0)
    const first = firstOfMonth(year, month)
    return { from: dayInMonth(yearOf(first), monthOf(first), window.from.day), to: named }
  }
  if (rhythm.falls) return step(period, every, rhythm.falls === 'next' ? -1 : 1)
  return every === 'quarter' && rhythm.inQuarter?.month === 1 ? step(period, every, -1) : period
}

const shiftBy = { back: -1, prev: -1, forward: 1, next: 1 } as const

const shifted = (named: Day, rule: ShiftRule | 'next' | 'prev', calendar: WorkCalendar): Day => (rule === 'none' ? named : nearestWorkday(named, calendar, shiftBy[rule]))

/** A holiday moves a day by less than this. */
const farthestShift = 20

function ofRhythm(rhythm: Rhythm, bounds: { from: Day | undefined; until: Day | undefined }, window: Window): readonly Occurrence[] {
  const { calendar } = window
  const { every } = rhythm
  const rule = rhythm.shift ?? (every === 'day' ? 'none' : window.shift)
  const found: Occurrence[] = []
  const last = addDays(window.to, farthestShift)
  const first = latest(addDays(window.from, -farthestShift), bounds.from ?? ('1900-01-01' as Day))
  const anchor = periodAt(bounds.from ?? (`${yearOf(window.from)}-01-01` as Day), every)
  const distance = rhythm.step === undefined ? 0 : stepsBetween(anchor, periodAt(first, every), every) % rhythm.step
  let period = step(periodAt(first, every), every, rhythm.step === undefined ? 0 : -distance)
  for (; period.from <= last; period = step(period, every, rhythm.step ?? 1)) {
    const due = rhythm.step === undefined ? period : { from: period.from, to: step(period, every, rhythm.step - 1).to }
    for (const day of rhythm.step === undefined ? namedDays(rhythm, period, calendar) : namedDays(rhythm, { ...step(period, every, rhythm.step - 1) }, calendar)) {
      const named = rhythm.before === 'eve' ? addDays(day, -1) : day
      const about_ = rhythm.step === undefined ? about(rhythm, period, named) : due
      const end = bounds.until
      if ((bounds.from && named < bounds.from) || (end && (rhythm.falls === 'next' ? about_.from > end : named > end))) continue
      const moved = shifted(named, rule, calendar)
      if (moved < window.from || moved > window.to) continue
      found.push({ day: moved, named, ...(rhythm.at && { at: rhythm.at }), from: about_.from, to: about_.to })
    }
  }
  return found
}

function stepsBetween(from: Period, to: Period, every: Rhythm['every']): number {
  if (every === 'day' || every === 'week') return Math.max(0, Math.floor(daysBetween(to.from, from.from) / (every === 'day' ? 1 : 7)))
  return Math.max(0, ((yearOf(to.from) - yearOf(from.from)) * 12 + monthOf(to.from) - monthOf(from.from)) / monthsIn[every])
}

function ofSingle(schedule: Single, window: Window): readonly Occurrence[] {
  switch (schedule.kind) {
    case 'once':
    case 'range': {
      if (schedule.end === undefined) return []
      const day = shifted(schedule.end, window.shift, window.calendar)
      const at = schedule.until ?? schedule.at
      return day < window.from || day > window.to ? [] : [{ day, named: schedule.end, ...(at && { at }) }]
    }
    case 'recurring':
      return schedule.rhythms.flatMap((rhythm) => ofRhythm(rhythm, { from: schedule.from ?? window.planStart, until: schedule.until ?? window.planEnd }, window))
    default:
      return []
  }
}

/** The due days of a schedule within the window, in order; none for work without a due day. */
export function occurrences(schedule: Schedule, window: Window): readonly Occurrence[] {
  const items = schedule.kind === 'multi' ? schedule.items : [schedule]
  return items.flatMap((item) => ofSingle(item, window)).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

const key = ({ day, at }: Occurrence): string => `${day}T${at ?? '24:00'}`

/** The next due days from a day on, at most `count` of them and not beyond 30 years. */
export function nextOccurrences(schedule: Schedule, from: Day, count: number, rules: Omit<Window, 'from' | 'to'>): readonly Occurrence[] {
  for (let years = 1; ; years = Math.min(years * 2, 30)) {
    const found = occurrences(schedule, { ...rules, from, to: addMonths(from, years * 12) })
    if (found.length >= count || years === 30) return found.slice(0, count)
  }
}
