import type { ConsolidatedLine } from '../tables/consolidated'
import type { ExpectedReport } from '../tables/expected-reports'
import type { ReportLine } from '../tables/reports'
import type { Task } from '../tables/tasks'
import type { Unit } from '../tables/units'
import { noReports, sayLate, sayMissing, sayReportCounts, sayTaskCounts } from '../text/consolidation'
import { rates } from './timeliness'

type Draft = Omit<ConsolidatedLine, 'line' | 'period'>
const blank = { unit: undefined, task: undefined, progress: undefined, detail: undefined }

/** The committee's own report of a period: numbers, who is absent or late, results by task, difficulties, proposals. */
export function consolidate(
  period: string,
  facts: {
    readonly board: readonly ExpectedReport[]
    readonly lines: readonly ReportLine[]
    readonly tasks: readonly Task[]
    readonly units: readonly Unit[]
  },
): readonly ConsolidatedLine[] {
  const board = facts.board.filter((row) => row.period === period)
  const contactOf = (name: string) => facts.units.find((unit) => unit.shortName === name)
  const lines = lastVersions(facts.lines.filter((line) => line.period === period))
  const drafts = [
    ...numbers(board, facts.tasks),
    ...board
      .filter((row) => !row.submitted)
      .map(
        (row): Draft => ({
          ...blank,
          part: 'Chưa nộp',
          unit: row.unit,
          content: sayMissing(contactOf(row.unit)?.contact, contactOf(row.unit)?.phone),
        }),
      ),
    ...board
      .filter((row) => row.state === 'Muộn')
      .map((row): Draft => ({ ...blank, part: 'Nộp muộn', unit: row.unit, content: sayLate(row.submitted!) })),
    ...results(lines, facts.tasks),
    ...lines
      .filter((line) => line.difficulty)
      .map((line): Draft => ({ ...blank, part: 'Khó khăn, vướng mắc', unit: line.unit, task: line.task, content: line.difficulty! })),
    ...lines
      .filter((line) => line.proposal)
      .map((line): Draft => ({ ...blank, part: 'Đề xuất, kiến nghị', unit: line.unit, content: line.proposal! })),
  ]
  return drafts.map((draft, i) => ({ line: i + 1, period, ...draft }))
}

/** Of each unit's report, the lines of the version that was submitted last. */
export function lastVersions(lines: readonly ReportLine[]): readonly ReportLine[] {
  const last = new Map<string, number>()
  for (const line of lines) last.set(line.unit, Math.max(line.version, last.get(line.unit) ?? 0))
  return lines.filter((line) => line.version === last.get(line.unit))
}

function numbers(board: readonly ExpectedReport[], tasks: readonly Task[]): readonly Draft[] {
  const count = (state: ExpectedReport['state']): number => board.filter((row) => row.state === state).length
  const onTime = count('Đúng hạn')
  const late = count('Muộn')
  const missing = board.length - onTime - late
  const tally = (...states: readonly Task['state'][]): number => tasks.filter((task) => states.includes(task.state)).length
  return [
    {
      ...blank,
      part: 'Số liệu',
      content: sayReportCounts({ expected: board.length, onTime, late, missing, rate: rates({ onTime, late, missing }).onTime }),
    },
    {
      ...blank,
      part: 'Số liệu',
      content: sayTaskCounts({
        all: tasks.length,
        done: tally('Đã hoàn thành', 'Đã hoàn thành quá hạn'),
        late: tally('Quá hạn'),
        atRisk: tally('Có nguy cơ chậm'),
      }),
    },
  ]
}

function results(lines: readonly ReportLine[], tasks: readonly Task[]): readonly Draft[] {
  const answered = lines.filter((line) => line.task && line.result)
  if (lines.length === 0) return [{ ...blank, part: 'Kết quả theo nhiệm vụ', content: noReports }]
  const order = new Map(tasks.map((task, i) => [task.code, i]))
  const titles = new Map(tasks.map((task) => [task.code, task.title]))
  const general = lines
    .filter((line) => !line.task && line.result)
    .map((line): Draft => ({ ...blank, part: 'Kết quả theo nhiệm vụ', unit: line.unit, content: line.result! }))
  return [
    ...answered
      .slice()
      .sort((a, b) => (order.get(a.task!) ?? 1e9) - (order.get(b.task!) ?? 1e9))
      .map(
        (line): Draft => ({
          part: 'Kết quả theo nhiệm vụ',
          unit: line.unit,
          task: line.task,
          content: titles.get(line.task!) ?? line.title ?? line.task!,
          progress: line.progress,
          detail: [line.result, line.evidence].filter(Boolean).join('\n'),
        }),
      ),
    ...general,
  ]
}
