import { getFormatInfo, isValidFormat } from 'numfmt'
import type { CellData } from './data'

/** What a number format pattern is for. `automatic` is no pattern at all. */
export type PatternKind = 'automatic' | 'text' | 'date' | 'percent' | 'number'

const kinds = new Map<string, PatternKind>()

export function patternKind(pattern: string | undefined): PatternKind {
  if (pattern === undefined || pattern === '' || pattern === 'General') return 'automatic'
  let kind = kinds.get(pattern)
  if (!kind) {
    kind = judge(pattern)
    kinds.set(pattern, kind)
  }
  return kind
}

function judge(pattern: string): PatternKind {
  if (pattern === '@') return 'text'
  const info = getFormatInfo(pattern)
  return info.isDate ? 'date' : info.isPercent ? 'percent' : 'number'
}

/** The number format that the cell is shown in: its own, else the one that its formula's result brings. */
export const shownPattern = (cell: Pick<CellData, 'format' | 'resultPattern'> | null | undefined): string | undefined =>
  cell?.resultPattern !== undefined && patternKind(cell.format?.pattern) === 'automatic' ? cell.resultPattern : cell?.format?.pattern

/** True where the pattern can be used; Google refuses others. */
export const goodPattern = (pattern: string): boolean => pattern === '' || isValidFormat(pattern)

/** True for the locales that write the month first. */
export const monthFirst = (locale: string): boolean => /^en_(US|PH)|^en$|^fil_PH/.test(locale)

/** Separators of the locale. Assumed: English, Chinese, Japanese, Korean, Thai, Hebrew write the point, all others the comma. */
export const decimalComma = (locale: string): boolean => !/^(en|zh|ja|ko|th|iw|he|fil|ms)(_|$)/.test(locale) || locale === 'en_ZA'

/** The pattern that a Date written by a script gives a cell without one. Assumed for vi_VN after Google's locale default. */
export function datePattern(locale: string, serial: number): string {
  const date = monthFirst(locale) ? 'M/d/yyyy' : 'dd/mm/yyyy'
  return Number.isInteger(serial) ? date : `${date} ${monthFirst(locale) ? 'H:mm:ss' : 'hh:mm:ss'}`
}
