import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextRun } from '../../../emulator/life/schedule'
import type { Schedule } from '../../../emulator/life/trigger-data'
import { parseLocal, showLocal } from '../../../emulator/life/zone'

const zone = 'Asia/Ho_Chi_Minh'
const today = Math.floor(Date.UTC(2026, 4, 22) / 86_400_000)
const ten = { every: 'interval', milliseconds: 600_000, offset: 135_000, label: '' } as const
const daily = { every: 'days', days: 1, firstDay: today, minute: 15 * 60 + 40, zone, label: '' } as const
const friday = { every: 'days', days: 7, firstDay: today, minute: 16 * 60, zone, label: '' } as const
const on31 = { every: 'month', day: 31, minute: 0, zone, label: '' } as const

describe('nextRun', () => {
  test.each<[Schedule, string, string | undefined]>([
    [ten, '2026-05-22T08:00:00', '2026-05-22T08:02:15'],
    [ten, '2026-05-22T08:02:15', '2026-05-22T08:12:15'],
    [ten, '2026-05-22T23:55:00', '2026-05-23T00:02:15'],
    [daily, '2026-05-22T08:00:00', '2026-05-22T15:40:00'],
    [daily, '2026-05-22T15:40:00', '2026-05-23T15:40:00'],
    [daily, '2026-12-31T16:00:00', '2027-01-01T15:40:00'],
    [{ ...daily, days: 3 }, '2026-05-22T16:00:00', '2026-05-25T15:40:00'],
    [friday, '2026-05-22T16:00:00', '2026-05-29T16:00:00'],
    [friday, '2026-05-23T00:00:00', '2026-05-29T16:00:00'],
    [on31, '2026-05-22T08:00:00', '2026-05-31T00:00:00'],
    [on31, '2026-05-31T00:00:00', '2026-07-31T00:00:00'],
    [on31, '2026-12-31T00:00:00', '2027-01-31T00:00:00'],
    [{ every: 'once', at: 5, label: '' }, '2026-05-22T08:00:00', undefined],
    [{ every: 'once', at: Date.UTC(2026, 5, 1), label: '' }, '2026-05-22T08:00:00', '2026-06-01T07:00:00'],
  ])('%o after %s: %s', (schedule, after, wanted) => {
    const next = nextRun(schedule, parseLocal(zone, after))
    expect(next === undefined ? undefined : showLocal(zone, next)).toBe(wanted)
  })

  test('is always later, and nothing lies between: asking from just before it gives it again', () => {
    const schedules = fc.constantFrom<Schedule>(ten, daily, friday, on31, { ...daily, zone: 'America/New_York', days: 2 })
    fc.assert(
      fc.property(schedules, fc.integer({ min: Date.UTC(2026, 4, 23), max: Date.UTC(2030, 0, 1) }), (schedule, now) => {
        const next = nextRun(schedule, now)!
        expect(next).toBeGreaterThan(now)
        expect(nextRun(schedule, next - 1)).toBe(next)
      }),
    )
  })
})

test('local text and instants: there and back, except in a skipped hour', () => {
  fc.assert(
    fc.property(fc.constantFrom(zone, 'Europe/Paris', 'America/New_York'), fc.integer({ min: 0, max: 4_000_000_000 }), (place, seconds) => {
      const text = showLocal(place, seconds * 1000)
      expect(showLocal(place, parseLocal(place, text))).toBe(text)
    }),
  )
  expect(() => parseLocal(zone, '22/5/2026')).toThrow(RangeError)
})
