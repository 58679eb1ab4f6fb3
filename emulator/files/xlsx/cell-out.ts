import type { CellValue as FileValue, Worksheet } from '@cj-tech-master/excelts'
import { bandColor } from '../../book/bands'
import type { BookData, CellData, FormatData, SheetData } from '../../book/data'
import { toFileFormula } from './formula'
import { toFont, toStyle } from './look'

/** Writes every cell that holds or shows something; alternating colours become the ground of the cells that have none of their own. */
export function addCells(book: BookData, sheet: SheetData, worksheet: Worksheet): void {
  sheet.cells.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (cell) addCell(book, sheet, worksheet, cell, r, c)
    })
  })
  for (const { range } of sheet.bandings ?? [])
    for (let row = range.top; row < range.bottom; row++)
      for (let column = range.left; column < range.right; column++) {
        const cell = sheet.cells[row]?.[column]
        const background = cell?.format?.background ? undefined : bandColor(sheet, row, column)
        if (background) worksheet.getCell(row + 1, column + 1).style = toStyle({ ...cell, format: { ...cell?.format, background } })
      }
}

function addCell(book: BookData, sheet: SheetData, worksheet: Worksheet, cell: CellData, row: number, column: number): void {
  const bare = cell.value === null && cell.formula === undefined && !cell.note
  if (bare && !cell.format) return
  const target = worksheet.getCell(row + 1, column + 1)
  const value = fileValue(book, sheet, cell)
  if (value !== null) target.value = value
  target.style = toStyle({ ...cell, format: linesShown(cell) })
  if (cell.note) target.note = cell.note
}

/** Google shows the lines of a text wherever it is not cut off; office programs only where it is wrapped. */
function linesShown({ value, format }: CellData): FormatData {
  const lines = typeof value === 'string' && value.includes('\n') && format?.wrap !== 'CLIP'
  return lines ? { ...format, wrap: 'WRAP' } : { ...format }
}

function fileValue(book: BookData, sheet: SheetData, cell: CellData): FileValue {
  const { value } = cell
  const plain = value !== null && typeof value === 'object' ? ({ error: value.error } as FileValue) : value
  if (cell.formula !== undefined) {
    const formula = toFileFormula(cell.formula, book, sheet)
    return (cell.stale || plain === null ? { formula } : { formula, result: plain }) as FileValue
  }
  if (cell.runs && typeof value === 'string') return { richText: partsOf(value, cell) }
  if (cell.link) return { text: String(value ?? cell.link), hyperlink: cell.link }
  return plain
}

/** Parts of a text with their letters; a file has no links on parts. */
const partsOf = (text: string, { runs = [], format }: CellData) =>
  runs.map(({ from, style, link }, at) => ({
    text: text.slice(from, runs[at + 1]?.from ?? text.length),
    font: toFont({ ...format, ...style }, link !== undefined),
  }))
