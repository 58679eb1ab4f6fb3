import { clearContent, enter, madeCells } from '../book/cells'
import type { CellData } from '../book/data'
import { copyFormula } from '../book/references'
import { Refused } from '../book/refused'
import * as says from '../book/says'
import { markStale } from '../book/stale'
import type { Reading } from '../book/typed'
import { objection } from '../book/validation'
import { toSerial } from '../book/zone'
import { dataOf, type Place, sheetOf, told } from './place'
import { RangePlace } from './range-place'
import { readBlock, readOne, scriptDisplay, scriptValue, takeValue } from './script-value'
import { inside, list, Mismatch, text } from './service'
import { NotEmulated } from './strict'

type GRange = GoogleAppsScript.Spreadsheet.Range
type ClearOptions = {
  readonly [K in 'commentsOnly' | 'contentsOnly' | 'formatOnly' | 'validationsOnly' | 'skipFilteredRows']?: boolean | undefined
}

/** What the cells of a range hold. */
export class RangeValues
  extends RangePlace
  implements
    Pick<
      GRange,
      | 'getValue'
      | 'getValues'
      | 'setValue'
      | 'setValues'
      | 'getDisplayValue'
      | 'getDisplayValues'
      | 'getFormula'
      | 'getFormulas'
      | 'setFormula'
      | 'setFormulas'
      | 'clear'
      | 'clearContent'
      | 'clearFormat'
    >
{
  getValue(): any {
    const { context, box } = this[inside]
    return readOne(context, dataOf(this[inside]), box.top, box.left, scriptValue)
  }
  getValues(): any[][] {
    const { context, box } = this[inside]
    return readBlock(context, dataOf(this[inside]), box, scriptValue)
  }
  getDisplayValue(): string {
    const { context, box } = this[inside]
    return readOne(context, dataOf(this[inside]), box.top, box.left, scriptDisplay)
  }
  getDisplayValues(): string[][] {
    const { context, box } = this[inside]
    return readBlock(context, dataOf(this[inside]), box, scriptDisplay) as string[][]
  }
  setValue(value: unknown): GRange {
    const formula = typeof value === 'string' && value.startsWith('=') ? value : undefined
    return put(this, (down, right) => (formula === undefined ? value : copyFormula(formula, down, right)))
  }
  setValues(values: unknown[][]): GRange {
    const rows = checkedBlock(this[inside], values)
    return put(this, (down, right) => rows[down]?.[right])
  }
  getFormula(): string {
    const { box } = this[inside]
    return dataOf(this[inside]).cells[box.top]?.[box.left]?.formula ?? ''
  }
  getFormulas(): string[][] {
    return eachValue(this[inside], (cell) => cell?.formula ?? '')
  }
  /** What has no `$` moves along in a range of several cells, as on Google. */
  setFormula(formula: string): GRange {
    const first = asFormula(text(formula))
    return put(this, (down, right) => (first === '' ? '' : copyFormula(first, down, right)))
  }
  setFormulas(formulas: string[][]): GRange {
    const rows = checkedBlock(this[inside], formulas)
    return put(this, (down, right) => asFormula(text(rows[down]?.[right])))
  }
  clear(options?: ClearOptions): GRange {
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options ?? {}
    if (options?.skipFilteredRows) throw new NotEmulated('Range.clear skipFilteredRows')
    const all = !commentsOnly && !contentsOnly && !formatOnly && !validationsOnly
    const { context, box } = this[inside]
    const sheet = dataOf(this[inside])
    if (all || contentsOnly) clearContent(context.book, sheet, box)
    for (const [, , cell] of madeCells(sheet, box)) {
      if (all || formatOnly) delete cell.format
      if (all || validationsOnly) delete cell.validation
      if (all || commentsOnly) delete cell.note
    }
    // Google's clear takes the conditional formats of the range with it only when they lie wholly inside.
    if (all || formatOnly) {
      const lies = (one: { top: number; left: number; bottom: number; right: number }) =>
        one.top >= box.top && one.bottom <= box.bottom && one.left >= box.left && one.right <= box.right
      for (const rule of sheet.conditionalFormats) rule.ranges = rule.ranges.filter((one) => !lies(one))
      sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.ranges.length > 0)
    }
    return done(this)
  }
  clearContent(): GRange {
    return this.clear({ contentsOnly: true })
  }
  clearFormat(): GRange {
    return this.clear({ formatOnly: true })
  }
}

const asFormula = (formula: string): string => (formula === '' || formula.startsWith('=') ? formula : `=${formula}`)

/** The rows that a script handed in, of the very size of the range. */
export function checkedBlock({ box }: Place, values: unknown): unknown[][] {
  const rows = list(values)
  if (!rows.every((row) => Array.isArray(row))) throw new Mismatch()
  const [high, wide] = [box.bottom - box.top, box.right - box.left]
  if (rows.length !== high) throw new Refused(says.rowsDiffer(rows.length, high))
  for (const row of rows as unknown[][]) if (row.length !== wide) throw new Refused(says.columnsDiffer(row.length, wide))
  return rows as unknown[][]
}

/** Judges every entry first, so that a rejected one leaves the range as it was. Assumed: Google writes none of the call's cells either. */
function put(range: RangeValues, valueAt: (down: number, right: number) => unknown): GRange {
  const { context, box } = range[inside]
  const sheet = dataOf(range[inside])
  const now = toSerial(context.now(), context.book.timeZone)
  const entries: Reading[] = []
  for (let row = box.top; row < box.bottom; row++) {
    const cells = sheet.cells[row]
    for (let column = box.left; column < box.right; column++) {
      const cell = cells?.[column] ?? undefined
      const entry = takeValue(context, valueAt(row - box.top, column - box.left), cell?.format?.pattern, now)
      if (cell?.validation) {
        const no = objection(context.book, row, column, cell, entry)
        if (no) throw new Refused(no)
      }
      entries.push(entry)
    }
  }
  let next = 0
  for (let row = box.top; row < box.bottom; row++)
    for (let column = box.left; column < box.right; column++) enter(sheet, row, column, entries[next++] as Reading)
  markStale(context.book)
  return done(range)
}

/** The range again, after its listeners were told. */
export function done(range: RangePlace): GRange {
  told(range[inside])
  return range as unknown as GRange
}

/** Something of each cell, as rows of the realm. */
export function eachValue<T>({ context, sheetId, box }: Place, read: (cell: CellData | undefined) => T): T[][] {
  const sheet = sheetOf(context, sheetId)
  const rows: T[][] = []
  for (let row = box.top; row < box.bottom; row++) {
    const cells = sheet.cells[row]
    rows.push(Array.from({ length: box.right - box.left }, (_, index) => read(cells?.[box.left + index] ?? undefined)))
  }
  return context.array(rows)
}
