import type { ReportForm, ReportFormLine } from '../tables/report-form'
import type { ReportLine } from '../tables/reports'
import type { Unit } from '../tables/units'
import type { Period } from './period'
import { rollUp } from './roll-up'
import { holds, periodOfReport, weightOf } from './roll-up-span'

type Answers = Pick<ReportFormLine, 'progress' | 'result' | 'difficulty' | 'evidence'>

/** What an organisation has said already in its shorter reports within a longer period. */
export interface Shorter {
  /** By the task's code. */
  readonly tasks: ReadonlyMap<string, Answers>
  readonly difficulties: string | undefined
  readonly proposals: string | undefined
}

/** Of the record of reports, what an organisation's own shorter reports bring to its report of a longer period; nothing for a week or a named day. */
export function fromShorter(unit: Unit, period: Period, lines: readonly ReportLine[]): Shorter {
  const shorter = (key: string): boolean => weightOf(periodOfReport(key)?.rhythm ?? 'year') < weightOf(period.rhythm) && holds(period, key)
  const longEnough = weightOf(period.rhythm) >= weightOf('month')
  const said = longEnough ? rollUp(lines.filter((line) => line.unit === unit.shortName && shorter(line.period))) : []
  const whole = said.find(({ task }) => !task)
  return {
    tasks: new Map(
      said.flatMap(({ task, progress, result, difficulty, evidence }) =>
        task ? [[task, { progress, result, difficulty, evidence }]] : [],
      ),
    ),
    difficulties: whole?.difficulty,
    proposals: whole?.proposal,
  }
}

const answers = ['result', 'difficulty', 'evidence'] as const

/** A report tab that begins with what the organisation has said already; whatever stands in it stays. */
export const withShorter = (form: ReportForm, { tasks, difficulties, proposals }: Shorter): ReportForm => ({
  ...form,
  lines: form.lines.map((line) => {
    const said = tasks.get(line.code)
    return said
      ? {
          ...line,
          progress: line.progress ?? said.progress,
          result: line.result ?? said.result,
          difficulty: line.difficulty ?? said.difficulty,
          evidence: line.evidence ?? said.evidence,
        }
      : line
  }),
  tail: { ...form.tail, difficulties: form.tail.difficulties ?? difficulties, proposals: form.tail.proposals ?? proposals },
})

/**
 * The same tab without the texts that it began with and that nobody has changed: what is left has been typed. A text counts as unchanged where each of its
 * lines is one of those that it would begin with now, since another shorter report may have come meanwhile.
 */
export const withoutShorter = (form: ReportForm, { tasks, difficulties, proposals }: Shorter): ReportForm => ({
  ...form,
  lines: form.lines.map((line) => {
    const said = tasks.get(line.code)
    const typed = Object.fromEntries(answers.map((name) => [name, unlessOf(line[name], said?.[name])])) as Pick<
      Answers,
      (typeof answers)[number]
    >
    return { ...line, ...typed }
  }),
  tail: {
    ...form.tail,
    difficulties: unlessOf(form.tail.difficulties, difficulties),
    proposals: unlessOf(form.tail.proposals, proposals),
  },
})

const linesIn = (text: string): readonly string[] => text.split('\n').map((line) => line.trim())

function unlessOf(text: string | undefined, said: string | undefined): string | undefined {
  if (!text || !said) return text
  const known = new Set(linesIn(said))
  return linesIn(text).every((line) => line === '' || known.has(line)) ? undefined : text
}
