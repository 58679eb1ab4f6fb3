import { describe, expect, test } from 'vitest'
import { board } from '../../src/documents/board'
import type { ExpectedReport } from '../../src/tables/expected-reports'
import { boardText as words } from '../../src/text/board'
import { expectedFor, m, regime, unit, units, week21, week22 } from '../reporting/office'

const friday = '2026-05-22T09:00'
const at = (now: string, expected: readonly ExpectedReport[]) => {
  const { blocks } = board({ now: m(now), expected, units, regimes: [regime] })
  const from = (row: number, column = 1) => blocks.find((block) => block.row === row && block.column === column)!
  return {
    note: String(from(2).cells[0]![0]),
    paste: String(from(3).cells[0]![1]),
    table: from(4).cells,
    marks: from(5, words.head.length + 1),
  }
}
const with21 = (more: Readonly<Record<string, Partial<ExpectedReport>>>): readonly ExpectedReport[] =>
  expectedFor(week21, friday).map((row) => ({ ...row, ...more[row.unit] }))
/** The year's report, of which nobody speaks in May. */
const year = expectedFor(week21, friday).map((row) => ({
  ...row,
  id: `NAM 2026|${row.unit}`,
  period: 'NAM 2026',
  label: 'Năm 2026',
  state: 'Chưa đến hạn' as const,
  cutOff: m('2026-12-15T16:00'),
}))

describe('the marks', () => {
  test.each<[string, Partial<ExpectedReport>, string, string]>([
    ['waited for', { state: 'Đến hạn' }, 'HÔM NAY', 'blue'],
    ['not due yet', { state: 'Chưa đến hạn' }, 'Chưa đến hạn', 'grey'],
    ['missing', { state: 'Chưa nộp' }, 'CHƯA NỘP', 'red'],
    ['on time', { state: 'Đúng hạn', review: 'Chờ xem' }, 'Đúng hạn', 'green'],
    ['late and accepted', { state: 'Muộn', review: 'Đã nhận' }, 'Muộn ✓', 'amber'],
    ['returned, whenever it came', { state: 'Đúng hạn', review: 'Trả lại' }, 'Trả lại', 'red'],
  ])('%s', (_, row, text, colour) => {
    const { marks } = at(friday, with21({ 'Công đoàn': row }))
    expect([marks.cells[0]![0], marks.paint![0]![0]]).toEqual([text, colour])
  })

  test('an organisation that owes no report of a period has no mark there', () => {
    const { marks } = at(friday, [...with21({}), ...year.filter((row) => row.unit === 'Công đoàn')])
    expect(marks.cells.slice(0, 2).map((row) => row[1])).toEqual(['Chưa đến hạn', ''])
  })
})

test('beside each organisation stands whom to call', () => {
  expect(
    at(friday, with21({}))
      .table.slice(1, 4)
      .map((row) => row.slice(0, 2)),
  ).toEqual([
    ['Công đoàn', `${unit('CĐ').contact}\n${unit('CĐ').phone}`],
    ['Hội Nông dân', `${unit('HND').contact}\n${unit('HND').phone}`],
    ['Đoàn Thanh niên', ''],
  ])
})

test.each<[string, string, readonly string[]]>([
  ['what is due next stands first', friday, ['Tuần 21/2026\nhạn 22/05', 'Tuần 22/2026\nhạn 29/05', 'Năm 2026\nhạn 15/12']],
  ['at the cut-off itself too', '2026-05-22T16:00', ['Tuần 21/2026\nhạn 22/05', 'Tuần 22/2026\nhạn 29/05', 'Năm 2026\nhạn 15/12']],
  ['what is past follows', '2026-05-22T16:01', ['Tuần 22/2026\nhạn 29/05', 'Năm 2026\nhạn 15/12', 'Tuần 21/2026\nhạn 22/05']],
  ['from the last one back', '2026-12-16T08:00', ['Năm 2026\nhạn 15/12', 'Tuần 22/2026\nhạn 29/05', 'Tuần 21/2026\nhạn 22/05']],
])('%s', (_, now, wanted) => {
  const { table } = at(now, [...year, ...expectedFor(week22, now), ...with21({})])
  expect(table[0]!.slice(2, 5)).toEqual(wanted)
})

describe('the line for the chat', () => {
  test('names who is waited for, in one line, and nothing that is due in months', () => {
    const came = { submitted: m('2026-05-21T08:00') }
    const { paste, note } = at(friday, [...year, ...with21({ 'Công đoàn': came, 'Hội Nông dân': came, 'Hội CCB': came })])
    expect(paste).toBe(
      'Báo cáo Tuần 21/2026 (18/05-24/05), hạn 16:00 thứ Sáu 22/05/2026, còn chờ: Đoàn Thanh niên, Hội LHPN. Đề nghị các đồng chí nộp sớm.',
    )
    expect(note).toContain('Tuần 21/2026: 3 trên 5 đã nộp (hạn 16:00 thứ Sáu 22/05/2026). Dấu ✓')
  })
  test('thanks when all came', () => {
    const all = with21({}).map((row) => ({ ...row, submitted: m('2026-05-21T08:00') }))
    expect(at(friday, all).paste).toBe('Báo cáo Tuần 21/2026 (18/05-24/05): tất cả đơn vị đã nộp, cảm ơn các đồng chí.')
  })
  test('speaks of the far report where no other is open, and of the last where none is', () => {
    expect(at('2026-05-23T08:00', [...year, ...with21({})]).paste).toContain('Báo cáo Năm 2026')
    expect(at('2026-05-23T08:00', with21({})).paste).toContain('Báo cáo Tuần 21/2026')
  })
  test('is blank where nothing is owed', () => {
    expect(at(friday, [])).toMatchObject({ paste: '' })
    expect(at(friday, []).note).toContain(words.none)
  })
})

test('the sheet keeps its shape whoever joins', () => {
  const rowsOf = (expected: readonly ExpectedReport[]): number => board({ now: m(friday), expected, units, regimes: [regime] }).rows
  expect(rowsOf(with21({}))).toBe(rowsOf([]))
})
