import { day, daysInMonth, monthOf } from '../calendar/day'
import type { Setting } from './parts'
import type { Place } from './place'
import { stretchOf } from './resolve'
import type { DayOf, MonthDay } from './schedule'

export const dayName = (place: Place): DayOf | undefined => (place.day === 'every' ? undefined : place.day)

/** The dates of a year that a place names: its day, else the last day of its month or quarter; undefined where there is none such. */
export function yearDates(place: Place, setting: Setting, limitBefore: boolean): readonly MonthDay[] | undefined {
  const { month, quarter } = place
  const named = dayName(place)
  if (typeof month === 'number') {
    if (named !== undefined && (typeof named !== 'number' || day(2024, month, named))) return [{ month, day: named }]
    if (named !== undefined) return undefined
    const most = month === 2 ? ('last' as const) : daysInMonth(2023, month)
    if (place.part === undefined && place.weekday === undefined && place.week === undefined && limitBefore)
      return [month === 1 ? { month: 12, day: 31 } : { month: month - 1, day: month === 3 ? 'last' : daysInMonth(2023, month - 1) }]
    if (place.part === 'start') return [setting.court.choose('start-yearly') === 'first' ? { month, day: 1 } : { month, day: most }]
    if (place.part === undefined && place.weekday === undefined && place.week === undefined) return [{ month, day: most }]
  }
  if (typeof quarter === 'number' && place.part === 'start')
    return [
      setting.court.choose('start-yearly') === 'first'
        ? { month: quarter * 3 - 2, day: 1 }
        : { month: quarter * 3, day: quarter % 3 === 1 ? 31 : 30 },
    ]
  if (named !== undefined && typeof quarter !== 'number')
    return named === 'last' || named === 'lastWorkday' ? [{ month: 12, day: named === 'last' ? 31 : named }] : []
  const { year: _, ...rest } = place
  const stretch = stretchOf(rest, setting)
  if (!stretch) return []
  const last = monthOf(stretch.end)
  return [{ month: last, day: last === 2 && Number(stretch.end.slice(8)) > 27 ? 'last' : Number(stretch.end.slice(8)) }]
}
