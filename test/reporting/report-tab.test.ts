import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day'
import { linesFor, tabCarriedOver, tabForPeriod, tasksFor } from '../../src/reporting/report-tab'
import { line, task, tasks, ticked, unit, units, week21, week22 } from './office'

test.each<[string, readonly string[]]>([
  ['HND', ['1.1']],
  ['ĐTN', ['1.1']],
  ['LHPN', ['1.2']],
  ['CĐ', []],
  ['UB', []],
])('the tasks of %s: %j', (code, wanted) => {
  expect(tasksFor(unit(code), tasks, units, week21).map((t) => t.code)).toEqual(wanted)
})

test('a task begins with the period in which it starts', () => {
  const sunday = task('1', { lead: 'Hội Nông dân', start: '2026-05-24' as Day })
  const monday = task('2', { lead: 'Hội Nông dân', start: '2026-05-25' as Day })
  expect(tasksFor(unit('HND'), [sunday, monday], units, week21)).toEqual([sunday])
  expect(tasksFor(unit('HND'), [sunday, monday], units, week22)).toEqual([sunday, monday])
})

test('only who leads a task sees its progress', () => {
  const blank = { result: undefined, difficulty: undefined, evidence: undefined }
  const common = { ...blank, code: '1.1', title: 'Mở lớp học chữ số', due: '2026-05-31' }
  expect(linesFor(unit('HND'), tasks, units, week21)).toEqual([{ ...common, progress: 0.5 }])
  expect(linesFor(unit('ĐTN'), tasks, units, week21)).toEqual([{ ...common, progress: undefined }])
})

test('a tab at the beginning of a period', () => {
  expect(tabForPeriod(unit('HND'), week21, [line('1.1')])).toEqual({
    head: {
      unit: 'Hội Nông dân',
      period: 'Tuần 21/2026 (18/05-24/05)',
      cutOff: '16:00 thứ Sáu 22/05/2026',
      status: 'Chưa nộp. Hạn: 16:00 thứ Sáu 22/05/2026.',
      key: '2026-W21',
    },
    lines: [line('1.1')],
    tail: { difficulties: undefined, proposals: undefined, nothing: false, submit: false },
  })
  expect(tabForPeriod(unit('HND'), week21, [], 'Đã nhận.').head.status).toBe('Đã nhận.')
})

describe('tabCarriedOver', () => {
  const typed = line('1.1', { progress: 0.6, result: 'A', difficulty: 'B', evidence: 'C' })
  const tab = ticked('HND', [typed, line('1.9', { title: 'Xong rồi' })], { tail: { submit: false, difficulties: 'D', proposals: 'E' } }).form
  const fresh = [line('1.1', { title: 'Tên mới', progress: 0.5 }), line('1.2', { progress: 0.1 })]

  test('what was typed stays, new tasks come, tasks without a word go, titles follow the plan', () => {
    const form = tabCarriedOver(tab, unit('HND'), week22, fresh)
    expect(form.lines).toEqual([{ ...typed, title: 'Tên mới' }, fresh[1]])
    expect(form.tail).toEqual(tab.tail)
    expect(form.head).toMatchObject({ key: '2026-W22', status: 'Chưa nộp. Hạn: 16:00 thứ Sáu 29/05/2026.' })
  })
  test.each(['result', 'difficulty', 'evidence'] as const)('a task that went stays as long as its %s is not submitted', (field) => {
    const orphan = line('1.9', { [field]: 'A' })
    expect(tabCarriedOver({ ...tab, lines: [orphan] }, unit('HND'), week22, fresh).lines).toEqual([...fresh, orphan])
  })
  test('within the period the status stays as it is', () => {
    const refused = { ...tab, head: { ...tab.head, status: 'Báo cáo đang trống' } }
    expect(tabCarriedOver(refused, unit('HND'), week21, fresh).head.status).toBe('Báo cáo đang trống')
    expect(tabCarriedOver({ ...tab, head: { ...tab.head, status: undefined } }, unit('HND'), week21, fresh).head.status).toBe('Chưa nộp. Hạn: 16:00 thứ Sáu 22/05/2026.')
  })
  test('boxes that were never there come empty', () => {
    const bare = { ...tab, tail: { difficulties: undefined, proposals: undefined, nothing: undefined, submit: undefined } }
    expect(tabCarriedOver(bare, unit('HND'), week22, []).tail).toMatchObject({ nothing: false, submit: false })
  })
  test('turned twice it is as turned once', () => {
    const once = tabCarriedOver(tab, unit('HND'), week22, fresh)
    expect(tabCarriedOver(once, unit('HND'), week22, fresh)).toEqual(once)
  })
})
