import { NotEmulated } from '../services/strict'
import type { BookData, Box, SheetData } from './data'
import { mapReferences, type Span, sameName } from './references'
import { eachFormula, eachRuleRange } from './rewrite'
import { ownRules } from './rule-formula'
import { forgetFormulas, markStale } from './stale'

/**
 * Moves the lines from `from` up to `to` before the line that stands at `before` now; references follow. Source: Sheet.moveRows. What
 * holds moved lines and others together (a range, a merge, a name) and would be torn is refused.
 */
export function moveLines(book: BookData, sheet: SheetData, axis: 'rows' | 'columns', from: number, to: number, before: number): void {
  if (before >= from && before <= to) return
  const rows = axis === 'rows'
  const [first, last] = [Math.min(from, before), Math.max(to, before)]
  const count = to - from
  const forward = before > to
  const place = (line: number): number => {
    if (line < first || line >= last) return line
    if (line >= from && line < to) return forward ? line + (before - to) : line - (from - before)
    return forward ? line - count : line + count
  }
  const span = (start: number, end: number): [number, number] => {
    if (start <= first && end >= last) return [start, end]
    const moved = [place(start), place(end - 1) + 1] as const
    if (moved[1] - moved[0] !== end - start) throw new NotEmulated(`Sheet.move${rows ? 'Rows' : 'Columns'} through a range`)
    return [moved[0], moved[1]]
  }
  const box = (one: Box): Box => {
    const [start, end] = rows ? span(one.top, one.bottom) : span(one.left, one.right)
    return rows ? { ...one, top: start, bottom: end } : { ...one, left: start, right: end }
  }
  const here = <T extends { sheetId: number; range: Box }>(one: T): T =>
    one.sheetId === sheet.id ? { ...one, range: box(one.range) } : one
  const reference = (line: Span): Span => {
    if (line.first === undefined) return line
    const [start, end] = span(line.first, (line.last ?? Number.MAX_SAFE_INTEGER - 1) + 1)
    return { ...line, first: start, ...(line.last === undefined ? {} : { last: end - 1 }) }
  }
  const inFormula = (formula: string, home: string): string =>
    mapReferences(formula, (one) => {
      if (!sameName(one.sheet ?? home, sheet.name)) return one
      return rows ? { ...one, rows: reference(one.rows) } : { ...one, columns: reference(one.columns) }
    })

  // Everything is tried before anything is changed, so that a refusal leaves the book as it was.
  const merges = sheet.merges.map(box)
  const formats = sheet.conditionalFormats.map((rule) => rule.ranges.map(box))
  const protections = sheet.protections.map((one) => (one.range ? { ...one, range: box(one.range) } : one))
  const bandings = sheet.bandings?.map((one) => ({ ...one, range: box(one.range) }))
  const names = book.namedRanges.map(here)
  const charts = book.sheets.map((one) => one.charts.map((chart) => chart.ranges.map(here)))
  for (const one of book.sheets)
    for (const row of one.cells) for (const cell of row ?? []) if (cell?.formula) inFormula(cell.formula, one.name)
  if (sheet.filter) box(sheet.filter.range)

  sheet.merges = merges
  for (const [index, rule] of sheet.conditionalFormats.entries()) rule.ranges = formats[index] ?? []
  sheet.protections = protections
  if (bandings) sheet.bandings = bandings
  book.namedRanges = names
  ownRules(book)
  for (const [index, one] of book.sheets.entries()) {
    for (const [at, chart] of one.charts.entries()) chart.ranges = charts[index]?.[at] ?? []
    eachFormula(one, (formula) => inFormula(formula, one.name))
    eachRuleRange(one, (sheetId, range) => (sheetId === sheet.id ? box(range) : range))
  }
  moveCells(sheet, rows, place)
  forgetFormulas(sheet)
  markStale(book)
}

function moveCells(sheet: SheetData, rows: boolean, place: (line: number) => number): void {
  const keys = <T>(record: Record<number, T>): Record<number, T> =>
    Object.fromEntries(Object.entries(record).map(([line, value]) => [place(Number(line)), value]))
  const lines = <T>(list: readonly T[]): T[] => {
    const moved: T[] = []
    for (const [index, one] of list.entries()) moved[place(index)] = one
    return Array.from(moved)
  }
  if (rows) {
    sheet.cells = lines(sheet.cells)
    sheet.rowHeights = keys(sheet.rowHeights)
    sheet.hiddenRows = keys(sheet.hiddenRows)
    if (sheet.rowGroups) sheet.rowGroups.depths = keys(sheet.rowGroups.depths)
    return
  }
  sheet.cells = sheet.cells.map((row) => row && lines(row))
  sheet.columnWidths = keys(sheet.columnWidths)
  sheet.hiddenColumns = keys(sheet.hiddenColumns)
  if (sheet.columnGroups) sheet.columnGroups.depths = keys(sheet.columnGroups.depths)
  if (sheet.filter) {
    sheet.filter.hidden = keys(sheet.filter.hidden)
    if (sheet.filter.conditions) sheet.filter.conditions = keys(sheet.filter.conditions)
  }
}
