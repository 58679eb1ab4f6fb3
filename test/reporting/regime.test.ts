import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day'
import type { Clock } from '../../src/calendar/moment'
import type { ShiftRule } from '../../src/deadline/occurrences'
import type { Rhythm, Schedule } from '../../src/deadline/schedule'
import { currentDates, datesOf, datesOfKey, nextDates, type Regime, readHours, regimeFrom } from '../../src/reporting/regime'
import { calendar, calendarWith, regime, weekly } from './office'

const facts = { shift: 'back', remindHours: [24, 2], committeeCutOff: '17:00' as Clock } as const
const of = (rhythm: Rhythm, shift: ShiftRule = 'back'): Regime => regimeFrom({ kind: 'recurring', rhythms: [rhythm] }, { ...facts, shift })!
const on = (text: string): Day => text as Day

test.each<[string, Schedule | undefined, string | undefined]>([
  ['no words', undefined, undefined],
  ['a week', weekly, 'week'],
  ['a month', { kind: 'recurring', rhythms: [{ every: 'month', days: [25] }] }, 'month'],
  ['every day', { kind: 'recurring', rhythms: [{ every: 'day' }] }, undefined],
  ['one day', { kind: 'once', end: on('2026-05-22') }, undefined],
  ['no time at all', { kind: 'unparsable' }, undefined],
])('the rhythm of %s', (_, schedule, wanted) => {
  expect(regimeFrom(schedule, facts)?.rhythm).toBe(wanted)
})

describe('datesOf', () => {
  test.each<[string, Regime, string, [string, string, string] | undefined]>([
    ['Friday 16:00', regime, '2026-05-18', ['2026-W21', '2026-05-22T16:00', '2026-05-22T17:00']],
    ['the Sunday of that week', regime, '2026-05-24', ['2026-W21', '2026-05-22T16:00', '2026-05-22T17:00']],
    ['30/4 and 1/5 are off: Wednesday', regime, '2026-05-01', ['2026-W18', '2026-04-29T16:00', '2026-04-29T17:00']],
    ['1/1 and 2/1 are off: Wednesday of the old year', regime, '2026-01-02', ['2026-W01', '2025-12-31T16:00', '2025-12-31T17:00']],
    ['Tết, no working day', regime, '2026-02-20', undefined],
    ['the week before Tết', regime, '2026-02-10', ['2026-W07', '2026-02-13T16:00', '2026-02-13T17:00']],
    [
      'the day stays where the file says so',
      of({ every: 'week', weekdays: [5], at: '16:00' as Clock }, 'none'),
      '2026-05-01',
      ['2026-W18', '2026-05-01T16:00', '2026-05-01T17:00'],
    ],
    [
      'Monday, off, goes on a day',
      of({ every: 'week', weekdays: [1] }, 'forward'),
      '2026-04-27',
      ['2026-W18', '2026-04-28T16:00', '2026-04-28T17:00'],
    ],
    ['the 25th', of({ every: 'month', days: [25] }), '2026-05-02', ['2026-M05', '2026-05-25T16:00', '2026-05-25T17:00']],
    ['the 25th on a Saturday', of({ every: 'month', days: [25] }), '2026-07-31', ['2026-M07', '2026-07-24T16:00', '2026-07-24T17:00']],
    [
      'the first, whose next one is moved into this month',
      of({ every: 'month', days: [1] }),
      '2026-12-15',
      ['2026-M12', '2026-12-01T16:00', '2026-12-01T17:00'],
    ],
    ['the first, moved out of its month', of({ every: 'month', days: [1] }), '2027-01-15', undefined],
    [
      'the 25th of the last month of a quarter',
      of({ every: 'quarter', inQuarter: { month: 3, day: 25 } }),
      '2026-04-01',
      ['2026-Q2', '2026-06-25T16:00', '2026-06-25T17:00'],
    ],
    ['half a year', of({ every: 'half' }), '2026-01-05', ['2026-H1', '2026-06-30T16:00', '2026-06-30T17:00']],
    ['a year', of({ every: 'year' }), '2026-01-05', ['2026', '2026-12-31T16:00', '2026-12-31T17:00']],
    [
      'an evening cut-off: the committee gets an hour',
      of({ every: 'week', weekdays: [5], at: '18:30' as Clock }),
      '2026-05-20',
      ['2026-W21', '2026-05-22T18:30', '2026-05-22T19:30'],
    ],
  ])('%s', (_, its, day, wanted) => {
    const dates = datesOf(its, on(day), calendar)
    expect(dates && [dates.period.key, dates.cutOff, dates.committeeCutOff]).toEqual(wanted)
  })

  test('a Friday off brings the cut-off to Thursday', () => {
    expect(datesOf(regime, on('2026-05-22'), calendarWith('2026-05-22'))?.cutOff).toBe('2026-05-21T16:00')
  })
})

test.each([
  ['24; 2', [24, 2]],
  ['2, 24', [24, 2]],
  ['2 48\n24', [48, 24, 2]],
  ['', []],
  ['một ngày', []],
  ['0; -3; 1.5; 2', [2]],
  ['336; 337', [336]],
])('readHours %j: %j', (words, wanted) => {
  expect(readHours(words)).toEqual(wanted)
})

test.each([
  ['2026-W21', '2026-05-22T16:00'],
  ['2026-W08', undefined],
  ['2026-M05', undefined],
  ['tuần này', undefined],
])('datesOfKey %s: %s', (key, wanted) => {
  expect(datesOfKey(regime, key, calendar)?.cutOff).toBe(wanted)
})

test.each([
  ['2026-05-22', '2026-W21', '2026-W22'],
  ['2026-02-12', '2026-W07', '2026-W09'],
  ['2026-02-18', '2026-W09', '2026-W10'],
  ['2026-12-30', '2026-W53', '2027-W01'],
])('on %s it is %s, and then %s', (day, now, next) => {
  const dates = currentDates(regime, on(day), calendar)
  expect([dates.period.key, nextDates(regime, dates, calendar).period.key]).toEqual([now, next])
})

test('a file whose days are all off is a defect that says so', () => {
  const never = { off: new Set<Day>(), makeUp: new Set<Day>() }
  for (let n = 0; n < 200; n++) never.off.add(new Date(Date.UTC(2026, 4, 1 + n)).toISOString().slice(0, 10) as Day)
  expect(() => currentDates(regime, on('2026-06-15'), never)).toThrow('2026-W25')
})
