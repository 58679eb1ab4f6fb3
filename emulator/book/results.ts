import { NotEmulated } from '../services/strict'
import { cellName } from './a1'
import { cellAt, extent, hasContent } from './cells'
import type { BookData, CellData, SheetData } from './data'
import { type Calculator, type Result, type Spot, Unknown } from './result'
import { formulaCells, markStale } from './stale'

interface Attached {
  readonly calculator: Calculator
  /** The serial of the present moment on the book's wall clock. */
  now(): number
  minute?: number
}

const attached = new WeakMap<BookData, Attached>()

/** From now on the book's formulas are worked out where they are read. Without it only what the page's grid hands in is known. */
export function attachCalculator(book: BookData, calculator: Calculator, now: () => number): void {
  attached.set(book, { calculator, now })
}

/** Whether the book's formulas can be worked out at all. */
export const canCalculate = (book: BookData): boolean => attached.has(book)

/**
 * The cell as it is to be read, its formula worked out; a cell that holds nothing itself may show a part of another formula's array.
 * Unknown where a formula's result is not known.
 */
export function lookUp(book: BookData, sheet: SheetData, row: number, column: number): CellData | Unknown | undefined {
  const cell = cellAt(sheet, row, column)
  if (formulaCells(sheet).size === 0) return cell
  const held = present(book)
  if (cell?.stale) {
    if (!held) return new Unknown(`result of formula ${sheet.name}!${cellName(row, column)}`)
    const why = held.calculator.settle(book, { sheet, row, column }, held.now())
    return why ? located(why, { sheet, row, column }) : cell
  }
  if (!held || hasContent(cell)) return cell
  const over = held.calculator.spilled(book, { sheet, row, column }, held.now())
  if (!over || over instanceof Unknown) return over ? located(over, { sheet, row, column }) : cell
  return { ...cell, value: over.value, ...(over.pattern === undefined ? {} : { resultPattern: over.pattern }) }
}

const located = ({ what }: Unknown, { sheet, row, column }: Spot): Unknown =>
  new Unknown(`${what} (${sheet.name}!${cellName(row, column)})`)

/** As lookUp; throws NotEmulated where the result is not known. */
export function readCell(book: BookData, sheet: SheetData, row: number, column: number): CellData | undefined {
  const found = lookUp(book, sheet, row, column)
  if (found instanceof Unknown) throw new NotEmulated(found.what)
  return found
}

/** Half-open extent of what the sheet shows, arrays of formulas too. */
export function shownExtent(book: BookData, sheet: SheetData): { rows: number; columns: number } {
  const own = extent(sheet)
  const held = formulaCells(sheet).size > 0 ? present(book) : undefined
  if (!held) return own
  const more = held.calculator.reach(book, sheet, held.now())
  if (more instanceof Unknown) throw new NotEmulated(`${more.what} (${sheet.name})`)
  return { rows: Math.max(own.rows, more.rows), columns: Math.max(own.columns, more.columns) }
}

/** Works out every formula of the book; what cannot be known stays in doubt. */
export function settleBook(book: BookData): void {
  const held = present(book)
  if (!held) return
  for (const sheet of book.sheets) {
    if (formulaCells(sheet).size === 0) continue
    sheet.cells.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (cell?.stale) held.calculator.settle(book, { sheet, row, column }, held.now())
      })
    })
  }
}

/** The result of a formula as if it stood in the cell; Unknown without a calculator too. */
export function askFormula(book: BookData, spot: Spot, formula: string): Result | Unknown {
  const held = present(book)
  return held ? held.calculator.ask(book, spot, formula, held.now()) : new Unknown(`formula ${formula}`)
}

const moving = /(?:^|[^A-Z0-9_.])(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)\(/i

/** Assumed: functions of time and chance give something new when the clock shows another minute, and after each change of the book. */
function present(book: BookData): Attached | undefined {
  const held = attached.get(book)
  if (!held) return undefined
  const minute = Math.floor(Math.round(held.now() * 86_400_000) / 60_000)
  if (minute === held.minute) return held
  held.minute = minute
  for (const sheet of book.sheets) {
    for (const { formula } of formulaCells(sheet)) {
      if (formula === undefined || !moving.test(formula)) continue
      markStale(book)
      return held
    }
  }
  return held
}
