import { describe, expect, test } from 'vitest'
import { health } from '../../src/documents/health'
import { beatCell, headRow, repairCell } from '../../src/documents/health-cells'
import type { HealthFacts } from '../../src/documents/health-lines'
import { healthText, repairBox } from '../../src/text/health'
import { m } from '../reporting/office'

const facts: HealthFacts = {
  now: m('2026-05-20T09:00'),
  copy: false,
  keeper: { by: 'lan@phuong.vn', since: m('2026-05-01T08:00') },
  officer: 'lan@phuong.vn',
  lastRun: m('2026-05-20T08:50'),
  late: [],
  mailsLeft: { left: 80, at: m('2026-05-20T08:50') },
  sendsMail: true,
  ticks: [],
  ticksOld: false,
  problems: { count: 0, first: [] },
  troubles: [],
  next: [],
  repaired: undefined,
}
const table = (more: Partial<HealthFacts> = {}) => health({ ...facts, ...more }).blocks.find(({ row }) => row === headRow)!.cells
const line = (label: string, more: Partial<HealthFacts> = {}) => table(more).find(([first]) => first === label)!

describe('the lines', () => {
  test.each<[string, Partial<HealthFacts>, string, string]>([
    [healthText.keeper.label, {}, 'Tốt', ''],
    [healthText.keeper.label, { keeper: { by: '', since: facts.now } }, 'Để ý', 'Bàn giao cho tôi'],
    [healthText.keeper.label, { officer: 'hoa@phuong.vn' }, 'Để ý', 'hoa@phuong.vn'],
    [healthText.keeper.label, { keeper: undefined }, 'Cần làm', 'Thiết lập'],
    [healthText.file.label, {}, 'Tốt', ''],
    [healthText.file.label, { copy: true }, 'Cần làm', 'Thiết lập'],
    [healthText.clock.label, { copy: true }, 'Cần làm', 'Thiết lập'],
    [healthText.late.label, {}, 'Tốt', ''],
    [healthText.late.label, { late: ['Nhắc'] }, 'Để ý', 'Sửa chữa'],
    [healthText.quota.label, {}, 'Tốt', ''],
    [healthText.quota.label, { mailsLeft: { left: 0, at: facts.now } }, 'Để ý', 'hôm sau'],
    [healthText.quota.label, { mailsLeft: undefined }, 'Để ý', 'Tình trạng sổ'],
    [healthText.ticks.label, { ticks: ['Hội Nông dân'] }, 'Để ý', 'nhịp sau'],
    [healthText.ticks.label, { ticks: ['Hội Nông dân'], ticksOld: true }, 'Cần làm', 'Sửa chữa'],
    [healthText.problems.label, { problems: { count: 3, first: ['a'] } }, 'Để ý', 'cuối trang'],
    [healthText.troubles.label, { troubles: [{ at: 'x', detail: 'y', outcome: 'Cần xem' }] }, 'Để ý', 'bên dưới'],
    [healthText.troubles.label, { troubles: [{ at: 'x', detail: 'y', outcome: 'Sự cố' }] }, 'Cần làm', 'bên dưới'],
  ])('%s %#', (label, more, level, todo) => {
    const [, , found, act] = line(label, more)
    expect(found).toBe(level)
    if (todo === '') expect(act).toBe('')
    else expect(act).toContain(todo)
  })
  test('the cells that the script names stand where the drawing puts them', () => {
    expect(table()[beatCell.row - headRow]![0]).toBe(healthText.clock.label)
    const block = health(facts).blocks.find(({ row }) => row === repairCell.row)!
    expect(block.cells[0]!.slice(0, 2)).toEqual([repairBox, false])
    expect(health(facts).blocks.find(({ row, column }) => row === beatCell.row && column === beatCell.column)!.cells).toEqual([
      [{ moment: facts.lastRun }],
    ])
  })
  test('each formula reads the cell of its own line', () => {
    table().forEach((cells, i) => {
      for (const cell of cells.slice(2))
        if (typeof cell === 'object' && 'formula' in cell)
          for (const [, row] of cell.formula.matchAll(/\b[BC](\d+)\b/g)) expect(Number(row)).toBe(headRow + i)
    })
  })
  test('every list keeps its height, so that a shorter one wipes a longer', () => {
    const many = health({
      ...facts,
      next: Array.from({ length: 20 }, () => ({ at: 'a', what: 'b', about: 'c' })),
      troubles: Array.from({ length: 20 }, () => ({ at: 'a', detail: 'b', outcome: 'Sự cố' as const })),
      problems: { count: 20, first: Array.from({ length: 20 }, () => 'p') },
    })
    expect(many.blocks.map(({ row, cells }) => [row, cells.length])).toEqual(
      health(facts).blocks.map(({ row, cells }) => [row, cells.length]),
    )
    expect(Math.max(...many.blocks.map(({ row, cells }) => row + cells.length - 1))).toBeLessThanOrEqual(many.rows)
  })
})
