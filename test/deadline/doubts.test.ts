import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day'
import { notation, readDeadline, readings } from '../../src/deadline'
import { short } from './short'

const doubts = (words: string) => readDeadline(words, { year: 2026 }).doubts
const answered = (words: string, answers: Record<string, string>): string => short(notation(readDeadline(words, { year: 2026, answers })))

describe('the questions', () => {
  test.each([
    ['Ngày 25 hằng quý', ['quarter-month']],
    ['thứ 6 tuần thứ tư hằng tháng', ['nth-weekday']],
    ['trước ngày 30/6/2026', ['before']],
    ['năm học 2025-2026', ['school-year']],
    ['tuần 1 tháng 6/2026', ['month-week']],
    ['đầu tháng 6', ['part-month']],
    ['trước ngày 20/6/2026 và hằng tháng', ['before', 'same-day']],
    ['Thường xuyên', ['plan-start']],
    ['ngày 30/2/2026', ['impossible: ngày 30/2/2026']],
    ['Chưa xác định', ['no-time: chưa xác định']],
    ['Sau khi có hướng dẫn', ['when: sau khi có hướng dẫn']],
    ['Tháng 6/2026, trừ tuần cuối', ['unread: tháng 6/2026, trừ tuần cuối']],
    ['Tháng 5/2026', []],
  ])('%s asks %j', (words, ids) => {
    expect(doubts(words).map(({ id }) => id)).toEqual(ids)
  })

  test('the same question has the same id in other words', () => {
    expect(doubts('Ngày 25 hằng quý')[0]!.id).toBe(doubts('trước ngày 10 mỗi quý')[0]!.id)
  })

  test('each choice is a reading that can be shown', () => {
    const context = { year: 2026 }
    const [doubt] = doubts('Ngày 25 hằng quý')
    expect(readings('Ngày 25 hằng quý', context, doubt!).map(({ value, reading }) => [value, short(notation(reading))])).toEqual([
      ['3', 'recurring quarterly month=3 day=25'],
      ['1', 'recurring quarterly month=1 day=25'],
      ['2', 'recurring quarterly month=2 day=25'],
    ])
  })
})

describe('the answers', () => {
  test.each([
    ['Ngày 25 hằng quý', { 'quarter-month': '1' }, 'recurring quarterly month=1 day=25'],
    ['trước ngày 30/6/2026', { before: 'eve' }, 'once ..2026-06-29, before'],
    ['Quý II, III/2026', { adjacent: 'span' }, 'range 2026-04-01..2026-09-30'],
    ['đầu tháng 6', { 'part-month': 'whole' }, 'range 2026-06-01..2026-06-30, fuzzy'],
    ['năm học 2025-2026', { 'school-year': '09-01..06-30' }, 'range 2025-09-01..2026-06-30, fuzzy'],
    ['định kỳ trước ngày 20/11', { 'periodic-yearly': 'once' }, 'once ..2026-11-20, before'],
    ['trước ngày 15/01 năm sau', { 'next-year': 'once' }, 'once ..2027-01-15, before'],
    ['Thường xuyên', { 'plan-start': '2026-05-06' }, 'continuous 2026-05-06..2026-12-31'],
    ['Sau khi có hướng dẫn', { 'when: sau khi có hướng dẫn': 'trước 30/6/2026' }, 'once ..2026-06-30, before'],
    ['Chưa xác định', { 'no-time: chưa xác định': 'Quý III/2026' }, 'once 2026-07-01..2026-09-30'],
    ['ngày 30/2/2026', { 'impossible: ngày 30/2/2026': '28/2/2026' }, 'once 2026-02-28..2026-02-28'],
    ['trước ngày 25', { 'which-month: trước ngày 25': '25/6/2026' }, 'once 2026-06-25..2026-06-25'],
    ['Tháng 6/2026, trừ tuần cuối', { 'unread: tháng 6/2026, trừ tuần cuối': 'trước 24/6/2026' }, 'once ..2026-06-24, before'],
  ] as const)('%s with %j', (words, answers, expected) => {
    expect(answered(words, answers)).toBe(expected)
  })

  test('an answer that is none of the choices leaves the question open', () => {
    expect(answered('Ngày 25 hằng quý', { 'quarter-month': '7' })).toBe('recurring quarterly month=3 day=25, ask')
  })
})

describe('what the plan itself tells', () => {
  const issued = '2026-05-06' as Day
  test('"Thường xuyên" starts on the day of issue', () => {
    const reading = readDeadline('Thường xuyên', { year: 2026, issued })
    expect([short(notation(reading)), reading.sure]).toEqual(['continuous 2026-05-06..2026-12-31', true])
  })
  test('a day without a year that is past on the day of issue is asked', () => {
    expect(readDeadline('trước 15/3', { year: 2026, issued }).doubts.map(({ id }) => id)).toContain('past-date')
    expect(readDeadline('trước 15/7', { year: 2026, issued }).sure).toBe(true)
  })
  test('a quarter that is past keeps its year', () => {
    expect(readDeadline('Quý I/2026', { year: 2026, issued }).sure).toBe(true)
  })
})
