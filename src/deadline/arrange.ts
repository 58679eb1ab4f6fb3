import { type Entry, entriesOf, isNineMonths, turnDurations, withPlace } from './entries'
import { fill, joined } from './lists'
import type { Piece, Sort } from './piece'
import { comesRound, isDate, isPureTurn, lowestRank, type Place, rankOf, ranks, turns, unitsOf } from './place'
import { withoutReportNames } from './reports'
import { smallerThan } from './turns'

const near = (between: readonly Sort[], most: number): boolean =>
  !between.includes('and') && !between.includes('or') && between.filter((one) => one === 'noise' || one === 'occasion').length <= most

/** What a pure turn gives to a place within it; undefined where they do not belong together. */
function lend(turn: Entry, other: Entry): Place | undefined {
  const { place } = turn.time
  if (isNineMonths(place)) return isDate(other.time.place) ? { year: 'every' } : undefined
  if (!isPureTurn(place) || turn.time.limit !== undefined || turn.time.until) return undefined
  const unit = unitsOf(place)[0]!
  const inner = other.time.until ?? other.time.place
  if (isPureTurn(inner) || inner.part === 'rest') return undefined
  if (other.time.until && turns(other.time.place[unit])) return {}
  if (turns(inner[unit])) return inner[unit] === 'bare' ? { [unit]: 'every' } : {}
  if (unit === 'half')
    return typeof inner.month === 'number' && inner.year === undefined && (inner.day !== undefined || other.between.includes('bracket'))
      ? { year: 'every' }
      : undefined
  if (comesRound(inner) || !smallerThan(inner, unit) || (unit === 'year' && turn.time.inside)) return undefined
  if (unit === 'year' && inner.month === undefined && inner.quarter === undefined && inner.months === undefined) return undefined
  const turned: Place = { ...place, [unit]: 'every' }
  if (turned.times === undefined) return turned
  const { times: _, ...rest } = turned
  return rest
}

const isWeekday = (place: Place): boolean => place.weekday !== undefined && rankOf(place) === ranks.weekday && place.nth === undefined

const isDayOf = (inner: Place, outer: Place): boolean =>
  isDate(inner) && outer.day === undefined && inner.month === outer.month && !comesRound(outer)

/** A bracket that says more of what stands before it: "15/5/2026 (thứ Sáu)", "Tháng 11 hằng năm (dịp 18/11)", "Tháng 5 (từ ngày 10 đến ngày 15)". */
function bracketed(last: Entry, entry: Entry, earlier: Entry | undefined): readonly Entry[] | undefined {
  if (!entry.between.includes('bracket') || !near(entry.between, entry.between.includes('occasion') ? 8 : 2)) return undefined
  const outer = last.time.place
  const inner = entry.time.until ?? entry.time.place
  if (inner.weekday !== undefined && rankOf(inner) === ranks.weekday && typeof outer.month === 'number')
    return [withPlace(last, { weekday: inner.weekday })]
  if (isWeekday(outer) && isDate(inner) && !comesRound(inner)) return [withPlace(entry, outer)]
  if (entry.between.includes('occasion') && isDayOf(inner, outer)) return [withPlace(last, { vague: true })]
  if (inner.day === undefined || inner.year !== undefined) return undefined
  if (inner.month !== undefined)
    return outer.day === undefined && outer.year === 'every' && inner.month === outer.month
      ? [withPlace(entry, { year: 'every' })]
      : undefined
  if (typeof outer.month !== 'number') return undefined
  const listed = earlier !== undefined && joined(last.between)
  return [
    last,
    withPlace(entry, { month: outer.month, ...(outer.year !== undefined && { year: outer.year }), ...(listed && { vague: true }) }),
  ]
}

/** "Năm 2026: tháng 5, 6": a year in front of smaller times that have none. */
function headed({ time }: Entry, entry: Entry): Entry | undefined {
  const { place, until } = entry.time
  const { year, part } = time.place
  const heads =
    typeof year === 'number' && part === undefined && lowestRank(time.place) === ranks.year && !time.until && time.limit === undefined
  if (!heads || entry.between.includes('break') || entry.between.includes('bracket') || !near(entry.between, 1)) return undefined
  return place.year === undefined && until?.year === undefined && !comesRound(until ?? place) && rankOf(place) >= ranks.day
    ? withPlace(entry, { year })
    : undefined
}

/** "Hằng tháng, trước ngày 25" and "ngày 25 báo cáo hằng tháng" become one place. */
function merged(last: Entry, entry: Entry): Entry | undefined {
  const { between, time } = entry
  const under = headed(last, entry)
  if (under) return { ...under, between: last.between, tentative: last.tentative || entry.tentative }
  if (!near(between, 6)) return undefined
  const broken = between.includes('break')
  const forward = broken && time.place.month !== undefined ? undefined : lend(last, entry)
  if (forward) return { ...withPlace(entry, forward), between: last.between, tentative: last.tentative || entry.tentative }
  const backward = broken || (last.time.place.year ?? 'bare') !== 'bare' ? undefined : lend(entry, last)
  return backward && withPlace(last, backward)
}

function attach(entries: readonly Entry[]): Entry[] {
  const found: Entry[] = []
  for (const entry of entries) {
    const last = found.pop()
    const closer = last && bracketed(last, entry, found[found.length - 1])
    const one = last && !closer ? merged(last, entry) : undefined
    if (!last) found.push(entry)
    else found.push(...(closer ?? (one ? [one] : [last, entry])))
  }
  return found
}

/** "Tháng hành động vì …": a unit by itself, of no list, beside a time that says when. */
const names = ({ time: { place, limit }, between, periodic }: Entry, next: Entry | undefined): boolean =>
  isPureTurn(place) &&
  place[unitsOf(place)[0]!] === 'bare' &&
  limit === undefined &&
  !periodic &&
  !between.some(parts) &&
  !next?.between.some(parts)

/** "Ngày Chủ nhật xanh: Chủ nhật tuần đầu tháng": the weekday by itself names what another time places. */
const repeats = ({ time: { place } }: Entry, { time }: Entry): boolean =>
  isWeekday(place) && time.place.weekday === place.weekday && rankOf(time.place) > ranks.weekday

const parts = (one: Sort): boolean => /^(comma|and|or|break)$/.test(one)

/** Several rhythm words side by side, or behind "định kỳ", mean every one: "định kỳ quý, 6 tháng, năm". */
function turnAll(entries: readonly Entry[]): readonly Entry[] {
  const turning = entries.filter(({ time }) => comesRound(time.place) && !time.inside).length
  const useful = entries.filter(({ time }) => !time.inside)
  const all = useful.length > 0 ? useful : entries
  const fixed = all.some(({ time }) => !comesRound(time.place))
  const turned = fixed && turning === 1 ? all.filter((entry, at) => !names(entry, all[at + 1])) : all
  const list = turned.filter((entry) => !turned.some((other) => repeats(entry, other)))
  const listed = (at: number): boolean => [list[at], list[at + 1]].some((one) => one?.between.some(parts))
  return list.map((entry, at) => {
    const { place } = entry.time
    if (!isPureTurn(place) || entry.time.inside || (turning < 2 && !entry.periodic)) return entry
    const unit = unitsOf(place)[0]!
    const said = entry.periodic || entry.time.named || listed(at)
    return place[unit] === 'bare' ? withPlace(entry, { [unit]: 'every', ...(!said && { vague: true }) }) : entry
  })
}

/** The times of the text in lists: those that only commas, "và" and "hoặc" part belong together. */
export function arrange(list: readonly Piece[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = []
  for (const entry of turnAll(withoutReportNames(attach(entriesOf(turnDurations(list)))))) {
    const last = groups[groups.length - 1]
    const apart =
      entry.time.limit === 'from' ||
      (entry.time.until !== undefined && last?.some(({ time }) => comesRound(time.place)) && !comesRound(entry.time.until))
    if (last && joined(entry.between) && !apart) last.push(entry)
    else groups.push([entry])
  }
  return groups.map(fill)
}
