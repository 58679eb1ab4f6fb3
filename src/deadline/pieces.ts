import { chain } from './chain'
import { alt, look, type Match, many, map, seq, when, word } from './combinators'
import { counting } from './counts'
import { duration } from './durations'
import { end, type Lexeme } from './lexer'
import { digits } from './numbers'
import type { Duration, Piece, Sort } from './piece'
import { isPureTurn, lowestRank, type Place, rankOf, ranks } from './place'
import { aroundTheClock, label, reference } from './references'
import { inside, limitWords, span, time } from './times'

const stops = /^[,;.()]$/

/** How far the words go that name an event: to the next comma, bracket or limit. */
function eventEnd(input: readonly Lexeme[], at: number): number {
  for (let next = at; ; next++) {
    const here = look(input, next)
    if (here.is === 'end' || stops.test(here.text)) return next
    if (here.is === 'always' || here.is === 'offDay') return next
    if (here.is === 'every' && look(input, next + 1).is !== 'word') return next
    if (next > at && duration(input, next) && !chain()(input, next)) return next
    if ((here.is === 'before' || here.is === 'latest') && seq(limitWords, inside, span())(input, next)) return next
    if (here.text === 'trong' && when(span(), ({ place }) => rankOf(place) > 2 && !isPureTurn(place))(input, next + 1)) return next
  }
}

const simple: Readonly<Partial<Record<Lexeme['is'], Sort>>> = {
  always: 'always',
  allYear: 'allYear',
  onDemand: 'onDemand',
  open: 'open',
  onward: 'onward',
  occasion: 'occasion',
  periodic: 'periodic',
  tentative: 'tentative',
  maintain: 'maintain',
  fromNow: 'fromNow',
  eve: 'eve',
  lunar: 'lunar',
  vision: 'vision',
  and: 'and',
  or: 'or',
}
export const marks: Readonly<Record<string, Sort>> = {
  ',': 'comma',
  ';': 'break',
  '.': 'break',
  '(': 'bracket',
  ')': 'close',
  '+': 'and',
  '&': 'and',
  '/': 'comma',
}

export function offDay(input: readonly Lexeme[], at: number): Match<Piece> {
  const rest = input.slice(at)
  const back = rest.some((one) => one.is === 'prev') || rest.some((one, i) => one.is === 'before' && rest[i + 1]?.is !== 'day')
  return { value: { is: back ? 'shiftPrev' : 'shiftNext', from: look(input, at).from }, at: input.length }
}

export function event(input: readonly Lexeme[], at: number): Match<Piece> {
  const stop = eventEnd(input, at + 1)
  const here = look(input, at)
  return { value: { is: 'event', word: here, from: here.from, to: (input[stop - 1] ?? end).to }, at: stop }
}

/** The unit that a bare number behind the place means: the one said last. */
const goesOnWith = (place: Place): number =>
  place.inWords && place.year === undefined && place.quarter === undefined ? ranks.month : lowestRank(place)

/** The text as pieces, left to right; what says nothing about time is noise. */
export function pieces(input: readonly Lexeme[]): readonly Piece[] {
  const found: Piece[] = []
  let hint: number | undefined
  for (let at = 0; at < input.length; ) {
    const next = piece(input, at, hint, found[found.length - 1])
    found.push(next.value)
    if (next.value.is === 'time') hint = goesOnWith(next.value.until ?? next.value.place)
    else if (next.value.is !== 'and' && next.value.is !== 'comma' && next.value.is !== 'or') hint = undefined
    at = next.at
  }
  return found
}

const repeats = seq(digits(2, 99), word('times'))
const lasting = alt<Piece>(
  duration,
  map(seq(word('within', 'latest', 'in', 'after'), many(word('within', 'latest', 'in')), duration), ([, , d]) => d),
  map(seq(word('before'), many(word('within', 'in')), duration), ([, , d]): Duration => ({ ...d, iso: `-${d.iso}` })),
)

/** "… kể từ ngày kết thúc quý": what is counted from comes round. */
function turnAhead(input: readonly Lexeme[], at: number): boolean {
  for (let next = at; next < input.length; ) {
    const found = chain()(input, next)
    if (found && isPureTurn(found.value)) return true
    next = found?.at ?? next + 1
  }
  return false
}

export function piece(input: readonly Lexeme[], at: number, hint: number | undefined, last: Piece | undefined): Match<Piece> {
  const here = look(input, at)
  const noise = (next: number): Match<Piece> => ({ value: { is: 'noise', from: here.from }, at: next })
  if (here.is === 'offDay') return offDay(input, at)
  if (aroundTheClock(input, at)) return { value: { is: 'always', from: here.from }, at: at + 3 }
  if (here.is === 'number' && !here.gap && look(input, at - 1).text === '/' && last?.is !== 'time') return noise(at + 1)
  const skipped = counting(input, at) ?? reference(input, at) ?? label(input, at)
  if (skipped) return noise(skipped.at)
  if (here.is === 'event') {
    const turn = here.text === 'theo' ? time()(input, at + 1) : undefined
    return turn && isPureTurn(turn.value.place) ? turn : event(input, at)
  }
  const joined = last?.is === 'and' || last?.is === 'comma' || last?.is === 'or'
  const timed = time(joined ? hint : undefined)(input, at) ?? lasting(input, at)
  if (timed) return timed
  if (repeats(input, at)) return { value: { is: 'repeated', from: here.from }, at: at + 2 }
  if (here.is === 'before' || here.is === 'after') return event(input, at)
  if (here.is === 'from' && last?.is === 'duration' && !turnAhead(input, at + 1)) return event(input, at)
  const sort = simple[here.is] ?? (here.is === 'mark' ? marks[here.text] : undefined)
  return sort ? { value: { is: sort, from: here.from }, at: at + 1 } : noise(at + 1)
}
