import { frequency } from './frequencies'
import type { Duration, Piece, Sort, Time } from './pieces'
import { comesRound, isPureTurn, type Place, ranks, rankOf, unitsOf } from './place'
import { smallerThan } from './rhythm'

/** A time with what the words around it add. `between`: what stands since the time before it. */
export interface Entry {
  readonly time: Time
  readonly between: readonly Sort[]
  readonly tentative: boolean
  readonly maintain: boolean
  readonly periodic: boolean
  readonly fromNow: boolean
}

const isTime = (piece: Piece | undefined): piece is Time => piece?.is === 'time'
const isTurn = (piece: Piece | undefined): boolean => isTime(piece) && comesRound(piece.place)

const asTurn = (duration: Duration): Place =>
  duration.unit === 'month' && duration.count === 9 ? { month: 9, year: 'every' } : frequency(1, duration.count, duration.unit === 'hour' ? 'day' : duration.unit)

/** "6 tháng" beside "quý", "năm" or behind "định kỳ" is a rhythm, not a length. */
function turnDurations(list: readonly Piece[]): readonly Piece[] {
  const others = list.some((piece) => piece.is === 'duration' || piece.is === 'periodic' || isTurn(piece))
  const found = list.map((piece): Piece => (piece.is === 'allYear' && others ? { is: 'time', place: { year: 'every' }, from: piece.from } : piece))
  const beside = (at: number, step: 1 | -1): Piece | undefined => {
    for (let i = at + step, words = 0; i >= 0 && i < found.length && words < 4; i += step, words++) {
      const piece = found[i]!
      if (piece.is === 'time' || piece.is === 'duration' || piece.is === 'event') return piece
    }
    return undefined
  }
  for (const step of [1, -1] as const) {
    for (let n = 0; n < found.length; n++) {
      const at = step === 1 ? n : found.length - 1 - n
      const piece = found[at]!
      if (piece.is !== 'duration' || piece.working || piece.unit === 'hour') continue
      const behind = beside(at, 1)
      const periodic = found.slice(0, at).some((one) => one.is === 'periodic')
      const dated =
        isTime(behind) && (behind.limit === 'before' || behind.limit === 'by') && behind.place.month !== undefined && behind.place.year === undefined && piece.unit === 'month'
      if (behind?.is !== 'event' && (periodic || isTurn(behind) || isTurn(beside(at, -1)) || dated)) found[at] = { is: 'time', place: asTurn(piece), from: 0 }
    }
  }
  return found
}

/** The times in order, each with the signs since the last one. */
function entriesOf(list: readonly Piece[]): Entry[] {
  const found: Entry[] = []
  let between: Sort[] = []
  let periodic = false
  for (const [i, piece] of list.entries()) {
    if (piece.is === 'time') {
      found.push({ time: piece, between, tentative: between.includes('tentative'), maintain: between.includes('maintain'), fromNow: between.includes('fromNow'), periodic })
      between = []
      continue
    }
    if (piece.is === 'periodic') periodic = true
    const last = found[found.length - 1]
    if (piece.is === 'tentative' && last && list[i + 1]?.is === 'close') found[found.length - 1] = { ...last, tentative: true }
    else between.push(piece.is === 'duration' || piece.is === 'event' ? 'noise' : piece.is)
  }
  return found
}

const near = (between: readonly Sort[], most: number): boolean => !between.includes('and') && !between.includes('or') && between.filter((one) => one === 'noise').length <= most

const withPlace = (entry: Entry, extra: Place): Entry => ({
  ...entry,
  time: { ...entry.time, place: { ...entry.time.place, ...extra }, ...(entry.time.until && { until: { ...entry.time.until, ...extra } }) },
})

/** What a pure turn gives to a place within it; undefined where they do not belong together. */
function lend(turn: Entry, other: Entry): Place | undefined {
  const { place } = turn.time
  if (!isPureTurn(place) || turn.time.limit !== undefined || turn.time.until) return undefined
  const unit = unitsOf(place)[0]!
  const inner = other.time.until ?? other.time.place
  if (isPureTurn(inner) || inner.part === 'rest') return undefined
  if (unitsOf(inner).includes(unit) && comesRound(inner)) return {}
  if (unit === 'half') return inner.month !== undefined && inner.year === undefined && inner.day !== undefined ? { year: 'every' } : undefined
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
    const forward = last && near(entry.between, 6) && (!entry.between.includes('break') || entry.time.place.month === undefined) ? lend(last, entry) : undefined
    const backward = last && !forward && near(entry.between, 6) && !entry.between.includes('break') && last.time.place.year === undefined ? lend(entry, last) : undefined
    if (forward) found[found.length - 1] = { ...withPlace(entry, forward), between: last!.between, tentative: last!.tentative || entry.tentative }
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

const joined = (between: readonly Sort[]): boolean =>
  between.length > 0 && between.every((one) => one === 'and' || one === 'comma' || one === 'or' || (one === 'bracket' && between.includes('or')))

/** Takes from the neighbour the units that are larger than all of its own. */
export function fillFrom(place: Place, neighbour: Place): Place {
  const incomplete = place.day !== undefined && place.month === undefined && typeof neighbour.month === 'number'
  const floor = incomplete ? ranks.day : Math.max(rankOf(place), Math.min(...unitsOf(neighbour).map((unit) => ranks[unit])))
  const extra: Record<string, unknown> = {}
  for (const unit of unitsOf(neighbour)) if (ranks[unit] > floor) extra[unit] = neighbour[unit]
  return { ...place, ...(extra as Place) }
}

/** What a list says once goes for all of it: year, month, rhythm; and the limit in front of it. */
function fill(group: readonly Entry[]): readonly Entry[] {
  const found = [...group]
  const take = (to: number, from: number): void => {
    const a = found[to]!
    const b = found[from]!
    if (isPureTurn(a.time.place) || isPureTurn(b.time.place) || a.time.place.part === 'rest') return
    const source = from > to ? b.time.place : (b.time.until ?? b.time.place)
    if (a.time.until) found[to] = { ...a, time: { ...a.time, until: fillFrom(a.time.until, source) } }
    else found[to] = { ...a, time: { ...a.time, place: fillFrom(a.time.place, source) } }
  }
  for (let i = found.length - 2; i >= 0; i--) take(i, i + 1)
  for (let i = 1; i < found.length; i++) take(i, i - 1)
  const limit = found[0]?.time.limit
  if (limit !== 'before' && limit !== 'by') return found
  return found.map((entry) => (entry.time.limit === undefined && !entry.time.until && !isPureTurn(entry.time.place) ? { ...entry, time: { ...entry.time, limit } } : entry))
}

/** The times of the text in lists: those that only commas, "và" and "hoặc" part belong together. */
export function arrange(list: readonly Piece[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = []
  for (const entry of turnAll(attach(entriesOf(turnDurations(list))))) {
    const last = groups[groups.length - 1]
    if (last && joined(entry.between) && entry.time.limit !== 'from') last.push(entry)
    else groups.push([entry])
  }
  return groups.map(fill)
}
