import type { Moment } from '../calendar/moment'
import type { BoardRow } from '../tables/report-board'
import type { Unit } from '../tables/units'
import { sayPeriod } from '../text/dates'
import type { Dates } from './regime'
import { reportStateOf } from './timeliness'

export const reportingKinds: readonly Unit['kind'][] = ['Tổ chức thành viên', 'Ban CTMT']

/** The organisations that report in this file. */
export const reportingUnits = (units: readonly Unit[]): readonly Unit[] => units.filter((u) => reportingKinds.includes(u.kind))

export const boardKey = (period: string, unitCode: string): string => `${period}|${unitCode}`

/** The expected report of one organisation and period, as it stands at a moment. */
export function boardRow(unit: Unit, dates: Dates, submitted: Moment | undefined, now: Moment): BoardRow {
  return {
    id: boardKey(dates.period.key, unit.code),
    period: dates.period.key,
    label: sayPeriod(dates.period),
    unit: unit.shortName,
    state: reportStateOf(submitted, dates.cutOff, now),
    submitted,
    cutOff: dates.cutOff,
    version: undefined,
    contact: unit.contact,
    phone: unit.phone,
  }
}

/** The board with the rows of one period made anew: submissions that it knows stay, the newest period comes first. */
export function withPeriod(board: readonly BoardRow[], units: readonly Unit[], dates: Dates, now: Moment): readonly BoardRow[] {
  const known = new Map(board.map((row) => [row.id, row]))
  const rows = reportingUnits(units).map((u) => {
    const before = known.get(boardKey(dates.period.key, u.code))
    return { ...boardRow(u, dates, before?.submitted, now), version: before?.version }
  })
  const others = board.filter((row) => row.period !== dates.period.key)
  return [...rows, ...others].sort((a, b) => (a.cutOff < b.cutOff ? 1 : a.cutOff > b.cutOff ? -1 : 0))
}

/** The rows of a period whose report has not come. */
export const missingOf = (board: readonly BoardRow[], period: string): readonly BoardRow[] =>
  board.filter((row) => row.period === period && !row.submitted)
