import type { CellValue } from './data'
import { readDate } from './date-text'
import { displayText } from './display'
import { readNumber } from './number-text'
import { patternKind } from './pattern'

export interface Reading {
  /** Null clears the cell. For a formula null too: its result is not known here. */
  value: CellValue
  formula?: string
  /** The pattern that the text asks for; absent: the cell keeps what it has. */
  pattern?: string
}

export interface ReadingPlace {
  /** `vi_VN`. */
  locale: string
  /** The cell's own number format. `@` keeps everything as text. */
  pattern?: string | undefined
  /** The serial of the present moment on the book's wall clock; it lends its year to `5/3`. */
  now: number
}

const nothing: Reading = { value: null }
/** Whatever could be more than text begins so. */
const suspicious = /^\s*(?:[\d+\-=('.,$€₫đ]|true\s*$|false\s*$)/i

/** How Google reads what is typed, pasted, or handed to setValue and setValues. */
export function readTyped(typed: string | number | boolean | null, place: ReadingPlace): Reading {
  if (typed === null || typed === '') return nothing
  const asText = place.pattern === '@'
  if (typeof typed !== 'string') return { value: asText ? displayText({ value: typed }, place.locale) : typed }
  if (!suspicious.test(typed)) return { value: typed }
  if (typed.startsWith("'")) return typed === "'" ? nothing : { value: typed.slice(1) }
  if (asText) return { value: typed }
  if (typed.startsWith('=')) return typed.length > 1 ? { value: null, formula: typed } : { value: typed }
  const word = typed.trim().toUpperCase()
  if (word === 'TRUE' || word === 'FALSE') return { value: word === 'TRUE' }
  const number = readNumber(typed, place.locale)
  if (number) return withPattern(number.value, number.pattern, place.pattern)
  const date = readDate(typed, place.locale, place.now)
  if (date) return withPattern(date.serial, date.pattern, place.pattern)
  // A phone number like "+84 (0)912" becomes a broken formula on Google; Assumed: a leading dash with text behind it stays text.
  return typed.startsWith('+') ? { value: null, formula: `=${typed}` } : { value: typed }
}

/** A cell keeps its own pattern when it is of the same kind, or when the text was a bare number. */
function withPattern(value: number, asked: string | undefined, own: string | undefined): Reading {
  if (asked === undefined) return { value }
  const kind = patternKind(own)
  return kind !== 'automatic' && kind === patternKind(asked) ? { value } : { value, pattern: asked }
}
