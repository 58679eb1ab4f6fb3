import { cellProblems, columnProblems, missingCells } from './checks'
import { codesOf } from './codes'
import { finish } from './draft'
import { factsOf } from './facts'
import { gapsIn } from './gaps'
import { rowsOfTables, rowsOfText } from './grid'
import { readList } from './list-reader'
import type { PlanReading, RowAccount } from './reading'
import { isBlank, type Layout, layoutOf } from './regions'
import { findSecret } from './secret'
import { type SourceRow, type Table, textOf } from './source'
import { readTable } from './table-reader'
import { looksVietnamese } from './tongue'

export interface PlanOptions {
  /** Characters beyond which a cell is told as too long; 10,000 where absent. */
  readonly longestCell?: number
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

const nothing = { tasks: [], sections: [], tables: [] }

const accountsOf = (rows: readonly SourceRow[], kind: 'outside' | 'unclear'): RowAccount[] =>
  rows.map((row) => ({ row: row.row, kind: isBlank(row) ? 'blank' : kind, text: textOf(row) }))

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

const gather = <T>(lists: readonly (readonly T[])[]): T[] => ([] as T[]).concat(...lists)

const byRow = (a: { readonly row: number }, b: { readonly row: number }): number => a.row - b.row

function read(rows: readonly SourceRow[], options: PlanOptions): PlanReading {
  if (rows.every(isBlank))
    return { ...nothing, rows: accountsOf(rows, 'outside'), problems: [{ kind: 'empty', row: 0 }], facts: { reporting: [] } }
  const secret = findSecret(rows)
  if (secret) return refused(rows, secret)
  const layout = layoutOf(rows)
  const facts = factsOf(layout.outside)
  const problems = cellProblems(rows, options.longestCell ?? 10_000)
  const made = fromTables(layout)
  const reading = made.tasks.length > 0 || layout.unknown.length > 0 ? made : fromList(layout, made)
  for (const block of layout.unknown) {
    const first = block.find((row) => !isBlank(row))!
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
    rows: [...reading.rows, ...gather(layout.unknown.map((block) => accountsOf(block, 'unclear')))].sort(byRow),
    problems: [...reading.problems, ...problems].sort(byRow),
  }
}

type Part = Omit<PlanReading, 'facts'>

function fromTables({ regions, outside }: Layout): Part {
  const readings = regions.map((region, i) => readTable(region, i + 1, regions.length > 1 ? region.caption : ''))
  const drafts = gather(readings.map((reading) => reading.drafts))
  const { codes, problems } = codesOf(drafts)
  const tasks = drafts.map((draft, i) => finish(draft, codes[i]!))
  const has = regions.map(({ columns }) => ({
    lead: columns.some(({ role }) => role === 'lead' || role === 'parties'),
    words: columns.some(({ role }) => role === 'words'),
  }))
  return {
    tasks,
    sections: gather(readings.map((reading) => reading.sections)),
    tables: regions.map(({ columns, headers, body }) => ({ row: (headers[0] ?? body[0])?.row ?? 0, columns })),
    rows: [...gather(readings.map((reading) => reading.rows)), ...accountsOf(outside, 'outside')],
    problems: [
      ...problems,
      ...missingCells(
        tasks,
        drafts.map(({ table }) => has[table - 1]!),
      ),
      ...gapsIn(gather(readings.map((reading) => reading.numbers))),
      ...gather(readings.map((reading) => reading.problems)),
      ...gather(regions.map(columnProblems)),
    ],
  }
}

function fromList({ outside }: Layout, tables: Part): Part {
  const { drafts, sections, rows, labelled } = readList(outside)
  if (drafts.length === 0) return tables
  const { codes, problems } = codesOf(drafts)
  const tasks = drafts.map((draft, i) => finish(draft, codes[i]!))
  const known = new Set(rows.map(({ row }) => row))
  return {
    tasks,
    sections,
    tables: tables.tables,
    rows: [...rows, ...tables.rows.filter(({ row }) => !known.has(row))],
    problems: [
      ...tables.problems,
      ...problems,
      ...(labelled
        ? missingCells(
            tasks,
            tasks.map(() => ({ lead: true, words: true })),
          )
        : [{ kind: 'listOnly' as const, row: tasks[0]!.rows[0]!, count: tasks.length }]),
    ],
  }
}
