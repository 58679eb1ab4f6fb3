import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day'
import { plainWeek, type WorkCalendar } from '../../src/calendar/workdays'
import { nextOccurrences, occurrences, readDeadline, type ShiftRule } from '../../src/deadline'

const d = (text: string): Day => text as Day
const of = (words: string, answers: Record<string, string> = {}) => readDeadline(words, { year: 2026, answers }).schedule
const next = (words: string, from: string, count: number, answers: Record<string, string> = {}, shift: ShiftRule = 'none'): string[] =>
  nextOccurrences(of(words, answers), d(from), count, { calendar: plainWeek, shift }).map(({ day, at }) => day + (at ? ` ${at}` : ''))

describe('the next due days', () => {
  test.each([
    ['trước 16h00 thứ Sáu hằng tuần', '2026-05-06', ['2026-05-08 16:00', '2026-05-15 16:00', '2026-05-22 16:00']],
    ['Hằng tháng', '2026-01-15', ['2026-01-31', '2026-02-28', '2026-03-31']],
    ['ngày 31 hằng tháng', '2026-01-31', ['2026-01-31', '2026-02-28', '2026-03-31']],
    ['ngày 1, 15 hằng tháng', '2026-05-02', ['2026-05-15', '2026-06-01', '2026-06-15']],
    ['ngày cuối tháng', '2026-02-01', ['2026-02-28', '2026-03-31', '2026-04-30']],
    ['ngày làm việc cuối cùng của tháng', '2026-05-01', ['2026-05-29', '2026-06-30', '2026-07-31']],
    ['ngày làm việc đầu tiên của tháng', '2026-07-15', ['2026-08-03', '2026-09-01', '2026-10-01']],
    ['thứ Sáu cuối cùng của tháng', '2026-05-01', ['2026-05-29', '2026-06-26', '2026-07-31']],
    ['Ngày 25 hằng quý', '2026-05-06', ['2026-06-25', '2026-09-25', '2026-12-25', '2027-03-25']],
    ['Hằng quý', '2026-05-06', ['2026-06-30', '2026-09-30']],
    ['2 lần/năm', '2026-05-06', ['2026-06-30', '2026-12-31']],
    ['hằng năm', '2026-05-06', ['2026-12-31', '2027-12-31']],
    ['trước 10/6 và 10/12 hằng năm', '2026-05-06', ['2026-06-10', '2026-12-10', '2027-06-10']],
    ['từ ngày 15/10 đến ngày 18/11 hằng năm', '2026-05-06', ['2026-11-18', '2027-11-18']],
    ['ngày 29/2 hằng năm', '2026-01-01', ['2026-02-28', '2027-02-28', '2028-02-29']],
    ['2 tháng/lần', '2026-01-01', ['2026-02-28', '2026-04-30', '2026-06-30']],
    ['trước ngày 05 của tháng sau', '2026-05-06', ['2026-06-05', '2026-07-05']],
    ['định kỳ quý, 6 tháng, năm', '2026-05-06', ['2026-06-30', '2026-06-30', '2026-09-30']],
    ['15/5, 20/5 và 25/5/2026', '2026-05-16', ['2026-05-20', '2026-05-25']],
    ['Thường xuyên', '2026-05-06', []],
    ['sau khi có hướng dẫn', '2026-05-06', []],
  ])('%s after %s', (words, from, expected) => {
    expect(next(words, from, Math.max(expected.length, 1))).toEqual(expected)
  })
})

describe('a month with five Fridays, and one that begins on a Saturday', () => {
  test('the fourth Friday, counted', () => {
    expect(next('thứ Sáu tuần thứ tư hằng tháng', '2026-05-01', 3)).toEqual(['2026-05-22', '2026-06-26', '2026-07-24'])
  })
  test('the Friday of the fourth week of the calendar', () => {
    expect(next('thứ Sáu tuần thứ tư hằng tháng', '2026-07-01', 2, { 'nth-weekday': 'calendar' })).toEqual(['2026-07-24', '2026-08-21'])
  })
  test('the last Friday is the fifth', () => {
    expect(next('thứ Sáu cuối cùng của tháng', '2026-07-01', 1)).toEqual(['2026-07-31'])
  })
})

const tet: WorkCalendar = {
  off: new Set(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-08-31', '2026-09-01', '2026-09-02'].map(d)),
  makeUp: new Set([d('2026-08-22')]),
}
const shifted = (words: string, from: string, to: string, shift: ShiftRule): string[] =>
  occurrences(of(words), { from: d(from), to: d(to), calendar: tet, shift }).map(({ day }) => day)

describe('days off', () => {
  test.each([
    ['Thứ Sáu hằng tuần', '2026-02-16', '2026-02-28', 'none', ['2026-02-20', '2026-02-27']],
    ['Thứ Sáu hằng tuần', '2026-02-10', '2026-02-28', 'back', ['2026-02-13', '2026-02-13', '2026-02-27']],
    ['Thứ Sáu hằng tuần', '2026-02-16', '2026-02-28', 'forward', ['2026-02-23', '2026-02-27']],
    ['Hằng tháng', '2026-08-01', '2026-08-31', 'back', ['2026-08-28']],
    ['Hằng tháng', '2026-08-01', '2026-09-10', 'forward', ['2026-09-03']],
    ['ngày 22 hằng tháng', '2026-08-01', '2026-08-31', 'back', ['2026-08-22']],
    ['ngày 25 hằng tháng, nếu trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo', '2026-07-01', '2026-07-31', 'back', ['2026-07-27']],
    ['ngày làm việc cuối cùng của tháng', '2026-08-01', '2026-08-31', 'none', ['2026-08-28']],
    ['Tháng 8/2026', '2026-01-01', '2026-12-31', 'back', ['2026-08-28']],
  ] as const)('%s, %s to %s, %s', (words, from, to, shift, expected) => {
    expect(shifted(words, from, to, shift)).toEqual(expected)
  })
})

describe('the plan’s span', () => {
  const within = (words: string): string[] =>
    occurrences(of(words), {
      from: d('2026-01-01'),
      to: d('2027-12-31'),
      calendar: plainWeek,
      shift: 'none',
      planStart: d('2026-10-06'),
      planEnd: d('2026-12-31'),
    }).map(({ day }) => day)
  test.each([
    ['ngày 25 hằng tháng', ['2026-10-25', '2026-11-25', '2026-12-25']],
    ['trước ngày 05 của tháng sau', ['2026-11-05', '2026-12-05', '2027-01-05']],
    ['ngày 25 hằng tháng, từ ngày 01/12/2026 đến ngày 31/01/2027', ['2026-12-25', '2027-01-25']],
    ['trước ngày 15/01 năm sau', ['2027-01-15']],
  ])('%s', (words, expected) => {
    expect(within(words)).toEqual(expected)
  })
})

describe('the period that a due day is about', () => {
  const about = (words: string): (string | undefined)[] => {
    const [first] = nextOccurrences(of(words), d('2026-07-01'), 1, { calendar: plainWeek, shift: 'none' })
    return [first?.day, first?.from, first?.to]
  }
  test.each([
    ['ngày 25 hằng tháng', ['2026-07-25', '2026-07-01', '2026-07-31']],
    ['ngày 5 của tháng sau', ['2026-07-05', '2026-06-01', '2026-06-30']],
    ['ngày 20 của tháng đầu quý sau', ['2026-07-20', '2026-04-01', '2026-06-30']],
    ['từ ngày 26 tháng trước đến ngày 25 tháng báo cáo', ['2026-07-25', '2026-06-26', '2026-07-25']],
    ['thứ Sáu hằng tuần', ['2026-07-03', '2026-06-29', '2026-07-05']],
  ])('%s', (words, expected) => {
    expect(about(words)).toEqual(expected)
  })
})
