import type { At, Command, ReportTab } from '../commands/command'
import { answersOf, calendarOf } from '../commands/surroundings'
import { reportingUnits } from '../reporting/board'
import type { Cell } from '../schema/cell'
import { decode } from '../schema/decode'
import { decodeForm } from '../schema/form'
import type { Problem } from '../schema/problem'
import type { Table } from '../schema/table'
import { holidays } from '../tables/holidays'
import { reportForm } from '../tables/report-form'
import { settings, settingsOf } from '../tables/settings'
import { type Unit, units } from '../tables/units'
import { reportTabTitle } from '../text/labels'
import type { Book, GSheet } from './book'
import { now } from './clock'
import { readMarks } from './marks'
import { regimeOf } from './regime'

export interface ReadTable {
  readonly sheet: GSheet
  readonly values: Cell[][]
}

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

const reportPrefix = 'report:'
export const reportTag = (unit: string): string => `${reportPrefix}${unit}`
export const unitOfTag = (tag: string): string | undefined => (tag.startsWith(reportPrefix) ? tag.slice(reportPrefix.length) : undefined)

export function readTable(book: Book, table: Table<any>): ReadTable | undefined {
  const sheet = book.find(table.name, table.sheet)
  return sheet && { sheet, values: sheet.getDataRange().getValues() as Cell[][] }
}

/** Reads what the command names; `tolerant` lets sheets be missing, as before the first set-up. */
export function readAll(
  book: Book,
  command: Command,
  asked: { readonly user: string; readonly unit: string | undefined; readonly tolerant: boolean },
): Snapshot {
  const tables = new Map<string, ReadTable>()
  const records: Record<string, readonly object[]> = {}
  const rows: Record<string, readonly number[]> = {}
  const problems: Problem[] = []
  const blocking: Problem[] = []
  const wanted: readonly Table<any>[] = [settings, holidays, ...(Object.values(command.reads) as Table<any>[])]
  for (const table of wanted) {
    if (tables.has(table.name)) continue
    const read = readTable(book, table)
    if (!read) {
      records[table.name] = []
      blocking.push({ what: 'missing sheet', sheet: table.sheet })
      continue
    }
    tables.set(table.name, read)
    const decoded = decode({ ...table, sheet: read.sheet.getName() }, read.values)
    records[table.name] = decoded.rows
    rows[table.name] = decoded.at
    for (const p of decoded.problems) (p.what === 'missing header' ? blocking : problems).push(p)
  }
  const { forms, tabs } = readTabs(book, command, (records[units.name] ?? []) as never, asked.unit)
  const own = settingsOf((records[settings.name] ?? []) as never, rows[settings.name] ?? [])
  problems.push(...own.problems)
  const marks = readMarks()
  const regime = regimeOf(own.settings.regime ?? '', marks)
  const at: At = {
    now: now(),
    user: asked.user,
    settings: own.settings,
    reporting: regime.schedule,
    answers: answersOf((records[settings.name] ?? []) as never),
    calendar: calendarOf((records[holidays.name] ?? []) as never),
    link: book.google.getUrl(),
    rows,
    problems,
    marks: { ...marks, ...regime.fresh },
  }
  return { at, records, tabs, tables, forms, freshMarks: regime.fresh, blocking: asked.tolerant ? [] : blocking }
}

// Tabs are looked for by their first title; only where one is not found are the marks asked, which costs a call for each.
function readTabs(book: Book, command: Command, directory: readonly Unit[], only: string | undefined): Pick<Snapshot, 'forms' | 'tabs'> {
  const forms = new Map<string, ReadTable>()
  const tabs: ReportTab[] = []
  if (!command.tabs) return { forms, tabs }
  for (const unit of reportingUnits(directory)) {
    if (command.tabs === 'one' && unit.code !== only) continue
    const tag = reportTag(unit.code)
    const sheet = book.find(tag, reportTabTitle(unit.shortName))
    if (!sheet) continue
    const values = sheet.getDataRange().getValues() as Cell[][]
    const title = sheet.getName()
    const decoded = decodeForm(reportForm, title, values)
    forms.set(tag, { sheet, values })
    tabs.push({ unit: unit.code, title, form: decoded.filled, problems: decoded.problems })
  }
  return { forms, tabs }
}
