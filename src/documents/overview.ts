import type { Moment } from '../calendar/moment'
import type { BoardRow } from '../tables/report-board'
import { type Task, taskStates } from '../tables/tasks'
import type { Unit } from '../tables/units'
import { sayDay, sayMoment } from '../text/dates'
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

const tableRow = 24
const redRow = tableRow + 16

/**
 * The leaders' page: red first. Counts are formulas, so they follow while people type; the list of red
 * tasks is worked out by the script. Arguments are parted by semicolons, which every locale of Sheets reads (a comma is the decimal mark in vi_VN).
 */
export function overview(facts: Facts): Drawing {
  const byState = stateTable()
  const byUnit = unitTable(facts)
  const byPeriod = periodTable(facts.board)
  const red = redTable(facts.tasks)
  const text: Block[] = [
    { row: 1, column: 1, style: 'title', cells: [[words.title(facts.committee)]] },
    { row: 2, column: 1, style: 'note', cells: [[`${words.asOf} ${sayMoment(facts.now)}. ${words.note}`]] },
    { row: 4, column: 1, style: 'label', cells: [words.tiles], colours: tileColours },
    { row: 5, column: 1, style: 'big', cells: [tileFormulas(facts.board)], colours: tileColours },
    {
      row: tableRow - 1,
      column: 1,
      style: 'head',
      cells: [[words.byState.title, '', words.byUnit.title, '', '', '', '', words.byPeriod.title, '', '', '']],
    },
    { row: tableRow, column: 1, style: 'body', cells: byState },
    { row: tableRow, column: 3, style: 'body', cells: byUnit },
    { row: tableRow, column: 8, style: 'body', cells: byPeriod },
    { row: redRow, column: 1, style: 'head', cells: [[words.red.title, '', '', '', '', '']] },
    { row: redRow + 1, column: 1, style: 'body', cells: red },
  ]
  return {
    tag: 'overview',
    title: words.sheet,
    tabColor: '#b3261e',
    widths: [150, 260, 150, 120, 140, 120, 120, 190, 80, 80, 80],
    rows: redRow + mostRed + 4,
    blocks: text,
    charts: charts(byState.length, byUnit.length, byPeriod.length),
  }
}

const tileColours = ['red', 'amber', 'red', 'blue', 'grey', 'green', undefined] as const

const countState = (state: string): Drawn => ({ formula: `=COUNTIFS({tasks.state};"${state}")` })

/** The period whose reports are due or were due last: the newest one of the board. */
const newest = (board: readonly BoardRow[]): string => inTime(board).pop()?.period ?? ''

const inTime = (board: readonly BoardRow[]): BoardRow[] =>
  [...board].sort((a, b) => (a.cutOff < b.cutOff ? -1 : a.cutOff > b.cutOff ? 1 : 0))

function tileFormulas(board: readonly BoardRow[]): readonly Drawn[] {
  return [
    countState('Quá hạn'),
    countState('Có nguy cơ chậm'),
    { formula: `=COUNTIFS({reportBoard.period};"${newest(board)}";{reportBoard.state};"Chưa nộp")` },
    countState('Đang thực hiện'),
    countState('Chưa thực hiện'),
    { formula: '=COUNTIFS({tasks.state};"Đã hoàn thành*")' },
    { formula: '=COUNTA({tasks.code})' },
  ]
}

const stateTable = (): readonly (readonly Drawn[])[] => [words.byState.head, ...taskStates.map((state) => [state, countState(state)])]

function unitTable({ tasks, units }: Facts): readonly (readonly Drawn[])[] {
  const leads = units.filter((unit) => tasks.some((task) => task.lead?.includes(unit.shortName)))
  const shown = (leads.length > 0 ? leads : units).slice(0, mostUnits)
  return [
    words.byUnit.head,
    ...shown.map((unit): readonly Drawn[] => {
      const count = (...states: readonly string[]): Drawn => ({
        formula: `=${states.map((state) => `COUNTIFS({tasks.lead};"*${unit.shortName.replace(/"/g, '""')}*";{tasks.state};"${state}")`).join('+')}`,
      })
      return [
        unit.shortName,
        count('Quá hạn'),
        count('Có nguy cơ chậm'),
        count('Đang thực hiện', 'Chưa thực hiện'),
        count('Đã hoàn thành*'),
      ]
    }),
  ]
}

function periodTable(board: readonly BoardRow[]): readonly (readonly Drawn[])[] {
  const labels = new Map(inTime(board).map((row) => [row.period, row.label]))
  const keys = [...labels.keys()].slice(-mostPeriods)
  const count = (key: string, state: string): Drawn => ({
    formula: `=COUNTIFS({reportBoard.period};"${key}";{reportBoard.state};"${state}")`,
  })
  return [
    words.byPeriod.head,
    ...keys.map((key): readonly Drawn[] => [labels.get(key)!, count(key, 'Đúng hạn'), count(key, 'Muộn'), count(key, 'Chưa nộp')]),
  ]
}

function redTable(tasks: readonly Task[]): readonly (readonly Drawn[])[] {
  const rank = (task: Task): number => (task.state === 'Quá hạn' ? 0 : 1)
  const red = tasks
    .filter((task) => task.state === 'Quá hạn' || task.state === 'Có nguy cơ chậm')
    .sort((a, b) => rank(a) - rank(b) || (a.due ?? '').localeCompare(b.due ?? ''))
    .slice(0, mostRed)
  if (red.length === 0) return [[words.red.none, '', '', '', '', '']]
  return [
    words.red.head,
    ...red.map((task): readonly Drawn[] => [
      task.code,
      task.title,
      task.lead ?? '',
      task.due ? sayDay(task.due) : '',
      task.state ?? '',
      `${Math.round((task.progress ?? 0) * 100)}%`,
    ]),
  ]
}

const charts = (states: number, unitRows: number, periods: number): readonly Chart[] => [
  {
    title: words.byState.title,
    kind: 'column',
    from: { row: tableRow, column: 1, rows: states, columns: 2 },
    at: { row: 7, column: 1, width: 400, height: 310 },
    colours: ['blue'],
  },
  {
    title: words.byUnit.title,
    kind: 'stacked bar',
    from: { row: tableRow, column: 3, rows: unitRows, columns: 5 },
    at: { row: 7, column: 3, width: 500, height: 310 },
    colours: ['red', 'amber', 'blue', 'green'],
  },
  {
    title: words.byPeriod.title,
    kind: 'stacked column',
    from: { row: tableRow, column: 8, rows: periods, columns: 4 },
    at: { row: 7, column: 7, width: 430, height: 310 },
    colours: ['green', 'amber', 'red'],
  },
]
