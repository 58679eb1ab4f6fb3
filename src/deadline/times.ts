import { anyPlace, chain } from './chain'
import { clocks } from './clocks'
import { alt, look, many, map, not, opt, type Parser, seq, sign, when, word } from './combinators'
import { dates } from './dates'
import { frequencies } from './frequencies'
import type { Lexeme } from './lexer'
import type { Limit, Time } from './piece'
import { comesRound, isPureTurn, lowestRank, type Place, rankOf } from './place'

export const inside = many(alt<Lexeme>(word('in', 'stage'), sign(':')))
const joint = alt<unknown>(word('to'), sign('-'))
const rangeEnd = seq(joint, many(word('in', 'endOf', 'to')))

export const limitWords: Parser<Limit> = map(
  seq(word('before', 'latest'), many(alt(word('in', 'before', 'latest', 'to', 'endOf'), sign(':')))),
  ([head, tail]) => ([head, ...tail].some((one) => one.is === 'before') ? 'before' : 'by'),
)

const dayNames = word('word', 'occasion', 'day', 'noise', 'doc', 'plural', 'in', 'year')

/** A date behind the name of its day: "trước ngày Quốc khánh 02/9/2025". */
const namedDay: Parser<Place> = (input, at) => {
  for (let next = at; next < at + 6 && dayNames(input, next); next++) {
    const found = when(chain(), (place) => place.day !== undefined && typeof place.month === 'number')(input, next + 1)
    if (found && dates(input, next + 1)) return found
  }
  return undefined
}

const lateClock: Parser<Place> = (input, at) => {
  const found = seq(opt(sign(',')), many(word('in', 'from', 'to')), clocks)(input, at)
  return found && !when(chain(), (place) => lowestRank(place) > 0)(input, found.at) ? { value: found.value[2], at: found.at } : undefined
}

/** "thứ Năm hằng tuần trước 15h00": the limit is on the hour. */
const limitClock = seq(many(sign(',')), limitWords, clocks, not(word('every', 'nth', 'day', 'week', 'month')))

export const clocked = (parser: Parser<Place>): Parser<Place> =>
  map(seq(parser, opt(lateClock)), ([place, late]) => (late && place.clock === undefined ? { ...place, ...late } : place))

/** A range, or a place by itself. `hint`: the unit that a bare number may go on with. */
export const span =
  (hint?: number): Parser<{ place: Place; until?: Place }> =>
  (input, at) => {
    const start = clocked(anyPlace(hint))(input, at)
    if (!start) return undefined
    const stop = map(
      seq(rangeEnd, (list, here) => clocked(anyPlace(lowestRank(start.value)))(list, here)),
      ([, place]) => place,
    )(input, start.at)
    if (stop && rankOf(stop.value) > 0 && !isPureTurn(stop.value) && (comesRound(stop.value) || !comesRound(start.value)))
      return { value: { place: start.value, until: stop.value }, at: stop.at }
    return { value: { place: start.value }, at: start.at }
  }

export const time =
  (hint?: number): Parser<Time> =>
  (input, at) => {
    const from = look(input, at).from
    const rhythm = map(frequencies, (place): Time => ({ is: 'time', place, from }))
    const limited = map(
      seq(
        limitWords,
        inside,
        alt<{ place: Place; until?: Place }>(
          span(),
          map(namedDay, (place) => ({ place })),
        ),
      ),
      ([limit, , found]): Time => ({ is: 'time', ...found, limit, from }),
    )
    const ranged = map(
      seq(word('from'), inside, span()),
      ([, , found]): Time => ({ is: 'time', ...found, ...(found.until === undefined && { limit: 'from' as const }), from }),
    )
    const until = map(
      seq(word('to'), many(word('endOf', 'in')), inside, span()),
      ([, ends, , found]): Time => ({
        is: 'time',
        ...found,
        limit: 'by',
        ...(ends.some((one) => one.is === 'endOf') && { wholly: true }),
        from,
      }),
    )
    const later = map(
      seq(
        word('after'),
        inside,
        when(span(), ({ place }) => typeof place.month === 'number' || typeof place.year === 'number'),
      ),
      ([, , found]): Time => ({ is: 'time', ...found, limit: 'after', from }),
    )
    const plain = map(
      seq(many(alt<Lexeme>(word('in', 'stage', 'plural', 'endOf', 'dayPart'))), span(hint)),
      ([before, found]): Time => ({
        is: 'time',
        ...found,
        ...(isPureTurn(found.place) && before.some((one) => one.text === 'trong') && { inside: true }),
        from,
      }),
    )
    const bare = map(span(hint), (found): Time => ({ is: 'time', ...found, from }))
    const found = alt(rhythm, limited, bare, ranged, until, later, plain)(input, at)
    const clock =
      found && found.value.limit === undefined && found.value.place.clock === undefined ? limitClock(input, found.at) : undefined
    return found && clock
      ? { value: { ...found.value, place: { ...found.value.place, ...clock.value[2] }, limit: clock.value[1] }, at: clock.at }
      : found
  }
