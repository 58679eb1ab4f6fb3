import { expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day'
import { progressFrom } from '../../src/reporting/progress'
import type { ReportFormLine } from '../../src/tables/report-form'
import type { Task } from '../../src/tables/tasks'
import { line, m, task, ticked, unit, units } from './office'

const lead = 'Hội Nông dân'
const due = '2026-05-31' as Day
const early = '2026-05-15' as Day

test.each<[string, Task, ReportFormLine, object | undefined]>([
  [
    'what it leads moves',
    task('1', { lead, due }),
    line('1', { progress: 0.4, result: 'A', evidence: 'B' }),
    { progress: 0.4, result: 'A', evidence: 'B', state: 'Đang thực hiện' },
  ],
  ['what it helps with does not', task('1', { coordinating: lead, due }), line('1', { progress: 0.4, result: 'A' }), undefined],
  ['what it has no part in does not', task('1', { lead: 'Công đoàn', due }), line('1', { progress: 0.4 }), undefined],
  [
    'a blank takes nothing away',
    task('1', { lead, due, progress: 0.4, result: 'A', evidence: 'B', state: 'Đang thực hiện' }),
    line('1'),
    undefined,
  ],
  [
    'the same again changes nothing',
    task('1', { lead, due, progress: 0.4, state: 'Đang thực hiện' }),
    line('1', { progress: 0.4 }),
    undefined,
  ],
  [
    'less than the table knows, without a word, is what the tab was filled with',
    task('1', { lead, due, progress: 0.6, state: 'Đang thực hiện' }),
    line('1', { progress: 0.3 }),
    undefined,
  ],
  [
    'less than the table knows, with a word, is a correction',
    task('1', { lead, due, progress: 0.6, state: 'Đang thực hiện' }),
    line('1', { progress: 0.3, result: 'A' }),
    { progress: 0.3, result: 'A' },
  ],
  [
    '100% is done on the day of the report',
    task('1', { lead, due }),
    line('1', { progress: 1 }),
    { progress: 1, doneOn: '2026-05-22', state: 'Đã hoàn thành' },
  ],
  [
    '100% after the due day is done late',
    task('1', { lead, due: early }),
    line('1', { progress: 1 }),
    { progress: 1, doneOn: '2026-05-22', state: 'Đã hoàn thành quá hạn' },
  ],
  [
    'a day of completion that stands is kept',
    task('1', { lead, due: early, doneOn: '2026-05-14' as Day }),
    line('1', { progress: 1 }),
    { progress: 1, state: 'Đã hoàn thành' },
  ],
  ['overdue shows even without progress', task('1', { lead, due: early }), line('1', { result: 'A' }), { result: 'A', state: 'Quá hạn' }],
  ['a line of no task moves nothing', task('1', { lead, due }), line('2', { progress: 1 }), undefined],
])('%s', (_, before, its, wanted) => {
  const moved = progressFrom([before], ticked('HND', [its]).form, unit('HND'), units, m('2026-05-22T09:00'))
  expect(moved.get('1')).toEqual(wanted)
  expect(moved.size).toBe(wanted ? 1 : 0)
})
