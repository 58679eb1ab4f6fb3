import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rates, reportStateOf, timelinessOf } from '../../src/reporting/timeliness'
import { m } from './office'

const limits = { cutOff: m('2026-05-22T16:00'), graceEnd: m('2026-05-22T16:00') }
const withGrace = { ...limits, graceEnd: m('2026-05-23T10:00') }

test.each([
  ['2026-05-22T15:59', 'Đúng hạn'],
  ['2026-05-22T16:00', 'Đúng hạn'],
  ['2026-05-22T16:01', 'Muộn'],
  ['2026-05-23T00:00', 'Muộn'],
])('submitted %s: %s', (submitted, wanted) => {
  expect(timelinessOf(m(submitted), limits)).toBe(wanted)
})

test.each<[string | undefined, string, string]>([
  [undefined, '2026-05-21T23:59', 'Chưa đến hạn'],
  [undefined, '2026-05-22T00:00', 'Đến hạn'],
  [undefined, '2026-05-22T16:00', 'Đến hạn'],
  [undefined, '2026-05-22T16:01', 'Chưa nộp'],
  ['2026-05-22T16:00', '2026-05-30T08:00', 'Đúng hạn'],
  ['2026-05-22T17:00', '2026-05-22T17:00', 'Muộn'],
])('submitted %s, seen %s: %s', (submitted, now, wanted) => {
  expect(reportStateOf(submitted === undefined ? undefined : m(submitted), limits, m(now))).toBe(wanted)
})

test('within the grace a report is on time, and nobody is missing', () => {
  expect(timelinessOf(m('2026-05-23T10:00'), withGrace)).toBe('Đúng hạn')
  expect(timelinessOf(m('2026-05-23T10:01'), withGrace)).toBe('Muộn')
  expect(reportStateOf(undefined, withGrace, m('2026-05-23T10:00'))).toBe('Đến hạn')
  expect(reportStateOf(undefined, withGrace, m('2026-05-23T10:01'))).toBe('Chưa nộp')
})

test.each([
  [
    [0, 0, 0],
    [0, 0, 0],
  ],
  [
    [5, 0, 0],
    [100, 0, 0],
  ],
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  [
    [2, 2, 2],
    [34, 33, 33],
  ],
  [
    [2, 1, 3],
    [33, 17, 50],
  ],
  [
    [1, 0, 2],
    [33, 0, 67],
  ],
  [
    [0, 0, 7],
    [0, 0, 100],
  ],
])('rates of %j: %j', ([onTime, late, missing], wanted) => {
  const found = rates({ onTime: onTime!, late: late!, missing: missing! })
  expect([found.onTime, found.late, found.missing]).toEqual(wanted)
})

test('rates always add up to 100, each less than one point from the truth', () => {
  const some = fc.nat({ max: 4000 })
  fc.assert(
    fc.property(some, some, some, (onTime, late, missing) => {
      const all = onTime + late + missing
      const found = rates({ onTime, late, missing })
      expect(found.onTime + found.late + found.missing).toBe(all === 0 ? 0 : 100)
      for (const [share, count] of [
        [found.onTime, onTime],
        [found.late, late],
        [found.missing, missing],
      ] as const)
        expect(Math.abs(share - (all === 0 ? 0 : (count * 100) / all))).toBeLessThan(1)
    }),
  )
})
