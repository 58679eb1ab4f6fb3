import { ahead, alt, many, map, not, opt, type Parser, seq, sign, when, word } from './combinators'
import { englishMonth } from './english'
import { count, digits, letter, romanUpTo, yearNumber } from './numbers'
import type { Place } from './place'
import { glued, lead, turning } from './turning'

const spelled = (low: number, high: number) => when(word('number'), (found) => found.spelled && found.value >= low && found.value <= high)
const namedMonth = alt(
  map(seq(spelled(10, 10), spelled(1, 2)), ([, ones]) => 10 + ones.value),
  map(
    when(digits(1, 99), (found) => found.text.length < 3),
    (found) => found.value,
  ),
  romanUpTo(12),
  map(
    when(word('number'), (found) => found.spelled && found.value <= 12),
    (found) => found.value,
  ),
)
const orderInPeriod: Parser<1 | 2 | 3> = alt(
  map(word('first'), (): 1 => 1),
  map(word('middle'), (): 2 => 2),
  map(word('last'), (): 3 => 3),
  map(seq(word('nth'), count(1, 3)), ([, n]) => n as 1 | 2 | 3),
)

/** "kỳ báo cáo" without a word on how long it is. */
const periodWord = when(word('period', 'reportPeriod'), ({ text }) => text !== 'báo' && text !== 'năm')

const monthWithYear = (mark: string) =>
  map(
    seq(
      when(digits(1, 12), (found) => found.text.length < 3),
      sign(mark),
      yearNumber,
    ),
    ([m, , y]): Place => ({
      month: m.value,
      year: y.value,
      ...((m.repaired || y.repaired) && { repaired: true }),
    }),
  )

/** "6 tháng đầu năm", "3 tháng cuối năm", "9 tháng năm 2026". */
export const monthSpan: Parser<Place> = alt(
  map(
    seq(count(2, 11), word('month'), word('first', 'last'), many(word('in', 'this')), ahead(alt(word('year'), yearNumber, sign('/')))),
    ([n, , which]): Place => ({
      months: which.is === 'first' ? [1, n] : [13 - n, 12],
    }),
  ),
  map(
    seq(
      when(count(6, 9), (n) => n !== 7),
      word('month'),
      opt(sign('/')),
      ahead(seq(opt(word('year')), yearNumber)),
    ),
    ([n]): Place => ({ months: [1, n] }),
  ),
  map(
    seq(count(2, 3), word('quarter'), word('first', 'last'), lead, ahead(alt<unknown>(word('year'), yearNumber, sign('/')))),
    ([n, , which]): Place => ({
      months: which.is === 'first' ? [1, n * 3] : [13 - n * 3, 12],
    }),
  ),
  map(seq(word('half'), word('first'), lead, ahead(word('year'))), (): Place => ({ months: [1, 6] })),
  map(seq(word('half'), word('last', 'after'), lead, ahead(word('year'))), (): Place => ({ months: [7, 12] })),
  map(seq(word('half'), word('year'), word('first')), (): Place => ({ months: [1, 6], year: 'bare' })),
  map(seq(word('half'), word('year'), word('last', 'after')), (): Place => ({ months: [7, 12], year: 'bare' })),
)

export const months: Parser<Place> = alt(
  monthSpan,
  map(seq(word('plural'), word('month'), word('last'), lead, ahead(word('year'))), (): Place => ({ part: 'rest' })),
  map(seq(word('plural'), word('month'), word('first'), lead, ahead(word('year'))), (): Place => ({ part: 'start' })),
  map(
    seq(word('month'), orderInPeriod, lead, ahead(alt<unknown>(word('quarter'), seq(word('every'), word('quarter'))))),
    ([, n]): Place => ({ inQuarter: n }),
  ),
  map(seq(word('month'), orderInPeriod, lead, periodWord), ([, n]): Place => ({ inQuarter: n, quarter: 'every', vague: true })),
  map(seq(word('month'), word('last'), lead, ahead(word('year'))), (): Place => ({ month: 12 })),
  map(seq(word('month'), word('first'), lead, ahead(word('year'))), (): Place => ({ month: 1 })),
  map(seq(word('month'), namedMonth), ([, month]): Place => ({ month, inWords: true })),
  map(seq(word('month'), word('year'), ahead(alt(word('year'), sign('/')))), (): Place => ({ month: 5 })),
  map(seq(word('month'), word('year'), ahead(word('end'))), (): Place => ({ month: 5, vague: true })),
  map(
    seq(
      when(romanUpTo(12), (n) => n > 4),
      sign('/'),
      ahead(yearNumber),
    ),
    ([month]): Place => ({ month, vague: true }),
  ),
  map(seq(letter('t'), opt(sign('.')), glued(1, 12)), ([, , n]): Place => ({ month: n.value, letterT: true })),
  map(
    seq(
      yearNumber,
      sign('-'),
      when(glued(1, 12), (m) => m.text.length === 2),
      not(sign('-', '/')),
    ),
    ([y, , m]): Place => ({ month: m.value, year: y.value }),
  ),
  monthWithYear('/'),
  monthWithYear('-'),
  monthWithYear('.'),
  englishMonth,
  turning('month'),
)

/** The bare number that goes on with a list of months: "tháng 5, 6". */
export const moreMonths: Parser<Place> = map(
  seq(opt(letter('t')), namedMonth),
  ([, month]): Place => ({ month, inWords: true, goesOn: true }),
)
