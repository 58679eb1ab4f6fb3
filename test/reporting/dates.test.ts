import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day'
import type { Clock } from '../../src/calendar/moment'
import type { ShiftRule } from '../../src/deadline/occurrences'
import { readDeadline } from '../../src/deadline/read'
import type { Rhythm } from '../../src/deadline/schedule'
import { currentDates, datesOf, datesOfKey, nextDates, recentDates } from '../../src/reporting/dates'
import { type Regime, regimeOf } from '../../src/reporting/regime'
import { firstRegimes } from '../../src/tables/first-regimes'
import { calendar, calendarWith, regime, regimeWith } from './office'

const on = (text: string): Day => text as Day
const of = (rhythm: Rhythm, shift: ShiftRule = 'back'): Regime => ({
  ...regimeOf(firstRegimes[0]!, { kind: 'recurring', rhythms: [rhythm] })!,
  shift,
})
/** A regime as its words are read. */
const said = (words: string, more: Partial<Regime> = {}): Regime => ({
  ...regimeOf({ ...firstRegimes[0]!, words }, readDeadline(words, { year: 2026 }).schedule)!,
  ...more,
})

describe('datesOf', () => {
  test.each<[string, Regime, string, [string, string, string] | undefined]>([
    ['Friday 16:00', regime, '2026-05-18', ['TUAN 2026-W21', '2026-05-22T16:00', '2026-05-22T17:00']],
    ['the Sunday of that week', regime, '2026-05-24', ['TUAN 2026-W21', '2026-05-22T16:00', '2026-05-22T17:00']],
    ['30/4 and 1/5 are off: Wednesday', regime, '2026-05-01', ['TUAN 2026-W18', '2026-04-29T16:00', '2026-04-29T17:00']],
    ['1/1 and 2/1 are off: Wednesday of the old year', regime, '2026-01-02', ['TUAN 2026-W01', '2025-12-31T16:00', '2025-12-31T17:00']],
    ['Tết, no working day', regime, '2026-02-20', undefined],
    ['the week before Tết', regime, '2026-02-10', ['TUAN 2026-W07', '2026-02-13T16:00', '2026-02-13T17:00']],
    [
      'the day stays where the file says so',
      of({ every: 'week', weekdays: [5], at: '16:00' as Clock }, 'none'),
      '2026-05-01',
      ['TUAN 2026-W18', '2026-05-01T16:00', '2026-05-01T17:00'],
    ],
    [
      'Monday, off, goes on a day',
      of({ every: 'week', weekdays: [1] }, 'forward'),
      '2026-04-27',
      ['TUAN 2026-W18', '2026-04-28T16:00', '2026-04-28T17:00'],
    ],
    ['the 25th', of({ every: 'month', days: [25] }), '2026-05-02', ['TUAN 2026-M05', '2026-05-25T16:00', '2026-05-25T17:00']],
    ['the 25th on a Saturday', of({ every: 'month', days: [25] }), '2026-07-31', ['TUAN 2026-M07', '2026-07-24T16:00', '2026-07-24T17:00']],
    [
      'the first, whose next one is moved into this month',
      of({ every: 'month', days: [1] }),
      '2026-12-15',
      ['TUAN 2026-M12', '2026-12-01T16:00', '2026-12-01T17:00'],
    ],
    ['the first, moved out of its month', of({ every: 'month', days: [1] }), '2027-01-15', undefined],
    [
      'the 25th of the last month of a quarter',
      of({ every: 'quarter', inQuarter: { month: 3, day: 25 } }),
      '2026-04-01',
      ['TUAN 2026-Q2', '2026-06-25T16:00', '2026-06-25T17:00'],
    ],
    ['half a year', of({ every: 'half' }), '2026-01-05', ['TUAN 2026-H1', '2026-06-30T16:00', '2026-06-30T17:00']],
    ['a year', of({ every: 'year' }), '2026-01-05', ['TUAN 2026', '2026-12-31T16:00', '2026-12-31T17:00']],
    [
      'an evening cut-off: the committee gets an hour',
      of({ every: 'week', weekdays: [5], at: '18:30' as Clock }),
      '2026-05-20',
      ['TUAN 2026-W21', '2026-05-22T18:30', '2026-05-22T19:30'],
    ],
  ])('%s', (_, its, day, wanted) => {
    const dates = datesOf(its, on(day), calendar)
    expect(dates && [dates.key, dates.cutOff, dates.committeeCutOff]).toEqual(wanted)
  })

  test('a Friday off brings the cut-off to Thursday', () => {
    expect(datesOf(regime, on('2026-05-22'), calendarWith('2026-05-22'))?.cutOff).toBe('2026-05-21T16:00')
  })
})

describe('the first reports of a regime from 4 March 2026 on, as its words are read', () => {
  test.each<[string, readonly string[]]>([
    ['Trước 16h00 thứ Sáu hằng tuần', ['2026-W10 2026-03-06T16:00', '2026-W11 2026-03-13T16:00']],
    ['Thứ Sáu tuần thứ tư hằng tháng', ['2026-M03 2026-03-27T16:00', '2026-M04 2026-04-24T16:00', '2026-M05 2026-05-22T16:00']],
    ['Ngày 25 hằng tháng', ['2026-M03 2026-03-25T16:00', '2026-M04 2026-04-24T16:00', '2026-M05 2026-05-25T16:00']],
    ['Ngày 05 tháng sau', ['2026-M03 2026-04-03T16:00', '2026-M04 2026-05-05T16:00', '2026-M05 2026-06-05T16:00']],
    ['Ngày 25 của tháng cuối quý', ['2026-Q1 2026-03-25T16:00', '2026-Q2 2026-06-25T16:00']],
    [
      'Trước ngày 05 của tháng đầu quý sau',
      ['2026-Q1 2026-04-03T16:00', '2026-Q2 2026-07-03T16:00', '2026-Q3 2026-10-05T16:00', '2026-Q4 2027-01-05T16:00'],
    ],
    ['Trước ngày 15/6 và ngày 15/12 hằng năm', ['2026-H1 2026-06-15T16:00', '2026-H2 2026-12-15T16:00', '2027-H1 2027-06-15T16:00']],
    ['Ngày 18/11 hằng năm', ['2026 2026-11-18T16:00', '2027 2027-11-18T16:00']],
    ['Ngày 15/6/2026', ['2026-06-15 2026-06-15T16:00']],
    ['Ngày 20/5/2026 và ngày 15/6/2026', ['2026-05-20 2026-05-20T16:00', '2026-06-15 2026-06-15T16:00']],
  ])('%s', (words, wanted) => {
    const its = said(words)
    const found: string[] = []
    for (
      let dates = currentDates(its, on('2026-03-04'), calendar);
      dates && found.length < wanted.length;
      dates = nextDates(dates, calendar)
    ) {
      found.push(`${dates.period.key} ${dates.cutOff}`)
      expect(datesOfKey([regime, { ...its, code: 'X' }], dates.key.replace('TUAN', 'X'), calendar)?.cutOff).toBe(dates.cutOff)
    }
    expect(found).toEqual(wanted)
  })
})

test('a regime asks for nothing before it begins and after it ends', () => {
  const its = regimeWith({ from: on('2026-05-20'), to: on('2026-06-05') })
  expect(datesOf(its, on('2026-05-22'), calendar)).toBeUndefined()
  expect(currentDates(its, on('2026-05-01'), calendar)?.key).toBe('TUAN 2026-W22')
  expect(datesOf(its, on('2026-06-03'), calendar)?.key).toBe('TUAN 2026-W23')
  expect(nextDates(datesOf(its, on('2026-06-03'), calendar)!, calendar)).toBeUndefined()
})

test('a report on a named day can be made in the month before it', () => {
  expect(datesOf(said('Ngày 15/6/2026'), on('2026-06-15'), calendar)?.period).toEqual({
    key: '2026-06-15',
    rhythm: 'once',
    from: '2026-05-16',
    to: '2026-06-15',
  })
  expect(datesOf(said('Ngày 15/6/2026'), on('2026-05-15'), calendar)).toBeUndefined()
})

test.each([
  ['TUAN 2026-W21', '2026-05-22T16:00'],
  ['TUAN 2026-W08', undefined],
  ['TUAN 2026-M05', undefined],
  ['QUY 2026-W21', undefined],
  ['2026-W21', undefined],
  ['tuần này', undefined],
])('datesOfKey %s: %s', (key, wanted) => {
  expect(datesOfKey([regime], key, calendar)?.cutOff).toBe(wanted)
})

test.each([
  ['2026-05-22', '2026-W21', '2026-W22'],
  ['2026-02-12', '2026-W07', '2026-W09'],
  ['2026-02-18', '2026-W09', '2026-W10'],
  ['2026-12-30', '2026-W53', '2027-W01'],
])('on %s it is %s, and then %s', (day, now, next) => {
  const dates = currentDates(regime, on(day), calendar)!
  expect([dates.period.key, nextDates(dates, calendar)?.period.key]).toEqual([now, next])
})

test('the last few reports, a week off left out', () => {
  expect(recentDates(regime, on('2026-02-25'), calendar, 3).map(({ period }) => period.key)).toEqual(['2026-W07', '2026-W09'])
})

test('a file whose days are all off asks for nothing', () => {
  const never = { off: new Set<Day>(), makeUp: new Set<Day>() }
  for (let n = 0; n < 200; n++) never.off.add(new Date(Date.UTC(2026, 4, 1 + n)).toISOString().slice(0, 10) as Day)
  expect(currentDates(regime, on('2026-06-15'), never)).toBeUndefined()
})
