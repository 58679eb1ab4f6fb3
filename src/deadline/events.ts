import { chain } from './chain'
import { look, type Match, many, seq, when, word } from './combinators'
import { duration } from './durations'
import { end, type Lexeme } from './lexer'
import type { Piece } from './piece'
import { isFixed, isPureTurn, rankOf } from './place'
import { isThing, label, reference } from './references'
import { inside, limitWords, span } from './times'

const stops = /^[,;.()]$/

/** "Thông báo sau": nothing follows that it could happen after. */
export const ends = ({ is, text }: Lexeme): boolean => is === 'end' || stops.test(text)

const limit = seq(limitWords, inside, span())
const fixedEnd = when(seq(many(word('to', 'endOf', 'in')), span()), ([, { place }]) => isFixed(place))
const period = when(span(), ({ place }) => rankOf(place) > 2 && !isPureTurn(place))

/** How far the words go that name an event: to the next comma, bracket or limit. */
function eventEnd(input: readonly Lexeme[], at: number): number {
  for (let next = at; ; next++) {
    const here = look(input, next)
    if (ends(here) || (here.text === ':' && look(input, next + 1).gap)) return next
    if (here.is === 'always' || here.is === 'offDay') return next
    if (here.is === 'every' && look(input, next + 1).is !== 'word') return next
    if (next > at && duration(input, next) && !chain()(input, next)) return next
    if ((here.is === 'before' || here.is === 'latest') && limit(input, next)) return next
    if (here.is === 'to' && fixedEnd(input, next)) return next
    if (here.text === 'trong' && period(input, next + 1)) return next
  }
}

/** "Khi có …" of what is no document, decision or money. */
const comes = (here: Lexeme, rest: readonly Lexeme[]): boolean =>
  here.text === 'khi' &&
  here.to - here.from > 4 &&
  !rest.some((one) => one.is === 'strongDoc' || isThing(one) || /^(kiến|trương|đạo|phép|mặt|bằng)$/.test(one.text))

/** A day, month or quarter within the words of an event, but for the date of a document. */
function holdsTime(input: readonly Lexeme[], from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const skipped = reference(input, at) ?? label(input, at)
    const place = skipped ? undefined : chain()(input, at)?.value
    if (place && (typeof place.month === 'number' || typeof place.quarter === 'number')) return true
    at = skipped?.at ?? at + 1
  }
  return false
}

/** The words from here on as what a time hangs on. */
export function event(input: readonly Lexeme[], at: number): Match<Piece> {
  const stop = eventEnd(input, at + 1)
  const here = look(input, at)
  const rest = input.slice(at + 1, stop)
  const value: Piece = {
    is: 'event',
    word: here,
    from: here.from,
    to: (input[stop - 1] ?? end).to,
    ...((rest.some(({ is }) => is === 'aside' || is === 'except') || holdsTime(input, at + 1, stop)) && { excepts: true }),
    ...(comes(here, rest) && { happens: true }),
  }
  return { value, at: stop }
}
