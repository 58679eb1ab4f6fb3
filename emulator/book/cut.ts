import { NotEmulated } from '../services/strict'
import { contains, overlap } from './box'
import type { BookData, Box, CellData, SheetData } from './data'
import { moveInFormula } from './references'
import { eachFormula, eachRuleRange } from './rewrite'
import { ownRules } from './rule-formula'
import { forgetFormulas, markStale } from './stale'
import { insertLines } from './structure'

/**
 * Cuts the box out of sheet `from` and puts it, values and formats, with its first cell at the row and column of sheet `to`, which
 * grows where needed. References to the box follow it, the box's own formulas keep theirs. Source: Range.moveTo. Assumed: notes,
 * validation and merges come along; conditional formats and protections stay. Returns the box that was written.
 */
export function cut(book: BookData, from: SheetData, box: Box, to: SheetData, row: number, column: number): Box {
  const [down, right] = [row - box.top, column - box.left]
  const target: Box = { top: row, left: column, bottom: box.bottom + down, right: box.right + right }
  for (const [sheet, part] of [
    [from, box],
    [to, target],
  ] as const)
    if (sheet.merges.some((one) => overlap(one, part) && !contains(part, one))) throw new NotEmulated('Range.moveTo through a merge')
  if (target.bottom > to.rowCount) insertLines(book, to, 'rows', to.rowCount, target.bottom - to.rowCount)
  if (target.right > to.columnCount) insertLines(book, to, 'columns', to.columnCount, target.right - to.columnCount)

  ownRules(book)
  const taken = lift(from, box)
  const merges = from.merges.filter((one) => contains(box, one))
  from.merges = from.merges.filter((one) => !contains(box, one))
  to.merges = to.merges.filter((one) => !contains(target, one))
  to.merges.push(...merges.map((one) => moved(one, down, right)))
  lift(to, target)
  // What was lifted is rewritten by itself below.
  for (const sheet of [from, to]) forgetFormulas(sheet)
  const moving = { from: from.name, to: to.name, box, down, right }
  for (const sheet of book.sheets) eachFormula(sheet, (formula) => moveInFormula(formula, sheet.name, { ...moving, moving: false }))
  for (const [r, cells] of taken.entries()) {
    to.cells[row + r] ??= []
    for (const [c, cell] of cells.entries()) {
      if (cell?.formula !== undefined) cell.formula = moveInFormula(cell.formula, from.name, { ...moving, moving: true })
      ;(to.cells[row + r] as (CellData | undefined)[])[column + c] = cell
    }
  }
  follow(book, from, box, (one) => ({ sheetId: to.id, range: moved(one, down, right) }))
  for (const sheet of [from, to]) forgetFormulas(sheet)
  markStale(book)
  return target
}

const moved = (box: Box, down: number, right: number): Box => ({
  top: box.top + down,
  bottom: box.bottom + down,
  left: box.left + right,
  right: box.right + right,
})

/** Takes the cells of the box away and returns them row by row. */
function lift(sheet: SheetData, box: Box): (CellData | undefined)[][] {
  const taken: (CellData | undefined)[][] = []
  for (let row = box.top; row < box.bottom; row++) {
    const cells = sheet.cells[row]
    taken.push(Array.from({ length: box.right - box.left }, (_, index) => cells?.[box.left + index]))
    for (let column = box.left; cells && column < Math.min(box.right, cells.length); column++) cells[column] = undefined
  }
  return taken
}

/** Names, charts and dropdowns that take from parts of the box. */
function follow(book: BookData, from: SheetData, box: Box, to: (range: Box) => { sheetId: number; range: Box }): void {
  const inBox = (sheetId: number, range: Box) => sheetId === from.id && contains(box, range)
  book.namedRanges = book.namedRanges.map((one) => (inBox(one.sheetId, one.range) ? { ...one, ...to(one.range) } : one))
  for (const sheet of book.sheets) {
    for (const chart of sheet.charts) chart.ranges = chart.ranges.map((one) => (inBox(one.sheetId, one.range) ? to(one.range) : one))
    eachRuleRange(sheet, (sheetId, range) => {
      if (!inBox(sheetId, range)) return range
      const next = to(range)
      if (next.sheetId !== sheetId) throw new NotEmulated('Range.moveTo of the values of a dropdown to another sheet')
      return next.range
    })
  }
}
