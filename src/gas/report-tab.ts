import type { Effect } from '../commands/effect'
import { type Cell, isBlank, sameCell } from '../schema/cell'
import type { Column } from '../schema/column'
import { decodeForm, encodeForm } from '../schema/form'
import { type ReportForm, reportForm } from '../tables/report-form'
import { oldTabTitle } from '../text/labels'
import type { Book, GSheet, ReadTable } from './book'
import { createReport, dressLines, offerOthers } from './report-look'

type Fill = Extract<Effect, { do: 'fill report' }>

const headRows = Object.keys(reportForm.head).length

/** Brings an organisation's tab to hold a form: makes it, or changes only the cells that differ. A tab whose labels are gone is set aside, not lost. */
export function fillReport(book: Book, fill: Fill, read: ReadTable | undefined): void {
  if (!read) {
    createReport(book, fill)
    return
  }
  const { at, filled, problems } = decodeForm(reportForm, fill.title, read.values)
  if (problems.some((p) => p.what === 'broken form')) {
    book.release(read.sheet, oldTabTitle(fill.title))
    createReport(book, fill)
    return
  }
  const rows = matchLines(read.sheet, read.values, at.header, at.lines, fill.form)
  writeChanges(read.sheet, rows.now, placed(rows.keyed, fill.form))
  if (offersMore(fill.form.head.others, filled.head.others)) offerOthers(read.sheet, at.fields.pick!, fill.form)
}

/** Whether a report is to be offered that was not; one that is offered too much is refused when it is chosen. */
const offersMore = (now: string | undefined, before: string | undefined): boolean => {
  const offered = new Set(before?.split('\n'))
  return (now?.split('\n') ?? []).some((report) => !offered.has(report))
}

/**
 * Takes away the rows of tasks that no longer belong here and puts in rows for new ones. Returns the values as the sheet holds them then, and the same
 * with the codes of the new rows, by which their lines are found.
 */
function matchLines(
  sheet: GSheet,
  before: readonly Cell[][],
  header: number,
  lines: readonly number[],
  form: ReportForm,
): { readonly now: Cell[][]; readonly keyed: Cell[][] } {
  const now = before.map((row) => [...row])
  const wanted = new Set(form.lines.map((line) => line.code))
  const present = new Set<string>()
  for (const row of [...lines].reverse()) {
    const code = String(now[row - 1]![0]).trim()
    if (wanted.has(code)) present.add(code)
    else {
      sheet.deleteRow(row)
      now.splice(row - 1, 1)
    }
  }
  const keyed = now.map((row) => [...row])
  const blank = now[0]!.map((): Cell => '')
  let after = header
  for (const run of runsOf(form.lines, (line) => present.has(line.code))) {
    if (run.present) {
      const last = run.lines[run.lines.length - 1]!.code
      after = Math.max(after, keyed.findIndex((row, i) => i >= header && String(row[0]).trim() === last) + 1)
      continue
    }
    sheet.insertRowsAfter(after, run.lines.length)
    dressLines(sheet, after + 1, run.lines.length)
    now.splice(after, 0, ...run.lines.map(() => [...blank]))
    keyed.splice(after, 0, ...run.lines.map((line) => [line.code, ...blank.slice(1)]))
    after += run.lines.length
  }
  return { now, keyed }
}

interface Stretch<T> {
  readonly present: boolean
  readonly lines: T[]
}

/** Neighbouring lines that stand in the sheet already, or that do not, as stretches. */
function runsOf<T>(lines: readonly T[], isPresent: (line: T) => boolean): readonly Stretch<T>[] {
  const runs: Stretch<T>[] = []
  for (const line of lines) {
    const present = isPresent(line)
    const last = runs[runs.length - 1]
    if (last?.present === present) last.lines.push(line)
    else runs.push({ present, lines: [line] })
  }
  return runs
}

/** Writes the smallest rectangle that holds every cell that differs. */
function writeChanges(sheet: GSheet, now: readonly Cell[][], wanted: readonly Cell[][]): void {
  let top = Number.POSITIVE_INFINITY
  let left = Number.POSITIVE_INFINITY
  let bottom = -1
  let right = -1
  wanted.forEach((row, i) => {
    row.forEach((cell, j) => {
      if (sameCell(cell, now[i]![j])) return
      top = Math.min(top, i)
      left = Math.min(left, j)
      bottom = Math.max(bottom, i)
      right = Math.max(right, j)
    })
  })
  if (bottom < 0) return
  const block = wanted.slice(top, bottom + 1).map((row) => row.slice(left, right + 1))
  sheet.getRange(top + 1, left + 1, block.length, block[0]!.length).setValues(block)
}

const fieldColumns: Readonly<Record<string, Column<any>>> = { ...reportForm.head, ...reportForm.tail }
const lineColumns: readonly Column<any>[] = Object.values(reportForm.lines.columns)

// What a person wrote that does not fit its column is not in the form; it stays where it is for him to mend.
const keep = (now: Cell, wanted: Cell, column: Column<any>): Cell =>
  wanted === '' && !isBlank(now) && column.read(now) === undefined ? now : wanted

/** The values with those of the form in their places, found by label and code. */
function placed(values: readonly Cell[][], form: ReportForm): Cell[][] {
  const { at } = decodeForm(reportForm, '', values)
  const block = encodeForm(reportForm, form)
  const next = values.map((row) => [...row])
  const names = [...Object.keys(reportForm.head), '', ...form.lines.map(() => ''), ...Object.keys(reportForm.tail)]
  names.forEach((name, i) => {
    const row = at.fields[name]
    if (name && row) next[row - 1]![1] = keep(values[row - 1]![1]!, block[i]![1]!, fieldColumns[name]!)
  })
  const firstOfTail = Math.min(...Object.keys(reportForm.tail).map((name) => at.fields[name] ?? values.length + 1))
  const lineRow = new Map<string, number>()
  for (let row = at.header + 1; row < firstOfTail; row++) lineRow.set(String(values[row - 1]![0]).trim(), row)
  form.lines.forEach((line, i) => {
    const row = lineRow.get(line.code)
    if (row === undefined) return
    block[headRows + 1 + i]!.forEach((cell, j) => {
      next[row - 1]![j] = keep(values[row - 1]![j]!, cell, lineColumns[j]!)
    })
  })
  return next
}
