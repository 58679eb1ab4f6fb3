import type { SentMail } from '../face'
import { fromWall } from '../life/zone'
import { toBase64, utf8 } from '../services/bytes'
import { encodedWord, folded, parameter } from './mail-header'

type Part = { readonly headers: readonly string[]; readonly body: string }

const crlf = '\r\n'
const lineLength = 76

/**
 * The mail as a file that mail programs open (RFC 5322, MIME): the text and its HTML as alternatives, pictures of the HTML beside it, attachments
 * after. `timeZone` is the zone of `mail.at`. Boundaries hang on nothing but the mail's number, so that the same mail gives the same file.
 */
export function writeEml(mail: SentMail, timeZone: string): string {
  const images = Object.entries(mail.inlineImages)
  const plain = text('text/plain', mail.body)
  const html = mail.htmlBody === undefined ? undefined : text('text/html', mail.htmlBody)
  const withPictures =
    html && images.length > 0
      ? multipart('related', mail.id, [
          html,
          ...images.map(([id, { contentType, bytes }]) => binary({ name: id, contentType, bytes }, `inline`, [`Content-ID: <${id}>`])),
        ])
      : html
  const content = withPictures ? multipart('alternative', mail.id, [plain, withPictures]) : plain
  const whole =
    mail.attachments.length > 0
      ? multipart('mixed', mail.id, [content, ...mail.attachments.map((file) => binary(file, 'attachment', []))])
      : content
  return `${[...headersOf(mail, timeZone), 'MIME-Version: 1.0', ...whole.headers].map(folded).join(crlf)}${crlf}${crlf}${whole.body}`
}

function headersOf(mail: SentMail, timeZone: string): string[] {
  const domain = mail.from.slice(mail.from.indexOf('@') + 1)
  const optional = (name: string, value: string | undefined): string[] => (value ? [`${name}: ${addresses(value)}`] : [])
  return [
    `From: ${mail.senderName ? `${encodedWord(mail.senderName)} <${mail.from}>` : mail.from}`,
    ...optional('To', mail.to),
    ...optional('Cc', mail.cc),
    ...optional('Bcc', mail.bcc),
    ...optional('Reply-To', mail.replyTo),
    `Subject: ${encodedWord(mail.subject)}`,
    `Date: ${dateOf(mail.at, timeZone)}`,
    `Message-ID: <${mail.id}.emulated@${domain}>`,
  ]
}

/** A list of addresses; names before them are encoded where they need it. */
const addresses = (list: string): string =>
  list
    .split(',')
    .map((one) => one.trim())
    .map((one) => {
      const [, name, address] = /^"?([^"<]*?)"?\s*<([^>]+)>$/.exec(one) ?? []
      return address ? `${name ? `${encodedWord(name)} ` : ''}<${address}>` : one
    })
    .join(', ')

function dateOf(local: string, timeZone: string): string {
  const wall = Date.parse(`${local}Z`)
  const minutes = Math.round((wall - fromWall(timeZone, wall)) / 60_000)
  const size = Math.abs(minutes)
  const zone = `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60) * 100 + (size % 60)).padStart(4, '0')}`
  return new Date(wall).toUTCString().replace('GMT', zone)
}

const text = (contentType: string, body: string): Part => ({
  headers: [`Content-Type: ${contentType}; charset=UTF-8`, 'Content-Transfer-Encoding: base64'],
  body: lines(toBase64(utf8(body.replace(/\r\n|\r|\n/g, crlf)))),
})

function binary(
  { name, contentType, bytes }: { readonly name: string; readonly contentType: string; readonly bytes: readonly number[] },
  disposition: string,
  more: readonly string[],
): Part {
  return {
    headers: [
      `Content-Type: ${contentType}`,
      `Content-Disposition: ${disposition}; ${parameter('filename', name)}`,
      ...more,
      'Content-Transfer-Encoding: base64',
    ],
    body: lines(toBase64(Uint8Array.from(bytes, (byte) => byte & 255))),
  }
}

function multipart(kind: 'mixed' | 'alternative' | 'related', id: number, parts: readonly Part[]): Part {
  // No line of base64 begins with two hyphens, so that no part can hold the boundary.
  const boundary = `=_${kind}_${id}`
  const inner = parts.map(({ headers, body }) => `--${boundary}${crlf}${headers.map(folded).join(crlf)}${crlf}${crlf}${body}${crlf}`)
  return { headers: [`Content-Type: multipart/${kind}; boundary="${boundary}"`], body: `${inner.join('')}--${boundary}--${crlf}` }
}

const lines = (base64: string): string => (base64.match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? []).join(crlf)
