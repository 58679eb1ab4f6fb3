import { alt, look, many, map, opt, type Parser, seq, sign, word } from './combinators'
import { count, digits, romanUpTo, yearNumber } from './numbers'

const joint = alt<'more' | 'to'>(
  map(sign(',', '&', '+'), () => 'more' as const),
  map(word('and', 'or'), () => 'more' as const),
  map(alt(word('to'), sign('-')), () => 'to' as const),
)
const value = map(digits(1, 31), (found) => found.value)
const members = {
  month: value,
  quarter: alt(value, romanUpTo(4)),
  year: map(yearNumber, (found) => found.value),
  day: value,
} as const

const listOf = (unit: keyof typeof members): Parser<number> =>
  map(seq(word(unit), members[unit], many(seq(joint, opt(word(unit)), members[unit]))), ([, first, rest]) => {
    let last = first
    let length = 1
    for (const [how, , next] of rest) {
      length += how === 'to' ? next - last : 1
      last = next
    }
    return length
  })
const list = alt(listOf('month'), listOf('quarter'), listOf('year'), listOf('day'))

/** "2 tháng 5 và 6", "3 quý II - IV", "02 ngày 20, 21/5": the number that only counts the list behind it. */
export const counting: Parser<number> = (input, at) => {
  if (look(input, at - 1).is === 'day') return undefined
  const number = count(2, 31)(input, at)
  const counted = number && list(input, number.at)
  return counted && counted.value === number.value ? number : undefined
}
