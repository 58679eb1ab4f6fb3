import { dayOf, type Moment } from '../calendar/moment'
import type { WorkCalendar } from '../calendar/workdays'
import type { ExpectedReport } from '../tables/expected-reports'
import type { Unit } from '../tables/units'
import { currentDates, type Dates, datesOfKey, nextDates } from './dates'
import { limitsOf, settled } from './expected'
import type { Regime } from './regime'
import { reportersOf } from './reporters'

interface Facts {
  readonly regimes: readonly Regime[]
  readonly expected: readonly ExpectedReport[]
  readonly units: readonly Unit[]
  readonly calendar: WorkCalendar
  readonly now: Moment
}

const byCutOff = (a: Dates, b: Dates): number => a.cutOff.localeCompare(b.cutOff)

/**
 * The reports that an organisation owes and may still submit, the earliest cut-off first: those of open periods, and missed ones until they are locked.
 * `submitted` is the key of a report that has come in this very moment.
 */
export const owedBy = (unit: Unit, { regimes, expected, calendar, now }: Facts, submitted?: string): readonly Dates[] =>
  expected
    .filter((row) => row.unit === unit.shortName && row.period !== submitted && !row.submitted && limitsOf(row, regimes).lockedFrom > now)
    .flatMap((row) => {
      const dates = datesOfKey(regimes, row.period, calendar)
      return dates ? [settled(dates, row)] : []
    })
    .sort(byCutOff)

/**
 * The report that an organisation's tab should show: of those it owes the one that is due next; else the one that opens next; one whose cut-off has
 * passed only where nothing else is in sight. `owed` and `submitted` as `owedBy` gives and takes them.
 */
export function nextReport(unit: Unit, facts: Facts, owed: readonly Dates[], submitted?: string): Dates | undefined {
  const open = owed.filter(({ cutOff }) => cutOff >= facts.now)
  const coming = facts.regimes.filter(({ used }) => used).flatMap((regime) => comingOf(unit, regime, facts, submitted))
  return [...open, ...coming].sort(byCutOff)[0] ?? owed[owed.length - 1]
}

/** The first report of a regime that the organisation has not submitted and that is not expected in the sheet yet. */
function comingOf(unit: Unit, regime: Regime, { expected, units, calendar, now }: Facts, submitted: string | undefined): readonly Dates[] {
  const known = new Set(expected.filter((row) => row.unit === unit.shortName).map((row) => row.period))
  let dates = currentDates(regime, dayOf(now), calendar)
  for (let tries = 0; dates && tries < 3; tries++, dates = nextDates(dates, calendar)) {
    if (known.has(dates.key) || dates.key === submitted || dates.cutOff < now) continue
    const { code } = unit
    return reportersOf(regime, units, dates.period).some((one) => one.code === code) ? [dates] : []
  }
  return []
}
