import { NotEmulated } from '../services/strict'
import { cellFor } from './cells'
import type { BookData, CellData } from './data'
import { type Result, type Spot, Unknown } from './result'
import { askFormula } from './results'
import { dropFormula, markStale } from './stale'

/** Whether a condition holds: TRUE, or a number that is not 0. Assumed of numbers. */
const isTrue = ({ value }: Result): boolean => value === true || (typeof value === 'number' && value !== 0)

/** Whether the formula, as it stands for the cell, gives TRUE. Throws NotEmulated where that cannot be known. */
export function holdsFor(book: BookData, spot: Spot, formula: string): boolean {
  const found = askFormula(book, spot, formula)
  if (found instanceof Unknown) throw new NotEmulated(found.what)
  return isTrue(found)
}

/** The same with `entered` in the cell; afterwards the cell is as it was. */
export function holdsWith(book: BookData, spot: Spot, formula: string, entered: CellData): boolean {
  const cell = cellFor(spot.sheet, spot.row, spot.column)
  const before = { ...cell }
  dropFormula(cell)
  Object.assign(cell, entered)
  markStale(book)
  try {
    return holdsFor(book, spot, formula)
  } finally {
    for (const key of Object.keys(cell)) delete cell[key as keyof CellData]
    Object.assign(cell, before)
    markStale(book)
  }
}
