import type { Day } from '../calendar/day'
import { dayOf, type Moment } from '../calendar/moment'
import type { WorkCalendar } from '../calendar/workdays'
import { currentDates, type Dates, nextDates, recentDates } from '../reporting/dates'
import { type Job, jobsOf, reminderMoments } from '../reporting/jobs'
import type { Regime } from '../reporting/regime'

/** One thing that the clock will do. */
export interface Upcoming {
  readonly kind: Job['kind']
  readonly due: Moment
  readonly dates: Dates
}

/** The reports of a regime whose jobs may lie ahead: the two last periods, the one of now and the one after it. */
function near(regime: Regime, today: Day, calendar: WorkCalendar): readonly Dates[] {
  const current = currentDates(regime, today, calendar)
  const next = current && nextDates(current, calendar)
  const all = [...recentDates(regime, today, calendar, 2), ...(current ? [current] : []), ...(next ? [next] : [])]
  return [...new Map(all.map((dates) => [dates.key, dates])).values()]
}

/** What the clock will do next for the regimes in use, the earliest first: at least the next job of each regime, and `most` in all where there are so many. */
export function upcoming(regimes: readonly Regime[], calendar: WorkCalendar, now: Moment, most: number): readonly Upcoming[] {
  const byTime = (a: Upcoming, b: Upcoming): number => a.due.localeCompare(b.due)
  const of = regimes
    .filter(({ used }) => used)
    .map((regime) =>
      near(regime, dayOf(now), calendar)
        .flatMap((dates): Upcoming[] => [
          ...jobsOf(dates, calendar).map(({ kind, due }) => ({ kind, due, dates })),
          ...reminderMoments(dates, calendar).map((due) => ({ kind: 'remind' as const, due, dates })),
        ])
        .filter(({ due }) => due > now)
        .sort(byTime),
    )
  const firsts = of.flatMap((jobs) => jobs.slice(0, 1))
  const rest = of.flatMap((jobs) => jobs.slice(1)).sort(byTime)
  return [...firsts, ...rest.slice(0, Math.max(0, most - firsts.length))].sort(byTime)
}
