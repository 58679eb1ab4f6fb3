import { addDays, type Day } from '../calendar/day'
import { dayOf, type Moment, moment } from '../calendar/moment'
import type { WorkCalendar } from '../calendar/workdays'
import type { ExpectedReport } from '../tables/expected-reports'
import { periodKeyIn } from '../text/consolidation'
import { sayPeriod, shortLabel } from '../text/dates'
import { currentDates, type Dates, datesOf, datesOfKey } from './dates'
import { settled } from './expected'
import { jobsOf } from './jobs'
import { periodOfKey } from './period'
import type { Regime } from './regime'
import { type Span, weightOf } from './roll-up-span'

/** The report that is to be made: of a regime, or of a longer period that no regime asks for. */
export interface Target {
  readonly span: Span
  readonly dates: Dates | undefined
  readonly label: string
  /** Whether it takes up the reports of shorter periods; else only its own. */
  readonly long: boolean
}

interface Known {
  readonly regimes: readonly Regime[]
  readonly calendar: WorkCalendar
  readonly now: Moment
}

const isLong = (rhythm: Dates['period']['rhythm']): boolean => weightOf(rhythm) >= weightOf('month')

function ofDates(dates: Dates, calendar: WorkCalendar): Target {
  const { period, regime, key } = dates
  const before = isLong(period.rhythm) ? datesOf(regime, addDays(period.from, -1), calendar) : undefined
  const made = before && jobsOf(before, calendar).find(({ kind }) => kind === 'consolidate')?.due
  return {
    span: { key, period, before: before && made ? { period: before.period, made } : undefined },
    dates,
    label: sayPeriod(period),
    long: isLong(period.rhythm),
  }
}

/** The report that a key names: `TUAN 2026-W21` of a regime, `2026-Q2` of none. */
export function targetOfKey(key: string, { regimes, calendar }: Known): Target | undefined {
  const dates = datesOfKey(regimes, key, calendar)
  if (dates) return ofDates(dates, calendar)
  const period = periodOfKey(key)
  return period && { span: { key, period }, dates: undefined, label: sayPeriod(period), long: true }
}

/** The report that a press of the menu means: of the regime whose cut-off comes next. */
export function targetOfNow({ regimes, calendar, now }: Known): Target | undefined {
  const dates = regimes
    .filter(({ used }) => used)
    .flatMap((regime) => currentDates(regime, dayOf(now), calendar) ?? [])
    .sort((a, b) => a.cutOff.localeCompare(b.cutOff))[0]
  return dates && ofDates(dates, calendar)
}

/** The report that people's words name, `Tháng 5/2026`: that of a regime in use where there is one, also by the label or the key of an expected report. */
export function targetOfWords(words: string, known: Known, expected: readonly ExpectedReport[]): Target | undefined {
  const wanted = words.trim()
  const row = expected.find(({ period, label }) => [period, label, shortLabel(label)].includes(wanted))
  if (row) return targetOfKey(row.period, known)
  const key = periodKeyIn(wanted) ?? wanted
  const period = periodOfKey(key)
  const used = known.regimes.filter(({ used: inUse }) => inUse)
  const dates = period && used.filter(({ rhythm }) => rhythm === period.rhythm).flatMap((one) => datesIn(one, period.from, known, key))[0]
  return dates ? ofDates(dates, known.calendar) : targetOfKey(key, known)
}

function datesIn(regime: Regime, from: Day, { calendar }: Known, key: string): readonly Dates[] {
  const dates = datesOf(regime, from, calendar)
  return dates?.period.key === key ? [dates] : []
}

/** The report with the moments under which it is expected already. */
export const settledTarget = (target: Target, own: ExpectedReport | undefined): Target =>
  target.dates ? { ...target, dates: settled(target.dates, own) } : target

/** No line that belongs to the report was submitted before this moment. */
export function beginOf({ span, long }: Target): Moment {
  const begins = moment(long ? addDays(span.period.from, -6) : span.period.from)
  return span.before && span.before.made < begins ? span.before.made : begins
}
