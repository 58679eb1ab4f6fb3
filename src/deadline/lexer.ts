import { type Spelling, spelled } from './letters'
import { echo, lookUp, type Meaning, numeral } from './vocabulary'

/** One word of the language of time: what it means, where it stands (offsets in the text), and its number where it has one. */
export interface Lexeme {
  readonly is: Meaning | 'number' | 'mark' | 'word' | 'end'
  readonly text: string
  readonly value: number
  /** White space stands before it. */
  readonly gap: boolean
  /** A line begins with it. */
  readonly line: boolean
  /** Letters were read as digits (3O, l5). */
  readonly repaired: boolean
  /** Written in letters (hai, ba). */
  readonly spelled: boolean
  readonly from: number
  readonly to: number
}

interface Token {
  readonly text: string
  readonly from: number
  readonly gap: boolean
  readonly line: boolean
  readonly is: 'digits' | 'word' | 'mark'
  readonly spelling: Spelling | undefined
}

const letters = 'a-zà-ɏ\\u0300-\\u036fḀ-ỿ'
// A run of digits may hold the letters that scanners put for 0 and 1, if no further letter follows.
const pattern = () =>
  new RegExp(
    `[oli|]{0,2}[0-9][0-9oli|]*(?![0-9|${letters}])|[0-9]+|(quý|quí|qúy|quy|q)(i{1,3}|iv)(?![${letters}])|[${letters}]+|/+|[-=]+>|[^\\s]`,
    'g',
  )

const startsWithDigit = /^[oli|]*[0-9]/
const startsWithLetter = /^[a-z\u00c0-\u1eff]/

function token(text: string, from: number, gap: boolean, line = false): Token {
  const is = startsWithDigit.test(text) ? 'digits' : startsWithLetter.test(text) ? 'word' : 'mark'
  return { text, from, gap, line, is, spelling: is === 'word' ? spelled(text) : undefined }
}

function tokens(text: string): readonly Token[] {
  const found: Token[] = []
  const scan = pattern()
  let end = 0
  for (let hit = scan.exec(text); hit; hit = scan.exec(text)) {
    const [whole, head, tail] = hit
    const gap = hit.index > end
    const line = gap && /[\r\n\v]/.test(text.slice(end, hit.index))
    if (head && tail) found.push(token(head, hit.index, gap, line), token(tail, hit.index + head.length, false))
    else found.push(token(whole, hit.index, gap, line))
    end = hit.index + whole.length
  }
  return found
}

const asDigits = (text: string): string => text.replace(/o/g, '0').replace(/[li|]/g, '1')

const dash = /[-–—−‐‑→⇒➔~÷]|=>/

const lexeme = (is: Lexeme['is'], { text, gap, line, from }: Token, said = text, value = Number.NaN): Lexeme => ({
  is,
  text: said,
  value,
  gap,
  line,
  repaired: false,
  spelled: false,
  from,
  to: from + text.length,
})

/** What stands behind the last lexeme, however far one looks. */
export const end: Lexeme = lexeme('end', { text: '', gap: true, line: false, from: 0, is: 'mark', spelling: undefined })

/** The number again in letters, "15 (mười lăm)", as blanks. */
const withoutEchoes = (text: string): string => text.replace(echo, (whole, digits) => digits.padEnd(whole.length))

/** The text as lexemes. Case and the number of blanks make no difference, nor do line breaks but where dashes list the lines. */
export function lexemes(text: string): readonly Lexeme[] {
  const list = tokens(withoutEchoes(text.normalize('NFC').toLowerCase()))
  const listed = list[0] !== undefined && dash.test(list[0].text)
  const found: Lexeme[] = []
  for (let i = 0; i < list.length; i++) {
    const here = list[i]!
    if (here.is === 'digits') {
      const repaired = !/^\d+$/.test(here.text)
      const is = list[i + 1]?.text === '%' ? 'word' : 'number'
      found.push({ ...lexeme(is, here, here.text, Number(repaired ? asDigits(here.text) : here.text)), repaired })
      continue
    }
    if (here.is === 'mark') {
      const bar = dash.test(here.text) ? (listed && here.line ? ';' : '-') : here.text
      found.push(lexeme('mark', here, here.text.startsWith('/') ? '/' : bar))
      continue
    }
    const hit = lookUp(list, i)
    const value = hit?.exact || (hit?.count ?? 0) > 1 ? undefined : numeral(here.spelling!, hit !== undefined)
    if (value !== undefined) found.push({ ...lexeme('number', here, here.text, value), spelled: true })
    else if (hit) {
      const last = list[i + hit.count - 1]!
      found.push({ ...lexeme(hit.meaning, here), to: last.from + last.text.length })
      i += hit.count - 1
    } else found.push(lexeme('word', here))
  }
  return found
}
