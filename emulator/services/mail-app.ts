import type { SentMail } from '../face'
import type { PersonData } from '../life/people'
import { addRecipients, recipientsLeft } from '../life/quota'
import type { World } from '../life/world'
import { showLocal } from '../life/zone'
import { plainBlob } from './blob'
import { utf8 } from './bytes'
import type { ExecutionContext } from './context'
import { NotEmulated, strict } from './strict'

const maxRecipients = 50
const maxBodyBytes = 200 * 1024
const maxSubject = 250
const maxAttachmentBytes = 25 * 1024 * 1024
const known = new Set(['to', 'subject', 'body', 'htmlBody', 'name', 'replyTo', 'cc', 'bcc', 'noReply', 'attachments', 'inlineImages'])
const address = /^(?:"?[^<>"@]*"?\s*<)?[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+>?$/

type Message = GoogleAppsScript.Mail.MailAdvancedParameters

const addresses = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** MailApp over the mailbox of the account that runs: recipients of To, Cc and Bcc count against the day, 50 a message, 200 KB a body. */
export function makeMailApp(context: ExecutionContext, world: World, person: PersonData): GoogleAppsScript.Mail.MailApp {
  const sendEmail = (...args: unknown[]): void => {
    const message = readArguments(context, args)
    const unknown = Object.keys(message).find((key) => !known.has(key))
    if (unknown) throw new NotEmulated(`MailApp.sendEmail option ${unknown}`)
    const recipients = [message.to, message.cc, message.bcc].flatMap(addresses)
    check(context, message, recipients)
    context.spend('MailApp.sendEmail', { write: true })
    if (recipients.length > recipientsLeft(world, person))
      throw context.fail({
        en: 'Service invoked too many times for one day: email.',
        vi: 'Dịch vụ bị gọi quá nhiều lần trong một ngày: email.',
      })
    addRecipients(world, person, recipients.length)
    world.mails.push(written(context, world, person, message))
  }
  return strict('MailApp', {
    sendEmail,
    getRemainingDailyQuota: () => {
      context.spend('MailApp.getRemainingDailyQuota')
      return recipientsLeft(world, person)
    },
  }) as unknown as GoogleAppsScript.Mail.MailApp
}

function readArguments(context: ExecutionContext, args: readonly unknown[]): Message {
  const [first, second, third, fourth] = args
  if (args.length === 1 && first !== null && typeof first === 'object') return first as Message
  const text = (value: unknown): string => String(value ?? '')
  if (args.length === 3) return { to: text(first), subject: text(second), body: text(third) }
  if (args.length === 4 && fourth !== null && typeof fourth === 'object')
    return { ...(fourth as Message), to: text(first), subject: text(second), body: text(third) }
  if (args.length === 4) return { to: text(first), replyTo: text(second), subject: text(third), body: text(fourth) }
  throw context.fail({
    en: `The parameters (${args.map((arg) => (typeof arg === 'string' ? 'String' : typeof arg)).join(',')}) don't match the method signature for MailApp.sendEmail.`,
    vi: `Các tham số (${args.map((arg) => (typeof arg === 'string' ? 'String' : typeof arg)).join(',')}) không khớp với chữ ký phương thức cho MailApp.sendEmail.`,
  })
}

/** Throws as Google does for what it would not send. Assumed: Vietnamese of "no recipient", of body and attachment size, of the long subject. */
function check(context: ExecutionContext, message: Message, recipients: readonly string[]): void {
  if (recipients.length === 0)
    throw context.fail({ en: 'Failed to send email: no recipient', vi: 'Không gửi được email: không có người nhận' })
  for (const one of [...recipients, ...addresses(message.replyTo)])
    if (!address.test(one)) throw context.fail({ en: `Invalid email: ${one}`, vi: `Email không hợp lệ: ${one}` })
  if (recipients.length > maxRecipients)
    throw context.fail({
      en: 'Limit Exceeded: Email Recipients Per Message.',
      vi: 'Đã vượt quá giới hạn: Người nhận email trên mỗi thư.',
    })
  if ((message.subject ?? '').length > maxSubject) throw context.fail({ en: 'Argument too large: subject', vi: 'Đối số quá lớn: subject' })
  if (utf8(message.body ?? '').length > maxBodyBytes || utf8(message.htmlBody ?? '').length > maxBodyBytes)
    throw context.fail({ en: 'Limit Exceeded: Email Body Size.', vi: 'Đã vượt quá giới hạn: Kích thước nội dung email.' })
}

function written(context: ExecutionContext, world: World, person: PersonData, message: Message): SentMail {
  const attachments = Array.from(message.attachments ?? [], (source) => blobOf(source))
  const inlineImages = Object.fromEntries(
    Object.entries(message.inlineImages ?? {}).map(([key, source]) => {
      const { contentType, bytes } = blobOf(source)
      return [key, { contentType, bytes }]
    }),
  )
  const bytes = [...attachments, ...Object.values(inlineImages)].reduce((sum, blob) => sum + blob.bytes.length, 0)
  if (bytes > maxAttachmentBytes)
    throw context.fail({ en: 'Limit Exceeded: Email Total Attachments Size.', vi: 'Đã vượt quá giới hạn: Tổng kích thước tệp đính kèm.' })
  const noReply = message.noReply === true && person.kind === 'workspace'
  const optional = (key: 'cc' | 'bcc' | 'replyTo' | 'htmlBody'): object => (message[key] ? { [key]: String(message[key]) } : {})
  return {
    id: world.mails.length + 1,
    at: showLocal(world.book.timeZone, world.now),
    from: noReply ? `noreply@${person.email.split('@')[1]}` : person.email,
    ...(message.name ? { senderName: String(message.name) } : {}),
    to: String(message.to ?? ''),
    ...optional('cc'),
    ...optional('bcc'),
    ...optional('replyTo'),
    subject: String(message.subject ?? ''),
    body: String(message.body ?? ''),
    ...optional('htmlBody'),
    attachments,
    inlineImages,
  }
}

function blobOf(source: unknown): { name: string; contentType: string; bytes: readonly number[] } {
  const blob = plainBlob(source)
  if (!blob) throw new NotEmulated('MailApp.sendEmail with an attachment that is no blob')
  return blob
}
