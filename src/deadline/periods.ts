import { ahead, alt, map, not, opt, type Parser, seq, sign, when, word } from './combinators'
import { ends } from './dates'
import { months } from './months'
import { count, digits, letter, romanUpTo, yearNumber } from './numbers'
import type { Place } from './place'
import { lead, turning } from './turning'

const quarterNumber = alt(
  map(digits(1, 4), (found) => found.value),
  romanUpTo(4),
  map(
    when(word('number'), (found) => found.spelled && found.value <= 4),
    (found) => found.value,
  ),
)

export const quarters: Parser<Place> = alt(
  map(
    seq(
      word('quarter'),
      alt(
        quarterNumber,
        romanUpTo(12),
        map(digits(5, 99), (found) => found.value),
      ),
    ),
    ([, quarter]): Place => ({ quarter }),
  ),
  map(seq(word('quarter'), word('first'), lead, ahead(word('year'))), (): Place => ({ quarter: 1 })),
  map(seq(word('quarter'), word('last'), lead, ahead(word('year'))), (): Place => ({ quarter: 4 })),
  map(
    seq(
      letter('q'),
      opt(sign('.')),
      when(quarterNumber, (n) => n > 0),
    ),
    ([, , quarter]): Place => ({ quarter }),
  ),
  map(seq(romanUpTo(4), sign('/', '-'), ahead(yearNumber)), ([quarter]): Place => ({ quarter })),
  turning('quarter'),
)

export const years: Parser<Place> = alt(
  map(seq(opt(word('year')), yearNumber, ahead(seq(sign('/'), yearNumber))), ([, y]): Place => ({ year: y.value, vague: true })),
  map(
    seq(opt(word('year', 'allYear')), yearNumber, not(seq(sign('/'), word('word', 'doc')))),
    ([, y]): Place => ({
      year: y.value,
      ...(y.repaired && { repaired: true }),
    }),
  ),
  map(
    seq(
      word('year'),
      when(digits(20, 49), (found) => found.text.length === 2),
      not(word('day', 'month', 'week')),
    ),
    ([, y]): Place => ({ year: 2000 + y.value }),
  ),
  map(seq(word('year'), word('this')), (): Place => ({ year: 'this' })),
  map(
    seq(
      word('every'),
      when(word('reportPeriod'), ({ text }) => text === 'năm'),
    ),
    (): Place => ({ year: 'every' }),
  ),
  turning('year'),
)

const partWord: Parser<NonNullable<Place['part']>> = alt(
  map(seq(word('half'), word('first')), () => 'firstHalf' as const),
  map(seq(word('half'), word('last', 'after')), () => 'secondHalf' as const),
  map(seq(opt(seq(word('plural'), word('day'))), word('first')), () => 'start' as const),
  map(word('middle'), () => 'middle' as const),
  map(seq(opt(seq(word('plural'), word('day'))), word('last')), () => 'end' as const),
)

export const tens: Parser<NonNullable<Place['part']>> = alt(
  map(word('firstTen'), () => 'start' as const),
  map(word('middleTen'), () => 'middle' as const),
  map(word('lastTen'), () => 'end' as const),
)

/** "đầu tháng 6", "cuối quý III", "nửa đầu tháng 5". */
export const parts: Parser<Place> = alt(
  map(seq(partWord, lead, alt(months, quarters, years)), ([part, , place]): Place => ({ part, ...place })),
  map(seq(tens, lead, months), ([part, , place]): Place => ({ part, tens: true, ...place })),
  map(
    seq(
      count(2, 30),
      word('day'),
      ends,
      lead,
      when(months, ({ month }) => month !== undefined),
    ),
    ([length, , end, , place]): Place =>
      typeof place.month !== 'number'
        ? { ...place, day: end === 'last' ? 'last' : length, ...(place.month === 'bare' && { vague: true }) }
        : { part: end === 'last' ? 'end' : 'start', length, ...place },
  ),
)

/** The bare number that goes on with a list of quarters: "Quý II, III", "Quý 2-3". */
export const moreQuarters: Parser<Place> = map(quarterNumber, (quarter): Place => ({ quarter }))
