import type { ChartData } from '../book/data'
import { ChartBuilder, set } from './chart-builder'
import { CurveStyle, PointStyle, Position } from './charts'
import type { ExecutionContext } from './context'
import { memberOf } from './enums'
import { inside, list, serve, text } from './service'

type GBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder

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
