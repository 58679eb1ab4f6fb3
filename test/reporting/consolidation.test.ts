import { describe, expect, test } from 'vitest'
import { withPeriod } from '../../src/reporting/board'
import { consolidate, lastVersions } from '../../src/reporting/consolidation'
import { linesOf } from '../../src/reporting/submission'
import type { ConsolidatedLine } from '../../src/tables/consolidated'
import type { ReportForm } from '../../src/tables/report-form'
import type { ReportLine } from '../../src/tables/reports'
import { line, m, tasks, ticked, unit, units, week21 } from './office'

const report = (code: string, submitted: string, form: Partial<Pick<ReportForm, 'lines' | 'tail'>>, version = 1): readonly ReportLine[] =>
  linesOf(ticked(code, form.lines ?? [], { tail: form.tail ?? {} }).form, {
    unit: unit(code),
    dates: week21,
    submitted: m(submitted),
    version,
    remark: undefined,
  })

const tail = { difficulties: undefined, proposals: undefined, nothing: false, submit: true, amend: false }
const lines = [
  ...report('LHPN', '2026-05-22T15:00', {
    lines: [line('1.2', { progress: 0.4, result: 'Phát 300 tờ', evidence: 'https://x.vn/1', difficulty: 'Thiếu kinh phí' })],
  }),
  ...report('HND', '2026-05-22T16:30', {
    lines: [line('1.1', { progress: 0.6, result: 'Mở hai lớp' })],
    tail: { ...tail, difficulties: 'Thiếu máy', proposals: 'Cho mượn phòng' },
  }),
  ...report('CĐ', '2026-05-22T09:00', { tail: { ...tail, nothing: true } }),
]
const submitted: Readonly<Record<string, string>> = { LHPN: '2026-05-22T15:00', HND: '2026-05-22T16:30', CĐ: '2026-05-22T09:00' }
const board = withPeriod(
  withPeriod([], units, week21, m('2026-05-22T16:31')).map((row) => {
    const at = submitted[row.id.slice(9)]
    return at ? { ...row, submitted: m(at) } : row
  }),
  units,
  week21,
  m('2026-05-22T16:31'),
)
const rows = consolidate('2026-W21', { board, lines, tasks })
const part = (name: ConsolidatedLine['part']): unknown[] =>
  rows.filter((row) => row.part === name).map(({ unit: its, task, content }) => [its, task, content])

describe('consolidate', () => {
  test('numbers first', () => {
    expect(part('Số liệu').map((row) => (row as string[])[2])).toEqual([
      'Phải báo cáo: 5 đơn vị; đúng hạn 2, muộn 1, chưa nộp 2; tỷ lệ đúng hạn 40%.',
      'Nhiệm vụ: 4; đã hoàn thành 1, quá hạn 1, có nguy cơ chậm 1.',
    ])
  })
  test('the absent and the late are named', () => {
    expect(part('Chưa nộp')).toEqual([
      ['Đoàn Thanh niên', undefined, 'Chưa có báo cáo'],
      ['Hội CCB', undefined, 'Chưa có báo cáo'],
    ])
    expect(part('Nộp muộn')).toEqual([['Hội Nông dân', undefined, 'Nộp lúc 16:30 thứ Sáu 22/05/2026, sau hạn']])
  })
  test('results in the order of the plan, then what was said without a task', () => {
    expect(
      rows
        .filter((row) => row.part === 'Kết quả theo nhiệm vụ')
        .map(({ unit: its, task, content, progress, detail }) => [its, task, content, progress, detail]),
    ).toEqual([
      ['Hội Nông dân', '1.1', 'Mở lớp học chữ số', 0.6, 'Mở hai lớp'],
      ['Hội LHPN', '1.2', 'Phát tờ rơi về mã độc', 0.4, 'Phát 300 tờ\nhttps://x.vn/1'],
      ['Công đoàn', undefined, 'Không phát sinh', undefined, undefined],
    ])
  })
  test('difficulties and proposals with who said them', () => {
    expect(part('Khó khăn, vướng mắc')).toEqual([
      ['Hội LHPN', '1.2', 'Thiếu kinh phí'],
      ['Hội Nông dân', undefined, 'Thiếu máy'],
    ])
    expect(part('Đề xuất, kiến nghị')).toEqual([['Hội Nông dân', undefined, 'Cho mượn phòng']])
  })
  test('lines are numbered and bear the period; another period is left out', () => {
    expect(rows.map((row) => [row.line, row.period])).toEqual(rows.map((_, i) => [i + 1, '2026-W21']))
    expect(consolidate('2026-W22', { board, lines, tasks }).map((row) => row.content)).toEqual([
      'Phải báo cáo: 0 đơn vị; đúng hạn 0, muộn 0, chưa nộp 0; tỷ lệ đúng hạn 0%.',
      'Nhiệm vụ: 4; đã hoàn thành 1, quá hạn 1, có nguy cơ chậm 1.',
      'Chưa có đơn vị nào nộp báo cáo trong kỳ.',
    ])
  })
  test('the same records give the same lines', () => {
    expect(consolidate('2026-W21', { board, lines: [...lines], tasks })).toEqual(rows)
  })
})

test('of each organisation only the last version counts', () => {
  const first = report('HND', '2026-05-22T09:00', { lines: [line('1.1', { result: 'A' })] })
  const second = report('HND', '2026-05-22T10:00', { lines: [line('1.1', { result: 'B' })] }, 2)
  const other = report('CĐ', '2026-05-22T09:00', {})
  expect(lastVersions([...second, ...first, ...other])).toEqual([...second, ...other])
})
