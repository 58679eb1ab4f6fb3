import { describe, expect, test } from 'vitest'
import type { Cell } from '../../src/schema/cell'
import type { Expected } from '../../src/schema/column'
import { ruleOf } from '../../src/schema/layout'
import type { Problem } from '../../src/schema/problem'
import { columnsOf } from '../../src/schema/table'
import { allTables } from '../../src/tables'
import { sayCell, sayExpected, sayExpectedRule, sayProblem, sayProblems } from '../../src/text/problem'

const all: readonly (readonly [Expected, string])[] = [
  [{ kind: 'text' }, 'cần ghi chữ'],
  [{ kind: 'day' }, 'cần ghi một ngày có thật, ví dụ 28/02/2026'],
  [{ kind: 'moment' }, 'cần ghi ngày và giờ, ví dụ 22/05/2026 16:00'],
  [{ kind: 'percent' }, 'cần ghi từ 0% đến 100%'],
  [{ kind: 'email' }, 'cần ghi một địa chỉ thư, ví dụ hnd.phuong@gmail.com'],
  [{ kind: 'flag' }, 'cần là ô tích'],
  [{ kind: 'link' }, 'cần ghi một đường dẫn, ví dụ https://…'],
  [{ kind: 'clock' }, 'cần ghi giờ, ví dụ 16:00'],
  [{ kind: 'count', from: 1, to: 9 }, 'cần ghi số nguyên từ 1 đến 9'],
  [{ kind: 'choice', choices: ['Có', 'Không'] }, 'cần chọn một trong: Có, Không'],
]

test.each(all)('what belongs there: %j', (expected, wanted) => {
  expect(sayExpected(expected)).toBe(wanted)
})

test('the hint at a cell and the message about it say the same', () => {
  const kinds = [...all.map(([expected]) => expected), ...allTables.flatMap((table) => columnsOf(table).map(([, c]) => c.expected))]
  for (const expected of kinds) {
    const rule = ruleOf(expected)
    if (rule) expect(sayExpectedRule(rule as never)).toBe(sayExpected(expected))
  }
})

test.each<[Cell | undefined, string]>([
  [undefined, 'đang để trống'],
  ['', 'đang để trống'],
  ['30/2/2026', 'đang ghi "30/2/2026"'],
  [70, 'đang ghi "70"'],
  [false, 'đang ghi "false"'],
  [new Date(Date.UTC(2026, 4, 22, 9)), 'đang ghi "16:00 thứ Sáu 22/05/2026"'],
])('a cell %s', (cell, wanted) => {
  expect(sayCell(cell)).toBe(wanted)
})

describe('a problem is one sentence', () => {
  test.each<[Problem, string]>([
    [
      { what: 'wrong cell', sheet: 'Nhiệm vụ', row: 12, header: 'Mã', value: undefined, expected: { kind: 'text' } },
      'Trang "Nhiệm vụ", dòng 12, cột "Mã": đang để trống, cần ghi chữ.',
    ],
    [
      { what: 'broken form', sheet: 'BC Hội LHPN', label: 'Nộp báo cáo' },
      'Trang "BC Hội LHPN", cột A: không thấy dòng "Nộp báo cáo", cần ghi lại đúng chữ, hoặc chọn Sổ kế hoạch > Thiết lập để khôi phục.',
    ],
    [
      { what: 'repeated key', sheet: 'Đơn vị', header: 'Mã', value: 'HND', rows: [3, 9] },
      'Trang "Đơn vị", các dòng 3, 9, cột "Mã": cùng ghi "HND", cần ghi mỗi dòng một mã khác nhau.',
    ],
  ])('%j', (problem, wanted) => {
    expect(sayProblem(problem)).toBe(wanted)
  })
  test('many are cut, and the rest is counted', () => {
    const problem: Problem = { what: 'missing sheet', sheet: 'A' }
    expect(sayProblems([])).toBe('')
    expect(sayProblems(Array(5).fill(problem)).split('\n')).toHaveLength(5)
    expect(sayProblems(Array(7).fill(problem)).split('\n').slice(5)).toEqual(['… và 2 chỗ khác.'])
  })
})
