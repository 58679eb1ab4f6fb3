import { isDateCell } from '../book/cells'
import type { Box, CellData, SheetData } from '../book/data'
import { displayText } from '../book/display'
import { datePattern, patternKind } from '../book/pattern'
import { Refused } from '../book/refused'
import { Unknown } from '../book/result'
import { lookUp, readCell } from '../book/results'
import { cellTooLong } from '../book/says'
import { formulaCells } from '../book/stale'
import { type Reading, readTyped } from '../book/typed'
import { fromSerial, toSerial } from '../book/zone'
import type { ExecutionContext } from './context'
import { NotEmulated } from './strict'

/** What getValue returns: text, number, truth value, a date of the realm; errors as their text, nothing as ''. */
export function scriptValue(context: ExecutionContext, cell: CellData | null | undefined): unknown {
  const value = cell?.value ?? null
  if (value === null) return ''
  if (typeof value === 'object') return value.error
  return cell && isDateCell(cell) ? context.date(fromSerial(value as number, context.book.timeZone)) : value
}

export const scriptDisplay = (context: ExecutionContext, cell: CellData | null | undefined): string =>
  displayText(cell, context.book.locale)

/**
 * The box as rows of the realm, one element a cell. The result of a formula that is not known is an element that throws when it is
 * looked at, so that a script which passes it over does not break and one which uses it is not deceived.
 */
export function readBlock(
  context: ExecutionContext,
  sheet: SheetData,
  box: Box,
  read: (context: ExecutionContext, cell: CellData | null | undefined) => unknown,
): unknown[][] {
  const unknown: [row: number, column: number, what: string][] = []
  const calculated = formulaCells(sheet).size > 0
  const rows: unknown[][] = []
  for (let row = box.top; row < box.bottom; row++) {
    const cells = sheet.cells[row]
    const values: unknown[] = new Array(box.right - box.left)
    for (let column = box.left; column < box.right; column++) {
      const cell = calculated ? lookUp(context.book, sheet, row, column) : cells?.[column]
      if (cell instanceof Unknown) unknown.push([row, column, cell.what])
      values[column - box.left] = cell instanceof Unknown ? '' : read(context, cell)
    }
    rows.push(values)
  }
  const block = context.array(rows)
  for (const [row, column, what] of unknown) guard(block[row - box.top] ?? [], column - box.left, what)
  return block
}

function guard(values: unknown[], index: number, what: string): void {
  Object.defineProperty(values, index, {
    configurable: true,
    enumerable: true,
    get() {
      throw new NotEmulated(what)
    },
    set(value: unknown) {
      Object.defineProperty(values, index, { configurable: true, enumerable: true, writable: true, value })
    },
  })
}

/** One cell; throws where its formula's result is not known. */
export function readOne<T>(
  context: ExecutionContext,
  sheet: SheetData,
  row: number,
  column: number,
  read: (context: ExecutionContext, cell: CellData | undefined) => T,
): T {
  return read(context, readCell(context.book, sheet, row, column))
}

/** How Google takes a value from setValue and setValues: texts act like typing. `now` is the serial of the present moment. */
export function takeValue(context: ExecutionContext, value: unknown, pattern: string | undefined, now: number): Reading {
  if (typeof value === 'string') {
    if (value.length > 50_000) throw new Refused(cellTooLong)
    return readTyped(value, { locale: context.book.locale, pattern, now })
  }
  if (value === null || value === undefined) return { value: null }
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
    return readTyped(value, { locale: context.book.locale, pattern, now })
  if (context.isDate(value) && !Number.isNaN(value.getTime())) {
    if (patternKind(pattern) === 'text') throw new NotEmulated('Range.setValue: a Date into a cell of plain text')
    const serial = toSerial(value.getTime(), context.book.timeZone)
    return patternKind(pattern) === 'date' ? { value: serial } : { value: serial, pattern: datePattern(context.book.locale, serial) }
  }
  throw new NotEmulated(`Range.setValue: ${Object.prototype.toString.call(value)} ${String(value)}`)
}
