import { text } from './text'

/** Local times are texts like `2026-05-22T08:00:00`; sums are done as if they were UTC, which no time zone disturbs. */
const read = (local: string) => new Date(`${local.length === 16 ? `${local}:00` : local.slice(0, 19)}Z`)
const write = (date: Date) => date.toISOString().slice(0, 19)

export const later = (local: string, minutes: number) => write(new Date(read(local).getTime() + minutes * 60_000))

/** The next moment after `local` that falls on the weekday (0 is Sunday) at that hour. */
export function nextWeekday(local: string, weekday: number, hour: number): string {
  const date = read(local)
  date.setUTCHours(hour, 0, 0, 0)
  while (date.getUTCDay() !== weekday || write(date) <= local) date.setUTCDate(date.getUTCDate() + 1)
  return write(date)
}

/** Days since 1899-12-30, with the time of day as the fraction. */
export const serialOf = (local: string) => read(local).getTime() / 86_400_000 + 25_569

/** `22/05/2026 08:00`. */
export const shortTime = (local: string) => `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)} ${local.slice(11, 16)}`

/** `Thứ Sáu, 22/05/2026`. */
export const longDay = (local: string) =>
  `${text.weekdays[read(local).getUTCDay()]}, ${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)}`

/** `22/05/2026 08:00` or `22/5/2026 8:00` as a local time; undefined where it is none. */
export function readTyped(typed: string): string | undefined {
  const [, day, month, year, hour = '0', minute = '00'] =
    /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s+(\d{1,2})[:hg](\d{2})?)?\s*$/i.exec(typed) ?? []
  if (!day || !month || !year) return undefined
  const two = (part: string) => part.padStart(2, '0')
  const local = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00`
  const date = new Date(`${local}Z`)
  return !Number.isNaN(date.getTime()) && write(date) === local ? local : undefined
}
