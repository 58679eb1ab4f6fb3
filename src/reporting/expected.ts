import { addMinutes, type Moment } from '../calendar/moment'
import type { ExpectedReport } from '../tables/expected-reports'
import type { Unit } from '../tables/units'
import { sayPeriod } from '../text/dates'
import { type Dates, readKey } from './dates'
import type { Regime } from './regime'
import { reportersOf } from './reporters'
import { type Limits, reportStateOf } from './timeliness'

export const expectedId = (key: string, unitCode: string): string => `${key}|${unitCode}`

/** The expected report of one organisation and period, as it stands at a moment. */
export const expectedRow = (unit: Unit, dates: Dates, submitted: Moment | undefined, now: Moment): ExpectedReport => ({
  id: expectedId(dates.key, unit.code),
  period: dates.key,
  label: sayPeriod(dates.period),
  unit: unit.shortName,
  state: reportStateOf(submitted, dates, now),
  submitted,
  cutOff: dates.cutOff,
  version: undefined,
  quality: undefined,
  review: undefined,
  action: undefined,
  reason: undefined,
  openUntil: undefined,
  digest: undefined,
})

/** The rows of a period that the sheet lacks: one for each organisation that owes the report. */
export function newlyExpected(
  known: readonly ExpectedReport[],
  units: readonly Unit[],
  dates: Dates,
  now: Moment,
): readonly ExpectedReport[] {
  const ids = new Set(known.map(({ id }) => id))
  return reportersOf(dates.regime, units, dates.period)
    .filter((unit) => !ids.has(expectedId(dates.key, unit.code)))
    .map((unit) => expectedRow(unit, dates, undefined, now))
}

/** The limits of a report that is expected already: its cut-off stands as it was when its period opened, whatever became of the regime. */
export function limitsOf(row: ExpectedReport, regimes: readonly Regime[]): Limits & { readonly lockedFrom: Moment } {
  const regime = regimes.find(({ code }) => code === readKey(row.period).code)
  const opened = row.openUntil
  const locked = addMinutes(row.cutOff, (regime?.lockDays ?? 0) * 1440)
  return {
    cutOff: row.cutOff,
    graceEnd: addMinutes(row.cutOff, regime?.grace ?? 0),
    lockedFrom: opened && opened > locked ? opened : locked,
  }
}

/** Dates under which a report is judged once it is expected. */
export function settled(dates: Dates, row: ExpectedReport | undefined): Dates {
  return row ? { ...dates, ...limitsOf(row, [dates.regime]) } : dates
}

/** Rows whose state has changed with the clock, as they stand now. */
export const movedOn = (rows: readonly ExpectedReport[], regimes: readonly Regime[], now: Moment): readonly ExpectedReport[] =>
  rows.flatMap((row) => {
    if (row.submitted) return []
    const state = reportStateOf(undefined, limitsOf(row, regimes), now)
    return state === row.state ? [] : [{ ...row, state }]
  })

/** The rows of a period whose report has not come. */
export const missingOf = (rows: readonly ExpectedReport[], key: string): readonly ExpectedReport[] =>
  rows.filter((row) => row.period === key && !row.submitted)
