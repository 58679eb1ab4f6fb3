import type { Worksheet } from '@cj-tech-master/excelts'
import type { BookData, Box, ChartData, SheetData } from '../../book/data'
import { absolute } from '../../page/grid/place'
import { columnPixels, rowPixels } from './units'

type Options = Parameters<Worksheet['addChart']>[0]

const types: Partial<Record<ChartData['type'], Pick<Options, 'type' | 'barDir'>>> = {
  AREA: { type: 'area' },
  BAR: { type: 'bar', barDir: 'bar' },
  COLUMN: { type: 'bar', barDir: 'col' },
  COMBO: { type: 'bar', barDir: 'col' },
  LINE: { type: 'line' },
  PIE: { type: 'pie' },
  SCATTER: { type: 'scatter' },
}

interface Column {
  readonly sheet: SheetData
  readonly box: Box
}

/** Draws the sheet's charts over the same cells; `leftOut` gets those that a file cannot say. */
export function addCharts(book: BookData, sheet: SheetData, worksheet: Worksheet, leftOut: Set<string>): void {
  for (const chart of sheet.charts) {
    const kind = types[chart.type]
    const columns = columnsOf(book, chart)
    if (!kind || columns.length === 0) {
      leftOut.add(`${sheet.name}: ${chart.type}`)
      continue
    }
    worksheet.addChart({ ...kind, ...looks(chart, kind), series: seriesOf(chart, kind, columns) }, placeOf(sheet, chart))
  }
}

function looks({ options, type }: ChartData, { type: drawn }: Pick<Options, 'type'>): Partial<Options> {
  const position = String(options['legend.position'] ?? 'right')
  const side = ({ top: 't', bottom: 'b', left: 'l', right: 'r' } as const)[position] ?? 'r'
  const stacked = Boolean(options.isStacked) && options.isStacked !== 'false'
  const hole = Number(options.pieHole ?? 0)
  return {
    title: options.title ? { paragraphs: [{ runs: [{ text: String(options.title), properties: { size: 1200, bold: true } }] }] } : null,
    ...(drawn === 'pie' ? {} : { valueAxis: { majorGridlines: true, majorTickMark: 'none' as const, minorTickMark: 'none' as const } }),
    showLegend: position !== 'none',
    legendPosition: side,
    ...(stacked && drawn !== 'pie' && drawn !== 'scatter' ? { grouping: 'stacked' as const, overlap: 100 } : {}),
    ...(type === 'PIE' ? { varyColors: true } : {}),
    ...(hole > 0 ? { type: 'doughnut' as const, holeSize: Math.round(hole * 100) } : {}),
  }
}

/** The columns of the chart's ranges, side by side, closed at the sheet's edge. */
const columnsOf = (book: BookData, chart: ChartData): Column[] =>
  chart.ranges.flatMap(({ sheetId, range }) => {
    const sheet = book.sheets.find(({ id }) => id === sheetId)
    if (!sheet) return []
    const bottom = Math.min(range.bottom, Math.max(range.top + 1, sheet.cells.length))
    return Array.from({ length: range.right - range.left }, (_, along) => ({
      sheet,
      box: { top: range.top, bottom, left: range.left + along, right: range.left + along + 1 },
    }))
  })

const valueAt = ({ sheet, box }: Column, row: number): unknown => sheet.cells[row]?.[box.left]?.value

/** A first row of texts over columns of numbers is a row of names. */
function headRows(chart: ChartData, columns: readonly Column[]): number {
  const given = Number(chart.options.numHeaders ?? chart.options.headers)
  if (Number.isInteger(given) && given >= 0) return given
  const named = ({ sheet, box }: Column) =>
    typeof valueAt({ sheet, box }, box.top) === 'string' &&
    sheet.cells.slice(box.top + 1, box.bottom).some((row) => typeof row?.[box.left]?.value === 'number')
  return columns.slice(columns.length > 1 ? 1 : 0).some(named) ? 1 : 0
}

function seriesOf(chart: ChartData, { type }: Pick<Options, 'type'>, columns: readonly Column[]): NonNullable<Options['series']> {
  const heads = headRows(chart, columns)
  const body = ({ sheet, box }: Column) => absolute(sheet.name, { ...box, top: box.top + heads })
  const [first, ...others] = columns
  const labels = others.length > 0 ? body(first!) : undefined
  const colors = Array.isArray(chart.options.colors) ? chart.options.colors.map(String) : []
  return (others.length > 0 ? others : [first!]).map((column, at) => {
    const color = colors[at]
    return {
      values: body(column),
      ...(heads > 0
        ? { name: { formula: absolute(column.sheet.name, { ...column.box, bottom: column.box.top + 1 }).replace(/:.*$/, '') } }
        : {}),
      ...(labels === undefined ? {} : type === 'scatter' ? { xValues: labels } : { categories: labels }),
      ...(type === 'pie' ? { dataPoints: colors.map((fill, index) => ({ index, fill })) } : color ? { fill: color, line: color } : {}),
    }
  })
}

/** From corner to corner, in cells and parts of cells. */
function placeOf(sheet: SheetData, { position }: ChartData): Parameters<Worksheet['addChart']>[1] {
  const along = (from: number, offset: number, sizeOf: (at: number) => number): number => {
    let at = from
    let left = offset
    for (; left >= sizeOf(at); at++) left -= sizeOf(at)
    return at + left / sizeOf(at)
  }
  const width = (column: number) => sheet.columnWidths[column] ?? columnPixels
  const height = (row: number) => sheet.rowHeights[row] ?? rowPixels
  const { row, column, offsetX, offsetY } = position
  return {
    tl: { col: along(column, offsetX, width), row: along(row, offsetY, height) },
    br: { col: along(column, offsetX + position.width, width), row: along(row, offsetY + position.height, height) },
  }
}
