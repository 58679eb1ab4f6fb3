import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '../../src/calendar/day'
import { plainWeek } from '../../src/calendar/workdays'
import { describeSchedule, notation, occurrences, readDeadline, type Schedule, type Single } from '../../src/deadline'
import * as phrases from './phrases'

const known = Object.values(phrases).flatMap((table) => table.map(([words]) => words))

const pieces = [
  ...['ngày', 'tháng', 'quý', 'năm', 'tuần', 'hằng', 'mỗi', 'trước', 'sau', 'từ', 'đến', 'hết', 'đầu', 'cuối', 'giữa', 'và', 'hoặc', ','],
  ...['thứ', 'tư', 'sáu', 'II', 'IV', '5', '25', '31', '2026', '30/2', '15/6', '12/2026', '/', '-', '(', ')', '.', ';', 'làm việc', 'lần'],
  ...['định kỳ', 'thường xuyên', 'chậm nhất', 'của', 'khi', 'tiếp theo', 'nửa', '16h00', 'O', 'l', 'T6', 'Q2', 'dự kiến', 'học', '%', 'số'],
]
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((list) => list.join(' ')),
  fc.array(fc.constantFrom(...known, ...pieces), { minLength: 1, maxLength: 3 }).map((list) => list.join(', ')),
)
const year = fc.integer({ min: 2020, max: 2035 })

const items = (schedule: Schedule): readonly Single[] => (schedule.kind === 'multi' ? schedule.items : [schedule])

test('no words throw, and what is unparsable or relative is never sure', () => {
  fc.assert(
    fc.property(words, year, (text, y) => {
      const reading = readDeadline(text, { year: y })
      describeSchedule(reading.schedule)
      notation(reading)
      if (reading.schedule.kind === 'unparsable' || reading.schedule.kind === 'relative') expect(reading.sure).toBe(false)
    }),
    { numRuns: 1500 },
  )
})

test('a range does not end before it starts', () => {
  fc.assert(
    fc.property(words, year, (text, y) => {
      for (const one of items(readDeadline(text, { year: y }).schedule))
        if ((one.kind === 'once' || one.kind === 'range') && one.start !== undefined && one.end !== undefined)
          expect(one.start <= one.end).toBe(true)
    }),
    { numRuns: 1500 },
  )
})

const bare = (text: string): string => {
  const { anchor, condition, note, items: list, ...rest } = notation(readDeadline(text, { year: 2026 }))
  const stripped = (list as Record<string, unknown>[] | undefined)?.map(({ condition: _, note: __, anchor: ___, ...item }) => item)
  return JSON.stringify({ ...rest, stripped })
}
const unaccented = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')

test('blanks, line breaks (but before a dash, which may list lines), case and the form of the marks make no difference', () => {
  fc.assert(
    fc.property(fc.constantFrom(...known), fc.constantFrom(' ', '  ', '\n', ' \n\t '), (text, gap) => {
      const expected = bare(text)
      for (const variant of [
        text.replace(/ (?![-–—])/g, gap),
        `${gap}${text}${gap}`,
        text.toUpperCase(),
        text.toLowerCase(),
        text.normalize('NFD'),
      ])
        expect(bare(variant)).toBe(expected)
    }),
  )
})

test('without its marks a phrase reads the same, or asks', () => {
  const silent = known.filter((text) => bare(unaccented(text)) !== bare(text) && readDeadline(unaccented(text), { year: 2026 }).sure)
  expect(silent).toEqual([])
})

test('each due day lies within what was asked, within its schedule and in order', () => {
  const from = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2025-06-01' as Day, n))
  fc.assert(
    fc.property(fc.constantFrom(...known), from, fc.integer({ min: 0, max: 400 }), (text, start, length) => {
      const schedule = readDeadline(text, { year: 2026 }).schedule
      const to = addDays(start, length)
      const found = occurrences(schedule, { from: start, to, calendar: plainWeek, shift: 'none' })
      for (const { day } of found) expect(day >= start && day <= to).toBe(true)
      expect(found.map(({ day }) => day)).toEqual(found.map(({ day }) => day).sort())
      for (const one of [schedule])
        if (one.kind === 'recurring')
          for (const { named } of found) {
            expect(one.from === undefined || named >= one.from).toBe(true)
            expect(one.until === undefined || named <= one.until || one.rhythms.some((rhythm) => rhythm.falls === 'next')).toBe(true)
          }
        else if (one.kind === 'once' || one.kind === 'range') for (const { named } of found) expect(named).toBe(one.end)
    }),
    { numRuns: 300 },
  )
})
