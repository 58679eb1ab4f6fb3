import type { Effect, SentMail } from '../commands/effect'
import { type Cell, cellOfMoment } from '../schema/cell'
import { placesOf } from '../schema/decode'
import type { mailStates } from '../tables/outbox'
import { outbox } from '../tables/outbox'
import type { ReadTable } from './book'
import { elapsed, now } from './clock'
import { forgetSending, noteSending } from './marks'

type Sending = Extract<Effect, { do: 'send' }>

// An execution lives six minutes at most; what does not fit goes with the next turn of the clock.
const budget = 270_000
/** After so many mails rows are put on disk, the note of what was begun starts anew, and the quota is asked again. */
const batch = 50

/**
 * Sends mail by mail. Before each goes, a note outside the sheet says that it was begun; its rows say "Đã gửi" after, and the note goes once they are on
 * disk: where none is left to send, by the caller. A run that breaks off leaves the note: all of it but the last mail has gone, and the last is left to a
 * person. Returns how many mails still wait. A mail that MailApp refuses is marked with its reason, but waits on where the quota is used up.
 */
export function send({ mails, from }: Sending, { sheet, values, above }: ReadTable): number {
  const places = placesOf(outbox, values[0] ?? [])
  const rowOf = new Map(values.map((row, i) => [String(row[places.id!]), i + 1 + above]))
  const set = (ids: readonly string[], name: string, cell: Cell): void => {
    for (const id of ids) if (rowOf.has(id)) sheet.getRange(rowOf.get(id)!, places[name]! + 1).setValue(cell)
  }
  const state = (ids: readonly string[], to: (typeof mailStates)[number]): void => set(ids, 'state', to)
  let handled = 0
  for (let at = 0; at < mails.length; at += batch) {
    const going = mails.slice(at, at + Math.min(batch, quota()))
    const begun: (readonly string[])[] = []
    for (const mail of going) {
      if (elapsed() > budget) break
      begun.push(mail.ids)
      noteSending(begun)
      const refusal = go(mail, from)
      if (refusal !== undefined && quota() <= 0) {
        begun.pop()
        break
      }
      if (refusal === undefined) set(mail.ids, 'sent', cellOfMoment(now()))
      else set(mail.ids, 'remark', refusal)
      state(mail.ids, refusal === undefined ? 'Đã gửi' : 'Không gửi được')
    }
    handled += begun.length
    if (handled === mails.length) break
    SpreadsheetApp.flush()
    forgetSending()
    if (begun.length < batch) break
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
