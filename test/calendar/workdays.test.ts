import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, parseDay } from '../../src/calendar/day'
import { addWorkdays, isWorkday, nearestWorkday, plainWeek, type WorkCalendar } from '../../src/calendar/workdays'
import { anyDay } from './arbitrary'

const d = (text: string): Day => parseDay(text)!
const days = (...texts: string[]): ReadonlySet<Day> => new Set(texts.map(d))
/** 30/4 and 1/5 off with the weekend behind them, Saturday 9/5 worked instead. */
const may: WorkCalendar = { off: days('2026-04-30', '2026-05-01'), makeUp: days('2026-05-09') }

test.each([
  ['2026-04-29', true],
  ['2026-04-30', false],
  ['2026-05-02', false],
  ['2026-05-04', true],
  ['2026-05-09', true],
  ['2026-05-10', false],
])('%s is worked: %s', (text, wanted) => {
  expect(isWorkday(d(text), may)).toBe(wanted)
})

test('a make-up day is worked even where it is named off', () => {
  expect(isWorkday(d('2026-05-09'), { off: days('2026-05-09'), makeUp: days('2026-05-09') })).toBe(true)
})

test.each<[string, 1 | -1, string]>([
  ['2026-05-01', -1, '2026-04-29'],
  ['2026-05-01', 1, '2026-05-04'],
  ['2026-05-10', -1, '2026-05-09'],
  ['2026-05-22', -1, '2026-05-22'],
  ['2026-05-22', 1, '2026-05-22'],
])('the workday nearest to %s, step %i: %s', (text, step, wanted) => {
  expect(nearestWorkday(d(text), may, step)).toBe(wanted)
})

test.each([
  ['2026-05-22', 0, '2026-05-22'],
  ['2026-05-22', 1, '2026-05-25'],
  ['2026-05-22', 10, '2026-06-05'],
  ['2026-04-29', 1, '2026-05-04'],
  ['2026-05-08', 1, '2026-05-09'],
  ['2026-05-08', 2, '2026-05-11'],
])('%s and %i working days: %s', (text, count, wanted) => {
  expect(addWorkdays(d(text), count, may)).toBe(wanted)
})

const anyCalendar = fc
  .tuple(fc.array(anyDay, { maxLength: 20 }), fc.array(anyDay, { maxLength: 5 }))
  .map(([off, makeUp]): WorkCalendar => ({ off: new Set(off), makeUp: new Set(makeUp) }))

describe('workdays', () => {
  test('as many as asked lie behind the day, and the last of them is worked', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), anyCalendar, (from, count, calendar) => {
        const to = addWorkdays(from, count, calendar)
        let worked = 0
        for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) if (isWorkday(on, calendar)) worked++
        expect(worked).toBe(count)
        expect(isWorkday(to, calendar)).toBe(true)
      }),
    )
  })
  test('add up: a few and then a few more are as many together', () => {
    const some = fc.integer({ min: 1, max: 30 })
    fc.assert(
      fc.property(anyDay, some, some, anyCalendar, (from, a, b, calendar) => {
        expect(addWorkdays(addWorkdays(from, a, calendar), b, calendar)).toBe(addWorkdays(from, a + b, calendar))
      }),
    )
  })
  test('the nearest one is worked, and none lies between', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom<1 | -1>(1, -1), (from, step) => {
        const found = nearestWorkday(from, plainWeek, step)
        expect(isWorkday(found, plainWeek)).toBe(true)
        for (let on = from; on !== found; on = addDays(on, step)) expect(isWorkday(on, plainWeek)).toBe(false)
      }),
    )
  })
})
