import { anyPlace, chain } from './chain'
import { clocks } from './clocks'
import { alt, byHint, look, many, map, not, opt, type Parser, seq, sign, some, when, word } from './combinators'
import { dates } from './dates'
import { frequencies } from './frequencies'
import type { Lexeme } from './lexer'
import type { Limit, Time } from './piece'
import { comesRound, isDate, isFixed, isPureTurn, lowestRank, type Place, rankOf } from './place'

export const inside = many(alt<Lexeme>(word('in', 'stage'), sign(':')))
const joint = alt<Lexeme>(word('to'), sign('-'))

/** A dash at the head of a line may list, and not span. */
const listed = (dash: Lexeme, place: Place): Place => (dash.line && dash.is === 'mark' ? { ...place, vague: true } : place)

const rangeEnd = seq(joint, many(word('in', 'endOf', 'to', 'before')))

export const limitWords: Parser<Limit> = map(
  seq(word('before', 'latest'), many(alt(word('in', 'before', 'latest', 'to', 'endOf'), sign(':')))),
  ([head, tail]) => ([head, ...tail].some((one) => one.is === 'before') ? 'before' : 'by'),
)

const dayName = word('word', 'occasion', 'day', 'noise', 'doc', 'plural', 'in', 'year')

/** A date behind the name of its day: "trước ngày Quốc khánh 02/9/2025". */
const dayNamed =
  (name: Parser<Lexeme>): Parser<Place> =>
  (input, at) => {
    for (let next = at; next < at + 6 && name(input, next); next++) {
      const found = when(chain(), isDate)(input, next + 1)
      if (found && dates(input, next + 1)) return found
    }
    return undefined
  }
const namedDay = dayNamed(dayName)

/** "… đến ngày bầu cử (15/3/2026)". */
const namedEnd = dayNamed(alt(dayName, sign('(')))

const lateClock: Parser<Place> = (input, at) => {
  const found = seq(opt(sign(',', '(')), many(word('in', 'from', 'to')), clocks)(input, at)
  return found && !when(chain(), (place) => lowestRank(place) > 0)(input, found.at) ? { value: found.value[2], at: found.at } : undefined
}

/** "thứ Năm hằng tuần trước 15h00": the limit is on the hour. */
const limitClock = seq(many(sign(',', '(')), limitWords, clocks, not(word('every', 'nth', 'day', 'week', 'month')))

export const clocked = (parser: Parser<Place>): Parser<Place> =>
  map(seq(parser, opt(lateClock)), ([place, late]) => (late && place.clock === undefined ? { ...place, ...late } : place))

type Span = Pick<Time, 'place' | 'until' | 'short'>

const cutShort = (joint: readonly Lexeme[]): boolean => joint.some(({ is }) => is === 'before')

const placed = byHint((hint) => clocked(anyPlace(hint)))

/** A range, or a place by itself. `hint`: the unit that a bare number may go on with. */
export const span = byHint((hint): Parser<Span> => {
  const first = placed(hint)
  return (input, at) => {
    const start = first(input, at)
    const joined = start && rangeEnd(input, start.at)
    const stop =
      joined &&
      (placed(lowestRank(start.value))(input, joined.at) ?? (joined.value[0].is === 'to' ? namedEnd(input, joined.at) : undefined))
    if (stop && rankOf(stop.value) > 0 && !isPureTurn(stop.value) && (comesRound(stop.value) || !comesRound(start.value)))
      return {
        value: { place: listed(joined!.value[0], start.value), until: stop.value, ...(cutShort(joined!.value[1]) && { short: true }) },
        at: stop.at,
      }
    return start && { value: { place: start.value }, at: start.at }
  }
})

type Found = Omit<Time, 'is' | 'from'>

const named: Parser<Span> = map(namedDay, (place) => ({ place }))

const finished = many(when(word('noise', 'word'), ({ text }) => /^(hoàn|hoan|xong)$/.test(text)))

const limited: Parser<Found> = map(seq(finished, limitWords, inside, alt<Span>(span(), named)), ([, limit, , found]) => ({
  ...found,
  limit,
  ...(found.until && { place: { ...found.place, vague: true as const } }),
}))
/** "Từ 14h00 ngày 06/5": when a meeting begins; from midnight something holds. */
const isHour = (place: Place): boolean => place.clock !== undefined && place.clock !== '00:00' && isDate(place)

const ranged: Parser<Found> = map(seq(word('from'), inside, span()), ([, , found]) =>
  found.until || isHour(found.place) ? found : { ...found, limit: 'from' },
)
const until: Parser<Found> = map(seq(word('to'), many(word('endOf', 'in')), inside, alt<Span>(span(), named)), ([, ends, , found]) => ({
  ...found,
  limit: 'by',
  ...(ends.some((one) => one.is === 'endOf') && { wholly: true }),
}))
/** "trước khi kết thúc quý II". */
const closing: Parser<Found> = map(
  seq(
    word('untilEnd'),
    inside,
    when(span(), ({ place, until }) => !until && !comesRound(place)),
  ),
  ([, , one]) => ({ ...one, limit: 'by', wholly: true }),
)
const later: Parser<Found> = map(
  seq(
    word('after'),
    inside,
    when(alt<Span>(span(), named), ({ place }) => isFixed(place)),
  ),
  ([, , found]) => ({ ...found, limit: 'after' }),
)
const lead = some(word('in', 'stage', 'plural', 'endOf', 'dayPart'))

const found = byHint((hint): Parser<Found> => {
  const rhythm: Parser<Found> = map(frequencies, (place) => ({ place }))
  const plain: Parser<Found> = map(seq(lead, span(hint)), ([before, one]) => ({
    ...one,
    ...(isPureTurn(one.place) && before.some(({ text }) => text === 'trong') && { inside: true }),
  }))
  const bare: Parser<Found> = map(span(hint), (one) => (isPureTurn(one.place) && one.place.year === 'bare' ? { ...one, alone: true } : one))
  return alt(rhythm, limited, bare, ranged, until, closing, later, plain)
})

export const time = byHint((hint): Parser<Time> => {
  const parser = found(hint)
  return (input, at) => {
    const one = parser(input, at)
    if (!one) return undefined
    const { place, limit } = one.value
    const clock = limit === undefined && place.clock === undefined ? limitClock(input, one.at) : undefined
    const clocked = clock && { place: { ...place, ...clock.value[2] }, limit: clock.value[1] }
    return { value: { is: 'time', ...one.value, ...clocked, from: look(input, at).from }, at: (clock ?? one).at }
  }
})
