import { type Day, day, yearOf } from '../calendar/day'
import { dayOf } from '../calendar/moment'
import { isWorkday } from '../calendar/workdays'
import { supposedMails } from '../reminders/supposed'
import { settingList, settings } from '../tables/settings'
import { noSuchDay, pastDay, sayMails } from '../text/outbox'
import { type At, defineCommand, type RecordsOf } from './command'
import { alert, patch } from './effect'
import { mailFacts, mailReads } from './mail-facts'

const setting = settingList.mailsOfDay.column

/**
 * Says who would get what on a day that a person names from the menu; without input, on the day that stands in the settings, beside which the answer is
 * written, for phones have no menu. Nothing else is written.
 */
export const previewMails = defineCommand<typeof mailReads, string | undefined>({
  name: 'previewMails',
  label: 'Ai sẽ nhận thư',
  reads: mailReads,
  decide: (records, at, input) => {
    if (input !== undefined) return [alert(said(input, records, at))]
    const asked = at.settings.mailsOfDay
    const help = asked ? said(asked, records, at) : setting.help
    return patch(settings, [{ key: setting.header, was: {}, set: { help } }])
  },
})

function said(words: string, records: RecordsOf<typeof mailReads>, at: At): string {
  const today = dayOf(at.now)
  const on = dayMeant(words, today)
  if (!on) return noSuchDay(words)
  if (on < today) return pastDay(on)
  const { leaderEmail: leader, sendMail } = at.settings
  const { mails, silent } = supposedMails(on, { ...mailFacts(records, at), leader })
  return sayMails(on, mails, silent, { off: !isWorkday(on, at.calendar), sends: sendMail !== 'Không' })
}

/** The day that a person wrote: day and month, with the year or in the twelve months from today; today where nothing is written. */
export function dayMeant(text: string, today: Day): Day | undefined {
  if (text.trim() === '') return today
  const found = /(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?/.exec(text)
  if (!found) return undefined
  const [, on, month, year] = found.map(Number)
  if (found[3]) return day(year!, month!, on!)
  const thisYear = day(yearOf(today), month!, on!)
  return thisYear && thisYear >= today ? thisYear : day(yearOf(today) + 1, month!, on!)
}
