import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day'
import type { Block, Drawing, Drawn } from '../../src/documents/drawing'
import { overview } from '../../src/documents/overview'

import { allTables } from '../../src/tables'
import { expectedFor, m, task, tasks, unit, units, week21, week22 } from '../reporting/office'

const now = m('2026-05-25T07:00')
const board = [...expectedFor(week21, now), ...expectedFor(week22, now)]
const drawn = overview({ committee: 'Ủy ban', now, tasks, units, board })

/** The body of the table whose header row begins so, without rows that are blank. */
const under = (drawing: Drawing, ...head: readonly string[]): Drawn[][] =>
  drawing.blocks
    .find((b: Block) => head.every((word, i) => b.cells[0]![i] === word))!
    .cells.slice(1)
    .map((row) => row.filter((cell) => cell !== ''))
    .filter((row) => row.length > 0)
const redOf = (drawing: Drawing): Drawn[][] => under(drawing, 'Mã', 'Nhiệm vụ')
const formulas = (drawing: Drawing): string[] =>
  drawing.blocks.flatMap((b) => b.cells.flat()).flatMap((cell) => (typeof cell === 'object' && 'formula' in cell ? [cell.formula] : []))

describe('the leaders’ page', () => {
  test('says when and for whom', () => {
    expect(drawn.blocks[0]!.cells).toEqual([['TỔNG QUAN KẾ HOẠCH · Ủy ban']])
    expect(String(drawn.blocks[1]!.cells[0]![0])).toMatch(/^Tính đến 07:00 thứ Hai 25\/05\/2026\./)
  })
  test('names red tasks first, the earliest due day first, never more than twelve', () => {
    const state = (i: number): 'Quá hạn' | 'Có nguy cơ chậm' => (i % 2 === 0 ? 'Có nguy cơ chậm' : 'Quá hạn')
    const many = Array.from({ length: 30 }, (_, i) =>
      task(`${i}`, { state: state(i), due: `2026-03-${String(30 - i).padStart(2, '0')}` as Day }),
    )
    const codes = redOf(overview({ committee: '', now, tasks: many, units, board })).map((row) => row[0])
    expect(codes).toEqual(['29', '27', '25', '23', '21', '19', '17', '15', '13', '11', '9', '7'])
    expect(redOf(drawn)).toEqual([
      ['1.2', 'Phát tờ rơi về mã độc', 'Hội LHPN', '15/05/2026', 'Quá hạn', '20%'],
      ['1.1', 'Mở lớp học chữ số', 'Hội Nông dân', '31/05/2026', 'Có nguy cơ chậm', '50%'],
    ])
  })
  test('says so where nothing is red', () => {
    expect(redOf(overview({ committee: '', now, tasks: [], units, board }))).toEqual([['Không có việc quá hạn hay có nguy cơ chậm.']])
  })
  test('counts who is missing in the period that is due next, and the periods in the order of time', () => {
    expect(formulas(drawn).find((formula) => formula.startsWith('=COUNTIFS({expectedReports.period}'))).toContain('"TUAN 2026-W22"')
    expect(under(drawn, 'Kỳ').map((row) => String(row[0]).slice(0, 12))).toEqual(['Tuần 21/2026', 'Tuần 22/2026'])
  })
  test('parts arguments by semicolons and names only columns that there are', () => {
    const columns = new Set(allTables.flatMap((table) => Object.keys(table.columns).map((name) => `{${table.name}.${name}}`)))
    for (const formula of formulas(drawn)) {
      expect(formula).not.toContain(',')
      for (const name of formula.match(/\{[^}]+\}/g) ?? []) expect(columns).toContain(name)
    }
    expect(formulas(drawn).length).toBeGreaterThan(20)
  })
  test('shows only organisations that lead something, or all where none does', () => {
    const unitsIn = (drawing: Drawing): unknown[] => under(drawing, 'Đơn vị').map((row) => row[0])
    expect(unitsIn(drawn)).toEqual(['Công đoàn', 'Hội Nông dân', 'Đoàn Thanh niên', 'Hội LHPN', 'Hội CCB'])
    expect(unitsIn(overview({ committee: '', now, tasks: [], units: [unit('CĐ')], board }))).toEqual(['Công đoàn'])
  })
  test('a quotation mark in a name does not break the formula', () => {
    const named = { ...unit('CĐ'), shortName: 'Tổ "Xanh"' }
    const found = formulas(overview({ committee: '', now, tasks: [task('1', { lead: 'Tổ "Xanh"' })], units: [named], board }))
    expect(found.some((formula) => formula.includes('"*Tổ ""Xanh""*"'))).toBe(true)
  })
  test('no two blocks lie on each other, and every chart draws from a block', () => {
    const cells = drawn.blocks.flatMap((b) => b.cells.flatMap((row, i) => row.map((_, j) => `${b.row + i}:${b.column + j}`)))
    const doubled = cells.filter((cell, i) => cells.indexOf(cell) !== i)
    expect(doubled).toEqual([])
    for (const chart of drawn.charts) {
      const block = drawn.blocks.find((b) => b.row === chart.from.row && b.column === chart.from.column)!
      expect([block.cells.length, block.cells[0]!.length]).toEqual([chart.from.rows, chart.from.columns])
      expect(chart.colours).toHaveLength(chart.kind === 'ring' ? chart.from.rows - 1 : chart.from.columns - 1)
    }
    expect(Math.max(...drawn.blocks.map((b) => b.row + b.cells.length - 1))).toBeLessThanOrEqual(drawn.rows)
  })
})
