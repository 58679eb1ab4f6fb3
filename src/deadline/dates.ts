import type { Weekday } from '../calendar/day'
import { ahead, alt, many, map, not, opt, type Parser, seq, sign, when, word } from './combinators'
import { counting } from './counts'
import { englishDate } from './english'
import type { Lexeme } from './lexer'
import { count, digits, letter, romanUpTo, yearNumber } from './numbers'
import type { Place } from './place'

export const repaired = (...parts: readonly Lexeme[]): Place => (parts.some((part) => part.repaired) ? { repaired: true } : {})

const shortYear = when(digits(20, 49), (found) => found.text.length === 2)
const century = (year: Lexeme): number => (year.value < 100 ? 2000 + year.value : year.value)

const sayDay = opt(word('day'))
const separated = (separator: string): Parser<Place> =>
  map(
    seq(
      digits(1, 99),
      sign(separator),
      digits(1, 99),
      sign(separator),
      alt(yearNumber, shortYear),
      not(seq(sign('/'), word('word', 'doc'))),
    ),
    ([d, , m, , y]) => ({ day: d.value, month: m.value, year: century(y), ...repaired(d, m, y) }),
  )

const yearFirst = (separator: string): Parser<Place> =>
  map(seq(yearNumber, sign(separator), digits(1, 12), sign(separator), digits(1, 31)), ([y, , m, , d]) => ({
    year: y.value,
    month: m.value,
    day: d.value,
  }))

/** "2026-06-30", as machines write a day. */
const iso = alt(yearFirst('-'), yearFirst('/'), yearFirst('.'))

const notADocument = not(
  seq(
    opt(sign('/', '-')),
    when(word('word', 'doc'), (found) => !found.gap && found.text.length > 1),
  ),
)

/** "15/5", not followed by a longer number chain. */
const dayAndMonth: Parser<Place> = map(
  seq(digits(1, 31), sign('/'), digits(1, 12), not(seq(sign('/'), digits(0, 9999))), notADocument),
  ([d, , m]) => ({ day: d.value, month: m.value, ...repaired(d, m) }),
)

/** "1-12", "25.6": only where the words around say that a day is meant. */
const looseDayAndMonth: Parser<Place> = map(
  seq(
    digits(1, 31),
    sign('-', '.'),
    when(digits(1, 12), (found) => !found.gap),
    not(alt<unknown>(seq(sign('/', '-', '.'), digits(0, 9999)), sign('%'))),
  ),
  ([d, , m]) => ({ day: d.value, month: m.value, ...repaired(d, m) }),
)

const monthBehind = ahead(seq(many(word('in')), word('month'), alt<unknown>(digits(1, 12), romanUpTo(12), count(1, 12))))

/** "3 tháng 5, 6/2026": months that the number may fail to count. */
const monthListBehind = map(
  ahead(seq(word('month'), digits(1, 12), alt<unknown>(sign(',', '-', '&'), word('and', 'to')), digits(1, 12), sign('/'), yearNumber)),
  () => true,
)

/** A whole date, however it is written. */
export const dates: Parser<Place> = map(
  seq(
    sayDay,
    alt(
      iso,
      englishDate,
      separated('/'),
      separated('-'),
      separated('.'),
      map(
        seq(dayAndMonth, ahead(word('word', 'label', 'doc', 'noise', 'period', 'day'))),
        ([place]): Place => ({ ...place, fraction: true }),
      ),
      dayAndMonth,
      map(
        seq(not(counting), digits(1, 31), opt(monthListBehind), monthBehind),
        ([, d, list]): Place => ({ day: d.value, ...(list && { vague: true }), ...repaired(d) }),
      ),
    ),
  ),
  ([say, place]): Place => {
    if (!say || !place.fraction) return place
    const { fraction: _, ...sure } = place
    return sure
  },
)

export const ends = alt(
  map(word('last'), () => 'last' as const),
  map(word('first'), () => 'first' as const),
)

/** A day by its number or its place within something larger, which other words name. */
export const days: Parser<Place> = alt(
  map(seq(sayDay, looseDayAndMonth, ahead(word('to'))), ([, place]) => place),
  map(
    seq(digits(1, 31), ahead(seq(opt(sign('/')), word('every'), word('month')))),
    ([d]): Place => ({ day: d.value, unsaid: true, ...repaired(d) }),
  ),
  map(seq(digits(1, 31), ahead(seq(word('month'), word('before', 'prev'), word('to')))), ([d]): Place => ({ day: d.value })),
  map(seq(word('day'), looseDayAndMonth, not(seq(opt(word('in')), word('every', 'month')))), ([, place]) => place),
  map(seq(word('workday'), ends), ([, end]): Place => ({ day: end === 'last' ? 'lastWorkday' : 'firstWorkday' })),
  map(seq(word('day'), ends), ([, end]): Place => ({ day: end === 'last' ? 'last' : 1 })),
  map(
    seq(word('day'), digits(1, 31), not(alt<unknown>(sign('%'), seq(sign('/'), not(word('every', 'month')))))),
    ([, d]): Place => ({ day: d.value, ...repaired(d) }),
  ),
)

const weekdayNumber = map(seq(word('nth'), count(2, 7)), ([, n]): Weekday => (n - 1) as Weekday)
const weekdayName: Parser<Weekday> = alt(
  weekdayNumber,
  map(word('sunday'), (): Weekday => 7),
  map(
    seq(
      letter('t'),
      when(digits(2, 7), (found) => !found.gap),
      ahead(seq(many(alt(word('in', 'dayPart'), sign(','))), word('every', 'week'))),
    ),
    ([, n]) => (n.value - 1) as Weekday,
  ),
)

export const nth: Parser<Place> = alt(
  map(seq(word('times'), word('nth'), count(1, 5)), ([, , n]): Place => ({ nth: n })),
  map(seq(word('times'), word('last')), (): Place => ({ nth: 'last' })),
  map(seq(word('last'), many(word('in')), ahead(word('month', 'every'))), (): Place => ({ nth: 'last' })),
  map(seq(word('first'), many(word('in')), ahead(word('month', 'every'))), (): Place => ({ nth: 1 })),
)

/** "thứ Sáu", "sáng thứ 2", "CN", "thứ Sáu lần thứ tư". */
export const weekdays: Parser<Place> = map(
  seq(opt(word('dayPart')), sayDay, weekdayName, opt(nth)),
  ([, , weekday, which]): Place => ({ weekday, ...which }),
)

/** The bare number that goes on with a list of days or weekdays: "ngày 5, 15, 25", "thứ 2, 4, 6". */
export const moreDays: Parser<Place> = map(digits(1, 31), (d): Place => ({ day: d.value, ...repaired(d) }))
export const moreWeekdays: Parser<Place> = map(count(2, 7), (n): Place => ({ weekday: (n - 1) as Weekday }))
