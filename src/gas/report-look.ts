import type { Effect } from '../commands/effect'
import { encodeForm } from '../schema/form'
import { lineLooks } from '../schema/layout'
import { type ReportForm, reportForm } from '../tables/report-form'
import { units } from '../tables/units'
import type { Book, GSheet } from './book'
import { dressHead, setWidths, trim, warn } from './layout'
import { labelPaint, paints } from './paint'
import { reportTag } from './tabs'
import { validation } from './validation'

type Fill = Extract<Effect, { do: 'fill report' }>

const looks = lineLooks(reportForm)
const headRows = Object.keys(reportForm.head).length
const spare = 12

// Behind the directory and the tabs that stand there already: on a phone nobody should have to look for them.
function placeFor(book: Book): number {
  const directory = book.find(units.name, units.sheet)
  return directory ? directory.getIndex() + book.tagged(reportTag('')).size : book.google.getNumSheets()
}

/** A new report tab that holds a form, dressed and in its place. */
export function createReport(book: Book, { unit, title, form }: Fill): void {
  const sheet = book.add(reportTag(unit), title, placeFor(book))
  const block = encodeForm(reportForm, form)
  trim(sheet, block.length + spare, looks.length)
  sheet.setTabColor(reportForm.tabColor ?? null)
  setWidths(
    sheet,
    0,
    looks.map(({ width }) => width),
  )
  sheet.getRange(1, 1, block.length, looks.length).setNumberFormat('@').setVerticalAlignment('top').setWrap(true)
  dressHead(sheet.getRange(headRows + 1, 1, 1, looks.length))
  if (form.lines.length > 0) dressLines(sheet, headRows + 2, form.lines.length)
  const tail = headRows + 1 + form.lines.length + 1
  for (const [from, rows] of [
    [1, headRows],
    [tail, Object.keys(reportForm.tail).length],
  ] as const) {
    sheet.getRange(from, 1, rows, 1).setFontWeight('bold').setBackground(labelPaint)
  }
  Object.values(reportForm.tail).forEach((c, i) => {
    if (c.expected.kind !== 'flag') return
    const box = sheet.getRange(tail + i, 2)
    box
      .setNumberFormat('General')
      .setHorizontalAlignment('left')
      .setDataValidation(validation({ kind: 'checkbox' }, c.help))
  })
  // Long texts run over the whole width; a box stays beside its label, where a thumb finds it.
  const texts = Object.values(reportForm.tail).findIndex((c) => c.expected.kind === 'flag')
  // The list of what else is owed stays in one cell: a merged one does not grow with its lines.
  const list = Object.keys(reportForm.head).indexOf('others')
  sheet.getRange(1, 2, list, looks.length - 1).mergeAcross()
  sheet.getRange(list + 2, 2, headRows - list - 1, looks.length - 1).mergeAcross()
  sheet.getRange(tail, 2, texts, looks.length - 1).mergeAcross()
  sheet.getRange(1, 2).setFontWeight('bold').setFontSize(12)
  sheet
    .getRange(tail + Object.keys(reportForm.tail).indexOf('submit'), 1, 1, looks.length)
    .setBackground(paints.green.back)
    .setFontWeight('bold')
    .setFontSize(12)
  sheet.getRange(1, 1, block.length, looks.length).setValues(block)
  if (form.head.others) offerOthers(sheet, Object.keys(reportForm.head).indexOf('pick') + 1, form)
  warn(sheet, 0, 'code')
  warn(sheet, 2, 'due')
}

/** Lets the field Chuyển sang offer the other reports that the organisation owes. */
export function offerOthers(sheet: GSheet, row: number, { head }: ReportForm): void {
  const cell = sheet.getRange(row, 2)
  if (head.others) cell.setDataValidation(validation({ kind: 'list', values: head.others.split('\n') }, reportForm.head.pick.help))
  else cell.clearDataValidations()
}

/** Gives rows the look and the rules of report lines. */
export function dressLines(sheet: GSheet, row: number, count: number): void {
  const lines = sheet.getRange(row, 1, count, looks.length)
  lines.setBackground(null).setFontColor(null).setFontWeight('normal').setVerticalAlignment('top').setWrap(true)
  lines.setNumberFormats(Array.from({ length: count }, () => looks.map((c) => c.format)))
  looks.forEach((c, at) => {
    if (c.rule) sheet.getRange(row, at + 1, count, 1).setDataValidation(validation(c.rule, c.help))
  })
}
