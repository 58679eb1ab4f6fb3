import { describe, expect, test } from 'vitest'
import { mailHtml, reminderMail, zaloText } from '../../src/text/mails'
import { m, week21 } from '../reporting/office'

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
    expect(inner(body)).toBe(`<div style="margin:0 0 14px">${wanted}</div>`)
  })
  test('a list between its sentences, in their order', () => {
    expect(inner('Chưa nộp:\n- A\n- B\nĐề nghị nộp sớm.')).toBe(
      '<div style="margin:0 0 14px">Chưa nộp:<ul style="margin:4px 0;padding-left:20px"><li>A</li><li>B</li></ul>Đề nghị nộp sớm.</div>',
    )
  })
  test('the way to the workbook is a button', () => {
    expect(inner('Mở sổ: https://x.vn/1')).toMatch(/^<p [^>]+><a href="https:\/\/x\.vn\/1" [^>]+>Mở sổ kế hoạch<\/a><\/p>$/)
  })
  test('nothing that people typed becomes markup', () => {
    const html = mailHtml('<script>', '<img src=x onerror=alert(1)>\n- <i>A</i>\n\nMở sổ: https://x.vn/"><script>')
    expect(html).not.toMatch(/<(?:script|img|i)\b/)
  })
})

test('on the day itself the reminder says so first', () => {
  const facts = {
    committee: 'A',
    period: 'Tuần 21/2026',
    cutOff: week21.cutOff,
    units: [{ unit: 'B', tab: 'BC B', overdue: [] }],
    link: 'https://x.vn',
  }
  expect(reminderMail({ ...facts, now: m('2026-05-21T16:03') }).subject).toBe('Nhắc nộp báo cáo trước 16:00 thứ Sáu 22/05/2026')
  expect(reminderMail({ ...facts, now: m('2026-05-22T14:03') }).subject).toBe('Hôm nay 16:00 hết hạn nộp báo cáo Tuần 21/2026')
})

test('no phone number and no name goes into a Zalo group', () => {
  expect(zaloText('Tuần 21/2026', week21.cutOff, [{ unit: 'B', contact: 'Chị Huệ', phone: '0905' }])).not.toMatch(/Huệ|0905/)
})
