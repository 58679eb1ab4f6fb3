import { addDays, type Day, yearOf } from '../calendar/day'
import { addMinutes, dayOf, type Moment, moment } from '../calendar/moment'
import type { WorkCalendar } from '../calendar/workdays'
import type { ExpectedReport } from '../tables/expected-reports'
import { recentDates } from './dates'
import { limitsOf } from './expected'
import type { Regime } from './regime'

/** Periods that the board shows side by side; no other drawing looks back farther. */
export const periodsShown = 12
/** For so many days after its end a year is still looked at as a whole. */
const yearStays = 60

const isLive = (row: ExpectedReport, regimes: readonly Regime[], now: Moment): boolean =>
  row.action !== undefined ||
  (row.openUntil !== undefined && row.openUntil > now) ||
  (!row.submitted && (row.state !== 'Chưa nộp' || limitsOf(row, regimes).lockedFrom > now))

/**
 * The cut-off from which on expected reports still change or are shown: of the year (of the year before, in its first weeks), of the periods on the board,
 * and of every report that may still come, stands open again or waits for the officer.
 */
export function movingFrom(rows: readonly ExpectedReport[], regimes: readonly Regime[], now: Moment): Moment {
  const year = moment(`${yearOf(addDays(dayOf(now), -yearStays))}-01-01` as Day)
  const periods = new Map(rows.map(({ period, cutOff }) => [period, cutOff]))
  const shown = [...periods.values()].sort().slice(-periodsShown)
  const live = rows.filter((row) => isLive(row, regimes, now)).map(({ cutOff }) => cutOff)
  return [year, ...shown, ...live].reduce((a, b) => (b < a ? b : a))
}

/** For so many days before the cut-off of a half-year's or a year's report those of the period before, with which it is compared, are wanted too. */
const compared = 21

/** Whether a regime's reports are compared with ones that lie far back: of a half-year or a year. */
export const comparesFarBack = ({ rhythm }: Regime): boolean => rhythm === 'half' || rhythm === 'year'

/** Whether such reports may come: from three weeks before the cut-off until they are locked. */
export const looksFarBack = (regimes: readonly Regime[], calendar: WorkCalendar, now: Moment): boolean =>
  regimes
    .filter((regime) => regime.used && comparesFarBack(regime))
    .flatMap((regime) => recentDates(regime, addDays(dayOf(now), compared), calendar, 2))
    .some(({ cutOff, lockedFrom }) => addMinutes(cutOff, -compared * 1440) <= now && now < lockedFrom)
