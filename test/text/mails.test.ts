import { describe, expect, test } from 'vitest'
import { mailHtml } from '../../src/text/mail-html'
import { joinedMail, zaloText } from '../../src/text/mails'
import { type OwedReport, reminderMail } from '../../src/text/reminder-mail'
import { day, m, task, week21 } from '../reporting/office'

const inner = (body: string): string =>
  mailHtml('S', body)
    .replace(/^.*<\/h1>/, '')
    .replace(/<\/div>$/, '')

describe('mailHtml', () => {
  test.each([
    ['a paragraph', 'Kính gửi', 'Kính gửi'],
    ['what HTML would take for its own', 'A & <b>"B"</b>', 'A &amp; &lt;b&gt;&quot;B&quot;&lt;/b&gt;'],
    [
      'a link',
      'Xem https://x.vn/a?b=1&c=2 nhé',
      'Xem <a href="https://x.vn/a?b=1&amp;c=2" style="color:#1a56c4">https://x.vn/a?b=1&amp;c=2</a> nhé',
    ],
    [
      'a link in quotes, at the end of a sentence',
      'Xem "https://x.vn".',
      'Xem &quot;<a href="https://x.vn" style="color:#1a56c4">https://x.vn</a>&quot;.',
    ],
    ['a link before a full stop', 'Xem https://x.vn.', 'Xem <a href="https://x.vn" style="color:#1a56c4">https://x.vn</a>.'],
    ['a link that is none', 'http://x.vn javascript:alert(1)', 'http://x.vn javascript:alert(1)'],
  ])('%s', (_, body, wanted) => {
    expect(inner(body)).toBe(`<div style="margin:0 0 16px">${wanted}</div>`)
  })
  test('a list between its sentences, in their order, under its head', () => {
    expect(inner('Chưa nộp:\n- A\n- B\nĐề nghị nộp sớm.')).toBe(
      '<div style="margin:0 0 16px"><b>Chưa nộp:</b><ul style="margin:4px 0;padding-left:20px"><li style="margin:0 0 4px">A</li><li style="margin:0 0 4px">B</li></ul>Đề nghị nộp sớm.</div>',
    )
  })
  test('each line that opens something is a button, with the cell in its address', () => {
    const html = inner('A còn phải nộp:\n- B\nMở trang "BC A": https://x.vn/1#gid=7&range=E9\n\nMở sổ: https://x.vn/1')
    const buttons = [...html.matchAll(/<a href="([^"]+)" [^>]+>([^<]+)<\/a>/g)].map(([, address, name]) => [address, name])
    expect(buttons).toEqual([
      ['https://x.vn/1#gid=7&amp;range=E9', 'Mở trang &quot;BC A&quot;'],
      ['https://x.vn/1', 'Mở sổ kế hoạch'],
    ])
  })
  test('nothing that people typed becomes markup', () => {
    const html = mailHtml('<script>', '<img src=x onerror=alert(1)>\n- <i>A</i>\n\nMở sổ: https://x.vn/"><script>')
    expect(html).not.toMatch(/<(?:script|img|i)\b/)
  })
})

describe('what a reminder is called', () => {
  const report: OwedReport = {
    regime: 'Báo cáo tuần',
    period: 'Tuần 21/2026 (18/05-24/05)',
    until: week21.cutOff,
    standing: 'open',
    reason: undefined,
    cell: 'E9',
    calls: true,
  }
  const subject = (on: string, reports: readonly OwedReport[], overdue: readonly ReturnType<typeof task>[] = []): string =>
    reminderMail({
      committee: 'A',
      day: day(on),
      link: 'https://x.vn',
      withCalendar: false,
      units: [{ unit: 'B', tab: 'BC B', link: undefined, reports, overdue, soon: [], risk: [], proof: [], unanswered: [], answerSoon: [] }],
    }).subject
  test.each<[string, string, string]>([
    ['on the day itself it says so first', subject('2026-05-22', [report]), 'Hôm nay, 22/05, 16:00 hết hạn nộp báo cáo Tuần 21/2026'],
    ['before', subject('2026-05-21', [report]), 'Nhắc nộp báo cáo Tuần 21/2026 trước 16:00 thứ Sáu 22/05/2026'],
    [
      'after',
      subject('2026-05-25', [{ ...report, standing: 'missed' }]),
      'Chưa nộp báo cáo Tuần 21/2026, đã quá hạn 16:00 thứ Sáu 22/05/2026',
    ],
    [
      'the report that it goes for, though another one is older',
      subject('2026-05-28', [
        { ...report, standing: 'missed', calls: false },
        { ...report, until: m('2026-05-29T16:00'), period: 'Tuần 22/2026 (25/05-31/05)' },
      ]),
      'Nhắc nộp báo cáo Tuần 22/2026 trước 16:00 thứ Sáu 29/05/2026',
    ],
    [
      'tasks, with the reports that go along',
      subject('2026-05-25', [{ ...report, standing: 'missed', calls: false }], [task('1'), task('2')]),
      'Nhắc việc: 2 việc quá hạn, 1 báo cáo chưa nộp',
    ],
  ])('%s', (_, said, wanted) => {
    expect(said).toBe(wanted)
  })
})

describe('joinedMail', () => {
  const mail = (subject: string, body: string) => ({ subject, body })
  test('one mail stays as it is', () => {
    expect(joinedMail([mail('A', 'B\n\nC')])).toEqual(mail('A', 'B\n\nC'))
  })
  test('the same mail twice still says each, and none loses all it says to the common end', () => {
    expect(joinedMail([mail('A', 'B\n\nC'), mail('A', 'B\n\nC')])).toEqual(mail('A (và 1 tin khác)', 'B\n\n2. A\n\nB\n\nC'))
  })
  test('nothing in common', () => {
    expect(joinedMail([mail('A', 'B'), mail('C', 'D'), mail('E', 'F')]).body).toBe('B\n\n2. C\n\nD\n\n3. E\n\nF')
  })
})

test('no phone number and no name goes into a Zalo group', () => {
  const absent = { unit: 'B', contact: 'Chị Huệ', phone: '0905' }
  expect(zaloText('Tuần 21/2026', week21.cutOff, [absent])).not.toMatch(/Huệ|0905/)
})
