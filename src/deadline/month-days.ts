import { addDays, type Day, daysInMonth, firstOfMonth, lastOfMonth, weekdayOf } from '../calendar/day'
import { nearestWorkday, plainWeek, type WorkCalendar } from '../calendar/workdays'
import type { DayOf } from './schedule'

export interface Stretch {
  readonly start: Day
  readonly end: Day
  readonly fuzzy?: true
}

/** The day that a month has under this name, a number beyond its end meaning its last day. */
export function dayInMonth(year: number, month: number, name: DayOf, calendar: WorkCalendar = plainWeek): Day {
  const last = lastOfMonth(year, month)
  if (name === 'last') return last
  if (name === 'lastWorkday') return nearestWorkday(last, calendar, -1)
  const first = firstOfMonth(year, month)
  if (name === 'firstWorkday') return nearestWorkday(first, calendar, 1)
  return addDays(first, Math.min(name, Number(last.slice(8))) - 1)
}

/** The nth Monday-to-Sunday week that has a day in the month, week 1 being that of day 1; may reach into the months beside. */
export function calendarWeek(year: number, month: number, n: number | 'last'): Stretch {
  const base = n === 'last' ? lastOfMonth(year, month) : addDays(firstOfMonth(year, month), (n - 1) * 7)
  const start = addDays(base, 1 - weekdayOf(base))
  return { start, end: addDays(start, 6) }
}

/** The nth such weekday of the month, the last one where it has fewer. */
export function nthWeekday(year: number, month: number, weekday: number, n: number | 'last'): Day {
  const first = firstOfMonth(year, month)
  const earliest = addDays(first, (weekday - weekdayOf(first) + 7) % 7)
  const most = Math.floor((daysInMonth(year, month) - Number(earliest.slice(8))) / 7)
  return addDays(earliest, 7 * (n === 'last' ? most : Math.min(n - 1, most)))
}
