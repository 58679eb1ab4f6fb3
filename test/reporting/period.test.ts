import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../src/calendar/day'
import { periodOf, periodOfKey, type Rhythm } from '../../src/reporting/period'
import { anyDay } from '../calendar/arbitrary'

test.each<[string, Rhythm, string, string, string]>([
  ['2026-05-22', 'week', '2026-W21', '2026-05-18', '2026-05-24'],
  ['2026-01-01', 'week', '2026-W01', '2025-12-29', '2026-01-04'],
  ['2027-01-01', 'week', '2026-W53', '2026-12-28', '2027-01-03'],
  ['2024-12-30', 'week', '2025-W01', '2024-12-30', '2025-01-05'],
  ['2026-05-22', 'month', '2026-M05', '2026-05-01', '2026-05-31'],
  ['2028-02-29', 'month', '2028-M02', '2028-02-01', '2028-02-29'],
  ['2026-05-22', 'quarter', '2026-Q2', '2026-04-01', '2026-06-30'],
  ['2026-06-30', 'half', '2026-H1', '2026-01-01', '2026-06-30'],
  ['2026-07-01', 'half', '2026-H2', '2026-07-01', '2026-12-31'],
  ['2026-05-22', 'year', '2026', '2026-01-01', '2026-12-31'],
])('%s in its %s: %s from %s to %s', (on, rhythm, key, from, to) => {
  expect(periodOf(on as Day, rhythm)).toEqual({ key, rhythm, from, to })
})

test.each(['2026-W54', '2026-W00', '2026-W1', '2026-M13', '2026-M00', '2026-Q5', '2026-H3', '26', '2026-', '2026-D1', '2026-W21 ', ''])(
  '%j names no period',
  (key) => {
    expect(periodOfKey(key)).toBeUndefined()
  },
)

describe.each<Rhythm>(['week', 'month', 'quarter', 'half', 'year'])('every %s', (rhythm) => {
  test('holds its days, and its key names it again', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const period = periodOf(on, rhythm)
        expect(period.from <= on && on <= period.to).toBe(true)
        expect(periodOfKey(period.key)).toEqual(period)
        expect(periodOf(period.from, rhythm)).toEqual(period)
        expect(periodOf(period.to, rhythm)).toEqual(period)
      }),
    )
  })
  test('begins where the one before ends: no gap, no overlap, keys in the order of time', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const period = periodOf(on, rhythm)
        const next = periodOf(addDays(period.to, 1), rhythm)
        expect(next.from).toBe(addDays(period.to, 1))
        expect(periodOf(addDays(next.from, -1), rhythm)).toEqual(period)
        expect(period.key < next.key).toBe(true)
      }),
    )
  })
})
