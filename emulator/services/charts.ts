import { makeEnum } from './enums'
import { strict } from './strict'

export const ChartType = makeEnum('ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
])
export const ChartMergeStrategy = makeEnum('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS'])
export const ChartHiddenDimensionStrategy = makeEnum('ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
])
export const CurveStyle = makeEnum('CurveStyle', ['NORMAL', 'SMOOTH'])
export const PointStyle = makeEnum('PointStyle', ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE'])
export const Position = makeEnum('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE'])

/** The `Charts` global: its enumerations. Building charts outside a sheet is not emulated. */
export const makeCharts = (): object =>
  strict('Charts', { ChartType, ChartMergeStrategy, ChartHiddenDimensionStrategy, CurveStyle, PointStyle, Position })
