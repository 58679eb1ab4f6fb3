import { addDays } from '../calendar/day'
import { dayOf, type Moment, moment } from '../calendar/moment'
import type { ExpectedReport } from '../tables/expected-reports'
import type { OutboxMail } from '../tables/outbox'
import { joinedMail, type MailText } from '../text/mails'
import { isReminder } from './outgoing'
import { awaitedUntil, isOwed } from './report-matters'

/** Why a waiting mail need not go any more. */
export type Needless = 'came' | 'over' | 'newer' | 'old'

/** A reminder that has waited longer than this, in days, says nothing that is still so. */
const longestWait = 7

/**
 * Why a waiting mail has lost its sense, or undefined where it has not: each report that it is about has come or its cut-off has passed since it was
 * written, a newer reminder to the same person waits or has gone, or it is a reminder of a week ago.
 */
export function needless(
  mail: OutboxMail,
  facts: { readonly outbox: readonly OutboxMail[]; readonly expected: readonly ExpectedReport[]; readonly now: Moment },
): Needless | undefined {
  const ids = new Set(mail.about?.split('; ') ?? [])
  const rows = facts.expected.filter(({ id }) => ids.has(id))
  const passed = (row: ExpectedReport): boolean => mail.created < awaitedUntil(row) && facts.now > awaitedUntil(row)
  if (ids.size > 0 && rows.length === ids.size && rows.every((row) => !isOwed(row) || passed(row)))
    return rows.some(isOwed) ? 'over' : 'came'
  if (!isReminder(mail)) return undefined
  if (facts.outbox.some((other) => isReminder(other) && other.to === mail.to && other.id > mail.id)) return 'newer'
  return dayOf(facts.now) > addDays(dayOf(mail.created), longestWait) ? 'old' : undefined
}

/** Mails older than this, in days, are asked about only while they wait. */
const remembered = 31

/** Since when mails were written that wait, are in doubt, or are young enough to be written a second time. */
export const waitingFrom = (mails: readonly OutboxMail[], now: Moment): Moment =>
  mails
    .filter(({ state }) => state === 'Chờ gửi' || state === 'Đang gửi')
    .reduce((first, { created }) => (created < first ? created : first), moment(addDays(dayOf(now), -remembered)))

/** What is needed first goes first, then what was written first; what names no limit was needed when it was written. */
export const byUrgency = (a: OutboxMail, b: OutboxMail): number =>
  (a.before ?? a.created).localeCompare(b.before ?? b.created) || a.created.localeCompare(b.created)

/** One mail that goes, made of all rows that wait for its receiver. */
export interface OutgoingMail extends MailText {
  readonly to: string
  readonly rows: readonly OutboxMail[]
}

/** The waiting rows as mails in the order in which they go: one to each person, with all that waits for him. */
export function outgoing(waiting: readonly OutboxMail[]): readonly OutgoingMail[] {
  const sorted = [...waiting].sort(byUrgency)
  return [...new Set(sorted.map(({ to }) => to))].map((to) => {
    const rows = sorted.filter((mail) => mail.to === to)
    return { to, rows, ...joinedMail(rows) }
  })
}
