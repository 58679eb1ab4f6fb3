import type { Effect } from '../commands/effect'
import { type Cell, cellOfMoment } from '../schema/cell'
import { placesOf } from '../schema/decode'
import type { mailStates } from '../tables/outbox'
import { outbox } from '../tables/outbox'
import { mailHtml } from '../text/mails'
import { elapsed, now } from './clock'
import type { ReadTable } from './read'

type Sending = Extract<Effect, { do: 'send' }>

// An execution lives six minutes at most; what does not fit goes with the next turn of the clock.
const budget = 270_000

/**
 * Sends row by row: the row says "Đang gửi" and is on disk before the mail goes, and "Đã gửi" after. Returns how many still wait.
 * A mail that MailApp refuses is marked with its reason; whatever breaks off in between leaves "Đang gửi" for a person to judge.
 */
export function send({ mails, from }: Sending, { sheet, values }: ReadTable): number {
  const places = placesOf(outbox, values[0] ?? [])
  const rowOf = new Map(values.map((row, i) => [String(row[places.id!]), i + 1]))
  const set = (row: number, name: string, cell: Cell): void => {
    sheet.getRange(row, places[name]! + 1).setValue(cell)
  }
  const state = (row: number, to: (typeof mailStates)[number]): void => set(row, 'state', to)
  let left = MailApp.getRemainingDailyQuota()
  let sent = 0
  for (const mail of mails) {
    const row = rowOf.get(mail.id)
    if (left <= 0 || elapsed() > budget) break
    if (row === undefined) continue
    state(row, 'Đang gửi')
    SpreadsheetApp.flush()
    const refusal = go(mail, from)
    if (refusal === undefined) {
      left--
      set(row, 'sent', cellOfMoment(now()))
      state(row, 'Đã gửi')
    } else {
      set(row, 'remark', refusal)
      state(row, 'Không gửi được')
    }
    sent++
  }
  return mails.length - sent
}

/** Hands the mail to Google; returns the reason where it is refused. */
function go({ to, subject, body }: Sending['mails'][number], from: string): string | undefined {
  try {
    MailApp.sendEmail(to, subject, body, { name: from, htmlBody: mailHtml(subject, body) })
    return undefined
  } catch (error) {
    return String((error as Error).message)
  }
}
