import { alt, map, opt, type Parser, seq, sign, when, word } from './combinators'
import { digits, yearNumber } from './numbers'
import type { Place } from './place'

const names = 'january february march april may june july august september october november december'.split(' ')

const nameOf = (text: string): number => names.findIndex((name) => name === text || name.slice(0, 3) === text) + 1

const month: Parser<number> = when(
  map(word('word', 'plural'), ({ text }) => nameOf(text)),
  (value) => value > 0,
)
const year = alt(
  map(yearNumber, ({ value }) => value),
  map(
    when(digits(20, 49), ({ text, gap }) => text.length === 2 && !gap),
    ({ value }) => 2000 + value,
  ),
)
const gap = opt(sign('-', ',', '/'))

/** "30-Jun-2026", "June 30, 2026", as sheets of another language print a day. */
export const englishDate: Parser<Place> = alt(
  map(seq(digits(1, 31), gap, month, gap, year), ([d, , m, , y]): Place => ({ day: d.value, month: m, year: y })),
  map(seq(month, digits(1, 31), gap, yearNumber), ([m, d, , y]): Place => ({ day: d.value, month: m, year: y.value })),
)

/** "June 2026", "Jun-26". */
export const englishMonth: Parser<Place> = map(seq(month, gap, year), ([m, , y]): Place => ({ month: m, year: y }))
