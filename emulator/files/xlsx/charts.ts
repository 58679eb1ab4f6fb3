import type { Worksheet } from '@cj-tech-master/excelts'
import { type ChartLook, chartLook, saidHeads } from '../../book/chart-options'
import type { BookData, Box, ChartData, SheetData } from '../../book/data'
import { absolute } from '../../book/formula-place'
import type { LeftOuts } from './left-out'
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
export function addCharts(book: BookData, sheet: SheetData, worksheet: Worksheet, leftOut: LeftOuts): void {
  for (const chart of sheet.charts) {
    const kind = types[chart.type]
    const columns = columnsOf(book, chart)
    if (!kind || columns.length === 0) {
      leftOut.add(`${chart.type} chart`, sheet)
      continue
    }
    const look = chartLook(chart, Math.max(1, columns.length - 1))
    worksheet.addChart({ ...kind, ...looks(chart.type, kind, look), series: seriesOf(chart, kind, columns, look) }, placeOf(sheet, chart))
  }
}

/** Hundredths of a point. */
const small = { size: 900, fontFamily: 'Arial' }
const gray = { line: '#bdc1c6', grid: '#e8eaed' }

/** Bars lie with the first category on top, as at Google; a file counts from below. */
function axesOf(type: ChartData['type'], { horizontalTitle, verticalTitle }: ChartLook): Pick<Options, 'categoryAxis' | 'valueAxis'> {
  const common = { txPr: small, lineColor: gray.line, majorTickMark: 'none', minorTickMark: 'none' } as const
  const lying = type === 'BAR'
  const titled = (title: string | undefined) => (title === undefined ? {} : { title, titleOptions: { txPr: small } })
  return {
    categoryAxis: { ...common, ...titled(lying ? verticalTitle : horizontalTitle), ...(lying ? { orientation: 'maxMin' as const } : {}) },
    valueAxis: {
      ...common,
      ...titled(lying ? horizontalTitle : verticalTitle),
      majorGridlinesStyle: { border: gray.grid, borderWidth: 0.75 },
      ...(lying ? { crosses: 'max' as const } : {}),
    },
  }
}

const sides = { top: 't', bottom: 'b', left: 'l', right: 'r', none: 'r' } as const

function looks(type: ChartData['type'], { type: drawn }: Pick<Options, 'type'>, look: ChartLook): Partial<Options> {
  const { title, legend, stacked, hole } = look
  return {
    title: title === undefined ? null : { paragraphs: [{ runs: [{ text: title, properties: { ...small, size: 1200, bold: true } }] }] },
    ...(drawn === 'pie' ? {} : axesOf(type, look)),
    legendOptions: { txPr: small },
    showLegend: legend !== 'none',
    legendPosition: sides[legend],
    ...(stacked && drawn !== 'pie' && drawn !== 'scatter' ? { grouping: 'stacked' as const, overlap: 100 } : {}),
    ...(type === 'PIE' ? { varyColors: true } : {}),
    ...(hole > 0 && type === 'PIE' ? { type: 'doughnut' as const, holeSize: Math.round(hole * 100) } : {}),
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
  const said = saidHeads(chart)
  if (said !== undefined) return said
  const named = ({ sheet, box }: Column) =>
    typeof valueAt({ sheet, box }, box.top) === 'string' &&
    sheet.cells.slice(box.top + 1, box.bottom).some((row) => typeof row?.[box.left]?.value === 'number')
  return columns.slice(columns.length > 1 ? 1 : 0).some(named) ? 1 : 0
}

function seriesOf(
  chart: ChartData,
  { type }: Pick<Options, 'type'>,
  columns: readonly Column[],
  { colors }: ChartLook,
): NonNullable<Options['series']> {
  const heads = headRows(chart, columns)
  const body = ({ sheet, box }: Column) => absolute(sheet.name, { ...box, top: box.top + heads })
  const [first, ...others] = columns
  const slices = ({ box }: Column) => Array.from({ length: box.bottom - box.top - heads }, (_, index) => index)
  const labels = others.length > 0 ? body(first!) : undefined
  return (others.length > 0 ? others : [first!]).map((column, at) => {
    const color = colors[at % colors.length]!
    return {
      values: body(column),
      ...(heads > 0
        ? { name: { formula: absolute(column.sheet.name, { ...column.box, bottom: column.box.top + 1 }).replace(/:.*$/, '') } }
        : {}),
      ...(labels === undefined ? {} : type === 'scatter' ? { xValues: labels } : { categories: labels }),
      ...(type === 'pie'
        ? { dataPoints: slices(column).map((index) => ({ index, fill: colors[index % colors.length]! })) }
        : { fill: color, line: color }),
    }
  })
}

const emuPerPixel = 9525

/** From corner to corner, in cells and lengths within them: the library takes parts of cells for parts of cells of another size. */
function placeOf(sheet: SheetData, { position }: ChartData): Parameters<Worksheet['addChart']>[1] {
  const along = (from: number, offset: number, sizeOf: (at: number) => number): readonly [line: number, within: number] => {
    let at = from
    let left = offset
    for (; left >= sizeOf(at); at++) left -= sizeOf(at)
    return [at, Math.round(left * emuPerPixel)]
  }
  const corner = (right: number, down: number) => {
    const [col, nativeColOff] = along(position.column, right, (at) => sheet.columnWidths[at] ?? columnPixels)
    const [row, nativeRowOff] = along(position.row, down, (at) => sheet.rowHeights[at] ?? rowPixels)
    return { col, row, nativeCol: col, nativeColOff, nativeRow: row, nativeRowOff }
  }
  const { offsetX, offsetY, width, height } = position
  return { tl: corner(offsetX, offsetY), br: corner(offsetX + width, offsetY + height) }
}
