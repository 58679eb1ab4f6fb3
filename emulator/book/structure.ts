import { type Shift, shiftBox, shiftSpan } from './box'
import type { BookData, CellData, SheetData } from './data'
import { moveEdge, moveKeys, point } from './line-shift'
import { shiftFormula } from './references'
import { Refused } from './refused'
import { eachFormula, eachRuleRange } from './rewrite'
import { copyRule, ownRules } from './rule-formula'
import * as says from './says'
import { markStale } from './stale'

const cellLimit = 10_000_000

/**
 * Puts `count` rows or columns in before index `at`. They take format and validation of `like`, the row or column beside them
 * (Google: the one named in insertRowsBefore or insertRowsAfter). Everything that stands behind moves along, references too.
 */
export function insertLines(book: BookData, sheet: SheetData, axis: Shift['axis'], at: number, count: number, like?: number): void {
  const across = axis === 'rows' ? sheet.columnCount : sheet.rowCount
  if (book.sheets.reduce((sum, one) => sum + one.rowCount * one.columnCount, 0) + across * count > cellLimit)
    throw new Refused(says.tooManyCells)
  move(book, sheet, { axis, at, count })
  if (like === undefined) return
  const model = like >= at ? like + count : like
  const pattern = axis === 'rows' ? (sheet.cells[model] ?? []) : sheet.cells.map((row) => row?.[model])
  const inherited = Array.from(pattern, (cell) => cell && inherit(cell))
  if (!inherited.some(Boolean)) return
  for (let line = at; line < at + count; line++) {
    for (const [across, cell] of inherited.entries()) {
      if (!cell) continue
      const [row, column] = axis === 'rows' ? [line, across] : [across, line]
      sheet.cells[row] ??= []
      const by = line - model
      const rule = cell.validation && copyRule(cell.validation, axis === 'rows' ? by : 0, axis === 'rows' ? 0 : by)
      sheet.cells[row][column] = { ...cell, ...(rule ? { validation: rule } : {}) }
    }
  }
}

/** Takes `count` rows or columns away from index `at`. */
export function deleteLines(book: BookData, sheet: SheetData, axis: Shift['axis'], at: number, count: number): void {
  const [total, frozen] = axis === 'rows' ? [sheet.rowCount, sheet.frozenRows] : [sheet.columnCount, sheet.frozenColumns]
  if (at < 0 || count < 1 || at + count > total) throw new Refused(axis === 'rows' ? says.rowsOutside : says.columnsOutside)
  if (count === total) throw new Refused(axis === 'rows' ? says.allRows : says.allColumns)
  const frozenLeft = frozen - Math.max(0, Math.min(at + count, frozen) - Math.min(at, frozen))
  if (frozen > 0 && total - count === frozenLeft) throw new Refused(axis === 'rows' ? says.notFrozenRows : says.notFrozenColumns)
  move(book, sheet, { axis, at, count: -count })
}

function inherit(cell: CellData): CellData | undefined {
  if (!cell.format && !cell.validation) return undefined
  const blank: CellData = { value: cell.validation?.criteria === 'CHECKBOX' ? false : null }
  if (cell.format) blank.format = cell.format
  if (cell.validation) blank.validation = cell.validation
  return blank
}

function move(book: BookData, sheet: SheetData, shift: Shift): void {
  const { axis, at, count } = shift
  ownRules(book)
  moveCells(sheet, shift)
  if (axis === 'rows') {
    sheet.rowCount += count
    sheet.frozenRows = moveEdge(sheet.frozenRows, shift)
    sheet.rowHeights = moveKeys(sheet.rowHeights, shift)
    sheet.hiddenRows = moveKeys(sheet.hiddenRows, shift)
  } else {
    sheet.columnCount += count
    sheet.frozenColumns = moveEdge(sheet.frozenColumns, shift)
    sheet.columnWidths = moveKeys(sheet.columnWidths, shift)
    sheet.hiddenColumns = moveKeys(sheet.hiddenColumns, shift)
  }
  const box = (one: Parameters<typeof shiftBox>[0]) => shiftBox(one, shift)
  sheet.merges = sheet.merges.flatMap((one) => box(one) ?? []).filter((one) => one.bottom - one.top > 1 || one.right - one.left > 1)
  for (const rule of sheet.conditionalFormats) rule.ranges = rule.ranges.flatMap((one) => box(one) ?? [])
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.ranges.length > 0)
  for (const protection of sheet.protections) {
    if (protection.unprotected) protection.unprotected = protection.unprotected.flatMap((one) => box(one) ?? [])
  }
  sheet.protections = sheet.protections.flatMap((protection) => {
    if (!protection.range) return protection
    const range = box(protection.range)
    return range ? { ...protection, range } : []
  })
  if (sheet.filter) {
    const range = box(sheet.filter.range)
    if (!range) delete sheet.filter
    else {
      const columns = <T>(record: Record<number, T>) => (axis === 'columns' ? moveKeys(record, shift) : record)
      const { hidden, conditions } = sheet.filter
      sheet.filter = { range, hidden: columns(hidden), ...(conditions ? { conditions: columns(conditions) } : {}) }
    }
  }
  if (sheet.bandings)
    sheet.bandings = sheet.bandings.flatMap((one) => {
      const range = box(one.range)
      return range ? { ...one, range } : []
    })
  const groups = axis === 'rows' ? sheet.rowGroups : sheet.columnGroups
  if (groups) {
    groups.depths = moveKeys(groups.depths, shift)
    groups.closed = groups.closed.flatMap((one) =>
      one.from >= at && one.from < at - count ? [] : { ...one, from: point(one.from, shift) },
    )
  }
  if (sheet.activeRange) {
    const range = box(sheet.activeRange)
    delete sheet.activeRanges
    delete sheet.currentCell
    if (range) sheet.activeRange = range
    else delete sheet.activeRange
  }
  for (const chart of sheet.charts) {
    const edge = axis === 'rows' ? 'row' : 'column'
    chart.position[edge] =
      count < 0 && chart.position[edge] >= at && chart.position[edge] < at - count ? at : point(chart.position[edge], shift)
  }
  moveElsewhere(book, sheet, shift)
  markStale(book)
}

/** What other sheets and the book itself hold about this sheet. */
function moveElsewhere(book: BookData, sheet: SheetData, shift: Shift): void {
  book.namedRanges = book.namedRanges.flatMap((named) => {
    if (named.sheetId !== sheet.id) return named
    const range = shiftBox(named.range, shift)
    return range ? { ...named, range } : []
  })
  book.metadata = book.metadata.flatMap((one) => {
    const { where } = one
    if (where.type !== (shift.axis === 'rows' ? 'ROW' : 'COLUMN') || !('from' in where) || where.sheetId !== sheet.id) return one
    const span = shiftSpan(where.from, where.to, shift)
    return span ? { ...one, where: { ...where, from: span[0], to: span[1] } } : []
  })
  for (const other of book.sheets) {
    for (const chart of other.charts) {
      chart.ranges = chart.ranges.flatMap((one) => {
        const range = one.sheetId === sheet.id ? shiftBox(one.range, shift) : one.range
        return range ? { ...one, range } : []
      })
    }
    eachFormula(other, (formula) => shiftFormula(formula, other.name, sheet.name, shift))
    eachRuleRange(other, (sheetId, range) => (sheetId === sheet.id ? shiftBox(range, shift) : range))
  }
}

function moveCells(sheet: SheetData, { axis, at, count }: Shift): void {
  const splice = (line: unknown[]) => {
    if (at >= line.length) return line
    return count < 0 ? [...line.slice(0, at), ...line.slice(at - count)] : [...line.slice(0, at), ...new Array(count), ...line.slice(at)]
  }
  if (axis === 'rows') sheet.cells = splice(sheet.cells) as SheetData['cells']
  else sheet.cells = sheet.cells.map((row) => row && (splice(row) as typeof row))
}
