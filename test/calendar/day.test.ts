import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  type Day,
  day,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  earliest,
  firstOfMonth,
  lastOfMonth,
  latest,
  monthOf,
  parseDay,
  quarterOf,
  weekdayOf,
  yearOf,
} from '../../src/calendar/day'
import { anyDay } from './arbitrary'

const d = (text: string): Day => parseDay(text)!

describe('day', () => {
  test.each<[number, number, number, string | undefined]>([
    [2026, 5, 31, '2026-05-31'],
    [2026, 2, 28, '2026-02-28'],
    [2026, 2, 29, undefined],
    [2028, 2, 29, '2028-02-29'],
    [1900, 2, 29, undefined],
    [2000, 2, 29, '2000-02-29'],
    [2026, 2, 30, undefined],
    [2026, 4, 31, undefined],
    [2026, 13, 1, undefined],
    [2026, 0, 1, undefined],
    [2026, 1, 0, undefined],
    [2026, 1, 1.5, undefined],
    [1899, 12, 31, undefined],
    [2200, 1, 1, undefined],
    [1900, 1, 1, '1900-01-01'],
    [2199, 12, 31, '2199-12-31'],
  ])('%i-%i-%i: %s', (year, month, dayOf, wanted) => {
    expect(day(year, month, dayOf)).toBe(wanted)
  })
})

test.each([
  ['2026-05-22', '2026-05-22'],
  ['2026-02-30', undefined],
  ['2026-5-22', undefined],
  ['22/05/2026', undefined],
  ['2026-05-22T00:00', undefined],
  ['', undefined],
])('parseDay %s: %s', (text, wanted) => {
  expect(parseDay(text)).toBe(wanted)
})

test.each([
  ['2026-05-22', 5],
  ['2026-05-24', 7],
  ['2026-05-25', 1],
  ['2026-01-01', 4],
  ['2024-02-29', 4],
])('weekdayOf %s: %i', (text, wanted) => {
  expect(weekdayOf(d(text))).toBe(wanted)
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2028-01-30', 1, '2028-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-05-22', 0, '2026-05-22'],
  ['2026-05-22', -12, '2025-05-22'],
])('addMonths %s %i: %s', (text, count, wanted) => {
  expect(addMonths(d(text), count)).toBe(wanted)
})

test.each([
  [2026, 2, '2026-02-01', '2026-02-28'],
  [2026, 13, '2027-01-01', '2027-01-31'],
  [2026, 0, '2025-12-01', '2025-12-31'],
  [2026, -1, '2025-11-01', '2025-11-30'],
])('month %i-%i runs from %s to %s', (year, month, first, last) => {
  expect([firstOfMonth(year, month), lastOfMonth(year, month)]).toEqual([first, last])
})

test.each([
  ['2026-01-01', 1],
  ['2026-03-31', 1],
  ['2026-04-01', 2],
  ['2026-12-31', 4],
])('quarterOf %s: %i', (text, wanted) => {
  expect(quarterOf(d(text))).toBe(wanted)
})

test('the earlier and the later of two days', () => {
  const [a, b] = [d('2026-05-22'), d('2026-10-01')]
  expect([earliest(a, b), earliest(b, a), latest(a, b), latest(b, a)]).toEqual([a, a, b, b])
})

describe('every day', () => {
  test('is made of its parts', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(day(yearOf(on), monthOf(on), dayOfMonth(on))).toBe(on)
      }),
    )
  })
  test('lies as far from another as was added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (on, n) => {
        expect(daysBetween(addDays(on, n), on)).toBe(n)
      }),
    )
  })
  test('is followed by the next weekday', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(weekdayOf(addDays(on, 1))).toBe((weekdayOf(on) % 7) + 1)
      }),
    )
  })
  test('stands within its month, whose length counts to the next', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const [first, last] = [firstOfMonth(yearOf(on), monthOf(on)), lastOfMonth(yearOf(on), monthOf(on))]
        expect(first <= on && on <= last).toBe(true)
        expect(daysBetween(last, first) + 1).toBe(daysInMonth(yearOf(on), monthOf(on)))
        expect(addDays(last, 1)).toBe(firstOfMonth(yearOf(on), monthOf(on) + 1))
      }),
    )
  })
})
