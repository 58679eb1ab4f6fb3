import { alt, map, type Parser, seq, when, word } from './combinators'
import type { Lexeme } from './lexer'

/** A number in digits within the limits. */
export const digits = (low: number, high: number): Parser<Lexeme> =>
  when(word('number'), (found) => !found.spelled && found.value >= low && found.value <= high)

/** Numerals that are other words of the language until marks or the grammar tell: năm, and sáu, bảy, tư without their marks. */
const inDisguise: Readonly<Record<string, number>> = { sau: 6, bay: 7, tu: 4 }

/** A number in digits or in letters; `năm` is five here. */
export const count = (low: number, high: number): Parser<number> =>
  when(
    map(word('number', 'year', 'after', 'from', 'word'), ({ is, value, text }) =>
      is === 'number' ? value : is === 'year' ? 5 : (inDisguise[text] ?? 0),
    ),
    (value) => value >= Math.max(low, 1) && value <= high,
  )

export const yearNumber: Parser<Lexeme> = when(
  word('number'),
  (found) => found.text.length === 4 && found.value >= 1990 && found.value <= 2099,
)

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

const roman = (text: string): number => romans.indexOf(text.replace(/[l1|]/g, 'i')) + 1

/** A letter that stands for a unit (T6, Q2). */
export const letter = (text: string): Parser<Lexeme> => when(word('word'), (found) => found.text === text)

const broken: Parser<string> = map(
  when(seq(word('number'), word('word')), ([, tail]) => !tail.gap),
  ([head, tail]) => head.text + tail.text,
)
const unbroken: Parser<string> = map(
  when(word('word', 'number'), ({ is, text }) => is === 'word' || text.length < 4),
  ({ text }) => text,
)

/** A Roman numeral up to `high`; l, 1 and | pass for I as scanners have it. */
export function romanUpTo(high: number): Parser<number> {
  const [whole, short] = [broken, unbroken].map((text) => when(map(text, roman), (value) => value > 0 && value <= high))
  return alt(whole!, short!)
}
