import { addDays, type Day, weekdayOf } from '../calendar/day'
import type { Entry } from './entries'
import { given } from './given'
import { mergeRhythms } from './merge'
import type { Setting } from './parts'
import { isPureTurn, lowestRank } from './place'
import type { Once, Range, Rhythm, Single } from './schedule'
import { isPeriod, single } from './single'

export const isDated = (one: Single): one is Once | Range => one.kind === 'once' || one.kind === 'range'
export const isClosed = (one: Single): one is (Once | Range) & { start: Day; end: Day } =>
  isDated(one) && one.start !== undefined && one.end !== undefined

/** "trước ngày 20/11/2025 và hằng tháng": the later ones keep the day of the first, unless a person says otherwise. */
function keepDay(first: Single, rhythm: Rhythm, setting: Setting): Rhythm {
  const day = isDated(first) && first.end ? Number(first.end.slice(8)) : undefined
  if (day === undefined || !isDated(first) || setting.court.choose('same-day') === 'end') return rhythm
  if (rhythm.every === 'month') return { ...rhythm, days: [day] }
  if (rhythm.every === 'week') return { ...rhythm, weekdays: [weekdayOf(first.end!)] }
  return rhythm.every === 'year' ? { ...rhythm, dates: [{ month: Number(first.end!.slice(5, 7)), day }] } : rhythm
}

/** Periods side by side: one work that goes on, or one due day each. */
export function adjacent(entries: readonly Entry[], list: readonly Single[], { court }: Setting): readonly Single[] {
  const closed = list.filter((one): one is (Once | Range) & { end: Day } => isDated(one) && one.end !== undefined && one.kind !== undefined)
  if (closed.length < 2 || closed.length < list.length || !entries.every(isPeriod)) return list
  if (!closed.every((one, i) => i === 0 || one.start === addDays(closed[i - 1]!.end, 1))) return list
  const rest = entries[0]!.time.place.part === 'rest'
  const fuzzy = closed.some((one) => one.fuzzy)
  const years = entries.every(({ time }) => lowestRank(time.place) === 7)
  const rule = rest || fuzzy ? 'span' : court.choose(years ? 'adjacent-years' : 'adjacent')
  if (rule === 'each') return list
  return [
    given<Range>({
      kind: 'range',
      start: closed[0]!.start,
      end: closed[closed.length - 1]!.end,
      fuzzy: fuzzy ? true : undefined,
    }),
  ]
}

/** "quý III hoặc quý IV": one of the two counts. */
export function either(list: readonly Single[], { court }: Setting): readonly Single[] {
  const which = court.choose('either')
  const chosen = which === 'last' ? list[list.length - 1]! : list[0]!
  return [isDated(chosen) ? { ...chosen, fuzzy: true } : chosen]
}

/** Several rhythms of one list are one schedule. */
export function joinRecurring(list: readonly Single[]): readonly Single[] {
  const found: Single[] = []
  for (const one of list) {
    const last = found[found.length - 1]
    if (one.kind === 'recurring' && last?.kind === 'recurring' && one.from === last.from && one.until === last.until)
      found[found.length - 1] = { ...last, rhythms: mergeRhythms([...last.rhythms, ...one.rhythms]) }
    else found.push(one)
  }
  return found
}

export function group(entries: readonly Entry[], quote: (entry: Entry) => string, setting: Setting): readonly Reached[] {
  const merged = ofGroup(entries, quote, setting)
  return merged.map((one, i) => ({ one, entry: merged.length === entries.length ? entries[i]! : entries[0]! }))
}

function ofGroup(entries: readonly Entry[], quote: (entry: Entry) => string, setting: Setting): readonly Single[] {
  const list = entries.map((entry) => single(entry, quote, setting))
  if (list.length > 1) {
    if (entries.some(({ between }) => between.includes('or'))) return either(list, setting)
    const first = list[0]!
    const kept = list.map((one, i) =>
      i > 0 && one.kind === 'recurring' && isDated(first) && entries[0]!.time.place.day !== undefined && isPureTurn(entries[i]!.time.place)
        ? { ...one, rhythms: one.rhythms.map((rhythm) => keepDay(first, rhythm, setting)) }
        : one,
    )
    return adjacent(entries, joinRecurring(kept), setting)
  }
  return list
}

export interface Reached {
  readonly one: Single
  readonly entry: Entry
}
