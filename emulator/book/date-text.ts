import { decimalComma, monthFirst } from './pattern'
import { daySerial } from './zone'

export interface DateRead {
  serial: number
  /** Shows the date as it was written: `5/3/2026` -> `d/m/yyyy`. Assumed from what Google shows after typing. */
  pattern: string
}

/**
 * Reads a date, a time or both, in the locale's order of day and month: `5/3/2026`, `5/3`, `3/2026`, `2026-03-05`, `8:30`, `5/3/2026 8:30`.
 * `today` is the serial of the day that lends its year. Undefined where it is none, also for days that do not exist (`30/2/2026`).
 * Assumed: written months (`5 Mar 2026`) stay text.
 */
export function readDate(text: string, locale: string, today: number): DateRead | undefined {
  const [first = '', second, third, ...more] = text.trim().split(/\s+/)
  if (more.length > 0) return undefined
  const day = readDay(first, locale, today)
  if (day) {
    if (second === undefined) return day
    const time = readTime(third === undefined ? second : `${second} ${third}`)
    return time && time.serial < 1 ? { serial: day.serial + time.serial, pattern: `${day.pattern} ${time.pattern}` } : undefined
  }
  return third === undefined ? readTime(second === undefined ? first : `${first} ${second}`) : undefined
}

const parts = /^(\d{1,4})([/.-])(\d{1,4})(?:\2(\d{1,4}))?$/

function readDay(text: string, locale: string, today: number): DateRead | undefined {
  const found = parts.exec(text)
  if (!found) return undefined
  const [, a = '', mark = '', b = '', c] = found
  if (mark === '.' && !decimalComma(locale)) return undefined
  const two = [a, b, c ?? ''].some((part) => part.length === 2 && part.startsWith('0'))
  const [d, m] = two ? ['dd', 'mm'] : ['d', 'm']
  if (a.length === 4) {
    if (b.length > 2 || (c !== undefined && c.length > 2)) return undefined
    return whole(a, b, c ?? '1', c === undefined ? `yyyy${mark}mm` : ['yyyy', m, d].join(mark))
  }
  if (c === undefined && b.length === 4) return mark === '.' ? undefined : whole(b, a, '1', `${m}${mark}yyyy`)
  const [dayText, monthText] = monthFirst(locale) ? [b, a] : [a, b]
  const order = monthFirst(locale) ? [m, d] : [d, m]
  if (dayText.length > 2 || monthText.length > 2) return undefined
  if (c === undefined) return whole(String(yearOf(today)), monthText, dayText, order.join(mark))
  if (c.length !== 2 && c.length !== 4) return undefined
  return whole(c.length === 2 ? century(c) : c, monthText, dayText, [...order, c.length === 2 ? 'yy' : 'yyyy'].join(mark))
}

/** Assumed: 00-29 are of this century, as in other spreadsheets. */
const century = (year: string): string => (Number(year) < 30 ? `20${year}` : `19${year}`)

const yearOf = (serial: number): number => new Date((serial - 25_569) * 86_400_000).getUTCFullYear()

function whole(year: string, month: string, day: string, pattern: string): DateRead | undefined {
  if (Number(year) < 1900) return undefined
  const serial = daySerial(Number(year), Number(month), Number(day))
  return serial === undefined ? undefined : { serial, pattern }
}

const clock = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?:\s*(AM|PM|SA|CH))?$/i

function readTime(text: string): DateRead | undefined {
  const found = clock.exec(text)
  if (!found) return undefined
  const [, h = '', m = '', s, half] = found
  let hours = Number(h)
  if (half) {
    if (hours < 1 || hours > 12) return undefined
    hours = (hours % 12) + (/PM|CH/i.test(half) ? 12 : 0)
  }
  const serial = (hours * 3600 + Number(m) * 60 + Number(s ?? 0)) / 86_400
  if (hours >= 24) return { serial, pattern: '[h]:mm:ss' }
  const shown = `${h.startsWith('0') ? 'hh' : 'h'}:mm${s === undefined ? '' : ':ss'}`
  return { serial, pattern: half ? `${shown} am/pm` : shown }
}
