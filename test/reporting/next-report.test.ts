import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day'
import type { Schedule } from '../../src/deadline/schedule'
import { datesOf } from '../../src/reporting/dates'
import { nextReport, owedBy } from '../../src/reporting/next-report'
import type { ExpectedReport } from '../../src/tables/expected-reports'
import { calendar, datesAt, expectedFor, m, regime, regimeWith, unit, units, week21 } from './office'

const monthly: Schedule = { kind: 'recurring', rhythms: [{ every: 'month', days: [25] }] }
const month = regimeWith({ code: 'THANG', name: 'Báo cáo tháng', rhythm: 'month', schedule: monthly })
const may = datesOf(month, '2026-05-20' as Day, calendar)!
const open = [...expectedFor(week21, '2026-05-18T08:00'), ...expectedFor(may, '2026-05-18T08:00')]
const came = (rows: readonly ExpectedReport[], ...keys: readonly string[]): readonly ExpectedReport[] =>
  rows.map((row) => (keys.includes(row.period) ? { ...row, submitted: m('2026-05-20T09:00') } : row))
const facts = (now: string, expected: readonly ExpectedReport[] = open) => ({
  regimes: [regime, month],
  expected,
  units,
  calendar,
  now: m(now),
})
const hnd = unit('HND')
const next = (its: ReturnType<typeof facts>, submitted?: string) => nextReport(hnd, its, owedBy(hnd, its, submitted), submitted)

describe('the report that a tab shows', () => {
  test.each<[string, string, readonly ExpectedReport[], string | undefined]>([
    ['the one that is due next', '2026-05-20T09:00', open, 'TUAN 2026-W21'],
    ['then the next one', '2026-05-20T09:00', came(open, week21.key), 'THANG 2026-M05'],
    ['then what opens next', '2026-05-20T09:00', came(open, week21.key, may.key), 'TUAN 2026-W22'],
    ['a missed one only where nothing else is in sight', '2026-05-22T17:00', open, 'THANG 2026-M05'],
  ])('%s', (_, now, expected, wanted) => {
    expect(next(facts(now, expected))?.key).toBe(wanted)
  })
  test('what has come in this very moment is passed over', () => {
    expect(next(facts('2026-05-20T09:00'), week21.key)?.key).toBe('THANG 2026-M05')
  })
  test('nothing where nothing is owed and no regime is in use', () => {
    const unused = { ...facts('2026-05-20T09:00', []), regimes: [{ ...regime, used: false }] }
    expect(next(unused)).toBeUndefined()
  })
  test('a missed one where every regime has ended', () => {
    const ended = regimeWith({ to: '2026-05-24' as Day })
    const missed = { ...facts('2026-05-26T09:00', expectedFor(week21, '2026-05-18T08:00')), regimes: [ended] }
    expect(next(missed)?.key).toBe('TUAN 2026-W21')
  })
})

test('what is owed: open reports and missed ones until they are locked, the earliest first', () => {
  const older = datesAt('2026-05-15')
  const rows = [...open, ...expectedFor(older, '2026-05-11T08:00')]
  const keys = (now: string): string[] => owedBy(hnd, facts(now, rows)).map(({ key }) => key)
  expect(keys('2026-05-20T09:00')).toEqual([older.key, week21.key, may.key])
  expect(keys('2026-06-14T16:00')).toEqual([week21.key, may.key])
  expect(owedBy(unit('UB'), facts('2026-05-20T09:00', rows))).toEqual([])
})
