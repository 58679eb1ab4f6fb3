import type { ChartData } from '../book/data'
import { newChartBuilder } from './chart-kinds'
import { ChartHiddenDimensionStrategy, ChartMergeStrategy } from './charts'
import type { ExecutionContext } from './context'
import { member } from './enums'
import { wrapRange } from './range'
import { inside, Service, serve } from './service'

type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart
type GRange = GoogleAppsScript.Spreadsheet.Range

/** A chart that was built; its id is 0 until it stands on a sheet. Changing the sheet takes updateChart. */
export class EmbeddedChart
  extends Service<{ readonly context: ExecutionContext; readonly chart: ChartData }>
  implements
    Pick<GChart, 'getChartId' | 'getContainerInfo' | 'getNumHeaders' | 'getOptions' | 'getRanges' | 'getTransposeRowsAndColumns' | 'modify'>
{
  override toString(): string {
    return 'EmbeddedChart'
  }
  getChartId(): number | null {
    return this[inside].chart.id || null
  }
  getRanges(): GRange[] {
    const { context, chart } = this[inside]
    return context.array(chart.ranges.map(({ sheetId, range }) => wrapRange(context, sheetId, range)))
  }
  getNumHeaders(): number {
    return (this[inside].chart.options.numHeaders as number | undefined) ?? 0
  }
  getTransposeRowsAndColumns(): boolean {
    return this[inside].chart.options.transpose === true
  }
  /** Assumed: what Google answers where nothing was set. */
  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    return member(ChartMergeStrategy, String(this[inside].chart.options.mergeStrategy ?? 'MERGE_COLUMNS')) as never
  }
  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    return member(ChartHiddenDimensionStrategy, String(this[inside].chart.options.hiddenDimensionStrategy ?? 'IGNORE_BOTH')) as never
  }
  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    const { context, chart } = this[inside]
    return serve(context, 'ChartOptions', new ChartOptions({ context, options: chart.options }), { stores: false })
  }
  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return wrapContainer(this[inside].context, this[inside].chart.position)
  }
  modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return newChartBuilder(this[inside].context, structuredClone(this[inside].chart))
  }
}

class ChartOptions
  extends Service<{ readonly context: ExecutionContext; readonly options: Record<string, unknown> }>
  implements GoogleAppsScript.Charts.ChartOptions
{
  override toString(): string {
    return 'ChartOptions'
  }
  get(option: string): unknown {
    const value = this[inside].options[option]
    return Array.isArray(value) ? this[inside].context.array(value) : (value ?? null)
  }
}

class ContainerInfo extends Service<ChartData['position']> implements GoogleAppsScript.Spreadsheet.ContainerInfo {
  override toString(): string {
    return 'ContainerInfo'
  }
  getAnchorRow(): number {
    return this[inside].row + 1
  }
  getAnchorColumn(): number {
    return this[inside].column + 1
  }
  getOffsetX(): number {
    return this[inside].offsetX
  }
  getOffsetY(): number {
    return this[inside].offsetY
  }
}

export const wrapContainer = (context: ExecutionContext, position: ChartData['position']): GoogleAppsScript.Spreadsheet.ContainerInfo =>
  serve(context, 'ContainerInfo', new ContainerInfo(position), { stores: false })

export const wrapChart = (context: ExecutionContext, chart: ChartData): GChart =>
  serve(context, 'EmbeddedChart', new EmbeddedChart({ context, chart })) as unknown as GChart
