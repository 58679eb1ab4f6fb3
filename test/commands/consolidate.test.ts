import { describe, expect, test } from 'vitest'
import { consolidate } from '../../src/commands/consolidate'
import type { Effect } from '../../src/commands/effect'
import { withPeriod } from '../../src/reporting/board'
import { linesOf } from '../../src/reporting/submission'
import { type ConsolidatedLine, consolidated } from '../../src/tables/consolidated'
import { type OutboxMail, outbox } from '../../src/tables/outbox'
import { type ExpectedReport, expectedReports } from '../../src/tables/expected-reports'
import { type Run, runs } from '../../src/tables/runs'
import { at, line, m, settings, tasks, ticked, unit, units, week21 } from '../reporting/office'
import { afterwards, only, written } from './kept'

const report = linesOf(ticked('HND', [line('1.1', { progress: 0.7, result: 'Mở hai lớp' })]).form, {
  unit: unit('HND'),
  dates: week21,
  submitted: m('2026-05-22T16:20'),
  version: 1,
  remark: undefined,
})
const board = withPeriod([], units, week21, m('2026-05-22T16:00')).map((row) =>
  row.unit === 'Hội Nông dân' ? { ...row, submitted: m('2026-05-22T16:20') } : row,
)
const records = { units, tasks, reports: report, expectedReports: board, outbox: [] as readonly OutboxMail[] }
const job = { id: 'tổng hợp|2026-W21', due: m('2026-05-22T16:30'), period: '2026-W21' }
const now = at('2026-05-22T16:33')
const made = (effects: readonly Effect[]): ConsolidatedLine[] => written<ConsolidatedLine>(consolidated, effects)

describe('consolidate', () => {
  test('by the clock: lines, board, page, one mail to the leader, ledger', () => {
    const effects = consolidate.decide(records, now, job, [])
    expect(effects.map((effect) => effect.do)).toEqual(['replace', 'replace', 'draw', 'append', 'append', 'log', 'then'])
    expect(written<OutboxMail>(outbox, effects).map((mail) => mail.id)).toEqual(['tổng hợp|2026-W21|chutich@phuong.vn'])
    expect(written<Run>(runs, effects)).toEqual([
      { id: job.id, due: job.due, done: '2026-05-22T16:33', outcome: 'Đã tổng hợp Tuần 21/2026 (18/05-24/05): 1 trên 5 đơn vị đã nộp.' },
    ])
  })
  test('the absent and the late are named in it and in the mail', () => {
    const effects = consolidate.decide(records, now, job, [])
    const named = (part: ConsolidatedLine['part']): unknown[] =>
      made(effects)
        .filter((row) => row.part === part)
        .map((row) => row.unit)
    expect(named('Chưa nộp')).toEqual(['Công đoàn', 'Đoàn Thanh niên', 'Hội LHPN', 'Hội CCB'])
    expect(named('Nộp muộn')).toEqual(['Hội Nông dân'])
    const [mail] = written<OutboxMail>(outbox, effects)
    expect(mail!.body).toContain('Chưa nộp: Công đoàn, Đoàn Thanh niên, Hội LHPN, Hội CCB.')
    expect(mail!.body).toContain('Nộp muộn: Hội Nông dân.')
  })
  test('a second time over what the first has written: the same lines, the same board, no mail again', () => {
    const first = consolidate.decide(records, now, job, [])
    const kept = { ...records, expectedReports: afterwards<ExpectedReport>(expectedReports, board, first), outbox: written<OutboxMail>(outbox, first) }
    for (const later of ['2026-05-22T16:33', '2026-05-22T18:00', '2026-05-24T23:59']) {
      const second = consolidate.decide(kept, at(later), job, [])
      expect(made(second)).toEqual(made(first))
      expect(afterwards(expectedReports, kept.expectedReports, second)).toEqual(kept.expectedReports)
      expect(written(outbox, second)).toEqual([])
    }
  })
  test('by one press: nobody is written to, nothing is entered, the person is told', () => {
    const effects = consolidate.decide(records, now, undefined, [])
    expect(effects.map((effect) => effect.do)).toEqual(['replace', 'replace', 'draw', 'tell'])
    expect(made(effects)).toEqual(made(consolidate.decide(records, now, job, [])))
  })
  test('after a late report: nobody is written to, the ledger stands', () => {
    expect(consolidate.decide(records, now, { period: '2026-W21' }, []).map((effect) => effect.do)).toEqual([
      'replace',
      'replace',
      'draw',
      'log',
    ])
  })
  test.each([
    ['before the cut-off', '2026-05-20T09:00', '2026-W21'],
    ['on the Sunday after it', '2026-05-24T09:00', '2026-W21'],
    ['in Tết, when no report is expected', '2026-02-18T09:00', '2026-W09'],
  ])('a press %s is about the period of now', (_, when, period) => {
    expect(made(consolidate.decide({ ...records, expectedReports: [] }, at(when), undefined, []))[0]!.period).toBe(period)
  })
  test('an officer who is the leader too gets one mail a day, not two', () => {
    const effects = consolidate.decide(
      records,
      at('2026-05-22T16:33', { settings: { ...settings, leaderEmail: settings.officerEmail } }),
      job,
      [],
    )
    expect(written(outbox, effects)).toEqual([])
  })
  test.each<[string, string | undefined, readonly string[]]>([
    ['by the clock, for a period of another rhythm', '2026-M05', []],
    ['by the clock, for a week off', '2026-W08', []],
  ])('%s: nothing', (_, period, wanted) => {
    expect(consolidate.decide(records, now, { ...job, period: period! }, [])).toEqual(wanted)
  })
  test('without a regime it says so', () => {
    expect(only(consolidate.decide(records, at('2026-05-22T16:33', { reporting: undefined }), undefined, []), 'tell')).toHaveLength(1)
  })
  test('the page shows the tasks and the moment of now', () => {
    const { drawing } = only(consolidate.decide(records, now, job, []), 'draw')[0]!
    expect(drawing.tag).toBe('overview')
    expect(JSON.stringify(drawing.blocks)).toContain('16:33 thứ Sáu 22/05/2026')
  })
})
