import { chain } from './chain'
import { alt, look, many, not, opt, type Parser, seq, sign, when, word } from './combinators'
import { englishDate } from './english'
import { unit } from './frequencies'
import type { Lexeme } from './lexer'
import { count, digits, romanUpTo, yearNumber } from './numbers'

const timeUnits = ['lần', 'tháng', 'quý', 'năm', 'tuần', 'ngày', 't', 'q', 'h']

/** The number of a document and its date: "13/2026/QĐ-UBND", "Nghị quyết số 57-NQ/TW ngày 22/12/2024". */
export const reference: Parser<null> = (input, at) => {
  const named = many(word('doc', 'strongDoc'))(input, at)!
  const first = look(input, named.at)
  if (first.is !== 'number' || first.spelled || englishDate(input, named.at)) return undefined
  let next = named.at + 1
  let letters = false
  for (; next < input.length && !look(input, next).gap && !/^[,;:.()]$/.test(look(input, next).text); next++) {
    const one = look(input, next)
    if (one.text.length > 1 && one.is !== 'number' && one.is !== 'mark' && !timeUnits.includes(one.text))
      letters = /^[/-]$/.test(look(input, next - 1).text) || letters
  }
  const strong = named.value.some((one) => one.is === 'strongDoc')
  const dateLike = (): boolean => chain()(input, named.at) !== undefined
  if (!letters && !(strong || (named.value.length > 0 && look(input, next).is !== 'times' && !dateLike()))) return undefined
  const date = seq(
    opt(sign(',')),
    when(word('day'), (one) => one.gap),
    (list: readonly Lexeme[], here: number) => chain()(list, here - 1),
  )(input, next)
  return { value: null, at: date?.at ?? next }
}

const article = when(word('label'), ({ text }) => /^(điều|khoản|điểm|mục|chương|dieu|khoan|diem|muc|chuong)$/.test(text))

/** "Điều 5, 6/2026": the articles go on, up to the next date of three numbers. */
const moreArticles = many(
  seq(alt(sign(',', '-'), word('and', 'or', 'to')), digits(1, 999), opt(seq(sign('/'), yearNumber)), not(alt<unknown>(sign('/'), unit))),
)

export const label: Parser<unknown> = alt<unknown>(
  seq(article, digits(1, 999), moreArticles),
  seq(alt<Lexeme>(word('label', 'times')), alt<unknown>(digits(0, 999), romanUpTo(12), seq(word('nth'), count(1, 20)))),
)

export const aroundTheClock = seq(digits(24, 24), sign('/'), alt(digits(7, 7), digits(24, 24)))

/** The last syllable of words for what is reported or planned: số liệu, kết quả, công tác, nhiệm vụ, dự toán, ngân sách, kinh phí, tình hình, chỉ tiêu, phương hướng. */
const things = /^(liệu|quả|tác|vụ|toán|sách|phí|hình|tiêu|hướng)$/

/** Whether the word names a thing that a period behind it may belong to: "kế hoạch năm 2027". */
export const isThing = ({ is, text }: Lexeme): boolean =>
  is === 'doc' || (is === 'period' && text !== 'kỳ' && text !== 'ky') || (is === 'word' && things.test(text))
