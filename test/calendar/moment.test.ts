import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMinutes, clock, clockOf, dayOf, later, type Moment, minutesBetween, moment, parseMoment } from '../../src/calendar/moment'
import { anyMoment } from './arbitrary'

const m = (text: string): Moment => parseMoment(text)!

test.each<[number, number | undefined, string | undefined]>([
  [16, undefined, '16:00'],
  [7, 5, '07:05'],
  [0, 0, '00:00'],
  [23, 59, '23:59'],
  [24, 0, undefined],
  [-1, 0, undefined],
  [9, 60, undefined],
  [9.5, 0, undefined],
])('clock %s %s: %s', (hours, minutes, wanted) => {
  expect(clock(hours, minutes)).toBe(wanted)
})

test.each([
  ['2026-05-22T16:00', '2026-05-22T16:00'],
  ['2026-05-22T24:00', undefined],
  ['2026-02-30T10:00', undefined],
  ['2026-05-22', undefined],
  ['2026-05-22T16:00:00', undefined],
  ['', undefined],
])('parseMoment %s: %s', (text, wanted) => {
  expect(parseMoment(text)).toBe(wanted)
})

test.each([
  ['2026-05-22T16:00', -1440, '2026-05-21T16:00'],
  ['2026-05-22T23:55', 10, '2026-05-23T00:05'],
  ['2026-05-22T00:05', -10, '2026-05-21T23:55'],
  ['2026-12-31T23:59', 1, '2027-01-01T00:00'],
  ['2028-02-28T12:00', 1440, '2028-02-29T12:00'],
])('%s and %i minutes: %s', (from, count, wanted) => {
  expect(addMinutes(m(from), count)).toBe(wanted)
})

describe('every moment', () => {
  test('lies as many minutes from another as were added', () => {
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: -3_000_000, max: 3_000_000 }), (at, n) => {
        expect(minutesBetween(addMinutes(at, n), at)).toBe(n)
        expect(addMinutes(addMinutes(at, n), -n)).toBe(at)
      }),
    )
  })
  test('is reached from any other by the minutes between, and text order is time order', () => {
    fc.assert(
      fc.property(anyMoment, anyMoment, (a, b) => {
        expect(addMinutes(b, minutesBetween(a, b))).toBe(a)
        expect(a < b).toBe(minutesBetween(a, b) < 0)
        expect(later(a, b)).toBe(minutesBetween(a, b) < 0 ? b : a)
      }),
    )
  })
  test('is a day and a time of day', () => {
    fc.assert(
      fc.property(anyMoment, (at) => {
        expect(moment(dayOf(at), clockOf(at))).toBe(at)
      }),
    )
  })
})
