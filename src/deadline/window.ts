import type { Weekday } from '../calendar/day'
import { given } from './given'
import type { Setting } from './parts'
import type { Place } from './place'
import { stretchOf } from './resolve'
import { rhythmOf } from './rhythm'
import type { Edge, Rhythm } from './schedule'
import { rhythmUnit } from './turns'

const edgeOf = (month: number | undefined, name: number, prev: boolean): Edge =>
  given<Edge>({ month, day: name, prev: prev ? true : undefined })

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
    return { every, window: { from: edgeOf(undefined, from.day, prev), to: edgeOf(undefined, to.day === 'last' ? 31 : to.day, false) } }
  }
  const { year: before, ...fromDays } = from
  const { year: _, ...toDays } = to
  if (every === 'year') {
    const start = stretchOf({ ...fromDays, year: 2023 }, setting)
    const stop = stretchOf({ ...toDays, year: 2023 }, setting)
    if (!start || !stop) return undefined
    const mark = (text: string, prev: boolean): Edge => edgeOf(Number(text.slice(5, 7)), Number(text.slice(8)), prev)
    return { every, window: { from: mark(start.start, before === 'prev'), to: mark(stop.end, false) } }
  }
  setting.court.choose('report-window')
  return rhythmOf(to, 'other', setting)
}
