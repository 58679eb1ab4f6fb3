import type { ChartData } from './data'

/** What a chart's options say about its look. */
export interface ChartLook {
  readonly title: string | undefined
  readonly legend: 'none' | 'top' | 'bottom' | 'left' | 'right'
  readonly stacked: boolean
  /** The hole of a pie as a part of its width; 0 for none. */
  readonly hole: number
  /** One colour for each series, or for each slice of a pie; more than these begin anew. */
  readonly colors: readonly string[]
  readonly horizontalTitle: string | undefined
  readonly verticalTitle: string | undefined
}

/** Google's own colours, where none are set. */
const palette = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72', '#fcd04f', '#71c287']

/** Reads the options; a single series that is no pie has no legend unless it was asked for. */
export function chartLook({ type, options }: ChartData, series: number): ChartLook {
  const words = (path: string) => {
    const value = option(options, path)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const legend = words('legend.position') ?? words('legend') ?? (series > 1 || type === 'PIE' ? 'right' : 'none')
  const given = options.colors
  return {
    title: words('title'),
    legend: legend === 'none' || legend === 'top' || legend === 'bottom' || legend === 'left' ? legend : 'right',
    stacked: Boolean(options.isStacked) && options.isStacked !== 'false',
    hole: Number(options.pieHole ?? 0) || 0,
    colors: Array.isArray(given) && given.length > 0 ? given.map(String) : palette,
    horizontalTitle: words('hAxis.title'),
    verticalTitle: words('vAxis.title'),
  }
}

/** How many first rows are names, where it was said. */
export function saidHeads({ options }: ChartData): number | undefined {
  const given = Number(options.numHeaders ?? options.headers)
  return Number.isInteger(given) && given >= 0 ? given : undefined
}

/** `legend.position` stands flat, as it was set, or nested. */
function option(options: Record<string, unknown>, path: string): unknown {
  if (path in options) return options[path]
  return path
    .split('.')
    .reduce<unknown>((inner, key) => (inner && typeof inner === 'object' ? (inner as Record<string, unknown>)[key] : undefined), options)
}
