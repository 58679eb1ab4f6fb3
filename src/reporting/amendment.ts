import { type ReportForm, reportForm } from '../tables/report-form'
import type { ReportLine } from '../tables/reports'
import type { Task } from '../tables/tasks'
import type { Unit } from '../tables/units'
import type { Dates } from './dates'
import { amendedKey, linesFor, tabForPeriod } from './report-tab'

/** A submitted report (`lines` of its last version) back in its tab, to be submitted once more as the next version. */
export function amended(
  unit: Unit,
  dates: Dates,
  lines: readonly ReportLine[],
  plan: { readonly tasks: readonly Task[]; readonly units: readonly Unit[]; readonly owed: readonly Dates[] },
  say: (version: number) => string,
): ReportForm {
  const version = lines[0]!.version + 1
  const fresh = tabForPeriod(unit, dates, linesFor(unit, plan.tasks, plan.units, dates), plan.owed, say(version))
  return { ...fresh, head: { ...fresh.head, key: amendedKey(dates.key, version) }, ...reported(fresh, lines) }
}

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
