import { type Spelling, spell } from './letters'
import { lookUp, type Meaning, numeral } from './vocabulary'

/** One word of the language of time: what it means, where it stands (offsets in the text), and its number where it has one. */
export interface Lexeme {
  readonly is: Meaning | 'number' | 'mark' | 'word' | 'end'
  readonly text: string
  readonly value: number
  /** White space stands before it. */
  readonly gap: boolean
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
  readonly spelling: Spelling
}

export const letters = 'a-zà-ɏ\\u0300-\\u036fḀ-ỿ'
// A run of digits may hold the letters that scanners put for 0 and 1, if no further letter follows.
const pattern = () => new RegExp(`[oli|]{0,2}[0-9][0-9oli|]*(?![0-9|${letters}])|[0-9]+|[${letters}]+|[^\\s]`, 'g')

function hits(scan: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (let hit = scan.exec(text); hit; hit = scan.exec(text)) found.push(hit)
  return found
}

function tokens(text: string): readonly Token[] {
  const found: Token[] = []
  const scan = pattern()
  let end = 0
  for (const hit of hits(scan, text)) {
    const gap = hit.index > end
    const glued = /^(quý|quí|quy|q)(i{1,3}|iv)$/.exec(hit[0])
    const parts = glued ? [glued[1]!, glued[2]!] : [hit[0]]
    parts.forEach((part, i) => {
      found.push({ text: part, from: hit.index + (i === 0 ? 0 : parts[0]!.length), gap: gap && i === 0, spelling: spell(part) })
    })
    end = hit.index + hit[0].length
  }
  return found
}

const asDigits = (text: string): string => text.replace(/o/g, '0').replace(/[li|]/g, '1')

const startsWithDigit = (text: string): boolean => /^[oli|]*[0-9]/.test(text)
const isWord = (token: Token | undefined): boolean => token !== undefined && /[^\W\d_]|[\u00c0-\u1eff]/.test(token.text[0]!)

const blank = { value: Number.NaN, repaired: false, spelled: false }

/** What stands behind the last lexeme, however far one looks. */
export const end: Lexeme = { ...blank, is: 'end', text: '', gap: true, from: 0, to: 0 }

/** The text as lexemes. Case, line breaks and the number of blanks make no difference. */
export function lexemes(text: string): readonly Lexeme[] {
  const list = tokens(text.normalize('NFC').toLowerCase())
  const found: Lexeme[] = []
  for (let i = 0; i < list.length; ) {
    const token = list[i]!
    const place = { text: token.text, gap: token.gap, from: token.from, to: token.from + token.text.length }
    i++
    if (startsWithDigit(token.text)) {
      const value = Number(asDigits(token.text))
      found.push({ ...blank, ...place, is: list[i]?.text === '%' ? 'word' : 'number', value, repaired: !/^\d+$/.test(token.text) })
      continue
    }
    if (!isWord(token)) {
      found.push({ ...blank, ...place, is: 'mark', text: /[-–—−‐‑]/.test(token.text) ? '-' : token.text })
      continue
    }
    const coming: Spelling[] = [token.spelling]
    for (let j = i; coming.length < 6 && isWord(list[j]) && !startsWithDigit(list[j]!.text); j++) coming.push(list[j]!.spelling)
    const hit = lookUp(coming)
    const value = numeral(token.spelling, hit !== undefined)
    if (hit && (hit.exact || hit.count > 1 || value === undefined)) {
      const last = list[i + hit.count - 2]!
      i += hit.count - 1
      found.push({ ...blank, ...place, is: hit.meaning, to: last.from + last.text.length })
      continue
    }
    found.push(value === undefined ? { ...blank, ...place, is: 'word' } : { ...blank, ...place, is: 'number', value, spelled: true })
  }
  return found
}
