import { addDays, addMonths, type Day, daysBetween, firstOfMonth, lastOfMonth, monthOf, weekdayOf, yearOf } from '../calendar/day'
import type { Rhythm } from './schedule'

export interface Period {
  readonly from: Day
  readonly to: Day
}

const monthsOf = { month: 1, quarter: 3, half: 6, year: 12 } as const

/** The period of a rhythm that holds the day. */
export function periodAt(d: Day, every: Rhythm['every']): Period {
  if (every === 'day') return { from: d, to: d }
  if (every === 'week') {
    const from = addDays(d, 1 - weekdayOf(d))
    return { from, to: addDays(from, 6) }
  }
  const length = monthsOf[every]
  const first = monthOf(d) - ((monthOf(d) - 1) % length)
  return { from: firstOfMonth(yearOf(d), first), to: lastOfMonth(yearOf(d), first + length - 1) }
}

/** The period so many periods later. */
export const step = (period: Period, every: Rhythm['every'], count: number): Period =>
  every === 'day' || every === 'week'
    ? periodAt(addDays(period.from, count * (every === 'day' ? 1 : 7)), every)
    : periodAt(addMonths(period.from, count * monthsOf[every]), every)

/** How many periods lie from the one to the other, never fewer than none. */
export function stepsBetween(from: Period, to: Period, every: Rhythm['every']): number {
  if (every === 'day' || every === 'week') return Math.max(0, Math.floor(daysBetween(to.from, from.from) / (every === 'day' ? 1 : 7)))
  return Math.max(0, ((yearOf(to.from) - yearOf(from.from)) * 12 + monthOf(to.from) - monthOf(from.from)) / monthsOf[every])
}
