import { NotEmulated } from '../services/strict'
import { contains, overlap, type Shift, shiftBox } from './box'
import { hasContent, madeCells } from './cells'
import type { BookData, Box, CellData, SheetData } from './data'
import { shiftFormula } from './references'
import { eachFormula, eachRuleRange } from './rewrite'
import { ownRules } from './rule-formula'
import { forgetFormulas, markStale } from './stale'
import { insertLines } from './structure'

/**
 * Puts empty cells in at the box and pushes what stood there down (`rows`) or to the right (`columns`). The new cells keep the format
 * of those that stood there. Source: Range.insertCells. Assumed: the sheet grows where content would fall off its end.
 */
export function insertCells(book: BookData, sheet: SheetData, box: Box, axis: Shift['axis']): void {
  const rows = axis === 'rows'
  const count = rows ? box.bottom - box.top : box.right - box.left
  const end = rows ? sheet.rowCount : sheet.columnCount
  const tail: Box = rows ? { ...box, top: end - count, bottom: end } : { ...box, left: end - count, right: end }
  check(sheet, zone(sheet, box, axis), 'Range.insertCells')
  if ([...madeCells(sheet, tail)].some(([, , cell]) => hasContent(cell))) insertLines(book, sheet, axis, end, count)
  const formats = new Map<string, NonNullable<CellData['format']>>()
  for (const [row, column, cell] of madeCells(sheet, box)) if (cell.format) formats.set(`${row},${column}`, cell.format)
  shift(book, sheet, box, { axis, at: rows ? box.top : box.left, count, band: bandOf(box, axis) })
  for (const [key, format] of formats) {
    const [row = 0, column = 0] = key.split(',').map(Number)
    sheet.cells[row] ??= []
    sheet.cells[row][column] = { value: null, format }
  }
}

/** Takes the cells of the box out and pulls up (`rows`) or to the left (`columns`) what stands behind. Source: Range.deleteCells. */
export function deleteCells(book: BookData, sheet: SheetData, box: Box, axis: Shift['axis']): void {
  const rows = axis === 'rows'
  check(sheet, zone(sheet, box, axis), 'Range.deleteCells')
  const count = rows ? box.top - box.bottom : box.left - box.right
  shift(book, sheet, box, { axis, at: rows ? box.top : box.left, count, band: bandOf(box, axis) })
}

const bandOf = (box: Box, axis: Shift['axis']): [number, number] => (axis === 'rows' ? [box.left, box.right] : [box.top, box.bottom])

/** The box and all behind it. */
const zone = (sheet: SheetData, box: Box, axis: Shift['axis']): Box =>
  axis === 'rows' ? { ...box, bottom: sheet.rowCount } : { ...box, right: sheet.columnCount }

function check(sheet: SheetData, moving: Box, member: string): void {
  if (sheet.merges.some((one) => overlap(one, moving) && !contains(moving, one))) throw new NotEmulated(`${member} through a merge`)
  if (sheet.filter && overlap(sheet.filter.range, moving)) throw new NotEmulated(`${member} through a filter`)
}

function shift(book: BookData, sheet: SheetData, box: Box, move: Shift): void {
  ownRules(book)
  moveCells(sheet, box, move)
  forgetFormulas(sheet)
  const moved = (one: Box) => shiftBox(one, move) ?? []
  sheet.merges = sheet.merges.flatMap(moved).filter((one) => one.bottom - one.top > 1 || one.right - one.left > 1)
  for (const rule of sheet.conditionalFormats) rule.ranges = rule.ranges.flatMap(moved)
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.ranges.length > 0)
  sheet.protections = sheet.protections.flatMap((one) => {
    const range = one.range && shiftBox(one.range, move)
    return one.range ? (range ? { ...one, range } : []) : one
  })
  book.namedRanges = book.namedRanges.flatMap((one) => {
    const range = one.sheetId === sheet.id ? shiftBox(one.range, move) : one.range
    return range ? { ...one, range } : []
  })
  for (const other of book.sheets) {
    for (const chart of other.charts)
      chart.ranges = chart.ranges.flatMap((one) => {
        const range = one.sheetId === sheet.id ? shiftBox(one.range, move) : one.range
        return range ? { ...one, range } : []
      })
    eachFormula(other, (formula) => shiftFormula(formula, other.name, sheet.name, move))
    eachRuleRange(other, (sheetId, range) => (sheetId === sheet.id ? shiftBox(range, move) : range))
  }
  markStale(book)
}

function moveCells(sheet: SheetData, box: Box, { axis, count }: Shift): void {
  if (axis === 'columns') {
    for (let row = box.top; row < Math.min(box.bottom, sheet.cells.length); row++) {
      const cells = sheet.cells[row]
      if (!cells || cells.length <= box.left) continue
      if (count > 0) cells.splice(box.left, 0, ...new Array(count))
      else cells.splice(box.left, -count)
    }
    return
  }
  for (let column = box.left; column < box.right; column++) {
    const line = sheet.cells.map((cells) => cells?.[column])
    if (line.length <= box.top) continue
    if (count > 0) line.splice(box.top, 0, ...new Array(count))
    else line.splice(box.top, -count)
    for (let row = box.top; row < Math.max(line.length, sheet.cells.length); row++) {
      const cell = line[row]
      const cells = sheet.cells[row] ?? []
      if (!cell && cells.length <= column) continue
      cells[column] = cell
      sheet.cells[row] = cells
    }
  }
}
