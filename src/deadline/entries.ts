import { frequency } from './frequencies'
import type { Duration, Piece, Sort, Time } from './piece'
import { comesRound, lowestRank, type Place, ranks } from './place'

/** A time with what the words around it add. `between`: what stands since the time before it. */
export interface Entry {
  readonly time: Time
  readonly between: readonly Sort[]
  readonly tentative: boolean
  readonly maintain: boolean
  readonly periodic: boolean
  readonly fromNow: boolean
  /** "sau Tết đến …": an event opens the time. */
  readonly fromEvent: boolean
}

const isTime = (piece: Piece | undefined): piece is Time => piece?.is === 'time'
const isTurn = (piece: Piece | undefined): boolean => isTime(piece) && comesRound(piece.place)

const asTurn = (duration: Duration): Place =>
  duration.unit === 'month' && duration.count === 9
    ? { month: 9, year: 'every' }
    : frequency(1, duration.count, duration.unit === 'hour' ? 'day' : duration.unit)

/** The report of nine months, made of a length. */
export const isNineMonths = ({ month, year, inWords, day }: Place): boolean =>
  month === 9 && year === 'every' && !inWords && day === undefined

/** "6 tháng" beside "quý", "năm" or behind "định kỳ" is a rhythm, not a length. */
export function turnDurations(list: readonly Piece[]): readonly Piece[] {
  const others = list.some((piece) => piece.is === 'duration' || piece.is === 'periodic' || isTurn(piece))
  const found = list.map(
    (piece): Piece => (piece.is === 'allYear' && others ? { is: 'time', place: { year: 'every' }, from: piece.from } : piece),
  )
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
      if (piece.is !== 'duration' || piece.working || piece.unit === 'hour' || (piece.unit === 'day' && found[at - 1]?.is !== 'periodic'))
        continue
      const behind = beside(at, 1)
      const periodic = found.slice(0, at).some((one) => one.is === 'periodic')
      const dated =
        isTime(behind) &&
        (behind.limit === 'before' || behind.limit === 'by') &&
        behind.place.month !== undefined &&
        behind.place.year === undefined &&
        piece.unit === 'month'
      if (behind?.is !== 'event' && (periodic || isTurn(behind) || isTurn(beside(at, -1)) || dated))
        found[at] = { is: 'time', place: asTurn(piece), from: 0 }
    }
  }
  return found
}

const opens = (piece: Piece | undefined): boolean => piece?.is === 'event' && /^(sau|từ|kể|tu|ke)$/.test(piece.word.text)

/** The times in order, each with the signs since the last one. */
export function entriesOf(list: readonly Piece[]): Entry[] {
  const found: Entry[] = []
  let between: Sort[] = []
  let periodic = false
  for (const [i, piece] of list.entries()) {
    if (piece.is === 'time') {
      found.push({
        time: piece,
        between,
        tentative: between.includes('tentative'),
        maintain: between.includes('maintain'),
        fromNow: between.includes('fromNow'),
        fromEvent: opens(list[i - 1]),
        periodic,
      })
      between = []
      continue
    }
    if (piece.is === 'periodic') periodic = true
    const last = found[found.length - 1]
    if (piece.is === 'tentative' && last && list[i + 1]?.is === 'close') found[found.length - 1] = { ...last, tentative: true }
    else
      between.push(piece.is === 'duration' || piece.is === 'event' || piece.is === 'unread' || piece.is === 'except' ? 'noise' : piece.is)
  }
  return found
}

export const withPlace = (entry: Entry, extra: Place): Entry => ({
  ...entry,
  time: { ...entry.time, place: { ...entry.time.place, ...extra }, ...(entry.time.until && { until: { ...entry.time.until, ...extra } }) },
})

/** One month or larger unit of the calendar, whole and without a limit. */
export const isNamedPeriod = ({ time: { place, until, limit }, tentative }: Entry): boolean =>
  !until && limit === undefined && !tentative && !comesRound(place) && place.part === undefined && lowestRank(place) >= ranks.month
