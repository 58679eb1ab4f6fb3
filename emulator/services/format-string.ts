import { NotEmulated } from './strict'

/** Google's printf, and how many of the values it took: %s %d %i %f %x %o %e %c %j %%, with flags, width and precision. */
export function formatString(template: string, values: readonly unknown[]): { text: string; used: number } {
  let next = 0
  const text = template.replace(
    /%([-+0 ,#]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g,
    (whole, flags: string, width: string, precision: string, kind: string) => {
      if (kind === '%') return '%'
      if (next >= values.length) return whole
      return pad(convert(kind, flags, precision, values[next++], whole), flags, Number(width ?? 0), kind)
    },
  )
  return { text, used: next }
}

function convert(kind: string, flags: string, precision: string | undefined, value: unknown, whole: string): string {
  const plus = (text: string): string => (flags.includes('+') && Number(value) >= 0 ? `+${text}` : text)
  switch (kind) {
    case 's':
      return precision === undefined ? String(value) : String(value).slice(0, Number(precision))
    case 'd':
    case 'i':
      return plus(String(Math.trunc(Number(value))))
    case 'f':
      return plus(Number(value).toFixed(Number(precision ?? 6)))
    case 'e':
      return plus(
        Number(value)
          .toExponential(Number(precision ?? 6))
          .replace(/e([+-])(\d)$/, 'e$10$2'),
      )
    case 'x':
      return Math.trunc(Number(value)).toString(16)
    case 'X':
      return Math.trunc(Number(value)).toString(16).toUpperCase()
    case 'o':
      return Math.trunc(Number(value)).toString(8)
    case 'c':
      return typeof value === 'number' ? String.fromCharCode(value) : String(value).slice(0, 1)
    case 'j':
      return JSON.stringify(value)
    default:
      throw new NotEmulated(`Utilities.formatString ${whole}`)
  }
}

function pad(text: string, flags: string, width: number, kind: string): string {
  if (flags.includes('-')) return text.padEnd(width)
  if (!flags.includes('0') || kind === 's') return text.padStart(width)
  const sign = /^[+-]/.exec(text)?.[0] ?? ''
  return sign + text.slice(sign.length).padStart(width - sign.length, '0')
}
