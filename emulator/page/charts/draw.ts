import { Chart, type ChartConfiguration, registerables } from 'chart.js'
import type { ChartData } from '../../book/data'
import type { Series } from './series'

Chart.register(...registerables)

const palette = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72', '#fcd04f', '#71c287']
/** Longer names are cut on the axis; the pointer shows all of them. */
const longest = 24
const kinds = { COLUMN: 'bar', BAR: 'bar', LINE: 'line', AREA: 'line', COMBO: 'bar', PIE: 'pie', SCATTER: 'scatter' } as const

/** A chart of the book as Chart.js draws it. TABLE charts are no business of Chart.js. */
export function toConfiguration({ type, options }: ChartData, { labels, sets, percent }: Series): ChartConfiguration {
  const kind = type === 'TABLE' ? 'bar' : kinds[type]
  const pie = kind === 'pie'
  const colors = colorsOf(options)
  const stacked = Boolean(options.isStacked)
  const legend = String(read(options, 'legend.position') ?? options.legend ?? (sets.length > 1 || pie ? 'right' : 'none'))
  const text = (key: string) => {
    const value = read(options, key)
    return typeof value === 'string' && value ? { display: true, text: value } : { display: false }
  }
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
      title: text(names === 'x' ? 'hAxis.title' : 'vAxis.title'),
      grid: { display: false },
      ...(kind === 'scatter' ? {} : { ticks: { callback: short } }),
    },
    [amounts]: {
      stacked,
      beginAtZero: true,
      title: text(amounts === 'x' ? 'hAxis.title' : 'vAxis.title'),
      ticks: percent ? { callback: (value: string | number) => `${Math.round(Number(value) * 100)}%` } : whole ? { precision: 0 } : {},
    },
  }
  return {
    type: pie && options.pieHole ? 'doughnut' : kind,
    data: { labels, datasets: datasets as never },
    options: {
      animation: false,
      maintainAspectRatio: false,
      locale: 'vi-VN',
      ...(type === 'BAR' ? { indexAxis: 'y' as const } : {}),
      ...(pie ? {} : { scales }),
      plugins: {
        title: { ...text('title'), align: 'start', color: '#3c4043', font: { size: 15, weight: 'normal' } },
        legend: {
          display: legend !== 'none',
          position: legend === 'top' || legend === 'bottom' || legend === 'left' ? legend : 'right',
          labels: { boxWidth: 12 },
        },
      },
    },
  }
}

/** `legend.position` stands flat, as it was set, or nested. */
function read(options: Record<string, unknown>, path: string): unknown {
  if (path in options) return options[path]
  return path
    .split('.')
    .reduce<unknown>((inner, key) => (inner && typeof inner === 'object' ? (inner as Record<string, unknown>)[key] : undefined), options)
}

function colorsOf(options: Record<string, unknown>): string[] {
  const given = options.colors
  return Array.isArray(given) && given.length ? given.map(String) : palette
}

export const startChart = (canvas: HTMLCanvasElement, chart: ChartData, series: Series) => new Chart(canvas, toConfiguration(chart, series))

export function renewChart(drawn: Chart, chart: ChartData, series: Series): void {
  const { data, options } = toConfiguration(chart, series)
  drawn.data = data
  drawn.options = options!
  drawn.update()
}
