import { addDays, type Day } from '../calendar/day'
import type { WorkCalendar } from '../calendar/workdays'
import type { Holiday } from '../tables/holidays'
import type { SettingRow } from '../tables/settings'
import { answerId, answerValue } from '../text/plan-import'

const longest = 40

const calendars = new WeakMap<readonly Holiday[], WorkCalendar>()

/**
 * The days off and make-up days of the sheet Ngày nghỉ, worked out once for each reading of it; a span of more than forty days is a slip of the pen and ends
 * there.
 */
export function calendarOf(holidays: readonly Holiday[]): WorkCalendar {
  const known = calendars.get(holidays)
  if (known) return known
  const off = new Set<Day>()
  const makeUp = new Set<Day>()
  for (const h of holidays) {
    let d = h.from
    for (let i = 0; d <= h.to && i < longest; i++, d = addDays(d, 1)) (h.kind === 'Nghỉ' ? off : makeUp).add(d)
  }
  const calendar = { off, makeUp }
  calendars.set(holidays, calendar)
  return calendar
}

/** Answers kept in the sheet Cài đặt: rows named `Cách hiểu [id]`. */
export const answersOf = (rows: readonly SettingRow[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rows.flatMap((row) => {
      const id = answerId(row.name)
      return id && row.value ? [[id, answerValue(row.value)]] : []
    }),
  )
