import { type Moment, parseMoment } from '../calendar/moment'
import { waitingFrom } from '../reminders/waiting'
import { ledgerFrom } from '../reporting/jobs'
import { movingFrom } from '../reporting/moving'
import type { Table } from '../schema/table'
import type { ExpectedReport } from '../tables/expected-reports'
import type { OutboxMail } from '../tables/outbox'
import type { At } from './command'

/**
 * The end of a sheet that only grows, in which its rows still change or are shown: since when, by the table's own column of time, and how many rows that
 * were when the sheet was last read as a whole. A reading that finds fewer, as after a person's sorting, has missed some.
 */
export interface Part {
  readonly since: Moment
  readonly count: number
}

/** Shorter sheets are read as a whole at the same price. */
const worthIt = 300

const begins: Readonly<Record<string, (rows: readonly never[], at: At) => Moment>> = {
  expectedReports: (rows: readonly ExpectedReport[], at) => movingFrom(rows, at.regimes, at.now),
  outbox: (rows: readonly OutboxMail[], at) => waitingFrom(rows, at.now),
  runs: (_rows, at) => ledgerFrom(at.now),
}

const markOf = (table: string): string => `part:${table}`

export function partOf(marks: At['marks'], table: string): Part | undefined {
  const [from = '', count] = (marks[markOf(table)] ?? '').split('|')
  const since = parseMoment(from)
  return since && count !== undefined ? { since, count: Number(count) } : undefined
}

/** Since when a command reads the table that needs only what moves; undefined, all of it, where nobody has read it as a whole yet. */
export const moving =
  (table: Table<any>) =>
  (at: At): Moment | undefined =>
    partOf(at.marks, table.name)?.since

const timeOf = (table: Table<any>, row: object): Moment => (row as Record<string, unknown>)[table.time!] as Moment

const textOf = ({ since, count }: Part): string => `${since}|${count}`

/** The mark of a table's part, to be kept, after it was read as a whole; none where it stands already. */
export function partMarks(table: Table<any>, rows: readonly object[], at: At): Readonly<Record<string, string>> {
  const begin = begins[table.name]
  if (!begin) return {}
  const since = rows.length < worthIt ? undefined : begin(rows as never, at)
  const text = since ? textOf({ since, count: rows.filter((row) => timeOf(table, row) >= since).length }) : ''
  return text === (at.marks[markOf(table.name)] ?? '') ? {} : { [markOf(table.name)]: text }
}

/** Rows before the part have begun to move again: the next reading is of the whole table. */
export const forgetPart = (table: Table<any>) => ({ do: 'mark', name: markOf(table.name), value: '' }) as const

/** The mark once rows were added that move. */
export function withAdded(marks: At['marks'], table: Table<any>, added: number): Readonly<Record<string, string>> {
  const part = partOf(marks, table.name)
  return part ? { [markOf(table.name)]: textOf({ ...part, count: part.count + added }) } : {}
}
