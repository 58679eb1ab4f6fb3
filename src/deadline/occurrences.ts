import { addDays, addMonths, type Day, latest } from '../calendar/day'
import type { Clock } from '../calendar/moment'
import { nearestWorkday, type WorkCalendar } from '../calendar/workdays'
import { periodAt, step, stepsBetween } from './calendar-periods'
import { about, namedDays } from './named-days'
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

const shiftBy = { back: -1, prev: -1, forward: 1, next: 1 } as const

const shifted = (named: Day, rule: ShiftRule | 'next' | 'prev', calendar: WorkCalendar): Day =>
  rule === 'none' ? named : nearestWorkday(named, calendar, shiftBy[rule])

/** A holiday moves a day by less than this. */
const farthestShift = 20

/** Where "2 tháng một lần" is counted from when nothing else says it. */
const countedFrom = '2020-01-01' as Day

interface Bounds {
  readonly from: Day | undefined
  readonly until: Day | undefined
}

function ofRhythm(rhythm: Rhythm, bounds: Bounds, window: Window): readonly Occurrence[] {
  const { every, step: length = 1 } = rhythm
  const rule = rhythm.shift ?? (every === 'day' ? 'none' : window.shift)
  const found: Occurrence[] = []
  const last = addDays(window.to, farthestShift)
  const first = periodAt(latest(addDays(window.from, -farthestShift), bounds.from ?? countedFrom), every)
  const late = stepsBetween(periodAt(bounds.from ?? countedFrom, every), first, every) % length
  for (let period = step(first, every, -late); period.from <= last; period = step(period, every, length)) {
    const closing = step(period, every, length - 1)
    for (const day of namedDays(rhythm, closing, window.calendar)) {
      const named = rhythm.before === 'eve' ? addDays(day, -1) : day
      const { from, to } = length > 1 ? { from: period.from, to: closing.to } : about(rhythm, period, named)
      const beyond = bounds.until !== undefined && (rhythm.falls === 'next' ? from : named) > bounds.until
      const moved = shifted(named, rule, window.calendar)
      if (beyond || (bounds.from && named < bounds.from) || moved < window.from || moved > window.to) continue
      found.push({ day: moved, named, ...(rhythm.at && { at: rhythm.at }), from, to })
    }
  }
  return found
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
      return schedule.rhythms.flatMap((rhythm) =>
        ofRhythm(rhythm, { from: schedule.from ?? window.planStart, until: schedule.until ?? window.planEnd }, window),
      )
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
