import { expect, test } from 'vitest'
import { later, longDay, nextWeekday, readTyped, serialOf } from '../../emulator/page/local-time'

test.each([
  ['2026-05-22T13:40:00', 5, 15, '2026-05-22T15:00:00'],
  ['2026-05-22T15:00:00', 5, 15, '2026-05-29T15:00:00'],
  ['2026-05-22T13:40:00', 1, 8, '2026-05-25T08:00:00'],
  ['2026-12-31T23:59:59', 1, 8, '2027-01-04T08:00:00'],
])('after %s, weekday %i at %i h', (now, weekday, hour, expected) => {
  expect(nextWeekday(now, weekday, hour)).toBe(expected)
})

test.each([
  ['22/05/2026 08:00', '2026-05-22T08:00:00'],
  ['22/5/2026 8:05', '2026-05-22T08:05:00'],
  ['22-5-2026', '2026-05-22T00:00:00'],
  ['22/5/2026 17h', '2026-05-22T17:00:00'],
  ['30/2/2026 08:00', undefined],
  ['22/05/2026 25:00', undefined],
  ['mai', undefined],
])('%s', (typed, expected) => {
  expect(readTyped(typed)).toBe(expected)
})

test('sums and names', () => {
  expect(later('2026-02-28T23:55:00', 10)).toBe('2026-03-01T00:05:00')
  expect(longDay('2026-05-22T13:40:00')).toBe('Thứ Sáu, 22/05/2026')
  expect(serialOf('1899-12-31T12:00:00')).toBe(1.5)
})
