import { contains, overlap } from './box'
import { cellAt, cellFor, setFormat } from './cells'
import type { BookData, Box, CellData, FormatData, SheetData } from './data'
import { copyFormula } from './references'
import { readCell } from './results'
import { copyRule } from './rule-formula'
import { dropFormula, markStale, setCellFormula } from './stale'
import { insertLines } from './structure'

/** Google's CopyPasteType, as far as it is emulated. */
export type Paste = 'NORMAL' | 'NO_BORDERS' | 'FORMAT' | 'FORMULA' | 'DATA_VALIDATION' | 'VALUES' | 'COLUMN_WIDTHS'

export interface Spot {
  sheet: SheetData
  box: Box
}

/**
 * Pastes the source at the target's first cell, again and again where the target is a multiple of it. The sheet grows where needed.
 * Returns the box that was written.
 */
export function paste(book: BookData, source: Spot, target: Spot, what: Paste, transposed = false): Box {
  const [high, wide] = size(source.box)
  const [rows, columns] = transposed ? [wide, high] : [high, wide]
  const [targetHigh, targetWide] = size(target.box)
  const down = targetHigh % rows === 0 ? targetHigh / rows : 1
  const across = targetWide % columns === 0 ? targetWide / columns : 1
  const { top, left } = target.box
  const written: Box = { top, left, bottom: top + rows * down, right: left + columns * across }
  const to = target.sheet
  if (written.bottom > to.rowCount) insertLines(book, to, 'rows', to.rowCount, written.bottom - to.rowCount)
  if (written.right > to.columnCount) insertLines(book, to, 'columns', to.columnCount, written.right - to.columnCount)
  if (what === 'COLUMN_WIDTHS') {
    copyWidths(source, to, written)
    return written
  }
  const take = (row: number, column: number): CellData | undefined =>
    what === 'VALUES' ? readCell(book, source.sheet, row, column) : cellAt(source.sheet, row, column)
  const taken = Array.from({ length: high }, (_, row) =>
    Array.from({ length: wide }, (_, column) => take(source.box.top + row, source.box.left + column)),
  )
  for (let row = top; row < written.bottom; row++) {
    for (let column = left; column < written.right; column++) {
      const [r, c] = [(row - top) % rows, (column - left) % columns]
      const [fromRow, fromColumn] = transposed ? [c, r] : [r, c]
      const from = taken[fromRow]?.[fromColumn]
      const move: [number, number] = [row - source.box.top - fromRow, column - source.box.left - fromColumn]
      pasteCell(from, to, cellFor(to, row, column), what, move)
    }
  }
  if (what === 'NORMAL' || what === 'NO_BORDERS' || what === 'FORMAT') copyAround(source, { sheet: to, box: written }, transposed)
  markStale(book)
  return written
}

const size = (box: Box): [number, number] => [box.bottom - box.top, box.right - box.left]

function pasteCell(from: CellData | undefined, sheet: SheetData, to: CellData, what: Paste, [down, right]: [number, number]): void {
  if (what === 'NORMAL' || what === 'NO_BORDERS' || what === 'FORMULA' || what === 'VALUES') {
    dropFormula(to)
    delete to.link
    delete to.runs
    to.value = from?.value ?? null
    if (from?.formula !== undefined && what !== 'VALUES') setCellFormula(sheet, to, copyFormula(from.formula, down, right))
    if (from?.link !== undefined && what !== 'FORMULA') to.link = from.link
    if (from?.runs && what !== 'FORMULA') to.runs = from.runs
  }
  if (what === 'NORMAL' || what === 'NO_BORDERS' || what === 'FORMAT') {
    const format: FormatData = { ...from?.format }
    if (what === 'NO_BORDERS') delete format.borders
    delete to.format
    setFormat(to, format)
  }
  if (what === 'NORMAL' || what === 'NO_BORDERS' || what === 'DATA_VALIDATION') {
    if (from?.validation) to.validation = copyRule(from.validation, down, right)
    else delete to.validation
  }
  if (what === 'NORMAL' || what === 'NO_BORDERS') {
    if (from?.note !== undefined) to.note = from.note
    else delete to.note
  }
}

/** Merges and conditional formats come with the format. */
function copyAround(source: Spot, target: Spot, transposed: boolean): void {
  const moved = (box: Box, part: Box): Box => {
    const [down, right] = [target.box.top - part.top, target.box.left - part.left]
    return { top: box.top + down, bottom: box.bottom + down, left: box.left + right, right: box.right + right }
  }
  const merges = source.sheet.merges.filter((merge) => contains(source.box, merge))
  if (!transposed) {
    target.sheet.merges = target.sheet.merges.filter(
      (merge) => !contains(target.box, merge) || (source.sheet.merges.includes(merge) && contains(source.box, merge)),
    )
    for (const merge of merges) {
      const box = moved(merge, source.box)
      if (!target.sheet.merges.some((one) => overlap(one, box))) target.sheet.merges.push(box)
    }
  }
  for (const rule of [...source.sheet.conditionalFormats]) {
    const whole = rule.ranges.some((range) => contains(range, source.box))
    if (!whole || (source.sheet === target.sheet && rule.ranges.some((range) => contains(range, target.box)))) continue
    if (source.sheet === target.sheet) rule.ranges = [...rule.ranges, { ...target.box }]
    else target.sheet.conditionalFormats.push({ ...rule, args: [...rule.args], ranges: [{ ...target.box }] })
  }
}

function copyWidths(source: Spot, to: SheetData, written: Box): void {
  const wide = source.box.right - source.box.left
  for (let column = written.left; column < written.right; column++) {
    const width = source.sheet.columnWidths[source.box.left + ((column - written.left) % wide)]
    if (width === undefined) delete to.columnWidths[column]
    else to.columnWidths[column] = width
  }
}
