import { describe, expect, test } from 'vitest'
import type { SentMail } from '../../../emulator'
import { writeEml } from '../../../emulator/files'
import { encodedWord, folded, parameter } from '../../../emulator/files/mail-header'

const mail: SentMail = {
  id: 7,
  at: '2026-05-22T16:06:45',
  from: 'vanphong@gmail.com',
  to: 'a@x.vn',
  subject: 'Nhắc báo cáo',
  body: 'Kính gửi\nĐơn vị',
  attachments: [],
  inlineImages: {},
}
const zone = 'Asia/Ho_Chi_Minh'

interface Part {
  readonly headers: Record<string, string>
  readonly body: string
  readonly parts: Part[]
}

/** Reads back what MIME says: unfolds, splits at boundaries. */
function read(source: string): Part {
  const at = source.indexOf('\r\n\r\n')
  const headers = Object.fromEntries(
    source
      .slice(0, at)
      .replace(/\r\n[ \t]/g, ' ')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  )
  const body = source.slice(at + 4)
  const boundary = /boundary="([^"]+)"/.exec(headers['Content-Type'] ?? '')?.[1]
  if (!boundary) return { headers, body, parts: [] }
  const inner = body.split(`--${boundary}`)
  expect(inner.at(-1)).toBe('--\r\n')
  return { headers, body, parts: inner.slice(1, -1).map((part) => read(part.replace(/^\r\n/, '').replace(/\r\n$/, ''))) }
}
const tree = ({ headers, parts }: Part): unknown => {
  const type = headers['Content-Type']!.split(';')[0]
  return parts.length > 0 ? [type, ...parts.map(tree)] : type
}
const decoded = ({ body }: Part): string => Buffer.from(body, 'base64').toString('utf8')
const picture = { contentType: 'image/png', bytes: [-119, 80, 78, 71] }

describe('a mail as a file', () => {
  test.each<[string, Partial<SentMail>, unknown]>([
    ['plain text', {}, 'text/plain'],
    ['with HTML', { htmlBody: '<p>Chào</p>' }, ['multipart/alternative', 'text/plain', 'text/html']],
    [
      'with pictures in the HTML',
      { htmlBody: '<img src="cid:logo">', inlineImages: { logo: picture } },
      ['multipart/alternative', 'text/plain', ['multipart/related', 'text/html', 'image/png']],
    ],
    [
      'with attachments',
      { htmlBody: '<p>x</p>', attachments: [{ name: 'Báo cáo.csv', contentType: 'text/csv', bytes: [97] }] },
      ['multipart/mixed', ['multipart/alternative', 'text/plain', 'text/html'], 'text/csv'],
    ],
  ])('%s', (_, more, wanted) => {
    expect(tree(read(writeEml({ ...mail, ...more }, zone)))).toEqual(wanted)
  })

  test('headers and text come back', () => {
    const { headers, ...part } = read(writeEml({ ...mail, senderName: 'Văn phòng', cc: 'Bà Lan <lan@x.vn>, b@x.vn' }, zone))
    expect(headers).toEqual({
      From: '=?UTF-8?B?VsSDbiBwaMOybmc=?= <vanphong@gmail.com>',
      To: 'a@x.vn',
      Cc: '=?UTF-8?B?QsOgIExhbg==?= <lan@x.vn>, b@x.vn',
      Subject: '=?UTF-8?B?Tmjhuq9jIGLDoW8gY8Ohbw==?=',
      Date: 'Fri, 22 May 2026 16:06:45 +0700',
      'Message-ID': '<7.emulated@gmail.com>',
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=UTF-8',
      'Content-Transfer-Encoding': 'base64',
    })
    expect(decoded({ headers, ...part })).toBe('Kính gửi\r\nĐơn vị')
  })

  test('a picture has its content id and its bytes, an attachment its name', () => {
    const file = { name: 'Báo cáo.csv', contentType: 'text/csv', bytes: [97, -128] }
    const whole = read(writeEml({ ...mail, htmlBody: 'x', inlineImages: { logo: picture }, attachments: [file] }, zone))
    const image = whole.parts[0]!.parts[1]!.parts[1]!
    expect(image.headers).toMatchObject({ 'Content-ID': '<logo>', 'Content-Disposition': 'inline; filename="logo"' })
    expect([...Buffer.from(image.body, 'base64')]).toEqual([137, 80, 78, 71])
    expect(whole.parts[1]!.headers['Content-Disposition']).toBe("attachment; filename*=UTF-8''B%C3%A1o%20c%C3%A1o.csv")
    expect([...Buffer.from(whole.parts[1]!.body, 'base64')]).toEqual([97, 128])
  })

  test('no line is longer than a mail allows', () => {
    const long = writeEml(
      {
        ...mail,
        subject: 'Nhắc '.repeat(60),
        to: Array.from({ length: 40 }, (_, i) => `nguoi${i}@example.vn`).join(', '),
        body: 'ă'.repeat(5000),
      },
      zone,
    )
    expect(Math.max(...long.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
  })
})

describe('headers', () => {
  test.each([
    ['Plain words', 'Plain words'],
    ['Tổng', '=?UTF-8?B?VOG7lW5n?='],
    ['a\r\nBcc: x@y.z', 'a Bcc: x@y.z'],
  ])('%j as %j', (given, wanted) => {
    expect(encodedWord(given)).toBe(wanted)
  })

  test('long words are parted between letters', () => {
    const text = 'Ủy ban Mặt trận Tổ quốc Việt Nam phường Bến Sen, thành phố 🌸'
    const words = encodedWord(text).split(' ')
    expect(words.length).toBeGreaterThan(1)
    expect(words.map((word) => Buffer.from(word.slice(10, -2), 'base64').toString('utf8')).join('')).toBe(text)
    for (const word of words) expect(word.length).toBeLessThanOrEqual(75)
  })

  test.each([
    ['a.csv', 'filename="a.csv"'],
    ['a"b.csv', 'filename="a_b.csv"'],
    ['ố.csv', "filename*=UTF-8''%E1%BB%91.csv"],
  ])('a file named %s', (given, wanted) => {
    expect(parameter('filename', given)).toBe(wanted)
  })

  test('folds at spaces', () => {
    expect(folded(`Subject: ${'x'.repeat(90)} y`).split('\r\n')).toEqual([`Subject: ${'x'.repeat(90)}`, ' y'])
    const header = `To: ${'someone@example.com, '.repeat(10)}end`
    expect(folded(header).split('\r\n').length).toBeGreaterThan(2)
    expect(folded(header).replace(/\r\n/g, '')).toBe(header)
  })
})
