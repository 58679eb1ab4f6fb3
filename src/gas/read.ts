import { yearOf } from '../calendar/day'
import { dayOf, type Moment } from '../calendar/moment'
import type { At, Command, ReportTab } from '../commands/command'
import { partMarks, partOf } from '../commands/moving'
import { answersOf, calendarOf } from '../commands/surroundings'
import { reportingUnits } from '../reporting/reporters'
import type { Problem } from '../schema/problem'
import type { Table } from '../schema/table'
import { firstRegimes } from '../tables/first-regimes'
import { holidays } from '../tables/holidays'
import { regimes } from '../tables/regimes'
import { settings, settingsOf } from '../tables/settings'
import { type Unit, units } from '../tables/units'
import { type Book, type KeptTable, type ReadTable, tagOf } from './book'
import { now } from './clock'
import { decodedOf, readTable } from './kept'
import { readKept } from './marks'
import { reader } from './parts'
import { readRegimes } from './regimes'
import { linksOf, placesOfTabs, readTabs } from './tabs'

/** Everything that one command needs, read once. */
export interface Snapshot {
  readonly at: At
  readonly records: Readonly<Record<string, readonly object[]>>
  readonly tabs: readonly ReportTab[]
  readonly tables: ReadonlyMap<string, ReadTable>
  readonly forms: ReadonlyMap<string, ReadTable>
  /** Marks that reading has made anew. */
  readonly freshMarks: Readonly<Record<string, string>>
  /** What makes the command impossible: a sheet or a column that is gone. */
  readonly blocking: readonly Problem[]
}

interface Asked {
  readonly user: string
  readonly unit: string | undefined
  readonly input: unknown
  readonly tolerant: boolean
}

/** Reads what the command names; `tolerant` lets sheets be missing, as before the first set-up. */
export function readAll(book: Book, command: Command, asked: Asked): Snapshot {
  const tables = new Map<string, ReadTable>()
  const records: Record<string, readonly object[]> = {}
  const rows: Record<string, readonly number[]> = {}
  const problems: Problem[] = []
  const blocking: Problem[] = []
  const take = (table: Table<any>, since?: Moment): void => {
    if (tables.has(table.name)) return
    const part = since && partOf(readKept().marks, table.name)
    // Of an earlier moment there are at least as many rows.
    const read = readTable(book, table, since, part && since <= part.since ? part.count : undefined)
    if (!read || (table.optional && isForeign(read, table))) {
      records[table.name] = []
      if (!table.optional) blocking.push({ what: 'missing sheet', sheet: table.sheet })
      return
    }
    const decoded = decodedOf(read, table)
    tables.set(table.name, read)
    records[table.name] = decoded.rows
    rows[table.name] = decoded.at.map((row) => row + read.above)
    for (const p of decoded.problems) (p.what === 'missing header' ? blocking : problems).push(lower(p, read.above))
  }
  const ends = Object.entries(command.since ?? {})
  const wanted: readonly Table<any>[] = [settings, holidays, regimes]
  for (const table of wanted) take(table)
  for (const [name, table] of Object.entries(command.reads)) if (!command.since?.[name]) take(table as Table<any>)
  const own = settingsOf((records[settings.name] ?? []) as never, rows[settings.name] ?? [])
  const { marks, stamps, sending } = readKept()
  // Before the first set-up the sheet is not there; what it will hold is in force already.
  const rules = readRegimes(tables.has(regimes.name) ? (records[regimes.name] as never) : firstRegimes, rows[regimes.name] ?? [], marks)
  problems.push(...own.problems, ...rules.problems)
  const directory = (records[units.name] ?? []) as readonly Unit[]
  const places = command.tabs ? placesOfTabs(book, reportingUnits(directory, rules.regimes)) : {}
  const answers = answersOf((records[settings.name] ?? []) as never)
  const at: At = {
    now: now(),
    user: asked.user,
    settings: own.settings,
    regimes: rules.regimes,
    answers,
    scheduleOf: (words) => reader().readDeadline(words, { year: yearOf(dayOf(now())), answers }).schedule,
    calendar: calendarOf((records[holidays.name] ?? []) as never),
    link: book.google.getUrl(),
    rows,
    problems,
    marks: { ...marks, ...rules.fresh },
    stamps: stamps as At['stamps'],
    sending,
    places: linksOf(book, places),
  }
  for (const [name, since] of ends) take(command.reads[name] as Table<any>, since?.(at, asked.input as never, records as never))
  const { forms, tabs } = readTabs(book, places, tabsWanted(command, records, at, asked))
  const freshMarks = { ...rules.fresh, ...partsOf(book, [...wanted, ...Object.values<Table<any>>(command.reads)], at) }
  return { at, records, tabs, tables, forms, freshMarks, blocking: asked.tolerant ? [] : blocking }
}

/** Whether a sheet is a person's own that happens to bear the table's title: it has neither all headers nor the mark. */
const isForeign = (read: KeptTable, table: Table<any>): boolean =>
  decodedOf(read, table).problems.some(({ what }) => what === 'missing header') && tagOf(read.sheet) !== table.name

/** What is to be remembered of tables that this command was the first to read as a whole. */
function partsOf(book: Book, tables: readonly Table<any>[], at: At): Readonly<Record<string, string>> {
  const marks: Record<string, string> = {}
  for (const table of tables) {
    const read = book.kept.get(table.name)
    if (!read || read.since || read.counted) continue
    read.counted = true
    Object.assign(marks, partMarks(table, decodedOf(read, table).rows, at))
  }
  return marks
}

/** A problem at the row where it stands, below rows that were not read. */
function lower(problem: Problem, by: number): Problem {
  if (problem.what === 'wrong cell') return { ...problem, row: problem.row + by }
  return problem.what === 'repeated key' ? { ...problem, rows: problem.rows.map((row) => row + by) } : problem
}

function tabsWanted(command: Command, records: Snapshot['records'], at: At, asked: Asked): (unit: string) => boolean {
  const { tabs } = command
  if (tabs === 'all') return () => true
  if (typeof tabs === 'function') {
    const wanted = new Set(tabs(records as never, at, asked.input))
    return (unit) => wanted.has(unit)
  }
  return (unit) => tabs === 'one' && unit === asked.unit
}
