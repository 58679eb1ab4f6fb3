import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daySerial, fromSerial, fromWall, isZone, offsetAt, toSerial } from '../../../emulator/book/zone'

test('an instant comes back from its serial, in any zone', () => {
  const instants = fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2080, 0, 1) })
  fc.assert(
    fc.property(instants, fc.constantFrom('Asia/Ho_Chi_Minh', 'Etc/UTC', 'Asia/Tokyo'), (instant, zone) => {
      expect(fromSerial(toSerial(instant, zone), zone)).toBe(instant)
    }),
  )
})

test('serials count days since 1899-12-30', () => {
  expect(daySerial(1899, 12, 31)).toBe(1)
  expect(daySerial(2026, 3, 5)).toBe(46086)
  expect(daySerial(2026, 2, 30)).toBeUndefined()
  expect(toSerial(Date.UTC(2026, 2, 4, 17), 'Asia/Ho_Chi_Minh')).toBe(46086)
})

describe('summer time', () => {
  const minutes = (zone: string, instant: number) => offsetAt(zone, instant) / 60_000
  test('moves the clock', () => {
    expect(minutes('Europe/Berlin', Date.UTC(2026, 6, 1))).toBe(120)
    expect(minutes('Europe/Berlin', Date.UTC(2026, 0, 1))).toBe(60)
    expect(minutes('GMT-3:30', 0)).toBe(-210)
    expect(offsetAt('Asia/Tokyo', Number.NaN)).toBeNaN()
  })
  test.each([
    ['an hour that comes twice is its first', '2026-10-25T02:30', '2026-10-25T00:30'],
    ['an hour that is left out is the time after', '2026-03-29T02:30', '2026-03-29T01:30'],
    ['any other', '2026-05-22T08:00', '2026-05-22T06:00'],
  ])('%s', (_, wall, utc) => {
    expect(new Date(fromWall('Europe/Berlin', Date.parse(`${wall}Z`))).toISOString().slice(0, 16)).toBe(utc)
    const serial = Date.parse(`${wall}Z`) / 86_400_000 + 25_569
    expect(new Date(fromSerial(serial, 'Europe/Berlin')).toISOString().slice(0, 16)).toBe(utc)
  })
})

test.each([
  ['Asia/Ho_Chi_Minh', true],
  ['Europe/Berlin', true],
  ['GMT+7', true],
  ['', false],
  ['Mars/Olympus', false],
])('%s', (zone, known) => expect(isZone(zone)).toBe(known))
