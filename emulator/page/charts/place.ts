import { IUndoRedoService } from '@univerjs/core'
import { createElement, useEffect, useRef } from 'react'
import type { BookData, ChartData, SheetData } from '../../book/data'
import type { Engine } from '../grid/engine'
import { columnWidth, rowHeight } from '../grid/snapshot'
import { renewChart, startChart } from './draw'
import { readSeries } from './series'

export interface Charts {
  /** Places the charts of the sheet that is shown, takes away those that are gone, and draws all of them from the book. */
  refresh(): void
  /** The grid was drawn anew: nothing stands in it. */
  forget(): void
}

const component = 'BookChart'

/** The book's charts over the grid's cells, at their anchors; a sheet's charts are placed when it is first shown. */
export function placeCharts(engine: Engine, book: () => BookData): Charts {
  const placed = new Map<number, { dispose(): void; key: string; sheetId: number }>()
  const redraw = new Set<() => void>()
  const find = (id: number) => book().sheets.flatMap(({ charts }) => charts).find((chart) => chart.id === id)

  function BookChart({ data }: { data: { id: number } }) {
    const canvas = useRef<HTMLCanvasElement>(null)
    useEffect(() => {
      const chart = find(data.id)
      if (!chart || !canvas.current) return
      const drawn = startChart(canvas.current, chart, readSeries(book(), chart))
      canvas.current.setAttribute('aria-label', String(chart.options.title ?? ''))
      const again = () => {
        const now = find(data.id)
        if (now) renewChart(drawn, now, readSeries(book(), now))
      }
      redraw.add(again)
      return () => {
        redraw.delete(again)
        drawn.destroy()
      }
    }, [data.id])
    return createElement('div', { className: 'chart', 'data-chart': data.id }, createElement('canvas', { ref: canvas, role: 'img' }))
  }
  engine.api.registerComponent(component, BookChart)

  const put = (sheet: SheetData, chart: ChartData) => {
    const { left, top } = corner(sheet, chart)
    const { width, height } = chart.position
    const facade = engine.api.getActiveWorkbook()?.getSheetBySheetId(String(sheet.id))
    const handle = facade?.addFloatDomToPosition({
      componentKey: component,
      initPosition: { startX: left, endX: left + width, startY: top, endY: top + height },
      allowTransform: false,
      data: { id: chart.id },
    })
    if (handle) placed.set(chart.id, { dispose: () => handle.dispose(), key: keyOf(sheet, chart), sheetId: sheet.id })
  }

  /** The grid takes a placed chart for a person's step: to undo it would take the chart away. */
  const forgetSteps = () => engine.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(engine.unitId)

  return {
    refresh() {
      const shown = engine.api.getActiveWorkbook()?.getActiveSheet().getSheetId()
      const sheet = book().sheets.find(({ id }) => String(id) === shown)
      for (const [id, { dispose, key, sheetId }] of placed) {
        const chart = find(id)
        const stands = chart && (sheetId !== sheet?.id || key === keyOf(sheet, chart))
        if (stands) continue
        dispose()
        placed.delete(id)
      }
      const added = (sheet?.charts ?? []).filter(({ id }) => !placed.has(id))
      for (const chart of added) put(sheet!, chart)
      if (added.length) setTimeout(forgetSteps)
      for (const again of redraw) again()
    },
    forget() {
      placed.clear()
    },
  }
}

const keyOf = (sheet: SheetData, chart: ChartData) => JSON.stringify([chart.type, chart.position, corner(sheet, chart)])

/** Pixels from the corner of the sheet, hidden rows and columns left out. */
function corner(sheet: SheetData, { position }: ChartData): { left: number; top: number } {
  let left = position.offsetX
  let top = position.offsetY
  for (let c = 0; c < position.column; c += 1) if (!sheet.hiddenColumns[c]) left += sheet.columnWidths[c] ?? columnWidth
  for (let r = 0; r < position.row; r += 1) if (!sheet.hiddenRows[r]) top += sheet.rowHeights[r] ?? rowHeight
  return { left, top }
}
