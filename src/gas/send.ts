import type { Effect, SentMail } from '../commands/effect'
import { type Cell, cellOfMoment } from '../schema/cell'
import { placesOf } from '../schema/decode'
import type { mailStates } from '../tables/outbox'
import { outbox } from '../tables/outbox'
import { elapsed, now } from './clock'
import type { ReadTable } from './read'

type Sending = Extract<Effect, { do: 'send' }>

// An execution lives six minutes at most; what does not fit goes with the next turn of the clock.
const budget = 270_000
/** So many mails are said to be going at once: putting each on disk by itself would cost a fifth of a second more for each. */
const batch = 8

/**
 * Sends in small batches, the quota asked before each: their rows say "Đang gửi" and are on disk before the first goes, and "Đã gửi" after each. Returns
 * how many mails still wait.
 * A mail that MailApp refuses is marked with its reason, but waits on where the quota is used up; whatever breaks off in between leaves "Đang gửi" for a
 * person to judge.
 */
export function send({ mails, from }: Sending, { sheet, values }: ReadTable): number {
  const places = placesOf(outbox, values[0] ?? [])
  const rowOf = new Map(values.map((row, i) => [String(row[places.id!]), i + 1]))
  const set = (rows: readonly number[], name: string, cell: Cell): void => {
    for (const row of rows) sheet.getRange(row, places[name]! + 1).setValue(cell)
  }
  const state = (rows: readonly number[], to: (typeof mailStates)[number]): void => set(rows, 'state', to)
  let handled = 0
  for (let at = 0; at < mails.length; at += batch) {
    const going = mails
      .slice(at, at + Math.min(batch, quota()))
      .map((mail) => ({ mail, rows: mail.ids.flatMap((id) => rowOf.get(id) ?? []) }))
    if (going.length === 0 || elapsed() > budget) break
    for (const { rows } of going) state(rows, 'Đang gửi')
    SpreadsheetApp.flush()
    for (const [i, { mail, rows }] of going.entries()) {
      const refusal = rows.length > 0 ? go(mail, from) : undefined
      if (refusal !== undefined && quota() <= 0) {
        for (const rest of going.slice(i)) state(rest.rows, 'Chờ gửi')
        return mails.length - handled
      }
      if (refusal === undefined) set(rows, 'sent', cellOfMoment(now()))
      else set(rows, 'remark', refusal)
      state(rows, refusal === undefined ? 'Đã gửi' : 'Không gửi được')
      handled++
    }
    if (going.length < batch) break
  }
  return mails.length - handled
}

/** How many more recipients today; none where this execution may not send at all, as an edit may not. */
function quota(): number {
  try {
    return MailApp.getRemainingDailyQuota()
  } catch {
    return 0
  }
}

/** Hands the mail to Google; returns the reason where it is refused. */
function go({ to, subject, body, html, file }: SentMail, from: string): string | undefined {
  const attachments = file ? [Utilities.newBlob(file.text, file.type, file.name)] : []
  try {
    MailApp.sendEmail(to, subject, body, { name: from, htmlBody: html, attachments })
    return undefined
  } catch (error) {
    return String((error as Error).message)
  }
}
