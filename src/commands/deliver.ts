import { calendarFile } from '../reminders/calendar-file'
import { personDates } from '../reminders/person-dates'
import { needless, outgoing } from '../reminders/waiting'
import { mayMail } from '../reporting/jobs'
import { expectedReports } from '../tables/expected-reports'
import { type OutboxMail, outbox } from '../tables/outbox'
import { calendarName } from '../text/calendar'
import { deliveredNone } from '../text/commands'
import { mailHtml } from '../text/mail-html'
import { doubtful, doubtRemark, needlessDone, needlessRemarks } from '../text/outbox'
import { type At, defineCommand, type RecordsOf } from './command'
import { done, type Effect, patch, type SentMail, toast } from './effect'
import { mailFacts, mailReads } from './mail-facts'
import { moving } from './moving'

const waits = (count: number): Effect => ({ do: 'mark', name: 'waiting', value: String(count) })

/**
 * Sends what waits in the outbox, what is needed first before the rest, and to each person one mail. What has lost its sense is marked and stays. What
 * stands at "Đang gửi" is left to a person and told once: nobody knows whether it went. The clock sends in working hours alone.
 */
export const deliver = defineCommand<typeof mailReads, 'by hand' | undefined>({
  name: 'deliver',
  label: 'Gửi thư',
  reads: mailReads,
  // A person who asks gets whatever waits, however old.
  since: {
    expectedReports: moving(expectedReports),
    outbox: (at, input) => (input === 'by hand' ? undefined : moving(outbox)(at)),
  },
  decide: (records, at, input) => {
    const byHand = input === 'by hand'
    const found = brokenOff(records.outbox, at)
    const outboxNow = records.outbox.map((mail) => ({ ...mail, ...found.states.get(mail.id) }))
    const doubts = [...found.effects, ...inDoubt(outboxNow)]
    if (at.settings.sendMail === 'Không' && !byHand) return [...doubts, waits(0)]
    const waiting = outboxNow.filter((mail) => mail.state === 'Chờ gửi')
    if (waiting.length > 0 && !byHand && !mayMail(at.now, at.calendar)) return [...doubts, waits(waiting.length)]
    const over = waiting.flatMap((mail) => {
      const why = needless(mail, { outbox: outboxNow, expected: records.expectedReports, now: at.now })
      return why ? [{ mail, why }] : []
    })
    const patches = over.map(({ mail, why }) => ({
      key: mail.id,
      was: { state: mail.state },
      set: { state: 'Không cần gửi nữa', remark: needlessRemarks[why] } as const,
    }))
    const mails = outgoing(waiting.filter((mail) => !over.some((one) => one.mail === mail)))
    const gone = over.length > 0 ? [...patch(outbox, patches), done(needlessDone(over.length))] : []
    if (mails.length === 0) {
      const none = Number(at.marks.waiting ?? 0) > 0 ? [waits(0)] : []
      return [...doubts, ...gone, ...none, ...(byHand ? [toast(deliveredNone)] : [])]
    }
    const send = { do: 'send', from: at.settings.committee ?? '', mails: mails.map((mail) => sentMail(mail, records, at)) } as const
    return [...doubts, ...gone, send]
  },
})

/** What a run had begun to send when it broke off: all of it went but the last, of which nobody knows. */
function brokenOff(
  all: readonly OutboxMail[],
  { sending, now }: At,
): { readonly states: ReadonlyMap<string, Partial<OutboxMail>>; readonly effects: readonly Effect[] } {
  const states = new Map<string, Partial<OutboxMail>>()
  if (sending.length === 0) return { states, effects: [] }
  const waiting = new Set(all.filter(({ state }) => state === 'Chờ gửi').map(({ id }) => id))
  for (const [i, ids] of sending.entries())
    for (const id of ids)
      if (waiting.has(id)) states.set(id, i < sending.length - 1 ? { state: 'Đã gửi', sent: now } : { state: 'Đang gửi' })
  const patches = [...states].map(([key, set]) => ({ key, was: { state: 'Chờ gửi' as const }, set }))
  return { states, effects: [...patch(outbox, patches), { do: 'forget sending' }] }
}

/** Mails that a run left half sent, told in the journal and by a toast; the remark says that they have been told. */
function inDoubt(all: readonly OutboxMail[]): readonly Effect[] {
  const fresh = all.filter((mail) => mail.state === 'Đang gửi' && !mail.remark)
  if (fresh.length === 0) return []
  const text = doubtful(fresh.map(({ to, subject }) => `${to}: ${subject}`))
  return [
    ...patch(
      outbox,
      fresh.map(({ id, state }) => ({ key: id, was: { state }, set: { remark: doubtRemark } })),
    ),
    { do: 'log', outcome: 'Cần xem', detail: text },
    toast(text),
  ]
}

/** The file with the dates is made now, so that it says what is so when the mail goes. */
function sentMail(
  { to, subject, body, rows }: ReturnType<typeof outgoing>[number],
  records: RecordsOf<typeof mailReads>,
  at: At,
): SentMail {
  const dates = rows.some(({ attached }) => attached) ? personDates(to, mailFacts(records, at)) : []
  const name = at.settings.committee ?? ''
  return {
    ids: rows.map(({ id }) => id),
    to,
    subject,
    body,
    html: mailHtml(subject, body),
    ...(dates.length > 0 && { file: { name: calendarName, type: 'text/calendar', text: calendarFile(dates, name, at.now) } }),
  }
}
