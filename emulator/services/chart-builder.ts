import { sameBox } from '../book/box'
import type { ChartData } from '../book/data'
import { EmbeddedChart, wrapChart, wrapContainer } from './chart'
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType } from './charts'
import type { ExecutionContext } from './context'
import { type EnumMember, member, memberOf } from './enums'
import { Range, wrapRange } from './range'
import { inside, integer, Mismatch, need, Service, text } from './service'
import { NotEmulated } from './strict'

type GRange = GoogleAppsScript.Spreadsheet.Range

const kinds: readonly ChartData['type'][] = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER', 'TABLE']

interface Held {
  readonly context: ExecutionContext
  readonly chart: ChartData
}

/** What every chart builder has. Titles and colours only come after `.asColumnChart()` and its like. */
export class ChartBuilder extends Service<Held> {
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
    const kind = kinds.find((one) => one === name)
    if (!kind) throw new NotEmulated(`ChartType.${name}`)
    this[inside].chart.type = kind
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

export function set<T extends ChartBuilder>(builder: T, option: string, value: unknown): T {
  if (value === undefined) throw new Mismatch()
  builder[inside].chart.options[option] = value
  return builder
}

/** An option as plain data, free of the script's realm. */
const plain = (value: unknown): unknown => (typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value)) : value)

/** The data of a chart that a script handed in. */
export const chartOf = (value: unknown): ChartData => structuredClone(need(value, EmbeddedChart)[inside].chart)
