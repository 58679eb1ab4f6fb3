import type { Moment } from '../calendar/moment'
import type { OutboxMail } from '../tables/outbox'
import type { MailText } from '../text/mails'

/** A mail as a row that waits to be sent. The key names its job and its receiver, so that no person gets it twice. */
export const queued = (job: string, to: string, mail: MailText, now: Moment): OutboxMail => ({
  id: `${job}|${to}`,
  created: now,
  to,
  subject: mail.subject,
  body: mail.body,
  state: 'Chờ gửi',
  sent: undefined,
  remark: undefined,
})

/** Of new mails, those whose key the outbox does not hold yet, each once. */
export function unsent(fresh: readonly OutboxMail[], outbox: readonly OutboxMail[]): readonly OutboxMail[] {
  const seen = new Set(outbox.map((m) => m.id))
  return fresh.filter((m) => !seen.has(m.id) && seen.add(m.id))
}
