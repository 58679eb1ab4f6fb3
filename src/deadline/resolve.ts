import { addDays, type Day, day, daysInMonth, firstOfMonth, lastOfMonth, weekdayOf } from '../calendar/day'
import { nearestWorkday, plainWeek, type WorkCalendar } from '../calendar/workdays'
import type { Court } from './doubts'
import type { Place } from './place'
import type { DayOf } from './schedule'

export interface Setting {
  readonly year: number
  readonly issued: Day | undefined
  readonly planEnd: Day | undefined
  readonly calendar: WorkCalendar
  readonly court: Court
}

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

const months = (year: number, from: number, to: number): Stretch => ({ start: firstOfMonth(year, from), end: lastOfMonth(year, to) })

const thirds = { start: 0, middle: 1, end: 2 } as const
const yearThirds = [
  [1, 3],
  [5, 8],
  [10, 12],
] as const

function partOf(place: Place, whole: Stretch, year: number, setting: Setting): Stretch {
  const { part } = place
  const { court } = setting
  if (part === undefined || part === 'rest') return whole
  const month = Number(whole.start.slice(5, 7))
  const unit = place.month !== undefined ? 'month' : place.quarter !== undefined ? 'quarter' : 'year'
  if (part === 'firstHalf' || part === 'secondHalf') {
    if (unit === 'month') court.choose('half-month')
    const middle = unit === 'month' ? addDays(whole.start, 14) : unit === 'quarter' ? addDays(firstOfMonth(year, month + 1), 14) : lastOfMonth(year, 6)
    return part === 'firstHalf' ? { start: whole.start, end: middle, fuzzy: true } : { start: addDays(middle, 1), end: whole.end, fuzzy: true }
  }
  const rule = place.tens ? 'third' : court.choose(`part-${unit}`)
  const third = thirds[part]
  const stretch: Stretch =
    unit === 'month'
      ? { start: addDays(whole.start, third * 10), end: third === 2 ? whole.end : addDays(whole.start, third * 10 + 9) }
      : unit === 'quarter'
        ? months(year, month + third, month + third)
        : months(year, yearThirds[third]![0], yearThirds[third]![1])
  return { start: stretch.start, end: rule === 'whole' ? whole.end : stretch.end, fuzzy: true }
}

function weekOf(place: Place, year: number, month: number, { court }: Setting): Stretch {
  const n = place.week as number | 'last'
  if (place.calendarWeek || court.choose(n === 'last' ? 'last-week' : 'month-week') === 'calendar') return { ...calendarWeek(year, month, n), fuzzy: true }
  const last = lastOfMonth(year, month)
  if (n === 'last') return { start: addDays(last, -6), end: last, fuzzy: true }
  const start = addDays(firstOfMonth(year, month), (n - 1) * 7)
  return start > last ? { start: addDays(last, -6), end: last, fuzzy: true } : { start, end: n === 5 ? last : addDays(start, 6), fuzzy: true }
}

/** The year that the place means; without one it is the plan's. */
export const yearIn = (place: Place, setting: Setting): number =>
  typeof place.year === 'number' ? place.year : place.year === 'next' ? setting.year + 1 : place.year === 'prev' ? setting.year - 1 : setting.year

/** The days that a fully named place covers; undefined where the calendar has no such day or a part is missing. */
export function stretchOf(place: Place, setting: Setting): Stretch | undefined {
  const { court } = setting
  const year = yearIn(place, setting)
  if (place.repaired) court.choose('letters')
  if (place.school) {
    const [from, to] = court.choose('school-year').split('..') as [string, string]
    return { start: `${year}-${from}` as Day, end: `${year + 1}-${to}` as Day, fuzzy: true }
  }
  const quarter = typeof place.quarter === 'number' ? place.quarter : undefined
  const inQuarter = quarter !== undefined && place.inQuarter !== undefined ? quarter * 3 - 3 + place.inQuarter : undefined
  const month = typeof place.month === 'number' ? place.month : inQuarter
  if ((month ?? 1) > 12 || (quarter ?? 1) > 4) return undefined
  if (place.day !== undefined && place.day !== 'every') {
    const within = month ?? (place.day === 'last' || place.day === 'lastWorkday' ? (quarter ?? 4) * 3 : undefined)
    if (within === undefined || within > 12 || (month === undefined && place.quarter === undefined && place.year === undefined)) return undefined
    const found = typeof place.day === 'number' ? day(year, within, place.day) : dayInMonth(year, within, place.day, setting.calendar)
    return found && { start: found, end: found }
  }
  if (month !== undefined) {
    if (place.weekday !== undefined) {
      const n = place.nth ?? (place.week as number | 'last' | undefined)
      if (n === undefined) return undefined
      const rule = place.nth !== undefined ? 'count' : place.calendarWeek ? 'calendar' : court.choose(n === 'last' ? 'last-weekday' : 'nth-weekday')
      const found = rule === 'count' ? nthWeekday(year, month, place.weekday, n) : addDays(calendarWeek(year, month, n).start, place.weekday - 1)
      return { start: found, end: found }
    }
    if (place.week !== undefined) return weekOf(place, year, month, setting)
    return partOf(place, months(year, month, month), year, setting)
  }
  if (place.months) return months(year, place.months[0], place.months[1])
  if (quarter !== undefined) return partOf(place, months(year, quarter * 3 - 2, quarter * 3), year, setting)
  if (place.year !== undefined && place.year !== 'every' && place.weekday === undefined && place.week === undefined) return partOf(place, months(year, 1, 12), year, setting)
  return undefined
}
