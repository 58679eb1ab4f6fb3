import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daySerial, fromSerial, toSerial, zoneOffset } from '../../../emulator/book/zone'

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

test('summer time', () => {
  expect(zoneOffset('Europe/Berlin', Date.UTC(2026, 6, 1))).toBe(120)
  expect(zoneOffset('Europe/Berlin', Date.UTC(2026, 0, 1))).toBe(60)
})
