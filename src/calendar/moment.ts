import { addDays, type Day, daysBetween, parseDay } from './day'

/** A moment in Vietnam (UTC+7, no summer time) as ISO text to the minute, `2026-05-29T16:00`. Text order is time order. */
export type Moment = string & { readonly __brand: 'Moment' }

/** A time of day, `16:00`. */
export type Clock = string & { readonly __brand: 'Clock' }

const pad = (n: number): string => String(n).padStart(2, '0')

/** Hours 0 to 23 and minutes 0 to 59 as a time of day, or undefined. */
export const clock = (hours: number, minutes = 0): Clock | undefined =>
  Number.isInteger(hours) && Number.isInteger(minutes) && hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59
    ? (`${pad(hours)}:${pad(minutes)}` as Clock)
    : undefined

export const moment = (d: Day, at: Clock | string = '00:00'): Moment => `${d}T${at}` as Moment

/** ISO text to the minute as a moment, or undefined where it is none. */
export function parseMoment(text: string): Moment | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(text)
  if (!found) return undefined
  const d = parseDay(found[1]!)
  const at = clock(Number(found[2]), Number(found[3]))
  return d && at ? moment(d, at) : undefined
}

export const dayOf = (m: Moment): Day => m.slice(0, 10) as Day
export const clockOf = (m: Moment): Clock => m.slice(11, 16) as Clock

const minutesOf = (at: string): number => Number(at.slice(0, 2)) * 60 + Number(at.slice(3, 5))

/** The moment so many minutes later; earlier where negative. */
export function addMinutes(m: Moment, count: number): Moment {
  const total = minutesOf(clockOf(m)) + count
  const days = Math.floor(total / 1440)
  const rest = total - days * 1440
  return moment(addDays(dayOf(m), days), `${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`)
}

/** Whole minutes from the second to the first; negative where the first is earlier. */
export const minutesBetween = (later: Moment, earlier: Moment): number =>
  daysBetween(dayOf(later), dayOf(earlier)) * 1440 + minutesOf(clockOf(later)) - minutesOf(clockOf(earlier))

export const later = (a: Moment, b: Moment): Moment => (a < b ? b : a)
