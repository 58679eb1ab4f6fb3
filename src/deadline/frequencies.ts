import { alt, many, map, not, opt, type Parser, seq, sign, when, word } from './combinators'
import { count, digits, romanUpTo } from './numbers'
import type { Place } from './place'

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year'

export const unit: Parser<Unit> = map(word('day', 'week', 'month', 'quarter', 'year'), (found) => found.is as Unit)
const monthsIn: Readonly<Record<Unit, number>> = { day: 0, week: 0, month: 1, quarter: 3, year: 12 }

/** So many times in so many units, as one rhythm: twice a year is every half year; what has no such name keeps its number. */
export function frequency(times: number, units: number, name: Unit): Place {
  const length = (monthsIn[name] * units) / times
  if (length === 6) return { half: 'every' }
  if (length === 3) return { quarter: 'every' }
  if (length === 1) return { month: 'every' }
  if (length > 0 && length % 12 === 0) return { year: 'every', ...(length > 12 && { step: length / 12 }) }
  if (length > 1 && length % 1 === 0) return { month: 'every', step: length }
  return { [name]: 'every', ...(times > 1 && { times }), ...(units > 1 && { step: units }) }
}

/** "01 lần trong quý III": one quarter, and not each. */
const openUnit: Parser<Unit> = map(seq(unit, not(seq(alt<unknown>(romanUpTo(12), digits(1, 12)), not(word('times'))))), ([name]) => name)
const few = map(
  when(word('number'), (found) => found.value >= 1 && found.value <= 60),
  (found) => found.value,
)
export const counted = alt(word('times'), word('word', 'period', 'doc', 'label', 'day', 'dayPart'), word('workday'))
const per = many(alt(sign('/'), word('in', 'every', 'plural'), word('within')))

const occasions = alt(
  word('times'),
  when(word('word', 'period', 'label', 'dayPart'), ({ text }) => /^(cuộc|kỳ|đợt|buổi|phiên|lượt|cuoc|ky|dot|buoi|phien|luot)$/.test(text)),
)

/** "2 lần/năm", "ít nhất 01 ngày trong 01 tuần", "mỗi quý ít nhất 1 lần", "3 tháng một lần", "6 tháng/lần". */
const exactly: Parser<Place> = alt(
  map(seq(opt(word('every')), unit, sign('/'), opt(count(1, 1)), word('times')), ([, name]) => frequency(1, 1, name)),
  map(
    seq(
      opt(word('atLeast')),
      few,
      word('times'),
      when(per, (found) => found.length > 0),
      opt(few),
      openUnit,
    ),
    ([, times, , , units, name]) => frequency(times, units ?? 1, name),
  ),
  map(
    seq(
      opt(word('atLeast')),
      few,
      counted,
      opt(word('word')),
      when(per, (found) => found.some((one) => one.is !== 'in')),
      opt(few),
      openUnit,
    ),
    ([, times, , , , units, name]) => frequency(times, units ?? 1, name),
  ),
  map(seq(word('atLeast'), few, counted, opt(word('word')), word('in'), few, unit), ([, times, , , , units, name]) =>
    frequency(times, units, name),
  ),
  map(
    seq(opt(word('every')), few, unit, many(alt(sign('/', ','), word('atLeast', 'in', 'doc', 'period'))), opt(count(1, 31)), word('times')),
    ([, units, name, , times]) => frequency(times ?? 1, units, name),
  ),
  map(
    seq(opt(word('every')), unit, many(alt(sign(','), word('word', 'period', 'doc', 'in', 'atLeast'))), count(1, 31), occasions),
    ([, name, , times]) => frequency(times, 1, name),
  ),
  map(seq(few, unit, sign('/'), occasions), ([units, name]) => frequency(1, units, name)),
  map(seq(opt(word('atLeast')), few, word('times'), few, unit), ([, times, , units, name]) => frequency(times, units, name)),
  map(seq(word('every'), few, unit), ([, units, name]) => frequency(1, units, name)),
)

export const frequencies: Parser<Place> = alt(
  map(seq(few, sign('-'), exactly), ([, , place]): Place => ({ ...place, vague: true })),
  exactly,
)
