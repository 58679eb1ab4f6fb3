import { ahead, alt, many, map, not, opt, type Parser, seq, sign, when, word } from './combinators'
import { count, digits, romanUpTo, yearNumber } from './numbers'
import type { Place } from './place'

type Unit = 'week' | 'month' | 'quarter' | 'year'

const lead = many(word('in'))
const glued = (low: number, high: number) => when(digits(low, high), (found) => !found.gap)

/** "hằng tháng", "tháng sau", "tháng của kỳ báo cáo", or the unit by itself. */
const turning = (unit: Unit): Parser<Place> => {
  const place = (value: 'every' | 'next' | 'prev' | 'bare'): Place => ({ [unit]: value })
  const tail = many(seq(many(word('in')), word('period')))
  return alt(
    map(seq(word('every'), word(unit), tail), () => place('every')),
    map(seq(word(unit), word('every')), () => place('every')),
    map(seq(word('plural'), word(unit), not(alt<unknown>(word('first', 'last', 'middle', 'nth', 'next'), digits(1, 9999), romanUpTo(12)))), () => place('every')),
    map(
      seq(word(unit), word('next', 'after'), not(word('event')), opt(seq(opt(word('after')), word(unit))), tail),
      () => place('next'),
    ),
    map(seq(word(unit), alt<unknown>(word('prev'), seq(word('before'), not(word('day', 'month', 'number')))), tail), () => place('prev')),
    map(seq(word(unit), many(word('in')), word('period'), tail), () => place('every')),
    map(seq(word(unit), not(alt(word('school'), yearNumber))), () => place('bare')),
  )
}

export const weeks: Parser<Place> = alt(
  map(seq(word('week', 'calendarWeek'), opt(word('nth')), count(1, 5)), ([name, , n]): Place => ({ week: n, ...(name.is === 'calendarWeek' && { calendarWeek: true }) })),
  map(seq(word('week', 'calendarWeek'), word('last')), ([name]): Place => ({ week: 'last', ...(name.is === 'calendarWeek' && { calendarWeek: true }) })),
  map(seq(word('week'), word('first')), (): Place => ({ week: 1 })),
  turning('week'),
)

const namedMonth = alt(
  map(when(digits(1, 99), (found) => found.text.length < 3), (found) => found.value),
  romanUpTo(12),
  map(when(word('number'), (found) => found.spelled && found.value <= 12), (found) => found.value),
)
const orderInPeriod: Parser<1 | 2 | 3> = alt(
  map(word('first'), (): 1 => 1),
  map(word('middle'), (): 2 => 2),
  map(word('last'), (): 3 => 3),
  map(seq(word('nth'), count(1, 3)), ([, n]) => n as 1 | 2 | 3),
)

const monthWithYear = (mark: string) =>
  map(seq(when(digits(1, 12), (found) => found.text.length < 3), sign(mark), yearNumber), ([m, , y]): Place => ({
    month: m.value,
    year: y.value,
    ...((m.repaired || y.repaired) && { repaired: true }),
  }))

/** "6 tháng đầu năm", "3 tháng cuối năm", "9 tháng năm 2026". */
const monthSpan: Parser<Place> = alt(
  map(seq(count(2, 11), word('month'), word('first', 'last'), many(word('in', 'this')), ahead(alt(word('year'), yearNumber, sign('/')))), ([n, , which]): Place => ({
    months: which.is === 'first' ? [1, n] : [13 - n, 12],
  })),
  map(seq(when(count(6, 9), (n) => n !== 7), word('month'), opt(sign('/')), ahead(seq(opt(word('year')), yearNumber))), ([n]): Place => ({ months: [1, n] })),
  map(seq(word('half'), word('first'), lead, ahead(word('year'))), (): Place => ({ months: [1, 6] })),
  map(seq(word('half'), word('last', 'after'), lead, ahead(word('year'))), (): Place => ({ months: [7, 12] })),
  map(seq(word('half'), word('year'), word('first')), (): Place => ({ months: [1, 6], year: 'bare' })),
  map(seq(word('half'), word('year'), word('last', 'after')), (): Place => ({ months: [7, 12], year: 'bare' })),
)

const months: Parser<Place> = alt(
  monthSpan,
  map(seq(word('plural'), word('month'), word('last'), lead, ahead(word('year'))), (): Place => ({ part: 'rest' })),
  map(seq(word('month'), orderInPeriod, lead, ahead(alt<unknown>(word('quarter'), seq(word('every'), word('quarter'))))), ([, n]): Place => ({ inQuarter: n })),
  map(seq(word('month'), word('last'), lead, ahead(word('year'))), (): Place => ({ month: 12 })),
  map(seq(word('month'), word('first'), lead, ahead(word('year'))), (): Place => ({ month: 1 })),
  map(seq(word('month'), namedMonth), ([, month]): Place => ({ month })),
  map(seq(word('month'), word('year'), ahead(alt(word('year'), sign('/')))), (): Place => ({ month: 5 })),
  map(seq(sign('t'), opt(sign('.')), glued(1, 12)), ([, , n]): Place => ({ month: n.value, letterT: true })),
  monthWithYear('/'),
  monthWithYear('-'),
  monthWithYear('.'),
  turning('month'),
)

const quarterNumber = alt(
  map(digits(1, 4), (found) => found.value),
  romanUpTo(4),
  map(when(word('number'), (found) => found.spelled && found.value <= 4), (found) => found.value),
)

const quarters: Parser<Place> = alt(
  map(seq(word('quarter'), alt(quarterNumber, romanUpTo(12), map(digits(5, 99), (found) => found.value))), ([, quarter]): Place => ({ quarter })),
  map(seq(word('quarter'), word('first'), lead, ahead(word('year'))), (): Place => ({ quarter: 1 })),
  map(seq(word('quarter'), word('last'), lead, ahead(word('year'))), (): Place => ({ quarter: 4 })),
  map(seq(sign('q'), opt(sign('.')), when(quarterNumber, (n) => n > 0)), ([, , quarter]): Place => ({ quarter })),
  map(seq(romanUpTo(4), sign('/', '-'), ahead(yearNumber)), ([quarter]): Place => ({ quarter })),
  turning('quarter'),
)

const years: Parser<Place> = alt(
  map(seq(opt(word('year', 'allYear')), yearNumber, not(seq(sign('/'), word('word', 'doc')))), ([, y]): Place => ({
    year: y.value,
    ...(y.repaired && { repaired: true }),
  })),
  map(seq(word('year'), when(digits(20, 49), (found) => found.text.length === 2), not(word('day', 'month', 'week'))), ([, y]): Place => ({ year: 2000 + y.value })),
  map(seq(word('year'), word('this')), (): Place => ({ year: 'bare' })),
  turning('year'),
)

const partWord: Parser<NonNullable<Place['part']>> = alt(
  map(seq(word('half'), word('first')), () => 'firstHalf' as const),
  map(seq(word('half'), word('last', 'after')), () => 'secondHalf' as const),
  map(seq(opt(seq(word('plural'), word('day'))), word('first')), () => 'start' as const),
  map(word('middle'), () => 'middle' as const),
  map(seq(opt(seq(word('plural'), word('day'))), word('last')), () => 'end' as const),
)

const tens: Parser<NonNullable<Place['part']>> = alt(
  map(word('firstTen'), () => 'start' as const),
  map(word('middleTen'), () => 'middle' as const),
  map(word('lastTen'), () => 'end' as const),
)

/** "đầu tháng 6", "cuối quý III", "nửa đầu tháng 5". */
const parts: Parser<Place> = alt(
  map(seq(partWord, lead, alt(months, quarters, years)), ([part, , place]): Place => ({ part, ...place })),
  map(seq(tens, lead, months), ([part, , place]): Place => ({ part, tens: true, ...place })),
)

export { months, parts, quarters, years }

/** The bare number that goes on with a list of periods: "tháng 5, 6", "Quý II, III", "Quý 2-3". */
export const moreMonths: Parser<Place> = map(seq(opt(sign('t')), namedMonth), ([, month]): Place => ({ month }))
export const moreQuarters: Parser<Place> = map(quarterNumber, (quarter): Place => ({ quarter }))
export const moreWeeks: Parser<Place> = map(count(1, 5), (week): Place => ({ week }))
