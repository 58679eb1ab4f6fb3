import { given } from './given'
import type { Setting } from './parts'
import { type Place, unitsOf } from './place'
import type { Part, Rhythm } from './schedule'
import { rhythmUnit } from './turns'
import { dayName, yearDates } from './year-dates'

const partName = (place: Place): Part | undefined =>
  place.part === 'start' || place.part === 'middle' || place.part === 'end' ? place.part : undefined

function weekInMonth(place: Place, { court }: Setting): Rhythm['week'] {
  const n = place.nth ?? (typeof place.week === 'number' || place.week === 'last' ? place.week : undefined)
  const { weekday } = place
  if (n === undefined) {
    if (weekday === undefined) return undefined
    const which = court.choose('weekday-of-month')
    return { n: which === 'last' ? 'last' : Number(which), weekday, by: 'count' }
  }
  const sure = place.nth !== undefined ? 'count' : place.calendarWeek ? 'calendar' : undefined
  if (weekday !== undefined)
    return { n, weekday, by: sure ?? (court.choose(n === 'last' ? 'last-weekday' : 'nth-weekday') as 'count' | 'calendar') }
  return { n, by: sure ?? (court.choose(n === 'last' ? 'last-week' : 'month-week') === 'calendar' ? 'calendar' : 'count') }
}

export function inQuarter(place: Place, { court }: Setting): Rhythm['inQuarter'] {
  const named = dayName(place)
  const month = place.inQuarter ?? (named === 'last' || named === 'lastWorkday' ? 3 : place.quarter === 'next' ? 1 : undefined)
  if (month !== undefined) return { month, ...(named !== undefined && { day: named }) }
  return named === undefined ? undefined : { month: Number(court.choose('quarter-month')) as 1 | 2 | 3, day: named }
}

/** The rhythm of a place that comes round; undefined where it names a day that no year has. */
export function rhythmOf(place: Place, limit: 'before' | 'other', setting: Setting): Rhythm | undefined {
  const { court } = setting
  const every = rhythmUnit(place)
  const turn = every === 'half' ? undefined : place[every]
  const named = dayName(place)
  const part = every === 'year' || partName(place) === undefined || court.choose('part-every') === 'whole' ? undefined : partName(place)
  if (place.repaired) court.choose('letters')
  const dates = every === 'year' ? yearDates(place, setting, limit === 'before') : undefined
  if (every === 'year' && dates === undefined) return undefined
  if (every === 'year' && turn === 'next' && court.choose('next-year') === 'once') return undefined
  const dayNamed = every === 'year' ? named !== undefined : true
  const falls = (turn === 'next' || turn === 'prev') && !(every === 'quarter' && (place.inQuarter ?? 1) === 1) ? turn : undefined
  if ((every === 'quarter' || every === 'half' || every === 'year') && (place.week !== undefined || place.weekday !== undefined))
    court.choose('inexact')
  if (place.times !== undefined) court.choose('times')
  if ((every === 'month' || every === 'week') && (turn === 'next' || turn === 'prev') && !place.reported) court.choose('next-period')
  if (place.step !== undefined) court.choose('phase')
  if (
    (turn !== undefined && turn !== 'every' && unitsOf(place).length === 1 && named === undefined) ||
    (turn === 'bare' && part !== undefined)
  )
    court.choose('lone-unit')
  return given<Rhythm>({
    every,
    step: place.step,
    times: place.times,
    weekdays: every === 'week' && place.weekday !== undefined ? [place.weekday] : undefined,
    days: every === 'month' && named !== undefined ? [named] : undefined,
    week: every === 'month' && named === undefined ? weekInMonth(place, setting) : undefined,
    inQuarter: every === 'quarter' ? inQuarter(place, setting) : undefined,
    dates: dates && dates.length > 0 ? dates : undefined,
    part,
    at: place.clock,
    before: limit === 'before' && dayNamed ? (place.clock === undefined ? (court.choose('before') as 'on' | 'eve') : 'on') : undefined,
    falls,
  })
}
