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

/** A length counted from a named day: "trong vòng 10 ngày kể từ ngày 01/6/2026" (Bộ luật Dân sự 2015, Điều 147: that day is not counted), "30 ngày trước ngày …", "chậm nhất 10 ngày sau ngày …". */
export function countedFrom(list: readonly Piece[], times: readonly Single[], setting: Setting): Schedule | undefined {
  const at = list.findIndex((piece) => piece.is === 'duration')
  const length = list[at]
  const start = list[at + 1]?.is === 'comma' ? list[at + 2] : list[at + 1]
  const [one] = times
  if (length?.is !== 'duration' || start?.is !== 'time' || start.place.day === undefined || times.length !== 1 || !one) return undefined
  if (start.limit === 'before') {
    if (one.kind !== 'once' || length.working || length.unit === 'hour') return undefined
    setting.court.choose('length')
    return { kind: 'once', end: isoDays({ ...length, count: -length.count }, one.end, false, setting) }
  }
  if (one.kind !== 'range' || one.end !== undefined || one.start === undefined) return undefined
  if (start.limit === 'after') {
    setting.court.choose('length')
    return { kind: 'once', end: isoDays(length, addDays(one.start, -1), false, setting) }
  }
  const end = isoDays(length, one.start, setting.court.choose('counted') === 'within', setting)
  return { kind: length.limit ? 'once' : 'range', start: one.start, end }
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
