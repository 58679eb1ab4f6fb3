import { addDays, type Day, day } from '../calendar/day'
import { calendarWeek, dayInMonth, nthWeekday, type Stretch } from './month-days'
import { monthStretch, partOf, type Setting, weekOf } from './parts'
import type { Place } from './place'

/** The year that the place means; without one it is the plan's. */
const yearIn = (place: Place, setting: Setting): number =>
  typeof place.year === 'number'
    ? place.year
    : place.year === 'next'
      ? setting.year + 1
      : place.year === 'prev'
        ? setting.year - 1
        : setting.year

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
  if (month !== undefined && quarter !== undefined && Math.ceil(month / 3) !== quarter) court.choose('vague')
  if ((month ?? 1) > 12 || (quarter ?? 1) > 4) return undefined
  if (place.day !== undefined && place.day !== 'every') {
    const within = month ?? (place.day === 'last' || place.day === 'lastWorkday' ? (quarter ?? 4) * 3 : undefined)
    if (within === undefined || within > 12 || (month === undefined && place.quarter === undefined && place.year === undefined))
      return undefined
    const found = typeof place.day === 'number' ? day(year, within, place.day) : dayInMonth(year, within, place.day, setting.calendar)
    return found && { start: found, end: found }
  }
  if (month !== undefined) {
    if (place.weekday !== undefined) {
      const n = place.nth ?? (place.week as number | 'last' | undefined)
      if (n === undefined) return undefined
      const rule =
        place.nth !== undefined ? 'count' : place.calendarWeek ? 'calendar' : court.choose(n === 'last' ? 'last-weekday' : 'nth-weekday')
      const found =
        rule === 'count' ? nthWeekday(year, month, place.weekday, n) : addDays(calendarWeek(year, month, n).start, place.weekday - 1)
      return { start: found, end: found }
    }
    if (place.week !== undefined) return weekOf(place, year, month, setting)
    return partOf(place, monthStretch(year, month, month), year, setting)
  }
  if (place.months) return monthStretch(year, place.months[0], place.months[1])
  if (quarter !== undefined && (place.week !== undefined || place.weekday !== undefined)) court.choose('inexact')
  if (quarter !== undefined) return partOf(place, monthStretch(year, quarter * 3 - 2, quarter * 3), year, setting)
  if (place.year !== undefined && place.year !== 'every' && place.weekday === undefined && place.week === undefined)
    return partOf(place, monthStretch(year, 1, 12), year, setting)
  return undefined
}
