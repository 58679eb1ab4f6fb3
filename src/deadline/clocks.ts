import { type Clock, clock } from '../calendar/moment'
import { ahead, alt, map, not, opt, type Parser, seq, sign, when, word } from './combinators'
import type { Lexeme } from './lexer'
import { digits } from './numbers'
import type { Place } from './place'

const minutes = digits(0, 59)
const gluedHour = when(sign('h', 'g'), (found) => !found.gap)

const clockTime: Parser<Place> = alt(
  map(seq(digits(24, 24), alt(word('hour'), gluedHour), opt(digits(0, 0)), ahead(seq(opt(sign(',')), word('day')))), () => ({
    clock: clock(23, 59)!,
  })),
  map(
    seq(digits(0, 23), alt(word('hour'), gluedHour), opt(minutes), opt(alt(word('minute'), sign("'", '’', 'p', '′')))),
    ([hours, , rest]) => ({
      clock: clock(hours.value, rest?.value ?? 0)!,
    }),
  ),
  map(
    seq(
      digits(0, 23),
      sign(':'),
      when(minutes, (found) => found.text.length === 2),
    ),
    ([hours, , rest]) => ({ clock: clock(hours.value, rest.value)! }),
  ),
)

const partOfDay = opt(word('dayPart'))

/** "5 giờ chiều" is 17:00. */
const onDay = (said: Clock, part: Lexeme | undefined): Clock =>
  part && /^(chiều|tối|chieu|toi)$/.test(part.text) && said < '12:00' ? clock(Number(said.slice(0, 2)) + 12, Number(said.slice(3)))! : said

/** "16h00", "16 giờ", "7:30 - 11:30", "từ 00 giờ 00 đến 00 giờ 15". */
export const clocks: Parser<Place> = alt(
  map(
    seq(opt(word('from')), clockTime, alt(word('to'), sign('-')), opt(word('in')), clockTime, partOfDay),
    ([, start, , , finish]): Place => ({ clock: start.clock!, clockEnd: finish.clock! }),
  ),
  map(seq(clockTime, not(word('to', 'times')), partOfDay), ([time, , part]) => ({ clock: onDay(time.clock!, part) })),
)
