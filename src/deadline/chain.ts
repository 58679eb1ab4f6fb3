import { clocks } from './clocks'
import { ahead, alt, byHint, look, type Match, many, map, not, opt, type Parser, seq, sign, when, word } from './combinators'
import { dates, days, moreDays, moreWeekdays, weekdays } from './dates'
import type { Lexeme } from './lexer'
import { monthSpan, months, moreMonths } from './months'
import { digits, yearNumber } from './numbers'
import { moreQuarters, parts, quarters, years } from './periods'
import { comesRound, isPureTurn, lowestRank, type Place, rankOf, ranks } from './place'
import { moreWeeks, weeks } from './turning'

const everyDay: Parser<Place> = map(seq(word('every'), word('day', 'workday')), () => ({ day: 'every' }))
const withPartOfDay: Parser<Place> = map(seq(word('dayPart'), opt(sign(',')), alt(dates, days)), ([, , place]) => place)
export const school: Parser<Place> = map(seq(word('school'), yearNumber, sign('-', '/'), digits(20, 2099)), ([, y]) => ({
  school: true,
  year: y.value,
}))

const component = alt<Place>(clocks, everyDay, weekdays, withPartOfDay, school, dates, days, weeks, months, parts, quarters, years)

/** "Tuần 1, 2 tháng 8": beside a week the number is a week, not a day. */
const weekOfMonth: Parser<Place> = map(seq(moreWeeks, ahead(seq(many(word('in')), word('month')))), ([place]) => place)

const follower = not(
  alt<unknown>(
    word('word', 'day', 'workday', 'times', 'hour', 'doc', 'strongDoc', 'label', 'number', 'noise', 'working', 'period', 'week'),
    sign('%'),
    seq(
      sign(':'),
      when(word('number'), (found) => !found.gap),
    ),
  ),
)
const followerOfWeekday = not(word('word', 'day', 'times', 'hour', 'number'))
/** "9/2026" behind a date is a month. */
const monthOfYear: Parser<unknown> = seq(digits(1, 12), sign('/'), yearNumber)

const more: Readonly<Record<number, Parser<Place>>> = {
  1: map(seq(moreWeekdays, followerOfWeekday), ([place]) => place),
  2: map(seq(opt(word('day')), not(alt(monthSpan, monthOfYear)), moreDays, follower), ([, , place]) => place),
  3: map(seq(moreWeeks, follower), ([place]) => place),
  4: map(seq(not(monthSpan), moreMonths, follower), ([, place]) => place),
  5: map(seq(moreQuarters, follower), ([place]) => place),
}

/** "Tháng 5/26". */
const gluedYear: Parser<Place> = map(
  when(digits(24, 49), (y) => y.text.length === 2 && !y.gap),
  (y) => ({ year: 2000 + y.value }),
)

/** "ngày 20 tháng 12 của kỳ báo cáo" is every year's. */
const larger = alt<Place>(
  component,
  map(word('reportPeriod'), () => ({ year: 'every' })),
)

const quietly = many(
  alt<unknown>(word('in'), seq(word('plural'), ahead(alt<unknown>(seq(word('month'), digits(1, 12)), seq(opt(word('day')), word('nth')))))),
)
const slash = seq(quietly, sign('/', '-', '.'), quietly)

const isYear = (place: Place): boolean => (typeof place.year === 'number' || place.year === 'this') && rankOf(place) === lowestRank(place)

/** May this component follow that chain, given what stands between them? */
function follows(chain: Place, next: Place, between: 'nothing' | 'comma' | 'slash'): boolean {
  if (lowestRank(next) <= rankOf(chain)) return false
  if (isPureTurn(chain) && comesRound(next)) return false
  if (between === 'slash' && rankOf(chain) === ranks.clock) return next.day !== undefined && next.day !== 'every'
  if (between === 'slash') return isYear(next) || (rankOf(chain) === ranks.day && comesRound(next) && next.month !== undefined)
  if (between === 'nothing') return true
  if (typeof next.month === 'number' && chain.month === undefined && (rankOf(chain) === 2 || rankOf(chain) === 3)) return true
  return (
    isYear(next) ||
    (comesRound(next) && !isPureTurn(chain)) ||
    (rankOf(chain) < 2 && next.day !== undefined) ||
    (rankOf(chain) === 0 && next.weekday !== undefined)
  )
}

/** A chain of places from small to large: "16h00 thứ Sáu hằng tuần", "ngày 20 của tháng đầu quý sau". A bare number goes on with `hint`, the unit before it. */
export const chain = byHint((hint): Parser<Place> => {
  const goesOn = hint === undefined ? undefined : more[hint]
  const head = alt(...(hint === ranks.week ? [weekOfMonth] : []), dates, ...(goesOn ? [goesOn] : []), component)
  return (input, at) => {
    const start = head(input, at)
    if (!start) return undefined
    let place = start.value
    let next = start.at
    for (let grown: Match<Place> | undefined = grow(input, next, place); grown; grown = grow(input, next, place)) {
      place = { ...place, ...grown.value }
      next = grown.at
    }
    return { value: place, at: next }
  }
})

/** "…, hằng quý vào ngày 25": the turn has a day of its own behind it. */
const ownDay: Parser<unknown> = seq(many(word('in', 'before', 'latest')), alt(days, weekdays, dates))

const shortYearFollows = (place: Place, input: readonly Lexeme[], at: number): boolean =>
  look(input, at - 1).text === '/' && (typeof place.month === 'number' || typeof place.quarter === 'number')

const ways = [
  ['nothing', quietly],
  ['slash', slash],
  ['comma', seq(sign(','), quietly)],
] as const

function grow(input: readonly Lexeme[], at: number, place: Place): Match<Place> | undefined {
  for (const [between, gap] of ways) {
    const start = (gap as Parser<unknown>)(input, at)
    const found = start && (larger(input, start.at) ?? (shortYearFollows(place, input, start.at) ? gluedYear(input, start.at) : undefined))
    if (found && follows(place, found.value, between) && !(between === 'comma' && isPureTurn(found.value) && ownDay(input, found.at)))
      return found
  }
  return undefined
}

const listMark = alt<unknown>(sign(',', '-', '&'), word('and', 'or', 'to'))

/** The bare day numbers before a date that completes them: "28, 29/4/2026", "15-20/5". */
const leadingDay: Parser<Place> = map(
  seq(
    when(digits(1, 31), (d) => d.text.length < 3),
    (input, at) => {
      const rest = seq(
        many(seq(listMark, digits(1, 31), (list, here) => (listMark(list, here) ? { value: 0, at: here } : undefined))),
        listMark,
        when(dates, (d) => d.month !== undefined),
      )
      return rest(input, at) && { value: undefined, at }
    },
  ),
  ([d]) => ({ day: d.value }),
)

const shortMonth = when(digits(1, 12), (d) => d.text.length < 3)

/** The bare month numbers before "03/2026" that it completes: "01-03/2026", "7, 8, 9/2026". */
const leadingMonth: Parser<Place> = map(
  seq(shortMonth, ahead(seq(many(seq(listMark, shortMonth, ahead(listMark))), listMark, shortMonth, sign('/'), yearNumber))),
  ([m]) => ({ month: m.value }),
)

export const anyPlace = byHint((hint) => alt(chain(hint), leadingDay, leadingMonth))
