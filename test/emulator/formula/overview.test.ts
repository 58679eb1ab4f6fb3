import { expect, test } from 'vitest'
import type { Moment } from '../../../src/calendar/moment'
import type { Drawn } from '../../../src/documents/drawing'
import { order, periodTable, stateTable, tileFormulas, unitTable } from '../../../src/documents/overview-tables'
import type { ExpectedReport } from '../../../src/tables/expected-reports'
import type { Task } from '../../../src/tables/tasks'
import type { Unit } from '../../../src/tables/units'
import { calculating } from './sheet'

const tasks: readonly (readonly [code: string, lead: string, state: string])[] = [
  ['NV-1', 'Ban Dân vận', 'Quá hạn'],
  ['NV-2', 'Ban Dân vận, Hội "Phụ nữ"', 'Quá hạn'],
  ['NV-3', 'Hội "Phụ nữ"', 'Đang thực hiện'],
  ['NV-4', 'Ban Dân vận', 'Đã hoàn thành'],
  ['NV-5', 'Ban Dân vận', 'Đã hoàn thành quá hạn'],
  ['NV-6', 'Hội "Phụ nữ"', 'Chưa thực hiện'],
]
const board: readonly (readonly [period: string, state: string])[] = [
  ['2026-W20', 'Đúng hạn'],
  ['2026-W21', 'Chưa nộp'],
  ['2026-W21', 'Muộn'],
  ['2026-W21', 'Chưa đến hạn'],
]
const columns: Record<string, string> = {
  'tasks.code': "'Nhiệm vụ'!$A$2:$A",
  'tasks.lead': "'Nhiệm vụ'!$B$2:$B",
  'tasks.state': "'Nhiệm vụ'!$C$2:$C",
  'expectedReports.period': "'Báo cáo'!$A$2:$A",
  'expectedReports.state': "'Báo cáo'!$B$2:$B",
}

const rows = board.map(([period, state]) => ({ period, state, label: period, cutOff: period })) as unknown as ExpectedReport[]
const people = ['Ban Dân vận', 'Hội "Phụ nữ"'].map((shortName) => ({ shortName })) as Unit[]
const led = tasks.map(([, lead]) => ({ lead })) as unknown as Task[]

/** Each formula that the add-on writes, over the rows above: what it says, and what leaders see. */
function seen(drawn: readonly (readonly Drawn[])[]): string[][] {
  const { file, sheet } = calculating()
  const put = (name: string, values: readonly (readonly string[])[]) =>
    file
      .insertSheet(name)
      .getRange(2, 1, values.length, values[0]!.length)
      .setValues(values.map((row) => [...row]))
  put('Nhiệm vụ', tasks)
  put('Báo cáo', board)
  const cells = drawn.map((row) =>
    row.map((cell): string | number =>
      typeof cell === 'object' && 'formula' in cell
        ? cell.formula.replace(/\{([\w.]+)\}/g, (_, name: string) => columns[name]!)
        : (cell as string | number),
    ),
  )
  return sheet.getRange(1, 1, cells.length, cells[0]!.length).setValues(cells).getDisplayValues()
}

test('the tiles: overdue, at risk, reports not in, under way, not begun, done, all', () => {
  expect(seen([tileFormulas(rows, '2026-W21' as Moment)])).toEqual([['2', '0', '2', '1', '1', '2', '6']])
})

test('by state', () => {
  expect(
    seen(stateTable())
      .slice(1)
      .map(([, count]) => count),
  ).toEqual(order.map(([state]) => String(tasks.filter((task) => task[2] === state).length)))
})

test('by organisation, also where its name has quotation marks', () => {
  expect(seen(unitTable(led, people)).slice(1)).toEqual([
    ['Ban Dân vận', '2', '0', '0', '2'],
    ['Hội "Phụ nữ"', '1', '0', '2', '0'],
  ])
})

test('by period', () => {
  expect(
    seen(periodTable(rows))
      .slice(1)
      .map((row) => row.slice(1)),
  ).toEqual([
    ['1', '0', '0'],
    ['0', '1', '1'],
  ])
})
