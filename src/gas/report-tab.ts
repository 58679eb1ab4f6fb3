import type { Effect } from '../commands/effect'
import { type Cell, sameCell } from '../schema/cell'
import { decodeForm, encodeForm } from '../schema/form'
import { lineLooks } from '../schema/layout'
import { type ReportForm, reportForm } from '../tables/report-form'
import { oldTabTitle } from '../text/labels'
import type { Book, GSheet } from './book'
import { dressHead, trim, validation, warn } from './layout'
import { labelPaint } from './paint'
import { type ReadTable, reportTag } from './read'

type Fill = Extract<Effect, { do: 'fill report' }>

const looks = lineLooks(reportForm)
const headRows = Object.keys(reportForm.head).length
const spare = 12

/** Brings an organisation's tab to hold a form: makes it, or changes only the cells that differ. A tab whose labels are gone is set aside, not lost. */
export function fillReport(book: Book, fill: Fill, read: ReadTable | undefined): void {
  if (!read) return create(book, fill)
  const { at, problems } = decodeForm(reportForm, fill.title, read.values)
  if (problems.some((p) => p.what === 'broken form')) {
    book.release(read.sheet, oldTabTitle(fill.title))
    return create(book, fill)
  }
  const rows = matchLines(read.sheet, read.values, at.header, at.lines, fill.form)
  writeChanges(read.sheet, rows.now, placed(rows.keyed, fill.form))
}

function create(book: Book, { unit, title, form }: Fill): void {
  const sheet = book.add(reportTag(unit), title, book.google.getNumSheets())
  const block = encodeForm(reportForm, form)
  trim(sheet, block.length + spare, looks.length)
  sheet.setTabColor(reportForm.tabColor ?? null)
  looks.forEach((c, at) => {
    sheet.setColumnWidth(at + 1, c.width)
  })
  sheet.getRange(1, 1, block.length, looks.length).setNumberFormat('@').setVerticalAlignment('top').setWrap(true)
  dressHead(sheet.getRange(headRows + 1, 1, 1, looks.length))
  if (form.lines.length > 0) dressLines(sheet, headRows + 2, form.lines.length)
  const tail = headRows + 1 + form.lines.length + 1
  for (const [from, rows] of [
    [1, headRows],
    [tail, Object.keys(reportForm.tail).length],
  ] as const)
    sheet.getRange(from, 1, rows, 1).setFontWeight('bold').setBackground(labelPaint)
  Object.values(reportForm.tail).forEach((c, i) => {
    if (c.expected.kind === 'flag')
      sheet
        .getRange(tail + i, 2)
        .setNumberFormat('General')
        .setDataValidation(validation({ kind: 'checkbox' }, c.help))
  })
  sheet.getRange(1, 2).setFontWeight('bold').setFontSize(12)
  sheet.getRange(1, 1, block.length, looks.length).setValues(block)
  warn(sheet, 0, 'code')
  warn(sheet, 2, 'due')
}

function dressLines(sheet: GSheet, row: number, count: number): void {
  const lines = sheet.getRange(row, 1, count, looks.length)
  lines.setBackground(null).setFontColor(null).setFontWeight('normal').setVerticalAlignment('top').setWrap(true)
  lines.setNumberFormats(Array.from({ length: count }, () => looks.map((c) => c.format)))
  looks.forEach((c, at) => {
    if (c.rule) sheet.getRange(row, at + 1, count, 1).setDataValidation(validation(c.rule, c.help))
  })
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
  const fresh = form.lines.filter((line) => !present.has(line.code))
  const keyed = now.map((row) => [...row])
  if (fresh.length > 0) {
    const after = header + present.size
    sheet.insertRowsAfter(after, fresh.length)
    dressLines(sheet, after + 1, fresh.length)
    const blank = now[0]!.map((): Cell => '')
    now.splice(after, 0, ...fresh.map(() => [...blank]))
    keyed.splice(after, 0, ...fresh.map((line) => [line.code, ...blank.slice(1)]))
  }
  return { now, keyed }
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

/** The values with those of the form in their places, found by label and code. */
function placed(values: readonly Cell[][], form: ReportForm): Cell[][] {
  const { at } = decodeForm(reportForm, '', values)
  const block = encodeForm(reportForm, form)
  const next = values.map((row) => [...row])
  const names = [...Object.keys(reportForm.head), '', ...form.lines.map(() => ''), ...Object.keys(reportForm.tail)]
  names.forEach((name, i) => {
    if (name && at.fields[name]) next[at.fields[name]! - 1]![1] = block[i]![1]!
  })
  const firstOfTail = Math.min(...Object.keys(reportForm.tail).map((name) => at.fields[name] ?? values.length + 1))
  const lineRow = new Map<string, number>()
  for (let row = at.header + 1; row < firstOfTail; row++) lineRow.set(String(values[row - 1]![0]).trim(), row)
  form.lines.forEach((line, i) => {
    const row = lineRow.get(line.code)
    if (row !== undefined)
      block[headRows + 1 + i]!.forEach((cell, j) => {
        next[row - 1]![j] = cell
      })
  })
  return next
}
