import type { Moment } from '../calendar/moment'
import { attachments, type OutboxMail } from '../tables/outbox'
import type { MailText } from '../text/mails'

interface Further {
  /** By when it ought to go; what is needed first goes first. */
  readonly before?: Moment
  /** The expected reports without which it has no sense. */
  readonly about?: readonly string[]
  readonly withCalendar?: boolean
}

/** The job of the day's reminders, or of a month's where only the beginning of a day is given. */
export const reminderJob = (day: string): string => `nhắc|${day}`

export const isReminder = ({ id }: OutboxMail): boolean => id.startsWith(reminderJob(''))

/** A mail as a row that waits to be sent. The key names its job and its receiver, so that no person gets it twice. */
export const queued = (job: string, to: string, mail: MailText, now: Moment, further: Further = {}): OutboxMail => ({
  id: `${job}|${to}`,
  created: now,
  to,
  subject: mail.subject,
  body: mail.body,
  state: 'Chờ gửi',
  before: further.before,
  sent: undefined,
  remark: undefined,
  attached: further.withCalendar ? attachments[0] : undefined,
  about: further.about?.join('; ') || undefined,
})

/** Of new mails, those whose key the outbox does not hold yet, each once. */
export function unsent(fresh: readonly OutboxMail[], outbox: readonly OutboxMail[]): readonly OutboxMail[] {
  const seen = new Set(outbox.map((m) => m.id))
  return fresh.filter((m) => !seen.has(m.id) && seen.add(m.id))
}
