import { addDays, addMonths, type Day } from '../calendar/day'
import { addWorkdays } from '../calendar/workdays'
import { given } from './given'
import type { Setting } from './parts'
import type { Duration, EventWords, Piece, Time } from './piece'
import type { Relative, Rhythm, Schedule, Single } from './schedule'

const isoDays = ({ count, unit, working }: Duration, from: Day, inclusive: boolean, setting: Setting): Day => {
  if (working) return addWorkdays(from, inclusive ? count - 1 : count, setting.calendar)
  const end =
    unit === 'month'
      ? addMonths(from, count)
      : unit === 'year'
        ? addMonths(from, count * 12)
        : addDays(from, unit === 'week' ? count * 7 : count)
  return inclusive ? addDays(end, -1) : end
}

/** "30 ngày trước ngày 15/3/2026" */
function countedBack(length: Duration, { place }: Time, times: readonly Single[], setting: Setting): Schedule | undefined {
  const [one] = times
  if (place.day === undefined || times.length !== 1 || one?.kind !== 'once' || !one.end || length.working || length.unit === 'hour')
    return undefined
  setting.court.choose('length')
  return { kind: 'once', end: isoDays({ ...length, count: -length.count }, one.end, false, setting) }
}

/** "trong vòng 10 ngày kể từ ngày 01/6/2026": a length counted from a named day (Bộ luật Dân sự 2015, Điều 147: that day is not counted). */
export function countedFrom(list: readonly Piece[], times: readonly Single[], setting: Setting): Schedule | undefined {
  const at = list.findIndex((piece) => piece.is === 'duration')
  const length = list[at]
  const start = list[at + 1]
  if (length?.is === 'duration' && start?.is === 'time' && start.limit === 'before') return countedBack(length, start, times, setting)
  if (length?.is !== 'duration' || start?.is !== 'time' || start.limit !== 'from' || start.place.day === undefined || times.length !== 1)
    return undefined
  const [one] = times
  if (one?.kind !== 'range' || one.end !== undefined || one.start === undefined) return undefined
  const inclusive = setting.court.choose('counted') === 'within'
  return { kind: 'once', start: one.start, end: isoDays(length, one.start, inclusive, setting) }
}

export function relative(text: string, list: readonly Piece[], hint: Rhythm['every'] | undefined): Relative {
  const event = list.find((piece): piece is EventWords => piece.is === 'event')
  const duration = list.find((piece): piece is Duration => piece.is === 'duration')
  const earlier = event?.word.is === 'before' || event?.word.text === 'trước'
  const anchor = event && /\s/.test(text.slice(event.from, event.to).trim()) ? text.slice(event.from, event.to) : text
  return given<Relative>({
    kind: 'relative',
    anchor: anchor.replace(/\s+/g, ' ').trim(),
    offset: duration && `${earlier ? '-' : ''}${duration.iso}`,
    hint,
  })
}

export const hintOf = (turn: Time): Rhythm['every'] =>
  (['year', 'half', 'quarter', 'month', 'week', 'day'] as const).find((unit) => turn.place[unit] !== undefined) ?? 'year'
