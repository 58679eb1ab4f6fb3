import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CalendarDate, calendarFile } from '../../src/reminders/calendar-file'
import { personDates } from '../../src/reminders/person-dates'
import { day, expectedFor, m, regimeWith, task, week21 } from '../reporting/office'
import { factsAt, feedback } from './facts'

const now = m('2026-05-21T16:00')
const date = (fields: Partial<CalendarDate> = {}): CalendarDate => ({
  uid: 'u',
  on: day('2026-05-31'),
  summary: 'S',
  description: 'D',
  link: 'https://x.vn',
  ...fields,
})
/** The lines of a file as its reader puts them together. */
const unfolded = (text: string): readonly string[] => text.replace(/\r\n /g, '').split('\r\n')
const value = (text: string, name: string): string | undefined =>
  unfolded(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
/** A text as RFC 5545, 3.3.11 reads it. */
const unescaped = (text: string): string => text.replace(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c))

describe('calendarFile', () => {
  test('a cut-off is half an hour that ends with it, in UTC, with an alarm', () => {
    expect(unfolded(calendarFile([date({ on: { until: m('2026-05-22T16:00') } })], 'Lịch', now))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//So Ke Hoach//VI',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Lịch',
      'BEGIN:VEVENT',
      'UID:u',
      'DTSTAMP:20260521T090000Z',
      'DTSTART:20260522T083000Z',
      'DTEND:20260522T090000Z',
      'SUMMARY:S',
      'DESCRIPTION:D',
      'URL:https://x.vn',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:S',
      'TRIGGER:-PT90M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })
  test.each<[string, string, string]>([
    ['early in the morning is the day before in UTC', '2026-01-01T06:00', '20251231T230000Z'],
    ['midnight', '2026-03-01T00:00', '20260228T170000Z'],
  ])('%s', (_, until, end) => {
    expect(value(calendarFile([date({ on: { until: m(until) } })], 'L', now), 'DTEND')).toBe(end)
  })
  test('a day is a whole day, which ends with the next', () => {
    const lines = unfolded(calendarFile([date()], 'L', now))
    expect(lines).toContain('DTSTART;VALUE=DATE:20260531')
    expect(lines).toContain('DTEND;VALUE=DATE:20260601')
    expect(lines).not.toContain('BEGIN:VALARM')
  })
  test('whatever people typed: lines of at most 75 octets ended by CRLF, whole letters, the text as it was', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replace(/[\p{Cc}]/gu, ''))
    fc.assert(
      fc.property(words, fc.constantFrom('', '\n', ', ; \\', 'Ngày hội đại đoàn kết toàn dân tộc ở khu dân cư '), (a, b) => {
        const text = `${a}${b}${a}`
        const file = calendarFile([date({ summary: text })], 'L', now)
        const lines = file.split('\r\n')
        expect(lines.pop()).toBe('')
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n]/)
          expect(Buffer.from(line).toString()).toBe(line)
        }
        expect(unescaped(value(file, 'SUMMARY')!)).toBe(text)
      }),
    )
  })
})

describe('personDates', () => {
  const expected = expectedFor(week21, '2026-05-18T00:00')
  const facts = (fields: Partial<ReturnType<typeof factsAt>> = {}) => factsAt(now, { expected, ...fields })
  const uids = (to: string, fields: Parameters<typeof facts>[0] = {}): readonly string[] =>
    personDates(to, facts(fields)).map(({ uid }) => uid)

  test('the reports of the coming eight weeks, each once over all his organisations', () => {
    const dates = personDates('chihue@phuong.vn', facts())
    expect(dates.map(({ uid }) => uid)).toEqual([21, 22, 23, 24, 25, 26, 27, 28].map((n) => `TUAN 2026-W${n}@thu`))
    expect(dates[0]).toMatchObject({
      on: { until: '2026-05-22T16:00' },
      summary: '16:00 hạn nộp báo cáo Tuần 21/2026',
      description: 'Hội Nông dân, Hội LHPN: Báo cáo tuần, Tuần 21/2026 (18/05-24/05), hạn 16:00 thứ Sáu 22/05/2026.',
    })
  })
  test('what has been submitted is no date any more', () => {
    const rows = expected.map((row) => (row.unit === 'Công đoàn' ? { ...row, submitted: m('2026-05-20T09:00') } : row))
    expect(uids('congdoan@phuong.vn', { expected: rows })[0]).toBe('TUAN 2026-W22@thu')
  })
  test('the due days of tasks that they lead and that are not done', () => {
    const tasks = [
      task('1', { lead: 'Công đoàn', due: day('2026-11-18'), title: 'Ngày  hội\nlớn', product: 'Biên bản' }),
      task('2', { lead: 'Công đoàn', due: day('2026-05-20') }),
      task('3', { lead: 'Công đoàn', due: day('2026-06-01'), progress: 1 }),
      task('4', { lead: 'Hội CCB', coordinating: 'Công đoàn', due: day('2026-06-01') }),
      task('5', { lead: 'Công đoàn' }),
    ]
    const found = personDates('congdoan@phuong.vn', facts({ tasks })).slice(8)
    expect(found).toEqual([
      {
        uid: '1@thu',
        on: '2026-11-18',
        summary: 'Hạn việc 1 Ngày hội lớn',
        description: 'Công đoàn chủ trì. Sản phẩm: Biên bản.',
        link: 'https://docs.google.com/spreadsheets/d/thu',
      },
    ])
  })
  test('the days by which they have to answer feedback, with nothing of the person', () => {
    const content = 'Ông Lê Văn Tám (0905 123 456) báo đèn hỏng'
    const all = [
      feedback('1', { content, place: 'Tổ 3', person: 'Lê Văn Tám', unit: 'Hội LHPN; Hội Nông dân', received: day('2026-05-12') }),
      feedback('2', { unit: 'Hội LHPN', state: 'Chờ người dân', received: day('2026-05-12') }),
      feedback('3', { unit: 'Hội LHPN', replied: day('2026-05-20'), received: day('2026-05-12') }),
      feedback('4', { unit: 'Hội LHPN', due: day('2026-05-20') }),
      feedback('5', { due: day('2026-06-01') }),
    ]
    expect(personDates('chihue@phuong.vn', facts({ feedback: all })).slice(8)).toEqual([
      {
        uid: 'feedback-1@thu',
        on: '2026-05-26',
        summary: 'Hạn trả lời phản ánh 1',
        description: 'Hội Nông dân, Hội LHPN: *** (***) báo đèn hỏng (Tổ 3)',
        link: 'https://docs.google.com/spreadsheets/d/thu',
      },
    ])
    expect(uids('vanphong@phuong.vn', { feedback: all })).toEqual(['feedback-5@thu'])
  })
  test('nothing for a stranger, and nothing of a regime that is not used', () => {
    expect(uids('ai@x.vn')).toEqual([])
    expect(personDates('congdoan@phuong.vn', { ...facts(), regimes: [regimeWith({ used: false })] })).toEqual([])
  })
})
