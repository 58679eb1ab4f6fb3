import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day'
import { linesFor, tabCarriedOver, tabForPeriod, tasksFor } from '../../src/reporting/report-tab'
import { sayWaiting } from '../../src/text/commands'
import { line, regimeWith, task, tasks, ticked, unit, units, week21, week22 } from './office'

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
      status: sayWaiting(week21.cutOff),
      others: undefined,
      pick: undefined,
      key: 'TUAN 2026-W21',
    },
    lines: [line('1.1')],
    tail: { difficulties: undefined, proposals: undefined, nothing: false, submit: false, amend: false },
  })
  expect(tabForPeriod(unit('HND'), week21, [], [], 'Đã nhận.').head.status).toBe('Đã nhận.')
})

test('a tab lists the other reports that are owed', () => {
  expect(tabForPeriod(unit('HND'), week21, [], [week21, week22]).head.others).toBe(
    'Tuần 22/2026 (25/05-31/05), hạn 16:00 29/05 (Báo cáo tuần)',
  )
})

test('a report that does not go by tasks has no lines', () => {
  const general = { ...week21, regime: regimeWith({ byTask: false }) }
  expect(linesFor(unit('HND'), tasks, units, general)).toEqual([])
})

describe('tabCarriedOver', () => {
  const typed = line('1.1', { progress: 0.6, result: 'A', difficulty: 'B', evidence: 'C' })
  const tab = ticked('HND', [typed, line('1.9', { title: 'Xong rồi' })], {
    tail: { submit: false, difficulties: 'D', proposals: 'E' },
  }).form
  const fresh = [line('1.1', { title: 'Tên mới', progress: 0.5 }), line('1.2', { progress: 0.1 })]

  test('what was typed stays, new tasks come, tasks without a word go, titles follow the plan', () => {
    const form = tabCarriedOver(tab, unit('HND'), week22, fresh, false)
    expect(form.lines).toEqual([{ ...typed, title: 'Tên mới' }, fresh[1]])
    expect(form.tail).toEqual({ ...tab.tail, amend: false })
    expect(form.head).toMatchObject({ key: 'TUAN 2026-W22', status: sayWaiting(week22.cutOff) })
  })
  test.each(['result', 'difficulty', 'evidence'] as const)('a task that went stays as long as its %s is not submitted', (field) => {
    const orphan = line('1.9', { [field]: 'A' })
    expect(tabCarriedOver({ ...tab, lines: [orphan] }, unit('HND'), week22, fresh, false).lines).toEqual([...fresh, orphan])
  })
  test('within the period the status stays as it is', () => {
    const refused = { ...tab, head: { ...tab.head, status: 'Báo cáo đang trống' } }
    expect(tabCarriedOver(refused, unit('HND'), week21, fresh, false).head.status).toBe('Báo cáo đang trống')
    expect(tabCarriedOver({ ...tab, head: { ...tab.head, status: undefined } }, unit('HND'), week21, fresh, false).head.status).toBe(
      sayWaiting(week21.cutOff),
    )
  })
  test('where a period begins it is fresh', () => {
    expect(tabCarriedOver({ ...tab, head: { ...tab.head, status: 'Đã nhận.' } }, unit('HND'), week21, fresh, true).head.status).toBe(
      sayWaiting(week21.cutOff),
    )
  })
  test.each<[string, number | undefined, number | undefined, string | undefined, number | undefined]>([
    ['of a line with a word stays as typed', 0.3, 0.5, 'A', 0.3],
    ['that was only filled in follows the plan', 0.3, 0.5, undefined, 0.5],
    ['that is further than the plan stays', 0.8, 0.5, undefined, 0.8],
    ['that was cleared beside a word stays cleared', undefined, 0.5, 'A', undefined],
    ['of a new line is that of the plan', undefined, 0.5, undefined, 0.5],
  ])('a progress %s', (_, before, now, result, wanted) => {
    const form = tabCarriedOver(
      { ...tab, lines: [line('1.1', { progress: before, result })] },
      unit('HND'),
      week22,
      [line('1.1', { progress: now })],
      true,
    )
    expect(form.lines[0]!.progress).toBe(wanted)
  })
  test('boxes that were never there come empty', () => {
    const bare = {
      ...tab,
      tail: { difficulties: undefined, proposals: undefined, nothing: undefined, submit: undefined, amend: undefined },
    }
    expect(tabCarriedOver(bare, unit('HND'), week22, [], false).tail).toMatchObject({ nothing: false, submit: false, amend: false })
  })
  test('turned twice it is as turned once', () => {
    const once = tabCarriedOver(tab, unit('HND'), week22, fresh, false)
    expect(tabCarriedOver(once, unit('HND'), week22, fresh, false)).toEqual(once)
  })
})
