import type { Moment } from '../calendar/moment'
import { type ReportForm, reportForm } from '../tables/report-form'
import type { ReportLine } from '../tables/reports'
import type { Unit } from '../tables/units'
import type { Dates } from './dates'
import { timelinessOf } from './timeliness'

/** What a report lacks. Only an empty one is refused; the rest is told and kept. */
export type Lack =
  | { readonly lack: 'everything' }
  | { readonly lack: 'results'; readonly codes: readonly string[] }
  | { readonly lack: 'result of done'; readonly codes: readonly string[] }
  | { readonly lack: 'answer or nothing'; readonly codes: readonly string[] }

/** What is missing in a filled report. Of tasks that the organisation only helps with (not `led`, by code) no word is demanded. */
export function lacksOf(form: ReportForm, led: ReadonlySet<string>): readonly Lack[] {
  const answered = form.lines.filter((line) => line.result || line.difficulty || line.evidence)
  const general = form.tail.difficulties || form.tail.proposals
  if (form.tail.nothing) {
    return answered.length > 0 ? [{ lack: 'answer or nothing', codes: answered.map((line) => line.code) }] : []
  }
  if (answered.length === 0 && !general) return [{ lack: 'everything' }]
  const own = form.lines.filter((line) => led.has(line.code) && !line.result)
  const silent = own.filter((line) => (line.progress ?? 0) < 1).map((line) => line.code)
  const unproved = own.filter((line) => (line.progress ?? 0) >= 1).map((line) => line.code)
  return [
    ...(silent.length > 0 ? [{ lack: 'results', codes: silent } as const] : []),
    ...(unproved.length > 0 ? [{ lack: 'result of done', codes: unproved } as const] : []),
  ]
}

export const isEmpty = (lacks: readonly Lack[]): boolean => lacks.some((l) => l.lack === 'everything')

/**
 * The rows that a submitted report adds to the record: one for each line that says something, and one for the
 * organisation as a whole.
 * "Không phát sinh" is an answer and stands as such: neither a blank nor a zero.
 */
export function linesOf(
  form: ReportForm,
  facts: {
    readonly unit: Unit
    readonly dates: Dates
    readonly submitted: Moment
    /** When the first report of this period came, by which all its versions are on time or late. */
    readonly first?: Moment | undefined
    readonly version: number
    readonly remark: string | undefined
  },
): readonly ReportLine[] {
  const { unit, dates, submitted, version, first = submitted } = facts
  const common = {
    period: dates.key,
    unit: unit.shortName,
    version,
    submitted,
    timeliness: timelinessOf(first, dates),
  }
  const id = (n: number): string => `${unit.code}|${dates.key}|${version}|${n}`
  const whole: ReportLine = {
    ...common,
    id: id(0),
    task: undefined,
    title: undefined,
    progress: undefined,
    result: form.tail.nothing ? reportForm.tail.nothing.header : undefined,
    difficulty: form.tail.difficulties,
    evidence: undefined,
    proposal: form.tail.proposals,
    remark: facts.remark,
  }
  const said = form.lines.filter((line) => line.result || line.difficulty || line.evidence || line.progress !== undefined)
  const lines = said.map(
    (line, i): ReportLine => ({
      ...common,
      id: id(i + 1),
      task: line.code,
      title: line.title,
      progress: line.progress,
      result: line.result,
      difficulty: line.difficulty,
      evidence: line.evidence,
      proposal: undefined,
      remark: undefined,
    }),
  )
  return [whole, ...lines]
}
