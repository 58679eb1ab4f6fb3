import { addDays, type Day, daysBetween, earliest, firstOfMonth, lastOfMonth, monthOf, yearOf } from '../calendar/day'
import type { WorkCalendar } from '../calendar/workdays'
import { type Period, step } from './calendar-periods'
import { calendarWeek, dayInMonth, nthWeekday } from './month-days'
import type { Rhythm } from './schedule'

const yearThirdEnds = { start: 3, middle: 8, end: 12 } as const

/** Where the first, middle or last part of a period ends. */
function partEnd(period: Period, part: 'start' | 'middle' | 'end', every: Rhythm['every']): Day {
  if (part === 'end') return period.to
  const third = part === 'start' ? 1 : 2
  if (every === 'month') return addDays(period.from, third * 10 - 1)
  if (every === 'quarter') return lastOfMonth(yearOf(period.from), monthOf(period.from) + third - 1)
  if (every === 'year') return lastOfMonth(yearOf(period.from), yearThirdEnds[part])
  return addDays(period.from, Math.floor(((daysBetween(period.to, period.from) + 1) * third) / 3) - 1)
}

/** The named days of a rhythm that stand in one period of the calendar. */
export function namedDays(rhythm: Rhythm, period: Period, calendar: WorkCalendar): readonly Day[] {
  const { every, weekdays, days, week, inQuarter, dates, window } = rhythm
  const year = yearOf(period.from)
  const month = monthOf(period.from)
  if (weekdays) return weekdays.map((weekday) => addDays(period.from, weekday - 1))
  if (days) return days.map((name) => dayInMonth(year, month, name, calendar))
  if (week) {
    if (week.weekday !== undefined)
      return [
        week.by === 'count'
          ? nthWeekday(year, month, week.weekday, week.n)
          : addDays(calendarWeek(year, month, week.n).start, week.weekday - 1),
      ]
    return [
      week.by === 'calendar'
        ? calendarWeek(year, month, week.n).end
        : week.n === 'last'
          ? period.to
          : earliest(addDays(period.from, week.n * 7 - 1), period.to),
    ]
  }
  if (inQuarter) return [dayInMonth(year, month + inQuarter.month - 1, inQuarter.day ?? 'last', calendar)]
  if (dates) return dates.map((date) => dayInMonth(year, date.month, date.day, calendar))
  if (window) return [dayInMonth(year, window.to.month ?? month, window.to.day, calendar)]
  return [rhythm.part ? partEnd(period, rhythm.part, every) : period.to]
}

/** The period that a due day is about: its own, the one before or after it, or the window that the words draw. */
export function about(rhythm: Rhythm, period: Period, named: Day): Period {
  const { every, window } = rhythm
  if (window) {
    const year = yearOf(period.from) - (window.from.prev && window.from.month !== undefined ? 1 : 0)
    const month = (window.from.month ?? monthOf(period.from)) - (window.from.prev && window.from.month === undefined ? 1 : 0)
    const first = firstOfMonth(year, month)
    return { from: dayInMonth(yearOf(first), monthOf(first), window.from.day), to: named }
  }
  if (rhythm.falls) return step(period, every, rhythm.falls === 'next' ? -1 : 1)
  return every === 'quarter' && rhythm.inQuarter?.month === 1 ? step(period, every, -1) : period
}
