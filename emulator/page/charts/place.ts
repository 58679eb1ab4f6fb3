import { IUndoRedoService, type Worksheet } from '@univerjs/core'
import type { BookData, ChartData } from '../../book/data'
import type { Engine } from '../grid/engine'
import { BookChart, type ChartSource, chartSources, findChart } from './chart'

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
  const source: ChartSource = { book, redraw: new Set() }
  const name = `charts-${chartSources.size}`
  chartSources.set(name, source)
  engine.api.registerComponent(component, BookChart)

  const put = (sheetId: number, worksheet: Worksheet, chart: ChartData) => {
    const { left, top } = corner(worksheet, chart)
    const { width, height } = chart.position
    const handle = engine.api
      .getActiveWorkbook()
      ?.getSheetBySheetId(String(sheetId))
      ?.addFloatDomToPosition({
        componentKey: component,
        initPosition: { startX: left, endX: left + width, startY: top, endY: top + height },
        allowTransform: false,
        data: { id: chart.id, source: name },
      })
    if (handle) placed.set(chart.id, { dispose: () => handle.dispose(), key: keyOf(worksheet, chart), sheetId })
  }

  /** The grid takes a placed chart for a person's step: to undo it would take the chart away. */
  const forgetSteps = () => engine.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(engine.unitId)

  return {
    refresh() {
      const worksheet = engine.api.getActiveWorkbook()?.getWorkbook().getActiveSheet()
      const sheet = book().sheets.find(({ id }) => String(id) === worksheet?.getSheetId())
      for (const [id, { dispose, key, sheetId }] of placed) {
        const chart = findChart(book(), id)
        if (chart && (sheetId !== sheet?.id || !worksheet || key === keyOf(worksheet, chart))) continue
        dispose()
        placed.delete(id)
      }
      const added = worksheet ? (sheet?.charts ?? []).filter(({ id }) => !placed.has(id)) : []
      for (const chart of added) put(sheet!.id, worksheet!, chart)
      if (added.length) setTimeout(forgetSteps)
      for (const again of source.redraw) again()
    },
    forget() {
      placed.clear()
    },
  }
}

const keyOf = (worksheet: Worksheet, chart: ChartData) => JSON.stringify([chart.type, chart.position, corner(worksheet, chart)])

/** Pixels from the corner of the grid, headers included, as it shows its rows and columns. */
function corner(worksheet: Worksheet, { position }: ChartData): { left: number; top: number } {
  const { rowHeader, columnHeader } = worksheet.getConfig()
  let left = rowHeader.width + position.offsetX
  let top = columnHeader.height + position.offsetY
  for (let column = 0; column < position.column; column += 1) if (worksheet.getColVisible(column)) left += worksheet.getColumnWidth(column)
  for (let row = 0; row < position.row; row += 1) if (worksheet.getRowVisible(row)) top += worksheet.getRowHeight(row)
  return { left, top }
}
