import { describe, expect, test } from 'vitest'
import { check } from '../../src/commands/check'
import { answersOf, calendarOf } from '../../src/commands/surroundings'
import { problemsOfUnits } from '../../src/commands/task-units'
import type { Cell } from '../../src/schema/cell'
import { decode } from '../../src/schema/decode'
import { encode } from '../../src/schema/encode'
import type { Problem } from '../../src/schema/problem'
import { headersOf, type Table } from '../../src/schema/table'
import { holidays } from '../../src/tables/holidays'
import { type SettingRow, settings, settingsOf } from '../../src/tables/settings'
import { type Task, tasks as taskTable } from '../../src/tables/tasks'
import { type Unit, units as unitTable } from '../../src/tables/units'
import { at, task, tasks, ticked, units } from '../reporting/office'
import { only } from './kept'

const clean = [{ do: 'tell', as: 'toast', text: 'Đã xem mọi trang, không có chỗ nào sai.' }]
const said = (problems: readonly Problem[], all: readonly Task[] = tasks): string =>
  only(check.decide({ tasks: all, units, holidays: [], feedback: [] }, at('2026-05-22T09:00', { problems }), undefined, []), 'tell')[0]!
    .text

test('where nothing is wrong it says so', () => {
  expect(check.decide({ tasks, units, holidays: [], feedback: [] }, at('2026-05-22T09:00'), undefined, [ticked('HND', [])])).toEqual(clean)
})

/** What a sheet gives to read after a person wrote over one cell; row 1 is the header. */
function spoilt(
  table: Table<any>,
  rows: readonly object[],
  row: number,
  header: string,
  value: Cell,
): { rows: readonly unknown[]; problems: readonly Problem[] } {
  const headers = headersOf(table)
  const values = [[...headers], ...encode(table, rows as never, headers)]
  values[row - 1]![headers.indexOf(header)] = value
  return decode(table, values)
}

describe('bad input is said with sheet, row, column, what is there and what to write', () => {
  test.each<[string, Problem[], string]>([
    [
      'a header that is missing',
      [...decode(taskTable, [headersOf(taskTable).filter((h) => h !== 'Hạn')]).problems],
      'Trang "Nhiệm vụ", dòng 1: không thấy cột "Hạn", cần ghi lại đúng tên cột, hoặc chọn Sổ kế hoạch > Thiết lập để khôi phục.',
    ],
    [
      'a header that was written over',
      [...spoilt(unitTable, units, 1, 'Email', 'Thư điện tử').problems],
      'Trang "Đơn vị", dòng 1: không thấy cột "Email", cần ghi lại đúng tên cột, hoặc chọn Sổ kế hoạch > Thiết lập để khôi phục.',
    ],
    [
      'a day that does not exist',
      [...spoilt(taskTable, tasks, 3, 'Hạn', '30/2/2026').problems],
      'Trang "Nhiệm vụ", dòng 3, cột "Hạn": đang ghi "30/2/2026", cần ghi một ngày có thật, ví dụ 28/02/2026.',
    ],
    [
      'two tasks with one code',
      [...spoilt(taskTable, tasks, 4, 'Mã', '1.1').problems],
      'Trang "Nhiệm vụ", các dòng 2, 4, cột "Mã": cùng ghi "1.1", cần ghi mỗi dòng một mã khác nhau.',
    ],
    [
      'an address that is none',
      [...spoilt(unitTable, units, 3, 'Email', 'hội nông dân').problems],
      'Trang "Đơn vị", dòng 3, cột "Email": đang ghi "hội nông dân", cần ghi một địa chỉ thư, ví dụ hnd.phuong@gmail.com.',
    ],
    [
      'a setting that is wrong',
      [...settingsOf([{ name: 'Gửi thư tự động', value: 'Thôi', help: undefined }], [2]).problems],
      'Trang "Cài đặt", dòng 2, cột "Gửi thư tự động": đang ghi "Thôi", cần chọn một trong: Có, Không.',
    ],
    [
      'a progress beyond 100%',
      [...spoilt(taskTable, tasks, 2, 'Tiến độ', 70).problems],
      'Trang "Nhiệm vụ", dòng 2, cột "Tiến độ": đang ghi "70", cần ghi từ 0% đến 100%.',
    ],
    [
      'a kind of day that is none',
      [
        ...spoilt(holidays, [{ from: '2026-05-22', to: '2026-05-22', kind: 'Nghỉ', name: 'Nghỉ', source: undefined }], 2, 'Loại', 'Lễ')
          .problems,
      ],
      'Trang "Ngày nghỉ", dòng 2, cột "Loại": đang ghi "Lễ", cần chọn một trong: Nghỉ, Làm bù.',
    ],
    [
      'a sheet that is gone',
      [{ what: 'missing sheet', sheet: 'Đơn vị' }],
      'Không thấy trang "Đơn vị"; cần chọn Sổ kế hoạch > Thiết lập để tạo lại, hoặc lấy lại trong Tệp > Lịch sử phiên bản.',
    ],
  ])('%s', (_, problems, wanted) => {
    expect(said(problems)).toBe(wanted)
  })

  test('a unit that the directory does not know', () => {
    expect(said([], [tasks[0]!, task('9', { lead: 'Hội Nông dân; Công ty Điện lực', coordinating: 'Ban Xây cầu' })])).toBe(
      [
        'Trang "Nhiệm vụ", dòng 3, cột "Đơn vị chủ trì": đang ghi "Công ty Điện lực", chưa có trong trang "Đơn vị"; cần ghi tên ngắn của một đơn vị đã có, hoặc thêm đơn vị này.',
        'Trang "Nhiệm vụ", dòng 3, cột "Đơn vị phối hợp": đang ghi "Ban Xây cầu", chưa có trong trang "Đơn vị"; cần ghi tên ngắn của một đơn vị đã có, hoặc thêm đơn vị này.',
      ].join('\n'),
    )
  })

  test('a group of which nobody has said who belongs to it', () => {
    expect(said([], [task('9', { lead: 'Hội Nông dân', coordinating: 'Các đơn vị liên quan; Ban Xây cầu' })])).toBe(
      [
        'Trang "Nhiệm vụ", dòng 2, cột "Đơn vị phối hợp": đang ghi "Các đơn vị liên quan", chưa rõ nhóm này gồm những đơn vị nào; cần ghi tên ngắn từng đơn vị, hoặc ghi tên nhóm vào cột "Tên khác" của từng đơn vị ấy ở trang "Đơn vị".',
        'Trang "Nhiệm vụ", dòng 2, cột "Đơn vị phối hợp": đang ghi "Ban Xây cầu", chưa có trong trang "Đơn vị"; cần ghi tên ngắn của một đơn vị đã có, hoặc thêm đơn vị này.',
      ].join('\n'),
    )
  })

  test('the rest of a row with a wrong cell is still read, and no other row is lost', () => {
    const { rows } = spoilt(taskTable, tasks, 3, 'Hạn', '30/2/2026')
    expect(rows).toEqual(tasks.map((t) => (t.code === '1.2' ? { ...t, due: undefined } : t)))
    expect((spoilt(unitTable, units, 3, 'Email', 'x').rows as Unit[])[1]).toEqual({ ...units[1], email: undefined })
  })

  test('more than a dozen are counted; report tabs are looked through too', () => {
    const problem: Problem = { what: 'broken form', sheet: 'BC', label: 'Mã' }
    const text = only(
      check.decide({ tasks, units, holidays: [], feedback: [] }, at('2026-05-22T09:00', { problems: Array(12).fill(problem) }), undefined, [
        { ...ticked('HND', []), problems: [problem, problem] },
      ]),
      'tell',
    )[0]!.text
    expect(text.split('\n')).toHaveLength(13)
    expect(text.split('\n')[12]).toBe('… và 2 chỗ khác.')
  })
})

test('groups and other names of known units are no problem', () => {
  expect(problemsOfUnits([task('1', { lead: 'HND', coordinating: 'Hội Phụ nữ; LĐLĐ' })], units, [2])).toEqual([])
})

describe('what surrounds a command', () => {
  test('days off and make-up days', () => {
    const { off, makeUp } = calendarOf([
      { from: '2026-04-30', to: '2026-05-03', kind: 'Nghỉ', name: 'A', source: undefined },
      { from: '2026-05-09', to: '2026-05-09', kind: 'Làm bù', name: 'B', source: undefined },
      { from: '2026-06-02', to: '2026-06-01', kind: 'Nghỉ', name: 'ngược', source: undefined },
    ] as never)
    expect([...off]).toEqual(['2026-04-30', '2026-05-01', '2026-05-02', '2026-05-03'])
    expect([...makeUp]).toEqual(['2026-05-09'])
  })
  test('a span of a year is a slip of the pen and ends after forty days', () => {
    expect(calendarOf([{ from: '2026-05-01', to: '2027-05-03', kind: 'Nghỉ', name: 'A', source: undefined }] as never).off.size).toBe(40)
  })
  test('answers to questions about deadlines', () => {
    const row = (name: string, value?: string): SettingRow => ({ name, value, help: undefined })
    expect(
      answersOf([row('Cách hiểu [quarter]', 'end – cuối quý'), row('Cách hiểu [x]'), row('Tên Ủy ban', 'A'), row('Cách hiểu', 'B')]),
    ).toEqual({ quarter: 'end' })
    expect(settings.key).toBe('name')
  })
})
