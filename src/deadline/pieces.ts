import { chain, anyPlace } from './chain'
import { clocks } from './clocks'
import { alt, look, many, type Match, map, not, opt, type Parser, seq, sign, when, word } from './combinators'
import { dates } from './dates'
import { frequencies } from './frequencies'
import { end, type Lexeme } from './lexer'
import { count, digits, romanUpTo } from './numbers'
import { comesRound, isPureTurn, lowestRank, type Place, rankOf } from './place'

export type Limit = 'before' | 'by' | 'after' | 'from'

/** A place, or a range of two, with the limit that its words set. `from` and `to` count lexemes. */
export interface Time {
  readonly is: 'time'
  readonly place: Place
  readonly until?: Place
  readonly limit?: Limit
  /** "đến hết …": beyond doubt its last day. */
  readonly wholly?: true
  /** "trong năm", "trong tháng": says within what, and is no rhythm. */
  readonly inside?: true
  readonly from: number
}

/** A span of days that is counted from something. */
export interface Duration {
  readonly is: 'duration'
  readonly iso: string
  readonly count: number
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'hour'
  readonly working: boolean
}

/** Words that say what the time hangs on; offsets in the text. */
export interface EventWords {
  readonly is: 'event'
  readonly from: number
  readonly to: number
  readonly word: Lexeme
}

export type Sort =
  | 'always' | 'allYear' | 'onDemand' | 'open' | 'onward' | 'periodic' | 'tentative' | 'maintain' | 'fromNow' | 'eve' | 'lunar' | 'shiftNext' | 'shiftPrev'
  | 'and' | 'or' | 'comma' | 'bracket' | 'close' | 'break' | 'noise'

export type Piece = Time | Duration | EventWords | { readonly is: Sort; readonly from: number }

const inside = many(alt<Lexeme>(word('in', 'stage'), sign(':')))
const joint = alt<unknown>(word('to'), sign('-'))
const rangeEnd = seq(joint, many(word('in', 'endOf', 'to')))

const limitWords: Parser<Limit> = map(
  seq(word('before', 'latest'), many(alt(word('in', 'before', 'latest', 'to', 'endOf'), sign(':')))),
  ([head, tail]) => ([head, ...tail].some((one) => one.is === 'before') ? 'before' : 'by'),
)

const names = word('word', 'occasion', 'day', 'noise', 'doc', 'plural', 'in', 'year')

/** A date behind the name of its day: "trước ngày Quốc khánh 02/9/2025". */
const namedDay: Parser<Place> = (input, at) => {
  for (let next = at; next < at + 6 && names(input, next); next++) {
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

const clocked = (parser: Parser<Place>): Parser<Place> =>
  map(seq(parser, opt(lateClock)), ([place, late]) => (late && place.clock === undefined ? { ...place, ...late } : place))

/** A range, or a place by itself. `hint`: the unit that a bare number may go on with. */
const span = (hint?: number): Parser<{ place: Place; until?: Place }> => (input, at) => {
  const start = clocked(anyPlace(hint))(input, at)
  if (!start) return undefined
  const stop = map(seq(rangeEnd, (list, here) => clocked(anyPlace(lowestRank(start.value)))(list, here)), ([, place]) => place)(input, start.at)
  if (stop && rankOf(stop.value) > 0 && !isPureTurn(stop.value) && (comesRound(stop.value) || !comesRound(start.value))) return { value: { place: start.value, until: stop.value }, at: stop.at }
  return { value: { place: start.value }, at: start.at }
}

const time = (hint?: number): Parser<Time> => (input, at) => {
  const from = look(input, at).from
  const rhythm = map(frequencies, (place): Time => ({ is: 'time', place, from }))
  const limited = map(seq(limitWords, inside, alt<{ place: Place; until?: Place }>(span(), map(namedDay, (place) => ({ place })))), ([limit, , found]): Time => ({ is: 'time', ...found, limit, from }))
  const ranged = map(seq(word('from'), inside, span()), ([, , found]): Time => ({ is: 'time', ...found, ...(found.until === undefined && { limit: 'from' as const }), from }))
  const until = map(seq(word('to'), many(word('endOf', 'in')), inside, span()), ([, ends, , found]): Time => ({
    is: 'time',
    ...found,
    limit: 'by',
    ...(ends.some((one) => one.is === 'endOf') && { wholly: true }),
    from,
  }))
  const later = map(seq(word('after'), inside, when(span(), ({ place }) => typeof place.month === 'number' || typeof place.year === 'number')), ([, , found]): Time => ({ is: 'time', ...found, limit: 'after', from }))
  const plain = map(seq(many(alt<Lexeme>(word('in', 'stage', 'plural', 'endOf', 'dayPart'))), span(hint)), ([before, found]): Time => ({
    is: 'time',
    ...found,
    ...(isPureTurn(found.place) && before.some((one) => one.text === 'trong') && { inside: true }),
    from,
  }))
  const bare = map(span(hint), (found): Time => ({ is: 'time', ...found, from }))
  const found = alt(rhythm, limited, bare, ranged, until, later, plain)(input, at)
  const clock = found && found.value.limit === undefined && found.value.place.clock === undefined ? limitClock(input, found.at) : undefined
  return found && clock ? { value: { ...found.value, place: { ...found.value.place, ...clock.value[2] }, limit: clock.value[1] }, at: clock.at } : found
}

const units = { day: 'D', workday: 'D', week: 'W', month: 'M', year: 'Y', hour: 'H' } as const

const duration: Parser<Duration> = map(
  seq(count(1, 400), word('day', 'workday', 'week', 'month', 'year', 'hour'), opt(word('working'))),
  ([n, unit, work]) => {
    const working = unit.is === 'workday' || work !== undefined
    const name = unit.is as keyof typeof units
    return { is: 'duration', iso: `P${name === 'hour' ? 'T' : ''}${n}${working ? 'W' : ''}${units[name]}`, count: n, unit: name === 'workday' ? 'day' : name, working }
  },
)

const timeUnits = ['lần', 'tháng', 'quý', 'năm', 'tuần', 'ngày', 't', 'q', 'h']

/** The number of a document and its date: "13/2026/QĐ-UBND", "Nghị quyết số 57-NQ/TW ngày 22/12/2024". */
const reference: Parser<null> = (input, at) => {
  const named = many(word('doc', 'strongDoc'))(input, at)!
  const first = look(input, named.at)
  if (first.is !== 'number' || first.spelled) return undefined
  let next = named.at + 1
  let letters = false
  for (; next < input.length && !look(input, next).gap && !/^[,;:.()]$/.test(look(input, next).text); next++) {
    const one = look(input, next)
    if (one.text.length > 1 && one.is !== 'number' && one.is !== 'mark' && !timeUnits.includes(one.text)) letters = /^[/-]$/.test(look(input, next - 1).text) || letters
  }
  const strong = named.value.some((one) => one.is === 'strongDoc')
  const dateLike = chain()(input, named.at) !== undefined || /^\d+\/\d+$/.test(first.text)
  if (!letters && !(strong || (named.value.length > 0 && !dateLike && look(input, next).is !== 'times'))) return undefined
  const date = seq(opt(sign(',')), when(word('day'), (one) => one.gap), (list: readonly Lexeme[], here: number) => chain()(list, here - 1))(input, next)
  return { value: null, at: date?.at ?? next }
}

const label: Parser<unknown> = seq(alt<Lexeme>(word('label', 'times')), alt<unknown>(digits(0, 999), romanUpTo(12), seq(word('nth'), count(1, 20))))

const stops = /^[,;.()]$/

/** How far the words go that name an event: to the next comma, bracket or limit. */
function eventEnd(input: readonly Lexeme[], at: number): number {
  for (let next = at; ; next++) {
    const here = look(input, next)
    if (here.is === 'end' || stops.test(here.text)) return next
    if (here.is === 'always' || here.is === 'offDay') return next
    if (here.is === 'every' && look(input, next + 1).is !== 'word') return next
    if (next > at && duration(input, next)) return next
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
  periodic: 'periodic',
  tentative: 'tentative',
  maintain: 'maintain',
  fromNow: 'fromNow',
  eve: 'eve',
  lunar: 'lunar',
  and: 'and',
  or: 'or',
}
const marks: Readonly<Record<string, Sort>> = { ',': 'comma', ';': 'break', '.': 'break', '(': 'bracket', ')': 'close', '+': 'and', '&': 'and', '/': 'comma' }

function offDay(input: readonly Lexeme[], at: number): Match<Piece> {
  const rest = input.slice(at)
  const back = rest.some((one) => one.is === 'prev') || rest.some((one, i) => one.is === 'before' && rest[i + 1]?.is !== 'day')
  return { value: { is: back ? 'shiftPrev' : 'shiftNext', from: look(input, at).from }, at: input.length }
}

function event(input: readonly Lexeme[], at: number): Match<Piece> {
  const stop = eventEnd(input, at + 1)
  const here = look(input, at)
  return { value: { is: 'event', word: here, from: here.from, to: (input[stop - 1] ?? end).to }, at: stop }
}

/** The text as pieces, left to right; what says nothing about time is noise. */
export function pieces(input: readonly Lexeme[]): readonly Piece[] {
  const found: Piece[] = []
  let hint: number | undefined
  for (let at = 0; at < input.length; ) {
    const next = piece(input, at, hint, found[found.length - 1])
    found.push(next.value)
    if (next.value.is === 'time') hint = lowestRank(next.value.until ?? next.value.place)
    else if (next.value.is !== 'and' && next.value.is !== 'comma' && next.value.is !== 'or') hint = undefined
    at = next.at
  }
  return found
}

function piece(input: readonly Lexeme[], at: number, hint: number | undefined, last: Piece | undefined): Match<Piece> {
  const here = look(input, at)
  const noise = (next: number): Match<Piece> => ({ value: { is: 'noise', from: here.from }, at: next })
  if (here.is === 'offDay') return offDay(input, at)
  const skipped = reference(input, at) ?? label(input, at)
  if (skipped) return noise(skipped.at)
  if (here.is === 'event') {
    const turn = here.text === 'theo' ? time()(input, at + 1) : undefined
    return turn && isPureTurn(turn.value.place) ? turn : event(input, at)
  }
  const joined = last?.is === 'and' || last?.is === 'comma' || last?.is === 'or'
  const timed = time(joined ? hint : undefined)(input, at) ?? alt<Piece>(duration, map(seq(word('within', 'latest', 'in', 'after'), many(word('within', 'latest', 'in')), duration), ([, , d]) => d), map(seq(word('before'), many(word('within', 'in')), duration), ([, , d]): Duration => ({ ...d, iso: `-${d.iso}` })))(input, at)
  if (timed) return timed
  if (here.is === 'before' || here.is === 'after') return event(input, at)
  const sort = simple[here.is] ?? (here.is === 'mark' ? marks[here.text] : undefined)
  return sort ? { value: { is: sort, from: here.from }, at: at + 1 } : noise(at + 1)
}

