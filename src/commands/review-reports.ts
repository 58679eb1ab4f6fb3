import { addDays } from '../calendar/day'
import { dayOf, moment } from '../calendar/moment'
import { queued, unsent } from '../reminders/outgoing'
import { amended } from '../reporting/amendment'
import { datesOfKey } from '../reporting/dates'
import { isTyped } from '../reporting/draft'
import { settled } from '../reporting/expected'
import { owedBy } from '../reporting/next-report'
import { linesOfReport } from '../reporting/roll-up'
import { type ExpectedReport, expectedReports } from '../tables/expected-reports'
import { outbox } from '../tables/outbox'
import { reports } from '../tables/reports'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { reviewDone, reviewWants, sayReopened, sayReturned, sayTabBusy } from '../text/commands'
import { returnedMail } from '../text/mails'
import { type At, defineCommand, type RecordsOf, type ReportTab } from './command'
import { append, deliverNext, done, type Effect, follow, patch, toast } from './effect'
import { forgetPart, moving } from './moving'

const reads = { units, tasks, reports, expectedReports, outbox }

/** How many days a report that is opened again is taken. */
const reopenedDays = 3

/** `whole`: the record is read from its beginning. */
type Input = { readonly whole: true } | undefined

const givesBack = ({ action }: ExpectedReport): boolean => action === 'Trả lại' || action === 'Mở lại'

/** Does what the officer chose beside expected reports: takes one as received, returns one with a reason, opens a locked one again. */
export const reviewReports = defineCommand<typeof reads, Input>({
  name: 'reviewReports',
  label: 'Xem xét báo cáo',
  reads,
  since: {
    outbox: moving(outbox),
    // Of the record what the chosen reports said; most edits of the sheet choose nothing.
    reports: (at, input, { expectedReports: rows = [] }) =>
      input?.whole ? undefined : (rows.flatMap((row) => (givesBack(row) && row.submitted ? [row.submitted] : [])).sort()[0] ?? at.now),
  },
  tabs: (records) => {
    const chosen = new Set(records.expectedReports.filter(({ action }) => action).map(({ unit }) => unit))
    return records.units.filter(({ shortName }) => chosen.has(shortName)).map(({ code }) => code)
  },
  decide: (records, at, input, tabs) => {
    const chosen = records.expectedReports.filter(givesBack)
    // Rows that a person has sorted do not stand at the end of the record.
    if (!input?.whole && chosen.some((row) => row.submitted && linesOfReport(row, records.reports)[0]?.version !== row.version))
      return [follow('reviewReports', { whole: true })]
    const effects = records.expectedReports.filter(({ action }) => action).flatMap((row) => reviewed(row, records, at, tabs))
    return effects.length === 0 ? [] : [...effects, follow('drawBoard', undefined), deliverNext]
  },
})

function reviewed(row: ExpectedReport, records: RecordsOf<typeof reads>, at: At, tabs: readonly ReportTab[]): readonly Effect[] {
  const set = (fields: Partial<ExpectedReport>): Effect[] =>
    patch(expectedReports, [{ key: row.id, was: { action: row.action }, set: { action: undefined, ...fields } }])
  const wants = reviewWants(row)
  if (wants !== undefined) return [...set({}), toast(wants)]
  if (row.action === 'Nhận') return [...set({ review: 'Đã nhận' }), done(reviewDone(row))]
  const unit = records.units.find(({ shortName }) => shortName === row.unit)
  const planned = datesOfKey(at.regimes, row.period, at.calendar)
  if (!unit || !planned) return set({})
  const tab = tabs.find((one) => one.unit === unit.code)
  const openUntil = moment(addDays(dayOf(at.now), reopenedDays), '23:59')
  const after: ExpectedReport = { ...row, openUntil }
  const dates = settled(planned, after)
  const lines = linesOfReport(row, records.reports)
  const returned = row.action === 'Trả lại'
  const said = returned ? sayReturned(row, openUntil) : sayReopened(row, openUntil)
  const mail = { subject: said, ...returnedMail(said, at.places[unit.code]?.link ?? at.link, at.settings.committee ?? '') }
  const key = `${returned ? 'trả lại' : 'mở lại'}|${row.id}|${at.now}`
  const expected = records.expectedReports.map((one) => (one.id === row.id ? after : one))
  const owed = owedBy(unit, { ...at, expected, units: records.units })
  const busy = !tab || isTyped(tab.form, unit, records.expectedReports)
  const toTab: readonly Effect[] =
    busy || lines.length === 0
      ? tab
        ? [{ do: 'mark report', unit: unit.code, fields: { status: busy ? `${said} ${sayTabBusy}` : said } }]
        : []
      : [{ do: 'fill report', unit: unit.code, title: tab.title, form: amended(unit, dates, lines, { ...records, owed }, () => said) }]
  return [
    // Its row may stand before those that were still moving.
    forgetPart(expectedReports),
    ...set({ openUntil, ...(returned ? { review: 'Trả lại' as const } : {}) }),
    ...toTab,
    ...append(outbox, unit.email ? unsent([queued(key, unit.email, mail, at.now)], records.outbox) : []),
    done(`${row.unit}: ${said}`),
    toast(said),
  ]
}
