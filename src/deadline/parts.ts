import { addDays, type Day, firstOfMonth, lastOfMonth } from '../calendar/day'
import type { WorkCalendar } from '../calendar/workdays'
import type { Court } from './doubts'
import type { Stretch } from './month-days'
import { calendarWeek } from './month-days'
import type { Place } from './place'
import type { Schedule } from './schedule'

export interface Setting {
  readonly year: number
  readonly issued: Day | undefined
  readonly planEnd: Day | undefined
  readonly calendar: WorkCalendar
  readonly court: Court
  /** What an answer in deadline words means; undefined where it cannot be read for sure. */
  readonly reread: (answer: string) => Schedule | undefined
}

export const monthStretch = (year: number, from: number, to: number): Stretch => ({
  start: firstOfMonth(year, from),
  end: lastOfMonth(year, to),
})

const thirds = { start: 0, middle: 1, end: 2 } as const
const yearThirds = [
  [1, 3],
  [5, 8],
  [10, 12],
] as const

export function partOf(place: Place, whole: Stretch, year: number, setting: Setting): Stretch {
  const { part } = place
  const { court } = setting
  if (part === undefined || part === 'rest') return whole
  const month = Number(whole.start.slice(5, 7))
  const unit = place.month !== undefined ? 'month' : place.quarter !== undefined ? 'quarter' : 'year'
  if (part === 'firstHalf' || part === 'secondHalf') {
    if (unit === 'month') court.choose('half-month')
    const middle =
      unit === 'month' ? addDays(whole.start, 14) : unit === 'quarter' ? addDays(firstOfMonth(year, month + 1), 14) : lastOfMonth(year, 6)
    return part === 'firstHalf'
      ? { start: whole.start, end: middle, fuzzy: true }
      : { start: addDays(middle, 1), end: whole.end, fuzzy: true }
  }
  if (place.length !== undefined)
    return {
      start: part === 'start' ? whole.start : addDays(whole.end, 1 - place.length),
      end: part === 'start' ? addDays(whole.start, place.length - 1) : whole.end,
      fuzzy: true,
    }
  const rule = place.tens ? 'third' : court.choose(`part-${unit}`)
  const third = thirds[part]
  const stretch: Stretch =
    unit === 'month'
      ? { start: addDays(whole.start, third * 10), end: third === 2 ? whole.end : addDays(whole.start, third * 10 + 9) }
      : unit === 'quarter'
        ? monthStretch(year, month + third, month + third)
        : monthStretch(year, yearThirds[third]![0], yearThirds[third]![1])
  return { start: stretch.start, end: rule === 'whole' ? whole.end : stretch.end, fuzzy: true }
}

export function weekOf(place: Place, year: number, month: number, { court }: Setting): Stretch {
  const n = place.week as number | 'last'
  if (place.calendarWeek || court.choose(n === 'last' ? 'last-week' : 'month-week') === 'calendar')
    return { ...calendarWeek(year, month, n), fuzzy: true }
  const last = lastOfMonth(year, month)
  if (n === 'last') return { start: addDays(last, -6), end: last, fuzzy: true }
  const start = addDays(firstOfMonth(year, month), (n - 1) * 7)
  return start > last
    ? { start: addDays(last, -6), end: last, fuzzy: true }
    : { start, end: n === 5 ? last : addDays(start, 6), fuzzy: true }
}
