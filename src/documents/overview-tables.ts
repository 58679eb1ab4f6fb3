import type { Moment } from '../calendar/moment'
import type { Colour } from '../schema/table'
import type { ExpectedReport } from '../tables/expected-reports'
import type { Task, TaskState } from '../tables/tasks'
import type { Unit } from '../tables/units'
import { sayDay, shortLabel } from '../text/dates'
import { overviewText as words } from '../text/overview'
import type { Drawn } from './drawing'

export const mostUnits = 12
const mostPeriods = 8
export const mostRed = 12

/** States as leaders read them: red first. */
export const order: readonly (readonly [TaskState, Colour])[] = [
  ['Quá hạn', 'red'],
  ['Có nguy cơ chậm', 'amber'],
  ['Đang thực hiện', 'blue'],
  ['Chưa thực hiện', 'grey'],
  ['Đã hoàn thành', 'green'],
  ['Đã hoàn thành quá hạn', 'darkGreen'],
]

const countState = (state: string): Drawn => ({ formula: `=COUNTIFS({tasks.state};"${state}")` })
const countReports = (period: string, ...states: readonly string[]): Drawn => ({
  formula: `=${states.map((state) => `COUNTIFS({expectedReports.period};"${period}";{expectedReports.state};"${state}")`).join('+')}`,
})

/** The period whose reports are due next, or were due last. */
function periodOfNow(board: readonly ExpectedReport[], now: Moment): string {
  const byTime = [...board].sort((a, b) => a.cutOff.localeCompare(b.cutOff))
  return (byTime.find((row) => row.cutOff >= now) ?? byTime[byTime.length - 1])?.period ?? ''
}

export const tileFormulas = (board: readonly ExpectedReport[], now: Moment): readonly Drawn[] => [
  countState('Quá hạn'),
  countState('Có nguy cơ chậm'),
  countReports(periodOfNow(board, now), 'Chưa nộp', 'Đến hạn', 'Chưa đến hạn'),
  countState('Đang thực hiện'),
  countState('Chưa thực hiện'),
  countState('Đã hoàn thành*'),
  { formula: '=COUNTA({tasks.code})' },
]

export const stateTable = (): readonly (readonly Drawn[])[] => [words.byState.head, ...order.map(([state]) => [state, countState(state)])]

export function unitTable(tasks: readonly Task[], units: readonly Unit[]): readonly (readonly Drawn[])[] {
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

export function periodTable(board: readonly ExpectedReport[]): readonly (readonly Drawn[])[] {
  const byTime = [...board].sort((a, b) => a.cutOff.localeCompare(b.cutOff))
  const labels = new Map(byTime.map((row) => [row.period, row.label]))
  const keys = [...labels.keys()].slice(-mostPeriods)
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
export function redTable(tasks: readonly Task[]): readonly (readonly Drawn[])[] {
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
