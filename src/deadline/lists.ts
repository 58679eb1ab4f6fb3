import { type Entry, withPlace } from './entries'
import type { Sort } from './piece'
import { comesRound, isPureTurn, type Place, rankOf, ranks, unitsOf } from './place'

export const joined = (between: readonly Sort[]): boolean =>
  between.length > 0 &&
  between.every((one) => one === 'and' || one === 'comma' || one === 'or' || (one === 'bracket' && between.includes('or')))

/** Takes from the neighbour the units that are larger than all of its own; "năm sau" goes for itself alone. */
export function fillFrom(place: Place, neighbour: Place, inRange = false): Place {
  const incomplete = place.day !== undefined && place.month === undefined && typeof neighbour.month === 'number'
  const floor = incomplete ? ranks.day : Math.max(rankOf(place), Math.min(...unitsOf(neighbour).map((unit) => ranks[unit])))
  const extra: Record<string, unknown> = {}
  const turning = comesRound(place)
  for (const unit of unitsOf(neighbour)) {
    if (ranks[unit] <= floor || (turning && typeof neighbour[unit] !== 'number')) continue
    if (unit !== 'year' || neighbour.year !== 'next') extra[unit] = neighbour[unit]
    else if (!inRange) extra.year = 'every'
  }
  return { ...place, ...(extra as Place) }
}

/** "Ngày 25 tháng 3, 6, 9": the day that goes for every month of the list. */
const dayOfList = (before: Place, { time: { place, until } }: Entry): Place['day'] =>
  before.inWords && place.inWords && unitsOf(place).every((unit) => ranks[unit] >= ranks.month) && !until && place.part === undefined
    ? before.day
    : undefined

const isMonth = ({ time }: Entry): boolean =>
  /^month(,year)?$/.test(unitsOf(time.place).join()) && typeof time.place.month === 'number' && !time.until

/** "Tháng 3 và tháng 9, ngày 15": the day behind the months may go for each. */
function withLateDay(group: readonly Entry[]): readonly Entry[] {
  const months = group.slice(0, -1)
  const last = group[group.length - 1]
  if (months.length < 2 || !months.every(isMonth) || !last || last.time.until || unitsOf(last.time.place).join() !== 'day') return group
  return months.map((entry) => {
    const { time } = withPlace(entry, { day: last.time.place.day!, vague: true })
    return { ...entry, time: { ...time, ...(last.time.limit && { limit: last.time.limit }) } }
  })
}

/** The limit of a list goes on to the times of the same shape behind it. */
function withLimit(group: readonly Entry[]): readonly Entry[] {
  let bound: Entry['time'] | undefined
  return group.map((entry) => {
    const { time } = entry
    if (time.limit !== undefined || isPureTurn(time.place)) {
      if (!isPureTurn(time.place)) bound = time.limit === 'before' || time.limit === 'by' ? time : undefined
      return entry
    }
    const alike = bound && !time.until && (time.place.day === undefined) === (bound.place.day === undefined)
    return alike ? { ...entry, time: { ...time, limit: bound!.limit! } } : entry
  })
}

/** What a list says once goes for all of it: year, month, rhythm; and the limit in front of it. */
export function fill(group: readonly Entry[]): readonly Entry[] {
  const found = [...withLateDay(group)]
  const take = (to: number, from: number): void => {
    const a = found[to]!
    const b = found[from]!
    if (isPureTurn(a.time.place) || isPureTurn(b.time.place) || a.time.place.part === 'rest') return
    const source = from > to ? b.time.place : (b.time.until ?? b.time.place)
    if (a.time.until) found[to] = { ...a, time: { ...a.time, until: fillFrom(a.time.until, source) } }
    else found[to] = { ...a, time: { ...a.time, place: fillFrom(a.time.place, source) } }
  }
  for (let i = found.length - 2; i >= 0; i--) take(i, i + 1)
  for (let i = 1; i < found.length; i++) {
    take(i, i - 1)
    const spanned = found[i - 1]!.time.until
    if (spanned?.day !== undefined && found[i]!.time.place.goesOn) found[i] = withPlace(found[i]!, { vague: true })
    const day = spanned ? undefined : dayOfList(found[i - 1]!.time.place, found[i]!)
    if (day !== undefined) found[i] = withPlace(found[i]!, { day, ...(!found[i]!.time.place.goesOn && { vague: true }) })
    const { weekday, week, clock } = found[i - 1]!.time.place
    const { place } = found[i]!.time
    if (weekday !== undefined && typeof week === 'number' && typeof place.week === 'number' && place.weekday === undefined)
      found[i] = withPlace(found[i]!, { weekday, ...(clock !== undefined && { clock }) })
  }
  const clocked = found.filter(({ time }) => time.place.clock !== undefined)
  if (clocked.length === 1 && found.length > 1) {
    const { clock, clockEnd } = clocked[0]!.time.place
    found.forEach((entry, i) => {
      if (entry.time.place.weekday !== undefined || entry.time.place.day !== undefined)
        found[i] = withPlace(entry, { clock: clock!, ...(clockEnd !== undefined && { clockEnd }) })
    })
  }
  return withLimit(found)
}
