import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day'
import { plainWeek } from '../../src/calendar/workdays'
import { describeReading, describeSchedule, dueOf, nextOccurrences, readDeadline, recurrenceText, startOf } from '../../src/deadline'
import * as phrases from './phrases'

const schedule = (words: string) => readDeadline(words, { year: 2026 }).schedule

describe('in plain Vietnamese', () => {
  test.each([
    ['Tháng 5/2026', 'từ 01/05/2026, hạn 31/05/2026'],
    ['trước ngày 30/6/2026', 'hạn 30/06/2026'],
    ['ngày 25/5/2026', 'ngày 25/05/2026'],
    ['Từ tháng 8 đến tháng 9/2026', 'từ 01/08/2026 đến 30/09/2026'],
    ['thứ 6 tuần thứ tư hằng tháng', 'thứ Sáu lần thứ tư hằng tháng'],
    ['trước 16h00 thứ Sáu hằng tuần', 'trước 16:00 thứ Sáu hằng tuần'],
    ['định kỳ quý, 6 tháng, năm và đột xuất', 'hằng quý; 6 tháng một lần; hằng năm và đột xuất'],
    ['Thường xuyên trong năm 2026', 'thường xuyên từ 01/01/2026 đến 31/12/2026, không có hạn'],
    ['Sau khi có hướng dẫn', 'chưa có ngày: Sau khi có hướng dẫn'],
    ['ngày 30/2/2026', 'không có ngày này trong lịch: ngày 30/2/2026'],
  ])('%s', (words, expected) => {
    expect(describeSchedule(schedule(words))).toBe(expected)
  })

  test('with the next days, and what is to be confirmed', () => {
    const reading = readDeadline('Ngày 25 hằng quý', { year: 2026 })
    const days = nextOccurrences(reading.schedule, '2026-05-06' as Day, 3, { calendar: plainWeek, shift: 'none' })
    expect(describeReading(reading, days)).toBe('ngày 25 tháng cuối mỗi quý: 25/06/2026, 25/09/2026, 25/12/2026 (cần xác nhận)')
  })
})

describe('the columns of the task table', () => {
  test.each([
    ['Tháng 5/2026', '2026-05-01', '2026-05-31', undefined],
    ['trước 30/6/2026', undefined, '2026-06-30', undefined],
    ['Ngày 24/4/2026 và 28, 29/4/2026', '2026-04-24', '2026-04-29', undefined],
    ['ngày 25 hằng tháng', undefined, undefined, 'ngày 25 hằng tháng'],
    ['hằng tháng trong năm 2026', '2026-01-01', undefined, 'hằng tháng, từ ngày 01/01/2026 đến ngày 31/12/2026'],
    ['Thường xuyên trong năm 2026', '2026-01-01', undefined, undefined],
    ['Sau khi có hướng dẫn', undefined, undefined, undefined],
  ])('%s', (words, start, due, recurrence) => {
    const read = schedule(words)
    expect([startOf(read), dueOf(read), recurrenceText(read)]).toEqual([start, due, recurrence])
  })
})

describe('the recurrence reads back as the same schedule', () => {
  const further = [
    'trước ngày 25 hằng tháng (không kể ngày đó)',
    'ngày 25 hằng tháng, nếu trùng ngày nghỉ thì chuyển sang ngày làm việc liền trước',
    'thứ Sáu của tuần lịch thứ tư hằng tháng',
    'thứ Sáu của tuần lịch cuối hằng tháng',
    'tuần lịch thứ hai hằng tháng',
  ].map((words) => [words, ''] as const)
  test.each([...phrases.recurringPhrases, ...further])('%s', (words) => {
    const read = schedule(words)
    if (read.kind !== 'recurring') throw new Error(`${words} is ${read.kind}`)
    const { condition: _, ...kept } = read
    expect(schedule(recurrenceText(read)!)).toEqual(kept)
  })
})
