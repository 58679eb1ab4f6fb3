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
 * A mail that MailApp refuses is marked with its reason; a crash in between leaves "Đang gửi" for a person to judge.
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
    try {
      MailApp.sendEmail(mail.to, mail.subject, mail.body, { name: from, htmlBody: mailHtml(mail.subject, mail.body) })
      left--
      sent++
      state(row, 'Đã gửi')
      set(row, 'sent', cellOfMoment(now()))
    } catch (error) {
      state(row, 'Không gửi được')
      set(row, 'remark', String((error as Error).message))
      sent++
    }
  }
  return mails.length - sent
}
