import { isDone } from '../plan/state'
import type { ReportForm, ReportFormLine } from '../tables/report-form'
import type { Task } from '../tables/tasks'
import type { Unit } from '../tables/units'
import { sayWaiting } from '../text/commands'
import { sayMoment, sayPeriod, sayReport } from '../text/dates'
import { partOf } from './assignment'
import type { Dates } from './dates'

/** A report tab's title now, and the address that opens it. */
export interface TabPlace {
  readonly title: string
  readonly link: string
}

/** The tasks of an organisation in a period: those it leads or helps with that have begun and are not done, in the order of the plan. */
export const tasksFor = (unit: Unit, tasks: readonly Task[], units: readonly Unit[], dates: Dates): readonly Task[] =>
  tasks.filter((task) => partOf(unit, task, units) !== undefined && !isDone(task) && (!task.start || task.start <= dates.period.to))

/** Those tasks as blank lines, none where the regime does not go by tasks; only the progress is carried over, and only for tasks that the organisation leads. */
export const linesFor = (unit: Unit, tasks: readonly Task[], units: readonly Unit[], dates: Dates): readonly ReportFormLine[] =>
  (dates.regime.byTask ? tasksFor(unit, tasks, units, dates) : []).map((task) => ({
    code: task.code,
    title: task.title,
    due: task.due,
    progress: partOf(unit, task, units) === 'lead' ? task.progress : undefined,
    result: undefined,
    difficulty: undefined,
    evidence: undefined,
  }))

/** What the field Mã kỳ says: `TUAN 2026-W21`, or `TUAN 2026-W21#2` while a submitted report is being amended. */
export function readTabKey(text: string): { readonly key: string; readonly version: number } {
  const [key = '', version] = text.split('#')
  return { key, version: Number(version) || 1 }
}

export const amendedKey = (key: string, version: number): string => `${key}#${version}`

/** Whether people have typed anything that is not submitted yet. */
export const hasDraft = (form: ReportForm): boolean =>
  form.lines.some((line) => line.result || line.difficulty || line.evidence) ||
  Boolean(form.tail.difficulties || form.tail.proposals || form.tail.nothing)

const blankTail = { difficulties: undefined, proposals: undefined, nothing: false, submit: false, amend: false } as const

/** The other reports that an organisation owes, as its tab lists them. */
export const othersOf = (owed: readonly Dates[], shown: string): readonly Dates[] => owed.filter(({ key }) => key !== shown)

const sayOthers = (others: readonly Dates[]): string | undefined => others.map((dates) => sayReport(dates)).join('\n') || undefined

/** A report tab at the beginning of a period; `owed` are all reports that the organisation owes. */
export const tabForPeriod = (
  unit: Unit,
  dates: Dates,
  lines: readonly ReportFormLine[],
  owed: readonly Dates[] = [],
  status?: string,
): ReportForm => ({
  head: {
    unit: unit.name,
    period: sayPeriod(dates.period),
    cutOff: sayMoment(dates.cutOff),
    status: status ?? sayWaiting(dates.cutOff),
    others: sayOthers(othersOf(owed, dates.key)),
    pick: undefined,
    key: dates.key,
  },
  lines,
  tail: blankTail,
})

/** A tab of an organisation that owes nothing and of which nothing is in sight. */
export const tabAtRest = (unit: Unit, status: string): ReportForm => ({
  head: { unit: unit.name, period: undefined, cutOff: undefined, status, others: undefined, pick: undefined, key: undefined },
  lines: [],
  tail: blankTail,
})

/**
 * The tab turned to a period and to the tasks of now, with everything that people have typed and not yet submitted. `begins` says that the period
 * begins now, so that the tab stops speaking of the one before.
 */
export function tabCarriedOver(
  form: ReportForm,
  unit: Unit,
  dates: Dates,
  lines: readonly ReportFormLine[],
  begins: boolean,
  owed: readonly Dates[] = [],
): ReportForm {
  const typed = new Map(form.lines.map((line) => [line.code, line]))
  const fresh = tabForPeriod(unit, dates, lines, owed)
  const samePeriod = form.head.key === dates.key
  const kept = lines.map((line) => {
    const before = typed.get(line.code)
    if (!before) return line
    const { result, difficulty, evidence } = before
    const further = (before.progress ?? 0) > (line.progress ?? 0)
    return {
      ...line,
      progress: result || difficulty || evidence || further ? before.progress : line.progress,
      result,
      difficulty,
      evidence,
    }
  })
  const wanted = new Set(lines.map((line) => line.code))
  const orphans = form.lines.filter((line) => !wanted.has(line.code) && (line.result || line.difficulty || line.evidence))
  return {
    head: { ...fresh.head, status: samePeriod && !begins ? (form.head.status ?? fresh.head.status) : fresh.head.status },
    lines: [...kept, ...orphans],
    tail: { ...form.tail, nothing: form.tail.nothing ?? false, submit: form.tail.submit ?? false, amend: form.tail.amend ?? false },
  }
}
