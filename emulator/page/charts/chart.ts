import { createElement, useEffect, useRef } from 'react'
import type { BookData, ChartData } from '../../book/data'
import { renewChart, startChart } from './draw'
import { readSeries } from './series'

/** Where a drawn chart finds its book; float DOMs take plain JSON only, so a chart knows its source by name. */
export interface ChartSource {
  book(): BookData
  /** Draws every chart that is on the screen once more. */
  readonly redraw: Set<() => void>
}
export const chartSources = new Map<string, ChartSource>()

export const findChart = (book: BookData, id: number): ChartData | undefined =>
  book.sheets.flatMap(({ charts }) => charts).find((chart) => chart.id === id)

/** A chart of the book as a component of the grid: drawn when it comes to the screen, renewed when the book changes. */
export function BookChart({ data }: { data: { id: number; source: string } }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const source = chartSources.get(data.source)
    const chart = source && findChart(source.book(), data.id)
    if (!source || !chart || !canvas.current) return
    const drawn = startChart(canvas.current, chart, readSeries(source.book(), chart))
    canvas.current.setAttribute('aria-label', String(chart.options.title ?? ''))
    const again = () => {
      const now = findChart(source.book(), data.id)
      if (now) renewChart(drawn, now, readSeries(source.book(), now))
    }
    source.redraw.add(again)
    return () => {
      source.redraw.delete(again)
      drawn.destroy()
    }
  }, [data.id, data.source])
  return createElement('div', { className: 'chart', 'data-chart': data.id }, createElement('canvas', { ref: canvas, role: 'img' }))
}
