import { decimalComma } from './pattern'

export interface NumberRead {
  value: number
  /** What the text itself shows: thousands, percent, currency, exponent. Absent for a bare number. */
  pattern?: string
}

interface Shapes {
  number: RegExp
  group: string
  decimal: string
}

const shapes = (group: string, decimal: string): Shapes => ({
  number: new RegExp(`^(\\d{1,3}(?:\\${group}\\d{3})+|\\d+|(?=\\${decimal}\\d))(\\${decimal}\\d*)?(?:[eE]([+-]?\\d{1,3}))?$`),
  group,
  decimal,
})
const comma = shapes('.', ',')
const point = shapes(',', '.')

const currencies = ['₫', 'đ', '$', '€']

/** Reads a number written with the locale's separators: `1.234,5`, `50%`, `(5)`, `1.000 ₫`, `1E3`. Undefined where it is none. */
export function readNumber(text: string, locale: string): NumberRead | undefined {
  let rest = text.trim()
  let sign = 1
  if (rest.startsWith('(') && rest.endsWith(')')) {
    sign = -1
    rest = rest.slice(1, -1).trim()
  } else if (/^[+-]/.test(rest)) {
    sign = rest.startsWith('-') ? -1 : 1
    rest = rest.slice(1)
  }
  const percent = rest.endsWith('%')
  if (percent) rest = rest.slice(0, -1).trimEnd()
  const currency = percent ? undefined : currencies.find((symbol) => rest.startsWith(symbol) || rest.endsWith(symbol))
  if (currency) rest = (rest.startsWith(currency) ? rest.slice(currency.length) : rest.slice(0, -currency.length)).trim()
  const { number, group, decimal } = decimalComma(locale) ? comma : point
  const found = number.exec(rest)
  if (!found) return undefined
  const [, whole = '', fraction = '', exponent] = found
  const plain = `${whole.replaceAll(group, '') || '0'}${fraction.replace(decimal, '.')}${exponent === undefined ? '' : `e${exponent}`}`
  const value = (sign * Number(plain)) / (percent ? 100 : 1)
  if (!Number.isFinite(value)) return undefined
  const decimals = fraction.length > 1
  const grouped = whole.includes(group)
  const pattern = percent
    ? decimals
      ? '0.00%'
      : '0%'
    : exponent !== undefined
      ? '0.00E+00'
      : currency
        ? currencyPattern(currency, decimals)
        : grouped
          ? decimals
            ? '#,##0.00'
            : '#,##0'
          : undefined
  return pattern === undefined ? { value: value === 0 ? 0 : value } : { value, pattern }
}

/** Assumed: the dong stands behind the number, as in Google's vi_VN currency format; others in front. */
function currencyPattern(symbol: string, decimals: boolean): string {
  const number = decimals ? '#,##0.00' : '#,##0'
  return symbol === '₫' || symbol === 'đ' ? `${number} "₫"` : `"${symbol}"${number}`
}
