import type { Block, Chart, Drawing, Drawn } from '../documents/drawing'
import { type Cell, neutral, sameCell } from '../schema/cell'
import { placesOf } from '../schema/decode'
import type { Table } from '../schema/table'
import { expectedReports } from '../tables/expected-reports'
import { tasks } from '../tables/tasks'
import { overviewText } from '../text/overview'
import { type Book, columnLetters, type GSheet } from './book'
import { trim, warn } from './layout'
import { headPaint, paints } from './paint'
import type { ReadTable } from './read'

const sources: Readonly<Record<string, Table<any>>> = { tasks, expectedReports }

/** Draws a derived sheet: its blocks where a cell differs, its charts where they are not as wanted. */
export function draw(book: Book, drawing: Drawing, read: ReadonlyMap<string, ReadTable>): void {
  const columns = drawing.widths.length
  const ranges = new Map<string, string>()
  const rangeOf = (name: string): string => {
    const known = ranges.get(name) ?? columnRange(book, read, name)
    ranges.set(name, known)
    return known
  }
  const wanted = cellsOf(drawing, columns, rangeOf)
  const found = book.find(drawing.tag, drawing.title)
  const sheet = found ?? create(book, drawing)
  if (found && found.getMaxRows() < drawing.rows) found.insertRowsAfter(found.getMaxRows(), drawing.rows - found.getMaxRows())
  const area = sheet.getRange(1, 1, drawing.rows, columns)
  if (found && same(area, wanted)) return
  // Text first, or the sheet reads a code such as 7.4 as a date.
  area.setNumberFormats(wanted.map((row) => row.map((cell) => (typeof cell === 'string' && !cell.startsWith('=') ? '@' : '0'))))
  area.setValues(wanted)
  for (const block of drawing.blocks) style(sheet, block)
  drawCharts(sheet, drawing.charts)
}

function create(book: Book, drawing: Drawing): GSheet {
  const sheet = book.add(drawing.tag, drawing.title, placeOf(book, drawing))
  trim(sheet, drawing.rows, drawing.widths.length)
  drawing.widths.forEach((width, i) => {
    sheet.setColumnWidth(i + 1, width)
  })
  for (const [row, height] of Object.entries(drawing.heights)) sheet.setRowHeight(Number(row), height)
  sheet.setTabColor(drawing.tabColor)
  sheet.setHiddenGridlines(true)
  if (drawing.frozen) {
    sheet.setFrozenRows(drawing.frozen.rows)
    sheet.setFrozenColumns(drawing.frozen.columns)
  }
  warn(sheet, '*', '*')
  return sheet
}

/** The leaders' page stands first, every other drawn sheet right behind it. */
const placeOf = (book: Book, { tag }: Drawing): number => (tag === 'overview' || !book.find('overview', overviewText.sheet) ? 0 : 1)

function cellsOf(drawing: Drawing, columns: number, rangeOf: (name: string) => string): (string | number)[][] {
  const cells: (string | number)[][] = Array.from({ length: drawing.rows }, () => Array<string | number>(columns).fill(''))
  const written = (cell: Drawn): string | number => {
    if (typeof cell === 'number') return cell
    return typeof cell === 'string' ? neutral(cell) : cell.formula.replace(/\{([\w.]+)\}/g, (_, name: string) => rangeOf(name))
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

function same(area: GoogleAppsScript.Spreadsheet.Range, wanted: readonly (readonly (string | number)[])[]): boolean {
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
const sameFormula = (a: string, b: string | number): boolean => a.replace(/;/g, ',') === String(b).replace(/;/g, ',')

const ink = '#202124'

function dye(range: GoogleAppsScript.Spreadsheet.Range, backgrounds: string[][], texts: string[][]): void {
  range.setBackgrounds(backgrounds)
  range.setFontColors(texts)
}

function style(sheet: GSheet, block: Block): void {
  const rows = block.cells.length
  const width = Math.max(...block.cells.map((row) => row.length))
  const range = sheet.getRange(block.row, block.column, rows, width)
  switch (block.style) {
    case 'title':
      range.setFontSize(16).setFontWeight('bold').setFontColor(headPaint.back).setVerticalAlignment('middle')
      break
    case 'note':
      range.setFontSize(9).setFontColor(paints.grey.text)
      break
    case 'label':
      range.setFontSize(10).setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true)
      break
    case 'big':
      range.setFontSize(24).setFontWeight('bold').setHorizontalAlignment('center').setVerticalAlignment('middle')
      break
    case 'head':
      range.setFontWeight('bold').setFontSize(12).setFontColor(headPaint.back)
      break
    case 'text':
      range.setFontSize(10).setWrap(true).setVerticalAlignment('top')
      break
    default:
      range
        .setFontSize(10)
        .setWrap(block.style === 'body')
        .setVerticalAlignment('middle')
      sheet.getRange(block.row, block.column, 1, width).setFontWeight('bold').setBackground(paints.grey.back)
  }
  const { colours, paint } = block
  if (colours)
    dye(
      range,
      block.cells.map((row) => row.map((_, j) => paints[colours[j] ?? 'grey'].back)),
      block.cells.map((row) => row.map((_, j) => (colours[j] ? paints[colours[j]].text : ink))),
    )
  if (paint)
    dye(
      range,
      paint.map((row) => row.map((c) => (c ? paints[c].back : '#ffffff'))),
      paint.map((row) => row.map((c) => (c ? paints[c].text : ink))),
    )
}

function drawCharts(sheet: GSheet, charts: readonly Chart[]): void {
  const present = sheet.getCharts()
  const wanted = charts.map((chart) =>
    sheet.getRange(chart.from.row, chart.from.column, chart.from.rows, chart.from.columns).getA1Notation(),
  )
  const has = present.map((chart) => chart.getRanges()[0]?.getA1Notation())
  if (wanted.length === has.length && wanted.every((range, i) => range === has[i])) return
  for (const chart of present) sheet.removeChart(chart)
  for (const chart of charts) sheet.insertChart(build(sheet, chart))
}

function build(sheet: GSheet, chart: Chart): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const range = sheet.getRange(chart.from.row, chart.from.column, chart.from.rows, chart.from.columns)
  const base = sheet
    .newChart()
    .addRange(range)
    .setNumHeaders(1)
    .setPosition(chart.at.row, chart.at.column, 4, 4)
    .setOption('width', chart.at.width)
    .setOption('height', chart.at.height)
    .setOption('legend', { position: 'bottom' })
  const colours = chart.colours.map((c) => paints[c].strong)
  switch (chart.kind) {
    case 'ring':
      return base.asPieChart().setTitle(chart.title).setColors(colours).setOption('pieHole', 0.5).build()
    case 'stacked column':
      return base.asColumnChart().setTitle(chart.title).setColors(colours).setStacked().build()
    case 'stacked bar':
      return base.asBarChart().setTitle(chart.title).setColors(colours).setStacked().build()
  }
}
