import { describe, expect, test } from 'vitest'
import { consolidate } from '../../src/reporting/consolidation'
import { rollUp } from '../../src/reporting/roll-up'
import { linesOf } from '../../src/reporting/submission'
import type { Part } from '../../src/tables/consolidated'
import type { ReportForm } from '../../src/tables/report-form'
import type { ReportLine } from '../../src/tables/reports'
import { expectedFor, line, m, tasks, ticked, unit, units, week21 } from './office'

const report = (code: string, submitted: string, form: Partial<Pick<ReportForm, 'lines' | 'tail'>>): readonly ReportLine[] =>
  linesOf(ticked(code, form.lines ?? [], { tail: form.tail ?? {} }).form, {
    unit: unit(code),
    dates: week21,
    submitted: m(submitted),
    version: 1,
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
const states = { LHPN: ['2026-05-22T15:00', 'Đúng hạn'], HND: ['2026-05-22T16:30', 'Muộn'], CĐ: ['2026-05-22T09:00', 'Đúng hạn'] } as const
const own = expectedFor(week21, '2026-05-22T16:31').map((row) => {
  const [, code] = row.id.split('|')
  const known = states[code as keyof typeof states]
  return known ? { ...row, submitted: m(known[0]), state: known[1] } : row
})
const facts = { own, inside: [], said: rollUp(lines), tasks, units }
const rows = consolidate(week21.key, facts)
const part = (name: Part): unknown[] => rows.filter((row) => row.part === name).map(({ unit: its, task, content }) => [its, task, content])

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
        .map(({ unit: its, task, content, progress, detail, evidence }) => [its, task, content, progress, detail, evidence]),
    ).toEqual([
      ['Hội Nông dân', '1.1', 'Mở lớp học chữ số', 0.6, 'Mở hai lớp', undefined],
      ['Hội LHPN', '1.2', 'Phát tờ rơi về mã độc', 0.4, 'Phát 300 tờ', 'https://x.vn/1'],
      ['Công đoàn', undefined, 'Không phát sinh', undefined, undefined, undefined],
    ])
  })
  test('difficulties and proposals with who said them', () => {
    expect(part('Khó khăn, vướng mắc')).toEqual([
      ['Hội LHPN', '1.2', 'Thiếu kinh phí'],
      ['Hội Nông dân', undefined, 'Thiếu máy'],
    ])
    expect(part('Đề xuất, kiến nghị')).toEqual([['Hội Nông dân', undefined, 'Cho mượn phòng']])
  })
  test('every line bears the period and an id of its own', () => {
    expect(new Set(rows.map(({ period }) => period))).toEqual(new Set([week21.key]))
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(rows.map(({ id }) => id)).toContain('kq|Hội Nông dân|1.1')
  })
  test('without a report it says so', () => {
    expect(consolidate('TUAN 2026-W22', { own: [], inside: [], said: [], tasks, units }).map(({ content }) => content)).toEqual([
      'Phải báo cáo: 0 đơn vị; đúng hạn 0, muộn 0, chưa nộp 0; tỷ lệ đúng hạn 0%.',
      'Nhiệm vụ: 4; đã hoàn thành 1, quá hạn 1, có nguy cơ chậm 1.',
      'Chưa có đơn vị nào nộp báo cáo trong kỳ.',
    ])
  })
  test('the reports of shorter periods: counted together, and each organisation with what it lacks', () => {
    const shorter = consolidate('2026-M05', { ...facts, own: [], inside: own })
    expect(shorter.filter((row) => row.part === 'Số liệu').map(({ content }) => content)[0]).toBe(
      'Báo cáo các kỳ trong thời gian này: phải nộp 5; đúng hạn 2 (40%), muộn 1 (20%), chưa nộp 2 (40%).',
    )
    expect(
      shorter.filter((row) => row.part === 'Chưa nộp' || row.part === 'Nộp muộn').map(({ unit: its, content }) => [its, content]),
    ).toEqual([
      ['Đoàn Thanh niên', 'Thiếu 1 báo cáo: Tuần 21/2026'],
      ['Hội CCB', 'Thiếu 1 báo cáo: Tuần 21/2026'],
      ['Hội Nông dân', 'Nộp muộn 1 báo cáo: Tuần 21/2026'],
    ])
  })
})
