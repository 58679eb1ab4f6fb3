import { addDays, type Day, daysBetween, firstOfMonth, lastOfMonth, monthOf, quarterOf, weekdayOf, yearOf } from '../calendar/day'

/** How long a reporting period lasts. */
export type Rhythm = 'week' | 'month' | 'quarter' | 'half' | 'year'

/** The rhythm of a regime; `once` for reports on named days, whose periods only the regime knows. */
export type RegimeRhythm = Rhythm | 'once'

/** One reporting period. The key sorts by time within its rhythm: 2026-W21, 2026-M05, 2026-Q2, 2026-H1, 2026; 2026-06-15 for a report due on that day. */
export interface Period {
  readonly key: string
  readonly rhythm: RegimeRhythm
  readonly from: Day
  /** Its last day. */
  readonly to: Day
}

const pad = (n: number): string => String(n).padStart(2, '0')

/** The period of a rhythm that holds the day. Weeks run Monday to Sunday and are numbered as ISO 8601 numbers them. */
export function periodOf(d: Day, rhythm: Rhythm): Period {
  const year = yearOf(d)
  switch (rhythm) {
    case 'week': {
      const from = addDays(d, 1 - weekdayOf(d))
      const thursday = addDays(from, 3)
      const first = firstOfMonth(yearOf(thursday), 1)
      const fourth = addDays(first, 3)
      const firstMonday = addDays(fourth, 1 - weekdayOf(fourth))
      const week = 1 + daysBetween(from, firstMonday) / 7
      return { key: `${yearOf(thursday)}-W${pad(week)}`, rhythm, from, to: addDays(from, 6) }
    }
    case 'month':
      return { key: `${year}-M${pad(monthOf(d))}`, rhythm, from: firstOfMonth(year, monthOf(d)), to: lastOfMonth(year, monthOf(d)) }
    case 'quarter': {
      const last = quarterOf(d) * 3
      return { key: `${year}-Q${quarterOf(d)}`, rhythm, from: firstOfMonth(year, last - 2), to: lastOfMonth(year, last) }
    }
    case 'half': {
      const half = monthOf(d) <= 6 ? 1 : 2
      return { key: `${year}-H${half}`, rhythm, from: firstOfMonth(year, half * 6 - 5), to: lastOfMonth(year, half * 6) }
    }
    case 'year':
      return { key: `${year}`, rhythm, from: firstOfMonth(year, 1), to: lastOfMonth(year, 12) }
  }
}

// Thousands of lines name the same few periods.
const named = new Map<string, Period | undefined>()

/** The period of week, month, quarter, half-year or year that a key names, or undefined. */
export function periodOfKey(key: string): Period | undefined {
  if (!named.has(key)) named.set(key, readPeriod(key))
  return named.get(key)
}

function readPeriod(key: string): Period | undefined {
  const found = /^(\d{4})(?:-([WMQH])(\d{1,2}))?$/.exec(key)
  if (!found) return undefined
  const year = Number(found[1])
  const n = Number(found[3] ?? 1)
  const period =
    found[2] === 'W'
      ? periodOf(addDays(firstOfMonth(year, 1), 3 + (n - 1) * 7), 'week')
      : found[2] === 'M'
        ? periodOf(firstOfMonth(year, n), 'month')
        : found[2] === 'Q'
          ? periodOf(firstOfMonth(year, n * 3), 'quarter')
          : found[2] === 'H'
            ? periodOf(firstOfMonth(year, n * 6), 'half')
            : periodOf(firstOfMonth(year, 1), 'year')
  return period.key === key ? period : undefined
}
