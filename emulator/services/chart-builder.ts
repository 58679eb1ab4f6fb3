import { sameBox } from '../book/box'
import type { ChartData } from '../book/data'
import { EmbeddedChart, wrapChart, wrapContainer } from './chart'
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType, CurveStyle, PointStyle, Position } from './charts'
import type { ExecutionContext } from './context'
import { type EnumMember, member, memberOf } from './enums'
import { Range, wrapRange } from './range'
import { inside, integer, list, Mismatch, need, Service, serve, text } from './service'
import { NotEmulated } from './strict'

type GBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder
type GRange = GoogleAppsScript.Spreadsheet.Range

interface Held {
  readonly context: ExecutionContext
  readonly chart: ChartData
}

/** What every chart builder has. Titles and colours only come after `.asColumnChart()` and its like. */
class ChartBuilder extends Service<Held> {
  override toString(): string {
    return 'EmbeddedChartBuilder'
  }
  build(): GoogleAppsScript.Spreadsheet.EmbeddedChart {
    return wrapChart(this[inside].context, structuredClone(this[inside].chart))
  }
  addRange(range: GRange): this {
    const { sheetId, box } = need(range, Range)[inside]
    this[inside].chart.ranges.push({ sheetId, range: { ...box } })
    return this
  }
  removeRange(range: GRange): this {
    const { sheetId, box } = need(range, Range)[inside]
    const { chart } = this[inside]
    chart.ranges = chart.ranges.filter((one) => one.sheetId !== sheetId || !sameBox(one.range, box))
    return this
  }
  clearRanges(): this {
    this[inside].chart.ranges = []
    return this
  }
  getRanges(): GRange[] {
    const { context, chart } = this[inside]
    return context.array(chart.ranges.map(({ sheetId, range }) => wrapRange(context, sheetId, range)))
  }
  getContainer(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return wrapContainer(this[inside].context, this[inside].chart.position)
  }
  getChartType(): EnumMember {
    return member(ChartType, this[inside].chart.type)
  }
  setChartType(type: unknown): unknown {
    const name = memberOf(ChartType, type)
    if (!name) throw new Mismatch()
    if (!(name in builders)) throw new NotEmulated(`ChartType.${name}`)
    this[inside].chart.type = name as ChartData['type']
    return this
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    Object.assign(this[inside].chart.position, {
      row: integer(row) - 1,
      column: integer(column) - 1,
      offsetX: integer(offsetX),
      offsetY: integer(offsetY),
    })
    return this
  }
  /** `width` and `height` are the size on the sheet, in pixels. */
  setOption(option: string, value: unknown): this {
    const { chart } = this[inside]
    if ((option === 'width' || option === 'height') && typeof value === 'number') chart.position[option] = value
    chart.options[text(option)] = plain(value)
    return this
  }
  setNumHeaders(headers: number): this {
    return set(this, 'numHeaders', integer(headers))
  }
  setTransposeRowsAndColumns(transpose: boolean): this {
    return set(this, 'transpose', transpose)
  }
  setMergeStrategy(strategy: unknown): this {
    return set(this, 'mergeStrategy', memberOf(ChartMergeStrategy, strategy))
  }
  setHiddenDimensionStrategy(strategy: unknown): this {
    return set(this, 'hiddenDimensionStrategy', memberOf(ChartHiddenDimensionStrategy, strategy))
  }
}

/** What all charts but tables have. */
class PictureBuilder extends ChartBuilder {
  setTitle(title: string): this {
    return set(this, 'title', text(title))
  }
  setColors(colors: string[]): this {
    return set(this, 'colors', list(colors).map(String))
  }
  setBackgroundColor(color: string): this {
    return set(this, 'backgroundColor', text(color))
  }
  setLegendPosition(position: unknown): this {
    return set(this, 'legend.position', memberOf(Position, position)?.toLowerCase())
  }
}

/** Pictures with two axes. */
class AxesBuilder extends PictureBuilder {
  setXAxisTitle(title: string): this {
    return set(this, 'hAxis.title', text(title))
  }
  setYAxisTitle(title: string): this {
    return set(this, 'vAxis.title', text(title))
  }
}

class SeriesBuilder extends AxesBuilder {
  /** The least and the greatest value of the value axis. */
  setRange(start: number, end: number): this {
    const axis = this[inside].chart.type === 'BAR' ? 'hAxis' : 'vAxis'
    set(this, `${axis}.viewWindow.min`, start)
    return set(this, `${axis}.viewWindow.max`, end)
  }
  reverseCategories(): this {
    return set(this, this[inside].chart.type === 'BAR' ? 'vAxis.direction' : 'hAxis.direction', -1)
  }
  useLogScale(): this {
    return set(this, this[inside].chart.type === 'BAR' ? 'hAxis.logScale' : 'vAxis.logScale', true)
  }
}

class StackedBuilder extends SeriesBuilder {
  setStacked(): this {
    return set(this, 'isStacked', true)
  }
}

class LineBuilder extends SeriesBuilder {
  setCurveStyle(style: unknown): this {
    return set(this, 'curveType', memberOf(CurveStyle, style) === 'SMOOTH' ? 'function' : 'none')
  }
  setPointStyle(style: unknown): this {
    return set(this, 'pointStyle', memberOf(PointStyle, style))
  }
}

class PieBuilder extends PictureBuilder {
  set3D(): this {
    return set(this, 'is3D', true)
  }
  reverseCategories(): this {
    return set(this, 'reverseCategories', true)
  }
}

class TableBuilder extends ChartBuilder {
  showRowNumberColumn(show: boolean): this {
    return set(this, 'showRowNumber', show)
  }
  useAlternatingRowStyle(alternate: boolean): this {
    return set(this, 'alternatingRowStyle', alternate)
  }
}

const builders: Record<ChartData['type'], [as: string, name: string, type: typeof ChartBuilder]> = {
  AREA: ['asAreaChart', 'EmbeddedAreaChartBuilder', StackedBuilder],
  BAR: ['asBarChart', 'EmbeddedBarChartBuilder', StackedBuilder],
  COLUMN: ['asColumnChart', 'EmbeddedColumnChartBuilder', StackedBuilder],
  COMBO: ['asComboChart', 'EmbeddedComboChartBuilder', StackedBuilder],
  LINE: ['asLineChart', 'EmbeddedLineChartBuilder', LineBuilder],
  PIE: ['asPieChart', 'EmbeddedPieChartBuilder', PieBuilder],
  SCATTER: ['asScatterChart', 'EmbeddedScatterChartBuilder', AxesBuilder],
  TABLE: ['asTableChart', 'EmbeddedTableChartBuilder', TableBuilder],
}

for (const [type, [as, name, Builder]] of Object.entries(builders)) {
  Object.assign(ChartBuilder.prototype, {
    [as](this: ChartBuilder) {
      const { context, chart } = this[inside]
      chart.type = type as ChartData['type']
      return serve(context, name, new Builder({ context, chart }), { stores: false })
    },
  })
}

function set<T extends ChartBuilder>(builder: T, option: string, value: unknown): T {
  if (value === undefined) throw new Mismatch()
  builder[inside].chart.options[option] = value
  return builder
}

/** An option as plain data, free of the script's realm. */
const plain = (value: unknown): unknown => (typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value)) : value)

export function newChartBuilder(context: ExecutionContext, from?: ChartData): GBuilder {
  const chart: ChartData = from ?? {
    id: 0,
    type: 'COLUMN',
    ranges: [],
    position: { row: 0, column: 0, offsetX: 0, offsetY: 0, width: 600, height: 371 },
    options: {},
  }
  return serve(context, 'EmbeddedChartBuilder', new ChartBuilder({ context, chart }), { stores: false }) as unknown as GBuilder
}

/** The data of a chart that a script handed in. */
export const chartOf = (value: unknown): ChartData => structuredClone(need(value, EmbeddedChart)[inside].chart)
