import type { Entry } from './entries'
import { given } from './given'
import { isClosed, isDated, type Reached } from './group'
import { isPureTurn } from './place'
import type { Once, Range, Recurring, Single } from './schedule'

export const within = (one: Recurring, bounds: Once | Range): Recurring => {
  const { from: _, until: __, ...rest } = one
  return given<Recurring>({ ...rest, from: bounds.start, until: bounds.end })
}

/** A smaller time behind the larger one that holds it: "Quý II/2026 (trước 30/5/2026)". */
function narrows(inner: Reached, outer: Single): boolean {
  const { one, entry } = inner
  const { place, until, limit } = entry.time
  if (!isClosed(outer) || !isDated(one) || one.end === undefined || outer.start === outer.end) return false
  if (place.day === undefined && limit === undefined && until === undefined && !entry.between.includes('bracket')) return false
  return one.end <= outer.end && (one.start ?? one.end) >= outer.start && !(one.start === outer.start && one.end === outer.end)
}

/** A limit in brackets behind a planned day is its hard end; a span beside a rhythm bounds it; a smaller time makes a larger one precise. */
export function settle(reached: readonly Reached[]): readonly Single[] {
  const found: Single[] = []
  const replaceLast = (one: Single): void => {
    found[found.length - 1] = one
  }
  for (const next of reached) {
    const { one, entry } = next
    const { time, between } = entry
    const last = found[found.length - 1]
    const close = between.every((sign) => sign === 'comma' || sign === 'bracket' || sign === 'close' || sign === 'periodic')
    const limited = time.limit === 'by' || time.limit === 'before'
    const spans = isDated(one) && (time.place.day === undefined || time.until !== undefined || time.limit === 'from' || time.limit === 'by')
    if (last?.kind === 'once' && last.tentative && last.start && one.kind === 'once' && limited) replaceLast({ ...last, hardDue: one.end })
    else if (close && last?.kind === 'recurring' && spans && last.from === undefined && last.until === undefined)
      replaceLast(within(last, one))
    else if (close && one.kind === 'recurring' && one.from === undefined && last?.kind === 'range' && !last.fuzzy)
      replaceLast(within(one, last))
    else if (close && last && narrows(next, last)) replaceLast(one)
    else found.push(one)
  }
  return found
}

/** Drops units that stand by themselves where something better is said: "báo cáo năm … trước ngày 15/12". */
export function useful(reached: readonly Reached[]): readonly Reached[] {
  const better = reached.filter(
    ({ one, entry }) =>
      (one.kind !== 'unparsable' || one.impossible !== undefined) &&
      !((one.kind === 'recurring' || entry.between.includes('bracket')) && isLoneTurn(entry)) &&
      !(entry.time.alone && entry.time.place.year === 'bare') &&
      !entry.time.place.fraction,
  )
  return better.length > 0 ? better : reached
}

/** A unit by itself, or its part: "giữa năm". */
const isLoneTurn = ({ time: { place } }: Entry): boolean =>
  (isPureTurn(place) || place.part !== undefined) && Object.values(place).includes('bare')

export const sameEnd = (list: readonly Single[]): Single | undefined => {
  const closed = list.filter(isClosed)
  if (closed.length < 2 || closed.length < list.length || !closed.every((one) => one.kind === 'once' && one.end === closed[0]!.end))
    return undefined
  return { ...closed[0]!, start: closed.map((one) => one.start).sort()[0]! }
}
