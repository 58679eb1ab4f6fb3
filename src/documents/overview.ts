import type { Moment } from '../calendar/moment'
import type { Colour } from '../schema/table'
import type { BoardRow } from '../tables/report-board'
import type { Task, TaskState } from '../tables/tasks'
import type { Unit } from '../tables/units'
import { sayDay, sayMoment, shortLabel } from '../text/dates'
import { overviewText as words } from '../text/overview'
import type { Block, Chart, Drawing, Drawn } from './drawing'

interface Facts {
  readonly committee: string
  readonly now: Moment
  readonly tasks: readonly Task[]
  readonly units: readonly Unit[]
  readonly board: readonly BoardRow[]
}

const mostUnits = 12
const mostPeriods = 8
const mostRed = 12

const columns = 12
const width = 104
const chartRow = 7
const redRow = 23
const tableRow = redRow + mostRed + 4

/** States as leaders read them: red first. */
const order: readonly (readonly [TaskState, Colour])[] = [
  ['Quá hạn', 'red'],
  ['Có nguy cơ chậm', 'amber'],
  ['Đang thực hiện', 'blue'],
  ['Chưa thực hiện', 'grey'],
  ['Đã hoàn thành', 'green'],
  ['Đã hoàn thành quá hạn', 'darkGreen'],
]

/**
 * The leaders' page: red first. Counts are formulas, so they follow while people type; the list of red tasks is worked out by the script.
 * Arguments are parted by semicolons, which every locale of Sheets reads (a comma is the decimal mark in vi_VN).
 */
export function overview(facts: Facts): Drawing {
  const byState = stateTable()
  const byUnit = unitTable(facts)
  const byPeriod = periodTable(facts.board)
  const blocks: Block[] = [
    { row: 1, column: 1, style: 'title', cells: [[words.title(facts.committee)]] },
    { row: 2, column: 1, style: 'note', cells: [[`${words.asOf} ${sayMoment(facts.now)}. ${words.note}`]] },
    { row: 4, column: 1, style: 'label', cells: [words.tiles], colours: tileColours },
    { row: 5, column: 1, style: 'big', cells: [tileFormulas(facts.board)], colours: tileColours },
    { row: redRow, column: 1, style: 'head', cells: [[words.red.title]] },
    { row: redRow + 1, column: 1, style: 'list', cells: redTable(facts.tasks) },
    { row: tableRow - 1, column: 1, style: 'head', cells: [[words.byState.title, '', '', words.byUnit.title, '', '', '', '', words.byPeriod.title]] },
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
    blocks,
    charts: charts(byState.length, byUnit.length, byPeriod.length),
  }
}

const tileColours = ['red', 'amber', 'amber', 'blue', 'grey', 'green', undefined] as const

const countState = (state: string): Drawn => ({ formula: `=COUNTIFS({tasks.state};"${state}")` })
const countReports = (period: string, ...states: readonly string[]): Drawn => ({
  formula: `=${states.map((state) => `COUNTIFS({reportBoard.period};"${period}";{reportBoard.state};"${state}")`).join('+')}`,
})

/** The period whose reports are due or were due last: the newest one of the board. */
const newest = (board: readonly BoardRow[]): string => board.reduce((key, row) => (row.period > key ? row.period : key), '')

const tileFormulas = (board: readonly BoardRow[]): readonly Drawn[] => [
  countState('Quá hạn'),
  countState('Có nguy cơ chậm'),
  countReports(newest(board), 'Chưa nộp', 'Chưa đến hạn'),
  countState('Đang thực hiện'),
  countState('Chưa thực hiện'),
  countState('Đã hoàn thành*'),
  { formula: '=COUNTA({tasks.code})' },
]

const stateTable = (): readonly (readonly Drawn[])[] => [words.byState.head, ...order.map(([state]) => [state, countState(state)])]

function unitTable({ tasks, units }: Facts): readonly (readonly Drawn[])[] {
  const leads = units.filter((unit) => tasks.some((task) => task.lead?.includes(unit.shortName)))
  const shown = (leads.length > 0 ? leads : units).slice(0, mostUnits)
  return [
    words.byUnit.head,
    ...shown.map((unit): readonly Drawn[] => {
      const count = (...states: readonly string[]): Drawn => ({
        formula: `=${states.map((state) => `COUNTIFS({tasks.lead};"*${unit.shortName.replace(/"/g, '""')}*";{tasks.state};"${state}")`).join('+')}`,
      })
      return [unit.shortName, count('Quá hạn'), count('Có nguy cơ chậm'), count('Đang thực hiện', 'Chưa thực hiện'), count('Đã hoàn thành*')]
    }),
  ]
}

function periodTable(board: readonly BoardRow[]): readonly (readonly Drawn[])[] {
  const labels = new Map(board.map((row) => [row.period, row.label]))
  const keys = [...labels.keys()].sort().slice(-mostPeriods)
  return [
    words.byPeriod.head,
    ...keys.map((key): readonly Drawn[] => [
      shortLabel(labels.get(key)!),
      countReports(key, 'Đúng hạn'),
      countReports(key, 'Muộn'),
      countReports(key, 'Chưa nộp'),
    ]),
  ]
}

/** Overdue before at risk, the longest overdue first; the title runs over the three empty cells beside it. */
function redTable(tasks: readonly Task[]): readonly (readonly Drawn[])[] {
  const rank = (task: Task): number => (task.state === 'Quá hạn' ? 0 : 1)
  const red = tasks
    .filter((task) => task.state === 'Quá hạn' || task.state === 'Có nguy cơ chậm')
    .sort((a, b) => rank(a) - rank(b) || (a.due ?? '').localeCompare(b.due ?? ''))
  const [code, title, ...rest] = words.red.head
  const rows = red
    .slice(0, mostRed)
    .map((task): readonly Drawn[] => [
      task.code,
      clip(task.title),
      '',
      '',
      '',
      '',
      task.lead ?? '',
      task.due ? sayDay(task.due) : '',
      task.state ?? '',
      `${Math.round((task.progress ?? 0) * 100)}%`,
    ])
  const blank = Array<Drawn>(10).fill('')
  const body = red.length === 0 ? [[words.red.none, ...blank.slice(1)]] : rows
  // Always the same height, so that rows of an earlier, longer list are wiped.
  return [[code!, title!, '', '', '', '', ...rest], ...body, ...Array.from({ length: mostRed - body.length }, () => blank)]
}

const clip = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

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
