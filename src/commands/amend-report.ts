import { amended } from '../reporting/amendment'
import { datesOfKey } from '../reporting/dates'
import { isTyped } from '../reporting/draft'
import { settled } from '../reporting/expected'
import { owedBy } from '../reporting/next-report'
import { linesOfReport } from '../reporting/roll-up'
import { expectedReports } from '../tables/expected-reports'
import { reportForm } from '../tables/report-form'
import { reports } from '../tables/reports'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { nothingToAmend, sayAmending, sayLocked, typedFirst } from '../text/commands'
import { sayPeriod } from '../text/dates'
import { defineCommand, type RecordsOf } from './command'
import { type Effect, follow, toast } from './effect'
import { moving } from './moving'

const reads = { units, tasks, reports, expectedReports }

/** `whole`: both records are read from their beginning. */
interface Input {
  readonly unit: string
  readonly whole?: true
}

/** The report that the organisation submitted last. */
const lastOf = ({ units: directory = [], expectedReports: rows = [] }: Partial<RecordsOf<typeof reads>>, code: string) => {
  const name = directory.find((unit) => unit.code === code)?.shortName
  return rows
    .filter((row) => row.unit === name && row.submitted)
    .sort((a, b) => b.submitted!.localeCompare(a.submitted!) || b.cutOff.localeCompare(a.cutOff))[0]
}

/** Brings an organisation's last submitted report back to its tab, to be put right and submitted once more as the next version. */
export const amendReport = defineCommand<typeof reads, Input>({
  name: 'amendReport',
  label: reportForm.tail.amend.header,
  reads,
  since: {
    expectedReports: (at, { whole }) => (whole ? undefined : moving(expectedReports)(at)),
    reports: (at, { unit, whole }, records) => (whole ? undefined : (lastOf(records, unit)?.submitted ?? at.now)),
  },
  tabs: 'one',
  decide: (records, at, input, tabs): readonly Effect[] => {
    const tab = tabs.find((t) => t.unit === input.unit)
    const unit = records.units.find((u) => u.code === input.unit)
    if (!tab || !unit) return []
    const refuse = (why: string): readonly Effect[] => [
      { do: 'mark report', unit: unit.code, fields: { status: why, amend: false } },
      toast(why),
    ]
    if (isTyped(tab.form, unit, records.expectedReports)) return refuse(typedFirst)
    const last = lastOf(records, unit.code)
    const planned = last && datesOfKey(at.regimes, last.period, at.calendar)
    const dates = planned && settled(planned, last)
    const lines = last ? linesOfReport(last, records.reports) : []
    // Rows that a person has sorted do not stand at the end.
    if (!input.whole && (!last || lines[0]?.version !== last.version)) return [follow('amendReport', { ...input, whole: true })]
    if (!dates || lines.length === 0) return refuse(nothingToAmend)
    const period = sayPeriod(dates.period)
    if (at.now >= dates.lockedFrom) return refuse(sayLocked(period, dates.lockedFrom))
    const owed = owedBy(unit, { ...at, expected: records.expectedReports, units: records.units })
    const form = amended(unit, dates, lines, { ...records, owed }, (version) => sayAmending(period, version))
    return [{ do: 'fill report', unit: unit.code, title: tab.title, form }, toast(form.head.status ?? '')]
  },
})
