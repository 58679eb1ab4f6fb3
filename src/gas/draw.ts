import type { Drawing, Drawn } from '../documents/drawing'
import { type Cell, cellOfMoment, neutral, sameCell } from '../schema/cell'
import { placesOf } from '../schema/decode'
import type { Table } from '../schema/table'
import { expectedReports } from '../tables/expected-reports'
import { outbox } from '../tables/outbox'
import { tasks } from '../tables/tasks'
import { boardText } from '../text/board'
import { overviewText } from '../text/overview'
import { type Book, columnLetters, type GSheet, type ReadTable } from './book'
import { drawCharts } from './draw-charts'
import { paintBlock, style } from './draw-look'
import { dyeByText } from './dye'
import { setWidths, trim, warn } from './layout'
import { validation } from './validation'

const sources: Readonly<Record<string, Table<any>>> = { tasks, expectedReports, outbox }

/** Draws a derived sheet: its blocks where a cell differs, its charts where they are not as wanted. */
export function draw(book: Book, drawing: Drawing, read: ReadonlyMap<string, ReadTable>): void {
  const columns = drawing.widths.length
  const ranges = new Map<string, string>()
  const columnOf = (name: string): string => {
    const known = ranges.get(name) ?? columnRange(book, read, name)
    ranges.set(name, known)
    return known
  }
  const wanted = cellsOf(drawing, columns, columnOf)
  const found = book.find(drawing.tag, drawing.title)
  const sheet = found ?? create(book, drawing)
  if (found && found.getMaxRows() < drawing.rows) found.insertRowsAfter(found.getMaxRows(), drawing.rows - found.getMaxRows())
  const area = sheet.getRange(1, 1, drawing.rows, columns)
  if (found && same(area, wanted)) return
  // Text first, or the sheet reads a code such as 7.4 as a date.
  area.setNumberFormats(wanted.map((row) => row.map(formatOf)))
  area.setValues(wanted)
  for (const block of drawing.blocks) {
    if (!found || !drawing.steady) style(sheet, block)
    paintBlock(sheet, block)
  }
  drawCharts(sheet, drawing.charts)
}

function create(book: Book, drawing: Drawing): GSheet {
  const sheet = book.add(drawing.tag, drawing.title, placeOf(book, drawing))
  trim(sheet, drawing.rows, drawing.widths.length)
  setWidths(sheet, 0, drawing.widths)
  for (const [row, height] of Object.entries(drawing.heights)) sheet.setRowHeight(Number(row), height)
  sheet.setTabColor(drawing.tabColor)
  sheet.setHiddenGridlines(true)
  if (drawing.frozen) {
    sheet.setFrozenRows(drawing.frozen.rows)
    sheet.setFrozenColumns(drawing.frozen.columns)
  }
  for (const { row, column } of drawing.boxes ?? []) sheet.getRange(row, column).setDataValidation(validation({ kind: 'checkbox' }, ''))
  if (drawing.dyed) {
    const { row, column, rows, by } = drawing.dyed
    dyeByText(sheet, sheet.getRange(row, column, rows, 1), by)
  }
  warn(sheet, '*', '*')
  return sheet
}

type Written = string | number | boolean | Date

function formatOf(cell: Written): string {
  if (typeof cell === 'string' && !cell.startsWith('=')) return '@'
  return typeof cell === 'object' ? 'dd/mm/yyyy hh:mm' : typeof cell === 'boolean' ? 'General' : '0'
}

/** Drawn sheets stand before all others, in this order. */
const order: readonly (readonly [string, string])[] = [
  ['overview', overviewText.sheet],
  ['reportBoard', boardText.sheet],
]
const placeOf = (book: Book, { tag }: Drawing): number => {
  const before = order.findIndex(([own]) => own === tag)
  return (before < 0 ? order : order.slice(0, before)).filter(([own, title]) => book.find(own, title)).length
}

function cellsOf(drawing: Drawing, columns: number, columnOf: (name: string) => string): Written[][] {
  const cells: Written[][] = Array.from({ length: drawing.rows }, () => Array<Written>(columns).fill(''))
  const written = (cell: Drawn): Written => {
    if (typeof cell === 'string') return neutral(cell)
    if (typeof cell !== 'object') return cell
    return 'moment' in cell ? cellOfMoment(cell.moment) : cell.formula.replace(/\{([\w.]+)\}/g, (_, name: string) => columnOf(name))
  }
  for (const block of drawing.blocks)
    block.cells.forEach((row, i) => {
      row.forEach((cell, j) => {
        cells[block.row - 1 + i]![block.column - 1 + j] = written(cell)
      })
    })
  return cells
}

/** `{tasks.state}` as the cells of that column wherever it stands now: 'Nhiệm vụ'!$N$2:$N. */
function columnRange(book: Book, read: ReadonlyMap<string, ReadTable>, name: string): string {
  const [tableName = '', column = ''] = name.split('.')
  const table = sources[tableName]!
  const sheet = read.get(tableName)?.sheet ?? book.find(table.name, table.sheet)!
  const headers = (read.get(tableName)?.values[0] ?? sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0]) as Cell[]
  const letter = columnLetters(sheet, placesOf(table, headers)[column]! + 1)
  return `'${sheet.getName().replace(/'/g, "''")}'!$${letter}$2:$${letter}`
}

function same(area: GoogleAppsScript.Spreadsheet.Range, wanted: readonly (readonly Written[])[]): boolean {
  const formulas = area.getFormulas()
  const values = area.getValues() as Cell[][]
  return wanted.every((row, i) =>
    row.every((cell, j) => {
      const formula = formulas[i]![j]
      return formula ? sameFormula(formula, cell) : sameCell(typeof cell === 'string' ? cell.replace(/^'/, '') : cell, values[i]![j])
    }),
  )
}

// Which mark parts arguments hangs on the file's locale; Google may hand back the other one.
const sameFormula = (a: string, b: Written): boolean => a.replace(/;/g, ',') === String(b).replace(/;/g, ',')
