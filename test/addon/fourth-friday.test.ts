import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day'
import { readDeadline } from '../../src/deadline/read'
import { datesOf } from '../../src/reporting/dates'
import { regimeOf } from '../../src/reporting/regime'
import { firstRegimes } from '../../src/tables/first-regimes'
import { calendar } from '../reporting/office'

describe('the Friday of the fourth week, in months of four and of five Fridays', () => {
  const row = firstRegimes.find(({ code }) => code === 'THANG-T6')!
  const regime = regimeOf(row, readDeadline(row.words, { year: 2026 }).schedule)!
  test.each([
    ['2025-12', 4, '2025-12-26'],
    ['2026-01', 5, '2026-01-23'],
    ['2026-02', 4, '2026-02-27'],
    ['2026-03', 4, '2026-03-27'],
    ['2026-04', 4, '2026-04-24'],
    ['2026-05', 5, '2026-05-22'],
    ['2026-06', 4, '2026-06-26'],
    ['2026-07', 5, '2026-07-24'],
    ['2026-08', 4, '2026-08-28'],
    ['2026-09', 4, '2026-09-25'],
    ['2026-10', 5, '2026-10-23'],
    ['2026-11', 4, '2026-11-27'],
    ['2026-12', 4, '2026-12-25'],
    ['2027-01', 5, '2027-01-22'],
    ['2027-02', 4, '2027-02-26'],
    ['2028-02', 4, '2028-02-25'],
    ['2028-03', 5, '2028-03-24'],
    ['2028-06', 5, '2028-06-23'],
  ])('%s, %i Fridays: %s', (month, fridays, wanted) => {
    const days = Array.from({ length: 31 }, (_, i) => new Date(Date.parse(`${month}-01T00:00Z`) + i * 86_400_000)).filter(
      (d) => d.getUTCDay() === 5 && d.toISOString().startsWith(month),
    )
    expect(days).toHaveLength(fridays)
    expect(days[3]!.toISOString().slice(0, 10)).toBe(wanted)
    for (const on of [`${month}-01`, wanted, `${month}-28`]) expect(datesOf(regime, on as Day, calendar)?.cutOff).toBe(`${wanted}T16:00`)
  })
})
