import { alt, look, map, type Parser, sign, when, word } from './combinators'
import type { Lexeme } from './lexer'

/** A number in digits within the limits. */
export const digits = (low: number, high: number): Parser<Lexeme> =>
  when(word('number'), (found) => !found.spelled && found.value >= low && found.value <= high)

/** A number in digits or in letters; `năm` is five here. */
export const count = (low: number, high: number): Parser<number> =>
  alt(
    map(
      when(word('number'), (found) => found.value >= low && found.value <= high),
      (found) => found.value,
    ),
    map(
      when(word('year'), () => low <= 5 && high >= 5),
      () => 5,
    ),
    map(
      when(sign('sau'), () => low <= 6 && high >= 6),
      () => 6,
    ),
    map(
      when(sign('bay'), () => low <= 7 && high >= 7),
      () => 7,
    ),
    map(
      when(sign('tu'), () => low <= 4 && high >= 4),
      () => 4,
    ),
  )

export const yearNumber: Parser<Lexeme> = when(
  word('number'),
  (found) => found.text.length === 4 && found.value >= 1990 && found.value <= 2099,
)

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

const roman = (text: string): number => romans.indexOf(text.replace(/[l1|]/g, 'i')) + 1

/** A Roman numeral up to `high`; l, 1 and | pass for I as scanners have it. */
export const romanUpTo =
  (high: number): Parser<number> =>
  (input, at) => {
    const first = look(input, at)
    const second = look(input, at + 1)
    const whole = first.is === 'number' && second.is === 'word' && !second.gap ? roman(first.text + second.text) : 0
    if (whole > 0 && whole <= high) return { value: whole, at: at + 2 }
    const value = first.is === 'word' || (first.is === 'number' && first.text.length < 4) ? roman(first.text) : 0
    return value > 0 && value <= high ? { value, at: at + 1 } : undefined
  }
