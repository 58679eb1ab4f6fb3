import { alt, many, map, not, opt, type Parser, seq, some, when, word } from './combinators'
import { count, digits, romanUpTo, yearNumber } from './numbers'
import type { Place } from './place'

type Unit = 'week' | 'month' | 'quarter' | 'year'

export const lead = many(word('in'))
export const glued = (low: number, high: number) => when(digits(low, high), (found) => !found.gap)

/** "hằng tháng", "tháng sau", "tháng của kỳ báo cáo", or the unit by itself. */
export const turning = (unit: Unit): Parser<Place> => {
  const place = (value: 'every' | 'next' | 'prev' | 'bare'): Place => ({ [unit]: value })
  const tail = many(seq(many(word('in')), word('period', 'reportPeriod')))
  return alt(
    map(seq(word('every'), word(unit), tail), () => place('every')),
    map(seq(word(unit), word('every')), () => place('every')),
    map(
      seq(word('plural'), word(unit), not(alt<unknown>(word('first', 'last', 'middle', 'nth', 'next'), digits(1, 9999), romanUpTo(12)))),
      () => place('every'),
    ),
    map(
      seq(word(unit), some(word('next', 'after')), not(word('event')), opt(seq(opt(word('after')), word(unit))), tail),
      ([, , , , about]) => ({
        ...place('next'),
        ...(about.length > 0 && { reported: true }),
      }),
    ),
    map(seq(word(unit), alt<unknown>(word('prev'), seq(word('before'), not(word('day', 'month', 'number')))), tail), () => place('prev')),
    map(seq(word(unit), many(word('in')), word('period', 'reportPeriod'), tail), () => place('every')),
    map(seq(word(unit), not(alt(word('school'), yearNumber))), () => place('bare')),
  )
}

export const weeks: Parser<Place> = alt(
  map(
    seq(word('week', 'calendarWeek'), opt(word('nth')), count(1, 5)),
    ([name, , n]): Place => ({ week: n, ...(name.is === 'calendarWeek' && { calendarWeek: true }) }),
  ),
  map(
    seq(word('week', 'calendarWeek'), word('last')),
    ([name]): Place => ({ week: 'last', ...(name.is === 'calendarWeek' && { calendarWeek: true }) }),
  ),
  map(seq(word('week'), word('first')), (): Place => ({ week: 1 })),
  turning('week'),
)

/** The bare number that goes on with a list of weeks: "tuần 1, 3". */
export const moreWeeks: Parser<Place> = map(count(1, 5), (week): Place => ({ week }))
