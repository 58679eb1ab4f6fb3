import type { Chart } from '../documents/drawing'
import type { GSheet } from './book'
import { paints } from './paint'

/** Brings the charts of a drawn sheet to these; where their ranges are as wanted they stay. */
export function drawCharts(sheet: GSheet, charts: readonly Chart[]): void {
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
