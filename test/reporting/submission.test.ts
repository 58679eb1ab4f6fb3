import { describe, expect, test } from 'vitest'
import { isEmpty, type Lack, lacksOf, linesOf } from '../../src/reporting/submission'
import type { ReportForm } from '../../src/tables/report-form'
import { line, m, ticked, unit, week21 } from './office'

const form = (lines: ReportForm['lines'], tail: Partial<ReportForm['tail']> = {}): ReportForm => ticked('HND', lines, { tail }).form

describe('lacksOf', () => {
  test.each<[string, ReportForm, readonly Lack[]]>([
    ['no tasks and nothing said', form([]), [{ lack: 'everything' }]],
    ['tasks without a word', form([line('1.1', { progress: 0.5 })]), [{ lack: 'everything' }]],
    ['a progress of 100% alone is no report', form([line('1.1', { progress: 1 })]), [{ lack: 'everything' }]],
    ['nothing happened', form([line('1.1')], { nothing: true }), []],
    [
      'nothing happened, but something did',
      form([line('1.1', { result: 'A' }), line('1.2', { evidence: 'https://x.vn' })], { nothing: true }),
      [{ lack: 'answer or nothing', codes: ['1.1', '1.2'] }],
    ],
    ['every task answered', form([line('1.1', { result: 'A' }), line('1.2', { result: 'B' })]), []],
    ['one task without a result', form([line('1.1', { result: 'A' }), line('1.2')]), [{ lack: 'results', codes: ['1.2'] }]],
    ['only a difficulty', form([line('1.1', { difficulty: 'A' })]), [{ lack: 'results', codes: ['1.1'] }]],
    [
      'done without a result',
      form([line('1.1', { result: 'A' }), line('1.2', { progress: 1 })]),
      [{ lack: 'result of done', codes: ['1.2'] }],
    ],
    ['only a proposal', form([line('1.1')], { proposals: 'A' }), [{ lack: 'results', codes: ['1.1'] }]],
    ['no tasks, general difficulties', form([], { difficulties: 'A' }), []],
  ])('%s', (_, filled, wanted) => {
    expect(lacksOf(filled, new Set(['1.1', '1.2']))).toEqual(wanted)
  })

  test('of a task that the organisation only helps with no word is demanded', () => {
    expect(lacksOf(form([line('1.1', { result: 'A' }), line('1.2')]), new Set(['1.1']))).toEqual([])
  })
  test('only a report without anything is empty', () => {
    expect([isEmpty([{ lack: 'everything' }]), isEmpty([{ lack: 'results', codes: ['1'] }]), isEmpty([])]).toEqual([true, false, false])
  })
})

describe('linesOf', () => {
  const facts = { unit: unit('HND'), dates: week21, submitted: m('2026-05-22T16:01'), version: 1, remark: 'Còn thiếu.' }
  const common = { period: 'TUAN 2026-W21', unit: 'Hội Nông dân', version: 1, submitted: '2026-05-22T16:01', timeliness: 'Muộn' }

  test('a line for the organisation, and one for each line that says something', () => {
    const filled = form(
      [
        line('1.1', { title: 'A', progress: 0.7, result: 'B', difficulty: 'C', evidence: 'D' }),
        line('1.2'),
        line('2.2', { title: 'E', progress: 0.1 }),
      ],
      {
        difficulties: 'F',
        proposals: 'G',
      },
    )
    const none = {
      progress: undefined,
      result: undefined,
      difficulty: undefined,
      evidence: undefined,
      proposal: undefined,
      remark: undefined,
    }
    expect(linesOf(filled, facts)).toEqual([
      {
        ...common,
        ...none,
        id: 'HND|TUAN 2026-W21|1|0',
        task: undefined,
        title: undefined,
        difficulty: 'F',
        proposal: 'G',
        remark: 'Còn thiếu.',
      },
      {
        ...common,
        ...none,
        id: 'HND|TUAN 2026-W21|1|1',
        task: '1.1',
        title: 'A',
        progress: 0.7,
        result: 'B',
        difficulty: 'C',
        evidence: 'D',
      },
      { ...common, ...none, id: 'HND|TUAN 2026-W21|1|2', task: '2.2', title: 'E', progress: 0.1 },
    ])
  })

  test('"Không phát sinh" is an answer of its own: neither blank nor zero', () => {
    expect(linesOf(form([], { nothing: true }), facts).map((row) => [row.result, row.progress])).toEqual([['Không phát sinh', undefined]])
  })
})
