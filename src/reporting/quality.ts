import type { ReportForm } from '../tables/report-form'
import type { Task } from '../tables/tasks'
import { textHash } from './text-hash'

/** What is odd about a report that is not empty: nothing of it keeps the report from being taken. */
export type Oddity =
  | { readonly oddity: 'nothing' | 'unchanged' }
  /** Progress lower than it was; done without a word of result. */
  | { readonly oddity: 'fell' | 'unproved' | 'reopened'; readonly codes: readonly string[] }

/** A short text that is the same for reports that say the same. */
export function digestOf(form: ReportForm): string {
  const said = form.lines.map((line) =>
    [line.code, line.progress ?? '', line.result ?? '', line.difficulty ?? '', line.evidence ?? ''].join('\t'),
  )
  const { difficulties = '', proposals = '', nothing } = form.tail
  return textHash([...said, difficulties, proposals, nothing ? '1' : ''].join('\n').toLowerCase().replace(/\s+/g, ' '))
}

/** `before`: digest of the organisation's report of the period before; `tasks` as they stood before this report. */
export function oddities(
  form: ReportForm,
  led: ReadonlySet<string>,
  tasks: readonly Task[],
  before: string | undefined,
): readonly Oddity[] {
  const known = new Map(tasks.map((task) => [task.code, task]))
  const own = form.lines.filter((line) => led.has(line.code))
  const codes = (is: (line: (typeof own)[number], was: number) => boolean): readonly string[] =>
    own.filter((line) => line.progress !== undefined && is(line, known.get(line.code)?.progress ?? 0)).map(({ code }) => code)
  const answered = form.lines.some((line) => line.result || line.difficulty || line.evidence)
  const silent = !answered && !form.tail.difficulties && !form.tail.proposals
  const found: readonly Oddity[] = [
    ...(silent ? [{ oddity: 'nothing' } as const] : []),
    ...(!silent && before === digestOf(form) ? [{ oddity: 'unchanged' } as const] : []),
    { oddity: 'fell', codes: codes((line, was) => was < 1 && line.progress! < was) },
    { oddity: 'reopened', codes: codes((line, was) => was >= 1 && line.progress! < 1) },
    { oddity: 'unproved', codes: codes((line) => line.progress! >= 1 && !line.result) },
  ]
  return found.filter((one) => !('codes' in one) || one.codes.length > 0)
}
