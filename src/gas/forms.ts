import type { Cell } from '../schema/cell'
import { decodeForm, encodeForm, type Form } from '../schema/form'
import { planPaste } from '../tables/plan-paste'
import { pasteGuide, pasteSheet } from '../text/labels'
import type { Book, GSheet } from './book'
import { dressHead, trim } from './layout'
import { labelPaint } from './paint'
import { validation } from './validation'

const rowsToPasteInto = 300
const columnsToPasteInto = 10

/** Makes the sheet into which a plan is pasted where no panel exists. */
export function makePaste(book: Book): void {
  const sheet = book.add(planPaste.name, pasteSheet, book.google.getNumSheets())
  trim(sheet, rowsToPasteInto, columnsToPasteInto)
  const block = encodeForm(planPaste, { head: { guide: pasteGuide, status: undefined, preview: false, agree: false }, lines: [], tail: {} })
  sheet.setTabColor(planPaste.tabColor ?? null)
  sheet.setColumnWidth(1, 160)
  sheet.setColumnWidth(2, 420)
  const head = Object.keys(planPaste.head).length
  sheet.getRange(1, 1, rowsToPasteInto, columnsToPasteInto).setNumberFormat('@').setVerticalAlignment('top').setWrap(true)
  sheet.getRange(1, 1, head, 1).setFontWeight('bold').setBackground(labelPaint)
  Object.values(planPaste.head).forEach((c, i) => {
    if (c.expected.kind === 'flag')
      sheet
        .getRange(i + 1, 2)
        .setNumberFormat('General')
        .setDataValidation(validation({ kind: 'checkbox' }, c.help))
  })
  dressHead(sheet.getRange(head + 1, 1, 1, block[head]!.length))
  sheet.getRange(1, 1, block.length, block[0]!.length).setValues(block)
  sheet.setFrozenRows(head + 1)
}

/** Writes fields of a form sheet, found by their labels. */
export function fillFields(form: Form<any, any, any>, sheet: GSheet, fields: Readonly<Record<string, Cell>>): void {
  const { at } = decodeForm(form, sheet.getName(), sheet.getDataRange().getValues() as Cell[][])
  for (const [name, value] of Object.entries(fields)) if (at.fields[name]) sheet.getRange(at.fields[name]!, 2).setValue(value)
}
