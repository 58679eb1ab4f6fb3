import { describe, expect, test } from 'vitest'
import { bind, outcome } from './project'

const sent = (body: string, options: Parameters<typeof bind>[1] = {}) => {
  const { google, script } = bind(`function main() { ${body} }`, options)
  const { error } = script.run('main')
  return { error, mails: google.mailbox.sent, left: google.mailbox.remainingToday }
}

describe('MailApp.sendEmail', () => {
  test('to, subject, body', () => {
    expect(sent('MailApp.sendEmail("nongdan@x.vn", "Nhắc", "Còn 2 việc")')).toEqual({
      error: undefined,
      left: 99,
      mails: [
        {
          id: 1,
          at: '2026-05-22T08:00:01',
          from: 'vanphong.mttq@gmail.com',
          to: 'nongdan@x.vn',
          subject: 'Nhắc',
          body: 'Còn 2 việc',
          attachments: [],
          inlineImages: {},
        },
      ],
    })
  })

  test('with options: name, html, copies, attachments, inline images', () => {
    const { mails, left } = sent(`MailApp.sendEmail({
      to: 'Hội Nông dân <nongdan@x.vn>, b@x.vn', cc: 'c@x.vn', bcc: 'd@x.vn', replyTo: 'e@x.vn', subject: 'S', body: 'B', htmlBody: '<b>B</b>',
      name: 'Mặt trận', attachments: [Utilities.newBlob('a,b', 'text/csv', 'bảng.csv')], inlineImages: { logo: Utilities.newBlob([-1, 0], 'image/png', 'l') } })`)
    expect(left).toBe(96)
    expect(mails[0]).toMatchObject({
      senderName: 'Mặt trận',
      cc: 'c@x.vn',
      bcc: 'd@x.vn',
      replyTo: 'e@x.vn',
      htmlBody: '<b>B</b>',
      attachments: [{ name: 'bảng.csv', contentType: 'text/csv', bytes: [97, 44, 98] }],
      inlineImages: { logo: { contentType: 'image/png', bytes: [255, 0] } },
    })
  })

  test('to, replyTo, subject, body', () => {
    expect(sent('MailApp.sendEmail("a@x.vn", "r@x.vn", "S", "B")').mails[0]).toMatchObject({
      to: 'a@x.vn',
      replyTo: 'r@x.vn',
      subject: 'S',
      body: 'B',
    })
  })

  test.each([
    ['MailApp.sendEmail("", "S", "B")', 'Exception: Failed to send email: no recipient'],
    ['MailApp.sendEmail("hội nông dân", "S", "B")', 'Exception: Invalid email: hội nông dân'],
    ['MailApp.sendEmail("a@x.vn,b@", "S", "B")', 'Exception: Invalid email: b@'],
    [
      'MailApp.sendEmail(Array.from({ length: 51 }, (_, i) => i + "@x.vn").join(), "S", "B")',
      'Exception: Limit Exceeded: Email Recipients Per Message.',
    ],
    ['MailApp.sendEmail("a@x.vn", "S", "x".repeat(204801))', 'Exception: Limit Exceeded: Email Body Size.'],
    ['MailApp.sendEmail("a@x.vn", "x".repeat(251), "B")', 'Exception: Argument too large: subject'],
    ['MailApp.sendEmail({ to: "a@x.vn", priority: 1 })', 'NotEmulated: MailApp.sendEmail option priority'],
    ['MailApp.sendEmail("a@x.vn")', "Exception: The parameters (String) don't match the method signature for MailApp.sendEmail."],
  ])('%s fails: %s', (body, error) => {
    expect(sent(body)).toEqual({ error, mails: [], left: 100 })
  })

  const hundred = 'for (let i = 0; i < 100; i++) MailApp.sendEmail(i + "@x.vn", "S", "B")'

  test('a hundred recipients a day for a consumer account, new at midnight Pacific', () => {
    const { google, script } = bind(`function main() { ${hundred} } function one() { MailApp.sendEmail("a@x.vn", "S", "B") }`, {
      language: 'vi',
    })
    expect(script.run('main').status).toBe('completed')
    expect(google.mailbox.remainingToday).toBe(0)
    expect(script.run('one').error).toBe('Exception: Dịch vụ bị gọi quá nhiều lần trong một ngày: email.')
    google.clock.set('2026-05-22T13:59')
    expect(google.mailbox.remainingToday).toBe(0)
    google.clock.set('2026-05-22T14:00')
    expect(google.mailbox.remainingToday).toBe(100)
    expect(google.mailbox.sent).toHaveLength(100)
  })

  test('fifteen hundred for a workspace account', () => {
    expect(outcome(`${hundred}; return MailApp.getRemainingDailyQuota()`, { account: { email: 'a@mttq.vn', kind: 'workspace' } })).toBe(
      1400,
    )
  })
})
