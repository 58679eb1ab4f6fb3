import { given } from './given'
import type { Setting } from './parts'
import { type Place, unitsOf } from './place'
import type { Before, Part, Rhythm } from './schedule'
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
  const month =
    place.inQuarter ??
    (named === 'last' || named === 'lastWorkday' ? 3 : place.quarter === 'next' && place.part === undefined ? 1 : undefined)
  if (month !== undefined) return { month, ...(named !== undefined && { day: named }) }
  return named === undefined ? undefined : { month: Number(court.choose('quarter-month')) as 1 | 2 | 3, day: named }
}

const turnOf = (place: Place, every: Rhythm['every']): unknown => (every === 'half' ? undefined : place[every])

/** "đầu mỗi quý": a part of the whole turning unit, unless a person says that the unit's end counts. */
function turningPart(place: Place, every: Rhythm['every'], { court }: Setting): Part | undefined {
  const part = partName(place)
  if (part === undefined || (every === 'year' && (place.month !== undefined || place.quarter !== undefined))) return undefined
  return court.choose('part-every') === 'whole' ? undefined : part
}

/** What the words of a rhythm leave open. */
function raiseDoubts(place: Place, every: Rhythm['every'], { court }: Setting): void {
  const turn = turnOf(place, every)
  const named = dayName(place) !== undefined
  const inWeek = place.week !== undefined || place.weekday !== undefined
  const aside = turn === 'next' || turn === 'prev'
  if (place.repaired) court.choose('letters')
  if (
    every === 'week' ? named || (place.clock !== undefined && place.weekday === undefined) : every !== 'month' && every !== 'day' && inWeek
  )
    court.choose('inexact')
  if (place.times !== undefined) court.choose('times')
  if (place.step !== undefined) court.choose('phase')
  if ((every === 'month' || every === 'week') && aside && !place.reported) court.choose('next-period')
  const alone = unitsOf(place).length === 1 && !named
  if ((alone && (turn === 'bare' || aside)) || (turn === 'bare' && partName(place) !== undefined)) court.choose('lone-unit')
}

/** The rhythm of a place that comes round; undefined where it names a day that no year has, or a year that comes once. */
export function rhythmOf(place: Place, limit: 'before' | 'other', setting: Setting): Rhythm | undefined {
  const { court } = setting
  const every = rhythmUnit(place)
  const turn = turnOf(place, every)
  const named = dayName(place)
  const part = turningPart(place, every, setting)
  const dates = every === 'year' ? yearDates(place, setting, limit === 'before') : undefined
  if (every === 'year' && (dates === undefined || (turn === 'next' && court.choose('next-year') === 'once'))) return undefined
  raiseDoubts(place, every, setting)
  const before = limit === 'before' && (every !== 'year' || named !== undefined)
  const aside = (turn === 'next' || turn === 'prev') && !(every === 'quarter' && (place.inQuarter ?? 1) === 1)
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
    before: !before ? undefined : place.clock === undefined ? (court.choose('before') as Before) : 'on',
    falls: aside ? turn : undefined,
  })
}
