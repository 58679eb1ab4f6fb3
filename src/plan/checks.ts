import type { PlanProblem } from './problem'
import type { PlanTask } from './reading'
import type { Region } from './regions'
import { filled, type SourceRow, textOf } from './source'

/** Tasks without a lead or a time, in tables that have the column. */
export function missingCells(tasks: readonly PlanTask[], inTable: readonly { lead: boolean; words: boolean }[]): PlanProblem[] {
  const problems: PlanProblem[] = []
  tasks.forEach((task, i) => {
    const row = task.rows[0]!
    if (inTable[i]!.lead && task.lead.length === 0) problems.push({ kind: 'missing', row, code: task.code, field: 'lead' })
    if (inTable[i]!.words && task.words === '') problems.push({ kind: 'missing', row, code: task.code, field: 'words' })
  })
  return problems
}

/** A missing header, or columns that nobody knows. */
export function columnProblems(region: Region): PlanProblem[] {
  const { row } = region
  if (region.settled) return []
  if (region.inferred) return [{ kind: 'noHeader', row, columns: region.columns.map(({ role }) => role) }]
  return region.columns
    .filter(({ role, header }) => role === 'unknown' && header !== '')
    .map(({ header }) => ({ kind: 'unknownColumn', row, header }))
}

/** Cells that are too long, or begin a quotation that never ends. */
export function cellProblems(rows: readonly SourceRow[], limit: number): PlanProblem[] {
  const problems: PlanProblem[] = []
  for (const row of rows) {
    const length = Math.max(0, ...filled(row).map(({ text }) => text.length))
    if (length > limit) problems.push({ kind: 'longCell', row: row.row, length, limit })
    if (row.broken) problems.push({ kind: 'brokenQuote', row: row.row, text: textOf(row).slice(0, 120) })
  }
  return problems
}
