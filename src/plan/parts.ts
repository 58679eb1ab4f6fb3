import { columnProblems, missingCells } from './checks'
import { codesOf } from './codes'
import type { Said } from './corrections'
import { finish } from './draft'
import { gapsIn } from './gaps'
import { readList } from './list-reader'
import type { PlanReading, RowAccount } from './reading'
import { isBlank, type Layout } from './regions'
import { type SourceRow, textOf } from './source'
import { readTable } from './table-reader'

export const gather = <T>(lists: readonly (readonly T[])[]): T[] => ([] as T[]).concat(...lists)

export const accountsOf = (rows: readonly SourceRow[], kind: 'outside' | 'unclear' | 'skip'): RowAccount[] =>
  rows.map((row) => ({ row: row.row, kind: isBlank(row) ? 'blank' : kind, text: textOf(row) }))

/** What one way of reading made of a source. */
export type Part = Omit<PlanReading, 'facts'>

/** Reads the tables of a layout. */
export function fromTables({ regions, outside }: Layout, said: Said): Part {
  const readings = regions.map((region, i) => readTable(region, i + 1, regions.length > 1 ? region.caption : '', said))
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
    tables: regions.map(({ row, columns }) => ({ row, columns })),
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

/** Reads what stands outside tables as a numbered list; gives back the reading of the tables where there is none. */
export function fromList({ outside }: Layout, tables: Part, said: Said): Part {
  const { drafts, sections, rows, labelled } = readList(outside, said)
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
