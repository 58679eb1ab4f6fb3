import { Chart, type ChartConfiguration, registerables } from 'chart.js'
import { chartLook } from '../../book/chart-options'
import type { ChartData } from '../../book/data'
import type { Series } from './series'

Chart.register(...registerables)

/** Longer names are cut on the axis; the pointer shows all of them. */
const longest = 24
const kinds = { COLUMN: 'bar', BAR: 'bar', LINE: 'line', AREA: 'line', COMBO: 'bar', PIE: 'pie', SCATTER: 'scatter' } as const

/** A chart of the book as Chart.js draws it. TABLE charts are no business of Chart.js. */
export function toConfiguration(chart: ChartData, { labels, sets, percent }: Series): ChartConfiguration {
  const { type } = chart
  const kind = type === 'TABLE' ? 'bar' : kinds[type]
  const pie = kind === 'pie'
  const { title, legend, stacked, hole, colors, horizontalTitle, verticalTitle } = chartLook(chart, sets.length)
  const text = (words: string | undefined) => (words === undefined ? { display: false } : { display: true, text: words })
  const datasets = sets.map(({ name, values }, at) => {
    const color = colors[at % colors.length]!
    const line = kind === 'line' || (type === 'COMBO' && at > 0)
    return {
      label: name,
      ...(type === 'COMBO' && at > 0 ? { type: 'line' as const } : {}),
      data: kind === 'scatter' ? values.map((y, i) => ({ x: Number(labels[i]?.replace(',', '.')), y })) : values,
      backgroundColor: pie ? labels.map((_, i) => colors[i % colors.length]!) : type === 'AREA' ? `${color}55` : color,
      borderColor: pie ? '#ffffff' : color,
      borderWidth: line ? 2 : pie ? 1 : 0,
      fill: type === 'AREA',
      pointRadius: kind === 'scatter' ? 3 : 2,
      maxBarThickness: 56,
    }
  })
  const short = function (this: { getLabelForValue(value: number): string }, value: string | number) {
    const label = this.getLabelForValue(Number(value))
    return label.length > longest ? `${label.slice(0, longest - 1)}…` : label
  }
  const whole = sets.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)))
  const [names, amounts] = type === 'BAR' ? (['y', 'x'] as const) : (['x', 'y'] as const)
  const scales = {
    [names]: {
      stacked,
      title: text(names === 'x' ? horizontalTitle : verticalTitle),
      grid: { display: false },
      ...(kind === 'scatter' ? {} : { ticks: { callback: short } }),
    },
    [amounts]: {
      stacked,
      beginAtZero: true,
      title: text(amounts === 'x' ? horizontalTitle : verticalTitle),
      ticks: percent ? { callback: (value: string | number) => `${Math.round(Number(value) * 100)}%` } : whole ? { precision: 0 } : {},
    },
  }
  return {
    type: pie && hole > 0 ? 'doughnut' : kind,
    data: { labels, datasets: datasets as never },
    options: {
      animation: false,
      maintainAspectRatio: false,
      locale: 'vi-VN',
      ...(type === 'BAR' ? { indexAxis: 'y' as const } : {}),
      ...(pie ? {} : { scales }),
      plugins: {
        title: { ...text(title), align: 'start', color: '#3c4043', font: { size: 15, weight: 'normal' } },
        legend: {
          display: legend !== 'none',
          position: legend === 'none' ? 'right' : legend,
          labels: { boxWidth: 12 },
        },
      },
    },
  }
}

export const startChart = (canvas: HTMLCanvasElement, chart: ChartData, series: Series) => new Chart(canvas, toConfiguration(chart, series))

export function renewChart(drawn: Chart, chart: ChartData, series: Series): void {
  const { data, options } = toConfiguration(chart, series)
  drawn.data = data
  drawn.options = options!
  drawn.update()
}
