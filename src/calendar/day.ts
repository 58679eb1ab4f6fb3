import { addDays as addDaysTo, addMonths as addMonthsTo, differenceInCalendarDays, getISODay, lastDayOfMonth } from 'date-fns'

/** A calendar day in Vietnam as ISO text, `2026-05-31`. Only a day that exists carries this brand. */
export type Day = string & { readonly __brand: 'Day' }

/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

// Noon keeps the arithmetic clear of every change of clock in whatever zone the process runs.
const toDate = (day: Day): Date => new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12)
const fromDate = (date: Date): Day => `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}` as Day

/** The day, or undefined where the calendar has none (30/2, month 13). Years 1900 to 2199. */
export function day(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (![year, month, dayOfMonth].every(Number.isInteger) || year < 1900 || year > 2199 || month < 1 || month > 12 || dayOfMonth < 1)
    return undefined
  if (dayOfMonth > daysInMonth(year, month)) return undefined
  return `${pad(year, 4)}-${pad(month)}-${pad(dayOfMonth)}` as Day
}

/** ISO text as a day, or undefined where it is none. */
export function parseDay(text: string): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return found ? day(Number(found[1]), Number(found[2]), Number(found[3])) : undefined
}

export const yearOf = (d: Day): number => Number(d.slice(0, 4))
/** 1 to 12. */
export const monthOf = (d: Day): number => Number(d.slice(5, 7))
export const dayOfMonth = (d: Day): number => Number(d.slice(8, 10))
export const quarterOf = (d: Day): number => Math.ceil(monthOf(d) / 3)
export const weekdayOf = (d: Day): Weekday => getISODay(toDate(d)) as Weekday

/** Days in a month; `month` 1 to 12. */
export const daysInMonth = (year: number, month: number): number => lastDayOfMonth(new Date(year, month - 1, 1, 12)).getDate()

/** The first day of a month; a month outside 1 to 12 runs on into the years beside. */
export const firstOfMonth = (year: number, month: number): Day => fromDate(new Date(year, month - 1, 1, 12))
/** The last day of a month; a month outside 1 to 12 runs on into the years beside. */
export const lastOfMonth = (year: number, month: number): Day => fromDate(lastDayOfMonth(new Date(year, month - 1, 1, 12)))

export const addDays = (d: Day, count: number): Day => fromDate(addDaysTo(toDate(d), count))
/** The same day of another month, or that month's last day where it is shorter. */
export const addMonths = (d: Day, count: number): Day => fromDate(addMonthsTo(toDate(d), count))
/** Whole days from the second to the first; negative where the first is earlier. */
export const daysBetween = (later: Day, earlier: Day): number => differenceInCalendarDays(toDate(later), toDate(earlier))

export const earliest = (a: Day, b: Day): Day => (a < b ? a : b)
export const latest = (a: Day, b: Day): Day => (a > b ? a : b)
