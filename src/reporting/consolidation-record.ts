import type { Moment } from '../calendar/moment'
import type { FoundLine } from '../tables/consolidated'
import type { RecordedLine } from '../tables/consolidation-record'
import type { ReportLine } from '../tables/reports'
import { type KnownLine, known } from './consolidation-words'
import { holds, periodOfReport } from './roll-up-span'

const lastOf = (recorded: readonly RecordedLine[], period: string): readonly RecordedLine[] => {
  const own = recorded.filter((row) => row.period === period)
  const version = Math.max(0, ...own.map((row) => row.version))
  return own.filter((row) => row.version === version)
}

/** The committee's report of a period as it was kept last, as rows of the sheet; none where it never was. */
export const keptLast = (recorded: readonly RecordedLine[], period: string): readonly FoundLine[] =>
  lastOf(recorded, period).map(({ id: _, version: __, kept: ___, line, ...said }, i) => ({ ...said, line: i + 1, id: line }))

const compared = ['part', 'unit', 'task', 'content', 'progress', 'detail', 'evidence', 'words', 'action'] as const
const sameRow = (row: KnownLine, kept: RecordedLine | undefined): boolean =>
  kept !== undefined && row.id === kept.line && compared.every((name) => row[name] === kept[name])

/** A period's report as rows of the record, as a version of its own; none where the last version says the same. */
export function toKeep(
  period: string,
  found: readonly FoundLine[],
  recorded: readonly RecordedLine[],
  now: Moment,
): readonly RecordedLine[] {
  const rows = known(found)
  const last = lastOf(recorded, period)
  if (rows.length === last.length && rows.every((row, i) => sameRow(row, last[i]))) return []
  const version = (last[0]?.version ?? 0) + 1
  return rows.map(({ id, line: _, ...said }, i) => ({ ...said, id: `${period}|${version}|${i + 1}`, period, version, kept: now, line: id }))
}

/** A difficulty or proposal that the committee has called settled in its report of a period. */
interface Settled {
  readonly period: string
  readonly part: FoundLine['part']
  readonly unit: string | undefined
  readonly task: string | undefined
}

/** Everything called settled: in the last version of every kept report, and in the sheet. */
export function settledIn(recorded: readonly RecordedLine[], sheet: readonly FoundLine[]): readonly Settled[] {
  const shown = sheet.find(({ period }) => period)?.period
  const periods = [...new Set(recorded.map(({ period }) => period))].filter((period) => period !== shown)
  const rows = [
    ...periods.flatMap((period) => lastOf(recorded, period)),
    ...sheet.map((row) => ({ ...row, period: row.period ?? shown ?? '' })),
  ]
  return rows.filter(({ action }) => action === 'Đã giải quyết').map(({ period, part, unit, task }) => ({ period, part, unit, task }))
}

/** Whether a line's difficulty or proposal was called settled in a report other than this one, of its own period or of a longer one that holds it. */
export const isSettled =
  (all: readonly Settled[], key: string) =>
  (line: ReportLine, issue: 'difficulty' | 'proposal'): boolean =>
    all.some(({ period, part, unit, task }) => {
      if (period === key || unit !== line.unit || task !== line.task) return false
      if (part !== (issue === 'difficulty' ? 'Khó khăn, vướng mắc' : 'Đề xuất, kiến nghị')) return false
      const longer = periodOfReport(period)
      return period === line.period || (longer !== undefined && holds(longer, line.period))
    })
