import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day'
import { refreshDay, refreshStates, statePatches } from '../../src/commands/refresh-states'
import { type Task, tasks as taskTable } from '../../src/tables/tasks'
import { at, task, tasks, units } from '../reporting/office'
import { afterwards, only } from './kept'

const on = (text: string): Day => text as Day

describe('statePatches', () => {
  test.each<[string, Task, object | undefined]>([
    ['true already', task('1'), undefined],
    ['overdue', task('1', { due: on('2026-05-21') }), { state: 'Quá hạn', doneOn: undefined }],
    ['due today is not overdue', task('1', { due: on('2026-05-22') }), undefined],
    ['begun', task('1', { progress: 0.1 }), { state: 'Đang thực hiện', doneOn: undefined }],
    ['done without a day: done today', task('1', { progress: 1 }), { state: 'Đã hoàn thành', doneOn: '2026-05-22' }],
    [
      'done today, after the due day',
      task('1', { progress: 1, due: on('2026-05-21') }),
      { state: 'Đã hoàn thành quá hạn', doneOn: '2026-05-22' },
    ],
    [
      'done in time, entered later',
      task('1', { progress: 1, due: on('2026-05-21'), doneOn: on('2026-05-20') }),
      { state: 'Đã hoàn thành', doneOn: '2026-05-20' },
    ],
    [
      'more time gone than work',
      task('1', { start: on('2026-05-01'), due: on('2026-05-31'), progress: 0.3 }),
      { state: 'Có nguy cơ chậm', doneOn: undefined },
    ],
    ['a state that a person wrote over', task('1', { state: 'Quá hạn' }), { state: 'Chưa thực hiện', doneOn: undefined }],
    ['no state yet', task('1', { state: undefined }), { state: 'Chưa thực hiện', doneOn: undefined }],
  ])('%s', (_, before, set) => {
    expect(statePatches([before], on('2026-05-22'))).toEqual(
      set ? [{ key: '1', was: { state: before.state, doneOn: before.doneOn }, set }] : [],
    )
  })
  test('once patched there is nothing left to patch', () => {
    const patches = statePatches(tasks, on('2026-12-31'))
    const patched = afterwards(taskTable, tasks, [{ do: 'patch', table: taskTable, patches }])
    expect(patches.length).toBeGreaterThan(0)
    expect(statePatches(patched, on('2026-12-31'))).toEqual([])
  })
})

test('after an edit only states change; where all is true there is no effect', () => {
  expect(refreshStates.decide({ tasks }, at('2026-05-22T09:00'), undefined, [])).toEqual([])
  expect(refreshStates.decide({ tasks }, at('2026-06-01T09:00'), undefined, [])).toEqual([
    {
      do: 'patch',
      table: taskTable,
      patches: [{ key: '1.1', was: { state: 'Có nguy cơ chậm', doneOn: undefined }, set: { state: 'Quá hạn', doneOn: undefined } }],
    },
    { do: 'then', command: 'refreshDay', input: 'by the clock' },
  ])
})

test('once a day the page is drawn from the states as they are then; a person is told', () => {
  const records = { tasks, units, expectedReports: [] }
  const clocked = refreshDay.decide(records, at('2026-06-01T00:03'), 'first of the day', [])
  expect(clocked.map((effect) => effect.do)).toEqual(['patch', 'draw', 'then', 'mark'])
  expect(JSON.stringify(only(clocked, 'draw')[0])).toContain('"31/05/2026","Quá hạn"')
  expect(only(refreshDay.decide(records, at('2026-06-01T00:03'), undefined, []), 'tell')).toEqual([
    { do: 'tell', as: 'toast', text: 'Đã tính lại trạng thái của 1 nhiệm vụ.' },
  ])
  expect(only(refreshDay.decide(records, at('2026-05-22T09:00'), undefined, []), 'tell')[0]!.text).toBe(
    'Trạng thái đã đúng, không có gì thay đổi.',
  )
})
