import { type Entry, entriesOf, turnDurations, withPlace } from './entries'
import { fill, joined } from './lists'
import type { Piece, Sort } from './piece'
import { comesRound, isPureTurn, type Place, unitsOf } from './place'
import { smallerThan } from './turns'

const near = (between: readonly Sort[], most: number): boolean =>
  !between.includes('and') && !between.includes('or') && between.filter((one) => one === 'noise').length <= most

/** What a pure turn gives to a place within it; undefined where they do not belong together. */
function lend(turn: Entry, other: Entry): Place | undefined {
  const { place } = turn.time
  if (!isPureTurn(place) || turn.time.limit !== undefined || turn.time.until) return undefined
  const unit = unitsOf(place)[0]!
  const inner = other.time.until ?? other.time.place
  if (isPureTurn(inner) || inner.part === 'rest') return undefined
  if (unitsOf(inner).includes(unit) && comesRound(inner)) return {}
  if (unit === 'half')
    return inner.month !== undefined && inner.year === undefined && inner.day !== undefined ? { year: 'every' } : undefined
  if (comesRound(inner) || !smallerThan(inner, unit)) return undefined
  if (unit === 'year' && inner.month === undefined && inner.quarter === undefined && inner.months === undefined) return undefined
  const turned: Place = { ...place, [unit]: 'every' }
  if (turned.times === undefined) return turned
  const { times: _, ...rest } = turned
  return rest
}

/** "Hằng tháng, trước ngày 25" and "ngày 25 báo cáo hằng tháng" become one place. */
function attach(entries: readonly Entry[]): Entry[] {
  const found: Entry[] = []
  for (const entry of entries) {
    const last = found[found.length - 1]
    const forward =
      last && near(entry.between, 6) && (!entry.between.includes('break') || entry.time.place.month === undefined)
        ? lend(last, entry)
        : undefined
    const backward =
      last && !forward && near(entry.between, 6) && !entry.between.includes('break') && last.time.place.year === undefined
        ? lend(entry, last)
        : undefined
    if (last && entry.between.includes('bracket') && near(entry.between, 2)) {
      const { place, until } = entry.time
      const outer = last.time.place
      const inner = until ?? place
      if (inner.day !== undefined && inner.month === undefined && typeof outer.month === 'number') {
        found.push(withPlace(entry, { month: outer.month, ...(outer.year !== undefined && { year: outer.year }) }))
        continue
      }
    }
    if (forward)
      found[found.length - 1] = { ...withPlace(entry, forward), between: last!.between, tentative: last!.tentative || entry.tentative }
    else if (backward) found[found.length - 1] = withPlace(last!, backward)
    else found.push(entry)
  }
  return found
}

/** Several rhythm words side by side, or behind "định kỳ", mean every one: "định kỳ quý, 6 tháng, năm". */
function turnAll(entries: readonly Entry[]): readonly Entry[] {
  const turning = entries.filter(({ time }) => comesRound(time.place) && !time.inside).length
  const useful = entries.filter(({ time }) => !time.inside)
  return (useful.length > 0 ? useful : entries).map((entry) => {
    const { place } = entry.time
    if (!isPureTurn(place) || entry.time.inside || (turning < 2 && !entry.periodic)) return entry
    const unit = unitsOf(place)[0]!
    return place[unit] === 'bare' ? withPlace(entry, { [unit]: 'every' }) : entry
  })
}

/** The times of the text in lists: those that only commas, "và" and "hoặc" part belong together. */
export function arrange(list: readonly Piece[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = []
  for (const entry of turnAll(attach(entriesOf(turnDurations(list))))) {
    const last = groups[groups.length - 1]
    const apart =
      entry.time.limit === 'from' ||
      (entry.time.until !== undefined && last?.some(({ time }) => comesRound(time.place)) && !comesRound(entry.time.until))
    if (last && joined(entry.between) && !apart) last.push(entry)
    else groups.push([entry])
  }
  return groups.map(fill)
}
