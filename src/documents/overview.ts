import type { Moment } from '../calendar/moment'
import type { ExpectedReport } from '../tables/expected-reports'
import type { Task } from '../tables/tasks'
import type { Unit } from '../tables/units'
import { sayMoment } from '../text/dates'
import { overviewText as words } from '../text/overview'
import type { Block, Chart, Drawing } from './drawing'
import { mostRed, mostUnits, order, periodTable, redTable, stateTable, tileFormulas, unitTable } from './overview-tables'

interface Facts {
  readonly committee: string
  readonly now: Moment
  readonly tasks: readonly Task[]
  readonly units: readonly Unit[]
  readonly board: readonly ExpectedReport[]
}

const columns = 12
const width = 104
const chartRow = 7
const redRow = 23
const tableRow = redRow + mostRed + 4

/**
 * The leaders' page: red first. Counts are formulas, so they follow while people type; the list of red tasks is worked out by the script.
 * Arguments are parted by semicolons, which every locale of Sheets reads (a comma is the decimal mark in vi_VN).
 */
export function overview(facts: Facts): Drawing {
  const byState = stateTable()
  const byUnit = unitTable(facts.tasks, facts.units)
  const byPeriod = periodTable(facts.board)
  const blocks: Block[] = [
    { row: 1, column: 1, style: 'title', cells: [[words.title(facts.committee)]] },
    { row: 2, column: 1, style: 'note', cells: [[`${words.asOf} ${sayMoment(facts.now)}. ${words.note}`]] },
    { row: 4, column: 1, style: 'label', cells: [words.tiles], colours: tileColours },
    { row: 5, column: 1, style: 'big', cells: [tileFormulas(facts.board, facts.now)], colours: tileColours },
    { row: redRow, column: 1, style: 'head', cells: [[words.red.title]] },
    { row: redRow + 1, column: 1, style: 'list', cells: redTable(facts.tasks) },
    {
      row: tableRow - 1,
      column: 1,
      style: 'head',
      cells: [[words.byState.title, '', '', words.byUnit.title, '', '', '', '', words.byPeriod.title]],
    },
    { row: tableRow, column: 1, style: 'body', cells: byState },
    { row: tableRow, column: 4, style: 'body', cells: byUnit },
    { row: tableRow, column: 9, style: 'body', cells: byPeriod },
  ]
  return {
    tag: 'overview',
    title: words.sheet,
    tabColor: '#b3261e',
    widths: Array<number>(columns).fill(width),
    heights: { 1: 36, 4: 38, 5: 48, [redRow]: 28, [tableRow - 1]: 28 },
    rows: tableRow + mostUnits + 3,
    steady: true,
    blocks,
    charts: charts(byState.length, byUnit.length, byPeriod.length),
  }
}

const tileColours = ['red', 'amber', 'amber', 'blue', 'grey', 'green', undefined] as const

const charts = (states: number, unitRows: number, periods: number): readonly Chart[] => [
  {
    title: words.byState.title,
    kind: 'ring',
    from: { row: tableRow, column: 1, rows: states, columns: 2 },
    at: { row: chartRow, column: 1, width: 306, height: 310 },
    colours: order.map(([, colour]) => colour),
  },
  {
    title: words.byUnit.title,
    kind: 'stacked bar',
    from: { row: tableRow, column: 4, rows: unitRows, columns: 5 },
    at: { row: chartRow, column: 4, width: 410, height: 310 },
    colours: ['red', 'amber', 'blue', 'green'],
  },
  {
    title: words.byPeriod.title,
    kind: 'stacked column',
    from: { row: tableRow, column: 9, rows: periods, columns: 4 },
    at: { row: chartRow, column: 8, width: 410, height: 310 },
    colours: ['green', 'amber', 'red'],
  },
]
