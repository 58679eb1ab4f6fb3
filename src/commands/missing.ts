import { addMinutes } from '../calendar/moment'
import { missingOf } from '../reporting/expected'
import { expectedReports } from '../tables/expected-reports'
import { noneExpected } from '../text/commands'
import { zaloText } from '../text/mails'
import { defineCommand } from './command'
import { alert } from './effect'

const week = 7 * 1440

/** Who has not reported for the periods that are due within a week, or else were due last, as a text to paste into Zalo. */
export const missing = defineCommand<{ expectedReports: typeof expectedReports }, undefined>({
  name: 'missing',
  label: 'Ai chưa nộp',
  reads: { expectedReports },
  decide: (records, at) => {
    const rows = records.expectedReports
    const soon = addMinutes(at.now, week)
    const coming = rows.filter((row) => row.cutOff >= at.now && row.cutOff <= soon).map((row) => row.period)
    const last = [...rows].filter((row) => row.cutOff < at.now).sort((a, b) => b.cutOff.localeCompare(a.cutOff))[0]?.period
    const keys = [...new Set(coming.length > 0 ? coming : last ? [last] : [])]
    const texts = keys.map((key) => {
      const { label, cutOff } = rows.find((row) => row.period === key)!
      return zaloText(label, cutOff, missingOf(rows, key))
    })
    return [alert(texts.join('\n\n') || noneExpected)]
  },
})
