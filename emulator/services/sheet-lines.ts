import type { SheetData } from '../book/data'
import { Refused } from '../book/refused'
import * as says from '../book/says'
import { deleteLines, insertLines } from '../book/structure'
import { Range } from './range'
import { inside, integer, known, Mismatch } from './service'
import { changed, data, SheetGrid } from './sheet-grid'

type GSheet = GoogleAppsScript.Spreadsheet.Sheet

/** Rows and columns put in, taken out, hidden and shown; the members are added below from tables. */
export class SheetLines extends SheetGrid {}

/** References on every sheet may have moved. */
function restructured(sheet: SheetLines): GSheet {
  const { context } = sheet[inside]
  for (const { id } of context.book.sheets) context.changed({ what: 'sheet', sheetId: id })
  return sheet as unknown as GSheet
}

/** Every way to put rows or columns in: the axis, where, and the line whose format they take. */
const insertions: Record<string, ['rows' | 'columns', 'before' | 'after' | 'at']> = {
  insertRowBefore: ['rows', 'before'],
  insertRowsBefore: ['rows', 'before'],
  insertRowAfter: ['rows', 'after'],
  insertRowsAfter: ['rows', 'after'],
  insertRows: ['rows', 'at'],
  insertColumnBefore: ['columns', 'before'],
  insertColumnsBefore: ['columns', 'before'],
  insertColumnAfter: ['columns', 'after'],
  insertColumnsAfter: ['columns', 'after'],
  insertColumns: ['columns', 'at'],
}

for (const [name, [axis, side]] of Object.entries(insertions)) {
  Object.assign(SheetLines.prototype, {
    [name](this: SheetLines, position: number, count = 1) {
      const sheet = data(this)
      const total = axis === 'rows' ? sheet.rowCount : sheet.columnCount
      const line = integer(position) - 1
      if (line < 0 || line >= total || integer(count) < 1) throw new Refused(axis === 'rows' ? says.rowsOutside : says.columnsOutside)
      insertLines(this[inside].context.book, sheet, axis, side === 'after' ? line + 1 : line, integer(count), line)
      const result = restructured(this)
      return side === 'at' ? undefined : result
    },
  })
}

for (const [name, axis] of [
  ['deleteRow', 'rows'],
  ['deleteRows', 'rows'],
  ['deleteColumn', 'columns'],
  ['deleteColumns', 'columns'],
] as const) {
  Object.assign(SheetLines.prototype, {
    [name](this: SheetLines, position: number, count = 1) {
      deleteLines(this[inside].context.book, data(this), axis, integer(position) - 1, integer(count))
      const result = restructured(this)
      return name.endsWith('s') ? undefined : result
    },
  })
}

/** The named members hide or show lines, given by number or by a range. */
const hiding: Record<string, ['hiddenRows' | 'hiddenColumns', boolean]> = {
  hideRows: ['hiddenRows', true],
  hideRow: ['hiddenRows', true],
  showRows: ['hiddenRows', false],
  unhideRow: ['hiddenRows', false],
  hideColumns: ['hiddenColumns', true],
  hideColumn: ['hiddenColumns', true],
  showColumns: ['hiddenColumns', false],
  unhideColumn: ['hiddenColumns', false],
}

for (const [name, [where, hide]] of Object.entries(hiding)) {
  Object.assign(SheetLines.prototype, {
    [name](this: SheetLines, first: unknown, count = 1) {
      const sheet = data(this)
      const axis = where === 'hiddenRows' ? 'rows' : 'columns'
      const range = known(first, Range)?.[inside].box
      if (!range && typeof first !== 'number') throw new Mismatch()
      const at = range ? (axis === 'rows' ? range.top : range.left) + 1 : integer(first)
      const many = range ? (axis === 'rows' ? range.bottom - range.top : range.right - range.left) : count
      for (const index of lines(sheet, axis, at, many)) {
        if (hide) sheet[where][index] = true
        else delete sheet[where][index]
      }
      changed(this)
    },
  })
}

/** The 0-based index of a line that Google counts from 1. */
export function line(sheet: SheetData, axis: 'rows' | 'columns', position: unknown): number {
  const total = axis === 'rows' ? sheet.rowCount : sheet.columnCount
  const index = integer(position) - 1
  if (index < 0 || index >= total) throw new Refused(axis === 'rows' ? says.rowsOutside : says.columnsOutside)
  return index
}

export function lines(sheet: SheetData, axis: 'rows' | 'columns', start: unknown, count: unknown): number[] {
  const first = line(sheet, axis, start)
  line(sheet, axis, first + integer(count))
  return Array.from({ length: integer(count) }, (_, index) => first + index)
}
