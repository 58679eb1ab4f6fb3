import { cellProblems } from './checks'
import { correctLayout, holdsPlan, type ReadingCorrections, saidBy, unsettled } from './corrections'
import { factsOf } from './facts'
import { rowsOfTables, rowsOfText } from './grid'
import { accountsOf, fromList, fromTables, gather } from './parts'
import type { PlanReading, PlanTable } from './reading'
import { isBlank, layoutOf } from './regions'
import { findSecret } from './secret'
import { type SourceRow, type Table, textOf } from './source'
import { looksVietnamese } from './tongue'

export interface PlanOptions {
  /** Characters beyond which a cell is told as too long; 10,000 where absent. */
  readonly longestCell?: number
  /** What a person put right in an earlier reading of the same source. */
  readonly corrections?: ReadingCorrections
}

/** Reads a plan from the text of a paste or of a whole document. Never throws; what is wrong is among the problems. */
export function readPlan(source: string, options: PlanOptions = {}): PlanReading {
  const rows = rowsOfText(source)
  if (rows.some(({ parted }) => parted)) return read(rows, options)
  for (const mark of [';', ','] as const) {
    const cut = rowsOfText(source, mark)
    if (layoutOf(cut).regions.some(({ inferred, body }) => !inferred && body.length > 0)) return read(cut, options)
  }
  return read(rows, options)
}

/** Reads a plan from tables that were handed in as rows of cells; `prose` is the text around them, for the plan's own facts. */
export function readPlanTables(tables: readonly Table[], options: PlanOptions & { readonly prose?: string } = {}): PlanReading {
  const reading = read(rowsOfTables(tables), options)
  if (!options.prose || reading.problems.some(({ kind }) => kind === 'secret')) return reading
  const prose = rowsOfText(options.prose)
  const secret = findSecret(prose)
  return secret ? refused(rowsOfTables(tables), { row: 0, mark: secret.mark }) : { ...reading, facts: factsOf(prose) }
}

const byRow = (a: { readonly row: number }, b: { readonly row: number }): number => a.row - b.row

const nothing = { tasks: [], sections: [], tables: [] }

/** Secret documents are not kept on a networked machine: only number and title remain. */
function refused(rows: readonly SourceRow[], { row, mark }: { row: number; mark: string }): PlanReading {
  const { number, title } = factsOf(rows)
  return {
    ...nothing,
    rows: rows.map((each) => ({ row: each.row, kind: 'refused', text: '' })),
    problems: [{ kind: 'secret', row, mark }],
    facts: { ...(number ? { number } : {}), ...(title ? { title } : {}), reporting: [] },
  }
}

function read(source: readonly SourceRow[], options: PlanOptions): PlanReading {
  if (source.every(isBlank))
    return { ...nothing, rows: accountsOf(source, 'outside'), problems: [{ kind: 'empty', row: 0 }], facts: { reporting: [] } }
  const secret = findSecret(source)
  if (secret) return refused(source, secret)
  const corrections = options.corrections ?? {}
  const said = saidBy(corrections)
  const skipped = source.filter((row) => said(row) === 'skip')
  const rows = source.filter((row) => said(row) !== 'skip')
  const layout = correctLayout(layoutOf(rows), corrections)
  const facts = factsOf([...layout.outside, ...skipped].sort(byRow))
  const problems = cellProblems(rows, options.longestCell ?? 10_000)
  const made = fromTables(layout, said)
  const saidOutside = layout.outside.some((row) => holdsPlan(said(row)))
  const reading = made.tasks.length > 0 || (layout.unknown.length > 0 && !saidOutside) ? made : fromList(layout, made, said)
  for (const block of layout.unknown) {
    const first = block.find((row) => !isBlank(row))
    if (!first) continue
    problems.push({
      kind: 'unknownTable',
      row: first.row,
      rows: block.filter((row) => !isBlank(row)).length,
      text: textOf(first).slice(0, 200),
    })
  }
  if (reading.tasks.length === 0) problems.push({ kind: looksVietnamese(rows) ? 'noPlan' : 'notVietnamese', row: 0 })
  return {
    ...reading,
    facts,
    tables: [...reading.tables, ...layout.unknown.map(unknownTable)].sort(byRow),
    rows: [...reading.rows, ...gather(layout.unknown.map((block) => accountsOf(block, 'unclear'))), ...accountsOf(skipped, 'skip')].sort(
      byRow,
    ),
    problems: unsettled([...reading.problems, ...problems], source, said).sort(byRow),
  }
}

const unknownTable = (block: readonly SourceRow[]): PlanTable => ({
  row: block.find((row) => !isBlank(row))?.row ?? 0,
  columns: Array.from({ length: Math.max(...block.map(({ cells }) => cells.length)) }, () => ({ role: 'unknown', header: '' })),
})
