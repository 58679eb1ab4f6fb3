import { chain } from './chain'
import { alt, look, type Match, many, map, seq, word } from './combinators'
import { counting } from './counts'
import { duration } from './durations'
import { ends, event } from './events'
import type { Lexeme } from './lexer'
import { count, digits } from './numbers'
import type { Duration, Piece, Sort } from './piece'
import { isPureTurn, lowestRank, type Place, ranks } from './place'
import { aroundTheClock, isThing, label, reference } from './references'
import { time } from './times'
import { isUnread } from './unread'

/** The words that are a piece by themselves. */
const simple = new Set<Lexeme['is']>([
  'always',
  'allYear',
  'onDemand',
  'open',
  'onward',
  'occasion',
  'periodic',
  'tentative',
  'maintain',
  'fromNow',
  'eve',
  'lunar',
  'vision',
  'except',
  'and',
  'or',
] satisfies readonly (Lexeme['is'] & Sort)[])

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

/** The unit that a bare number behind the place means: the one said last. */
const goesOnWith = (place: Place): number =>
  place.inWords && place.year === undefined && place.quarter === undefined ? ranks.month : lowestRank(place)

/** The text as pieces, left to right; what says nothing about time is noise. */
export function pieces(input: readonly Lexeme[]): readonly Piece[] {
  const found: Piece[] = []
  let hint: number | undefined
  for (let at = 0; at < input.length; ) {
    const next = piece(input, at, hint, found[found.length - 1])
    found.push(next.value.is === 'time' && isThing(look(input, at - 1)) ? { ...next.value, named: true } : next.value)
    if (next.value.is === 'time') hint = goesOnWith(next.value.until ?? next.value.place)
    else if (next.value.is !== 'and' && next.value.is !== 'comma' && next.value.is !== 'or') hint = undefined
    at = next.at
  }
  return found
}

const single = seq(digits(1, 1), word('times'))
const repeats = seq(digits(2, 99), word('times'))
const lasting = alt<Piece>(
  duration,
  map(
    seq(word('within', 'latest', 'in', 'after'), many(word('within', 'latest', 'in')), duration),
    ([first, , d]): Duration => (first.is === 'in' ? d : { ...d, limit: true }),
  ),
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
  if (here.is === 'nth' && last?.is === 'occasion' && count(1, 20)(input, at + 1)) return noise(at + 2)
  const skipped = counting(input, at) ?? reference(input, at) ?? label(input, at)
  if (skipped) return noise(skipped.at)
  if (here.is === 'event') {
    const turn = here.text === 'theo' ? time()(input, at + 1) : undefined
    return turn && isPureTurn(turn.value.place) ? turn : event(input, at)
  }
  if (here.is === 'from' && look(input, at + 1).is === 'day' && /^(word|noise|doc)$/.test(look(input, at + 2).is)) return event(input, at)
  const joined = last?.is === 'and' || last?.is === 'comma' || last?.is === 'or'
  const timed = time(joined ? hint : undefined)(input, at) ?? lasting(input, at)
  if (timed) return timed
  if (single(input, at)) return noise(at + 2)
  if (repeats(input, at)) return { value: { is: 'repeated', from: here.from }, at: at + 2 }
  if (here.is === 'before' || here.is === 'after' || here.is === 'untilEnd') {
    const behind = look(input, at + 1)
    return !ends(behind) ? event(input, at) : behind.is === 'end' ? noise(at + 1) : { value: { is: 'unread', from: here.from }, at: at + 1 }
  }
  if (here.is === 'from' && last?.is === 'duration' && !turnAhead(input, at + 1)) return event(input, at)
  const sort = simple.has(here.is) ? (here.is as Sort) : here.is === 'mark' ? marks[here.text] : undefined
  if (sort) return { value: { is: sort, from: here.from }, at: at + 1 }
  return isUnread(input, at, last?.is === 'time') ? { value: { is: 'unread', from: here.from }, at: at + 1 } : noise(at + 1)
}
