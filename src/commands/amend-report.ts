import { lastVersions } from '../reporting/consolidation'
import { datesOfKey } from '../reporting/regime'
import { amendedKey, hasDraft, linesFor, tabForPeriod } from '../reporting/report-tab'
import { reportBoard } from '../tables/report-board'
import { type ReportForm, reportForm } from '../tables/report-form'
import { type ReportLine, reports } from '../tables/reports'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { noRegime, nothingToAmend, sayAmending, typedFirst } from '../text/commands'
import { sayPeriod } from '../text/dates'
import { defineCommand } from './command'
import { type Effect, toast } from './effect'
import { regimeAt } from './regime-at'

/** Brings an organisation's last submitted report back to its tab, to be put right and submitted once more as the next version. */
export const amendReport = defineCommand<
  { units: typeof units; tasks: typeof tasks; reports: typeof reports; reportBoard: typeof reportBoard },
  { readonly unit: string }
>({
  name: 'amendReport',
  label: reportForm.tail.amend.header,
  reads: { units, tasks, reports, reportBoard },
  tabs: 'one',
  decide: (records, at, input, tabs): readonly Effect[] => {
    const tab = tabs.find((t) => t.unit === input.unit)
    const unit = records.units.find((u) => u.code === input.unit)
    if (!tab || !unit) return []
    const refuse = (why: string): readonly Effect[] => [
      { do: 'mark report', unit: unit.code, fields: { status: why, amend: false } },
      toast(why),
    ]
    const regime = regimeAt(at)
    if (!regime) return refuse(noRegime(at.settings.regime ?? ''))
    if (hasDraft(tab.form)) return refuse(typedFirst)
    const last = records.reportBoard
      .filter((row) => row.unit === unit.shortName && row.submitted)
      .sort((a, b) => b.cutOff.localeCompare(a.cutOff))[0]
    const dates = last && datesOfKey(regime, last.period, at.calendar)
    const lines = last ? lastVersions(records.reports.filter((line) => line.unit === unit.shortName && line.period === last.period)) : []
    if (!last || !dates || lines.length === 0) return refuse(nothingToAmend)
    const version = lines[0]!.version + 1
    const fresh = tabForPeriod(
      unit,
      dates,
      linesFor(unit, records.tasks, records.units, dates),
      sayAmending(sayPeriod(dates.period), version),
    )
    const form: ReportForm = { ...fresh, head: { ...fresh.head, key: amendedKey(dates.period.key, version) }, ...reported(fresh, lines) }
    return [{ do: 'fill report', unit: unit.code, title: tab.title, form }, toast(fresh.head.status ?? '')]
  },
})

/** Lines and answers as they were submitted; tasks that are done since stand among them too. */
function reported(fresh: ReportForm, lines: readonly ReportLine[]): Pick<ReportForm, 'lines' | 'tail'> {
  const whole = lines.find((line) => !line.task)
  const said = new Map(lines.filter((line) => line.task).map((line) => [line.task!, line]))
  const kept = fresh.lines.map((line) => ({ ...line, ...answers(said.get(line.code)) }))
  const gone = [...said.values()]
    .filter((line) => !fresh.lines.some((l) => l.code === line.task))
    .map((line) => ({ code: line.task!, title: line.title ?? line.task!, due: undefined, ...answers(line) }))
  return {
    lines: [...kept, ...gone],
    tail: {
      ...fresh.tail,
      difficulties: whole?.difficulty,
      proposals: whole?.proposal,
      nothing: whole?.result === reportForm.tail.nothing.header,
    },
  }
}

const answers = (line: ReportLine | undefined): Pick<ReportForm['lines'][number], 'progress' | 'result' | 'difficulty' | 'evidence'> => ({
  progress: line?.progress,
  result: line?.result,
  difficulty: line?.difficulty,
  evidence: line?.evidence,
})
