import { day, daysInMonth, monthOf, type Weekday } from '../calendar/day'
import { given } from './given'
import { ranks, type Place, unitsOf } from './place'
import { type Setting, stretchOf } from './resolve'
import type { DayOf, Edge, MonthDay, Part, Rhythm } from './schedule'

const turns = (value: unknown): value is 'every' | 'bare' | 'next' | 'prev' =>
  value === 'every' || value === 'bare' || value === 'next' || value === 'prev'

/** Whether the place comes round; a year that is merely unnamed is the plan's own. */
export const recurs = (place: Place): boolean =>
  unitsOf(place).some((unit) => turns(place[unit]) && !(unit === 'year' && place.year !== 'every' && (place.day === undefined || place.year === 'bare')))

const rhythmUnits = ['year', 'quarter', 'half', 'month', 'week', 'day'] as const

/** The largest unit that comes round. */
export const rhythmUnit = (place: Place): Rhythm['every'] =>
  rhythmUnits.find((unit) => turns(place[unit]) && !(unit === 'year' && place.year === 'bare' && unitsOf(place).length > 1)) ?? 'year'

const dayName = (place: Place): DayOf | undefined => (place.day === 'every' ? undefined : place.day)

/** The dates of a year that a place names: its day, else the last day of its month or quarter; undefined where there is none such. */
function yearDates(place: Place, setting: Setting, limitBefore: boolean): readonly MonthDay[] | undefined {
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
    return [setting.court.choose('start-yearly') === 'first' ? { month: quarter * 3 - 2, day: 1 } : { month: quarter * 3, day: quarter % 3 === 1 ? 31 : 30 }]
  if (named !== undefined && typeof quarter !== 'number') return named === 'last' || named === 'lastWorkday' ? [{ month: 12, day: named === 'last' ? 31 : named }] : []
  const { year: _, ...rest } = place
  const stretch = stretchOf(rest, setting)
  if (!stretch) return []
  const last = monthOf(stretch.end)
  return [{ month: last, day: last === 2 && Number(stretch.end.slice(8)) > 27 ? 'last' : Number(stretch.end.slice(8)) }]
}

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
  if (weekday !== undefined) return { n, weekday, by: sure ?? (court.choose(n === 'last' ? 'last-weekday' : 'nth-weekday') as 'count' | 'calendar') }
  return { n, by: sure ?? (court.choose(n === 'last' ? 'last-week' : 'month-week') === 'calendar' ? 'calendar' : 'count') }
}

function inQuarter(place: Place, { court }: Setting): Rhythm['inQuarter'] {
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
  if (place.times !== undefined) court.choose('times')
  if (place.step !== undefined) court.choose('phase')
  if ((turn !== undefined && turn !== 'every' && unitsOf(place).length === 1 && named === undefined) || (turn === 'bare' && part !== undefined)) court.choose('lone-unit')
  return given<Rhythm>({
    every,
    step: place.step,
    times: place.times,
    weekdays: every === 'week' && place.weekday !== undefined ? [place.weekday] : undefined,
    days: every === 'month' && named !== undefined ? [named] : undefined,
    week: every === 'month' && named === undefined ? weekInMonth(place, setting) : undefined,
    inQuarter: every === 'quarter' ? inQuarter(place, setting) : undefined,
    dates: dates && dates.length > 0 ? dates : undefined,
    window: undefined,
    part,
    at: place.clock,
    before: limit === 'before' && dayNamed ? (place.clock === undefined ? (court.choose('before') as 'on' | 'eve') : 'on') : undefined,
    falls,
    shift: undefined,
  })
}

const edge = (month: number | undefined, name: number, prev: boolean): Edge => given<Edge>({ month, day: name, prev: prev ? true : undefined })

/** The rhythm of a range that comes round, "từ ngày 20 đến ngày 25 hằng tháng", "từ 15/10 đến 18/11 hằng năm". */
export function windowRhythm(from: Place, to: Place, setting: Setting): Rhythm | undefined {
  const every = rhythmUnit(to)
  if (every === 'week' && from.weekday !== undefined && to.weekday !== undefined) {
    const weekdays: Weekday[] = []
    for (let d: number = from.weekday; d <= to.weekday; d++) weekdays.push(d as Weekday)
    return { every, weekdays }
  }
  if (every === 'month' && typeof from.day === 'number' && (typeof to.day === 'number' || to.day === 'last')) {
    setting.court.choose('report-window')
    const prev = from.month === 'prev'
    return { every, window: { from: edge(undefined, from.day, prev), to: edge(undefined, to.day === 'last' ? 31 : to.day, false) } }
  }
  const { year: before, ...fromDays } = from
  const { year: _, ...toDays } = to
  if (every === 'year') {
    const start = stretchOf({ ...fromDays, year: 2023 }, setting)
    const stop = stretchOf({ ...toDays, year: 2023 }, setting)
    if (!start || !stop) return undefined
    const mark = (text: string, prev: boolean): Edge => edge(Number(text.slice(5, 7)), Number(text.slice(8)), prev)
    return { every, window: { from: mark(start.start, before === 'prev'), to: mark(stop.end, false) } }
  }
  return rhythmOf(to, 'other', setting)
}

const sameBut = (a: Rhythm, b: Rhythm, field: keyof Rhythm): boolean => JSON.stringify({ ...a, [field]: 0 }) === JSON.stringify({ ...b, [field]: 0 })

/** Rhythms that differ only in their days become one: "ngày 01 và ngày 15 hằng tháng". */
export function mergeRhythms(rhythms: readonly Rhythm[]): readonly Rhythm[] {
  const found: Rhythm[] = []
  for (const next of rhythms) {
    const last = found[found.length - 1]
    const field = (['weekdays', 'days', 'dates'] as const).find((name) => last?.[name] && next[name] && sameBut(last, next, name))
    if (last && field) found[found.length - 1] = { ...last, [field]: sorted([...last[field]!, ...next[field]!] as unknown[]) }
    else if (!last || !found.some((one) => JSON.stringify(one) === JSON.stringify(next))) found.push(next)
  }
  return found
}

const order = (value: unknown): number => {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return value === 'firstWorkday' ? 0 : 99
  const { month, day: name } = value as MonthDay
  return month * 100 + order(name)
}
const sorted = (values: readonly unknown[]): readonly unknown[] =>
  [...values].sort((a, b) => order(a) - order(b)).filter((value, i, all) => i === 0 || JSON.stringify(value) !== JSON.stringify(all[i - 1]))

export const smallerThan = (place: Place, unit: keyof typeof ranks): boolean => unitsOf(place).every((one) => ranks[one] < ranks[unit])
