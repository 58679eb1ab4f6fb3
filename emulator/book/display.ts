import { format } from 'numfmt'
import type { CellData } from './data'
import { decimalComma, patternKind, shownPattern } from './pattern'

/** What a person sees in the cell, whose formula the caller has had worked out (results.ts). */
export function displayText(cell: Pick<CellData, 'value' | 'format' | 'resultPattern'> | null | undefined, locale: string): string {
  const value = cell?.value ?? null
  if (value === null) return ''
  const pattern = shownPattern(cell)
  if (typeof value === 'string') return pattern?.includes('@') && pattern !== '@' ? format(pattern, value, options(locale)) : value
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'object') return value.error
  const kind = patternKind(pattern)
  if (kind === 'automatic' || kind === 'text') return automatic(value, locale)
  // numfmt spells Vietnamese month and day names with separate accents.
  return format(pattern ?? 'General', value, options(locale)).normalize('NFC')
}

const options = (locale: string) => ({ locale: locale.replace('_', '-'), throws: false, leap1900: false }) as const

/** Assumed from what Google shows: integers whole up to 15 digits, others to 10 significant digits. */
function automatic(value: number, locale: string): string {
  const size = Math.abs(value)
  const shown =
    size !== 0 && (size >= 1e15 || size < 1e-5)
      ? exponential(value)
      : Number.isInteger(value)
        ? String(value)
        : String(Number(value.toPrecision(Math.max(10, Math.ceil(Math.log10(size)) + 1))))
  return decimalComma(locale) ? shown.replace('.', ',') : shown
}

/** `1E+15`, `1.5E-7`. */
function exponential(value: number): string {
  const [digits = '', power = ''] = Number(value.toPrecision(6)).toExponential().split('e')
  const places = power.replace(/^([+-])(\d)$/, '$10$2')
  return `${digits}E${places}`
}
