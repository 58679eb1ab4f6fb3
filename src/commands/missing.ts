import { dayOf } from '../calendar/moment'
import { missingOf, withPeriod } from '../reporting/board'
import { currentDates } from '../reporting/regime'
import { reportBoard } from '../tables/report-board'
import { units } from '../tables/units'
import { noRegime } from '../text/commands'
import { sayPeriod } from '../text/dates'
import { zaloText } from '../text/mails'
import { defineCommand } from './command'
import { alert } from './effect'
import { regimeAt } from './regime-at'

/** Who has not reported for the period of now, as a text to paste into Zalo. */
export const missing = defineCommand<{ units: typeof units; reportBoard: typeof reportBoard }, undefined>({
  name: 'missing',
  label: 'Ai chưa nộp',
  reads: { units, reportBoard },
  decide: (records, at) => {
    const regime = regimeAt(at)
    if (!regime) return [alert(noRegime(at.settings.regime ?? ''))]
    const dates = currentDates(regime, dayOf(at.now), at.calendar)
    const absent = missingOf(withPeriod(records.reportBoard, records.units, dates, at.now), dates.period.key)
    return [alert(zaloText(sayPeriod(dates.period), dates.cutOff, absent))]
  },
})
