import { describe, expect, test } from 'vitest'
import { consolidate } from '../../src/commands/consolidate'
import type { Effect } from '../../src/commands/effect'
import { type Dates, datesOf } from '../../src/reporting/dates'
import { regimeOf } from '../../src/reporting/regime'
import { linesOf } from '../../src/reporting/submission'
import { type ConsolidatedLine, consolidated, type FoundLine } from '../../src/tables/consolidated'
import { consolidationRecord, type RecordedLine } from '../../src/tables/consolidation-record'
import type { ExpectedReport } from '../../src/tables/expected-reports'
import { firstRegimes } from '../../src/tables/first-regimes'
import { type OutboxMail, outbox } from '../../src/tables/outbox'
import type { ReportFormLine } from '../../src/tables/report-form'
import type { ReportLine } from '../../src/tables/reports'
import { type Run, runs } from '../../src/tables/runs'
import { settings as settingTable } from '../../src/tables/settings'
import {
  at,
  calendar,
  datesAt,
  expectedFor,
  line,
  m,
  regime,
  settings,
  tasks,
  ticked,
  unit,
  units,
  week21,
  week22,
} from '../reporting/office'
import { afterwards, only, written } from './kept'

/** Monthly, on the 25th at 16:00. */
const monthly = regimeOf({ ...firstRegimes.find(({ code }) => code === 'THANG-25')!, used: 'Có' }, {
  kind: 'recurring',
  rhythms: [{ every: 'month', days: [25], at: '16:00', before: 'on' }],
} as never)!
const may = datesOf(monthly, '2026-05-04' as never, calendar)!

const report = (code: string, dates: Dates, submitted: string, lines: readonly ReportFormLine[], version = 1): readonly ReportLine[] =>
  linesOf(ticked(code, lines).form, { unit: unit(code), dates, submitted: m(submitted), version, remark: undefined })
const came = (
  rows: readonly ExpectedReport[],
  code: string,
  submitted: string,
  state: ExpectedReport['state'],
): readonly ExpectedReport[] => rows.map((row) => (row.unit === unit(code).shortName ? { ...row, submitted: m(submitted), state } : row))

interface Held {
  readonly reports: readonly ReportLine[]
  readonly expectedReports: readonly ExpectedReport[]
  readonly outbox: readonly OutboxMail[]
  readonly consolidated: readonly FoundLine[]
  readonly consolidationRecord: readonly RecordedLine[]
}
const records = (more: Partial<Held> = {}) => ({
  units,
  tasks,
  reports: report('HND', week21, '2026-05-22T16:20', [line('1.1', { progress: 0.7, result: 'Mở hai lớp' })]),
  expectedReports: came(expectedFor(week21, '2026-05-22T16:00'), 'HND', '2026-05-22T16:20', 'Muộn'),
  outbox: [],
  consolidated: [],
  consolidationRecord: [],
  ...more,
})
const job = { id: `tổng hợp|${week21.key}`, due: m('2026-05-22T16:30'), period: week21.key }
const now = at('2026-05-22T16:33')
const made = (effects: readonly Effect[]): ConsolidatedLine[] => written<ConsolidatedLine>(consolidated, effects)
const kept = (effects: readonly Effect[]): RecordedLine[] => written<RecordedLine>(consolidationRecord, effects)
const run = (held: ReturnType<typeof records>, when = now, input?: Parameters<typeof consolidate.decide>[2]) =>
  consolidate.decide(held, when, input, [])
/** The same office once these effects are done. */
const later = (held: ReturnType<typeof records>, effects: readonly Effect[]): ReturnType<typeof records> => ({
  ...held,
  consolidated: afterwards<FoundLine>(consolidated, held.consolidated, effects),
  consolidationRecord: afterwards<RecordedLine>(consolidationRecord, held.consolidationRecord, effects),
  outbox: afterwards<OutboxMail>(outbox, held.outbox, effects),
})

describe('by the clock', () => {
  const effects = run(records(), now, job)
  test('lines, page, one mail to the leader, ledger, and the table for the level above', () => {
    expect(effects.map((effect) => effect.do)).toEqual(['replace', 'draw', 'append', 'append', 'log', 'then', 'then'])
    expect(only(effects, 'then').map(({ command }) => command)).toEqual(['handOver', 'deliver'])
    expect(written<OutboxMail>(outbox, effects).map((mail) => mail.id)).toEqual([`${job.id}|chutich@phuong.vn`])
    expect(written<Run>(runs, effects)).toEqual([
      { id: job.id, due: job.due, done: '2026-05-22T16:33', outcome: 'Đã tổng hợp Tuần 21/2026 (18/05-24/05): 1 trên 5 đơn vị đã nộp.' },
    ])
  })
  test('the absent and the late are named in it and in the mail', () => {
    const named = (part: ConsolidatedLine['part']): unknown[] => made(effects).flatMap((row) => (row.part === part ? [row.unit] : []))
    expect(named('Chưa nộp')).toEqual(['Công đoàn', 'Đoàn Thanh niên', 'Hội LHPN', 'Hội CCB'])
    expect(named('Nộp muộn')).toEqual(['Hội Nông dân'])
    const [mail] = written<OutboxMail>(outbox, effects)
    expect(mail!.body).toContain('Chưa nộp: Công đoàn, Đoàn Thanh niên, Hội LHPN, Hội CCB.')
    expect(mail!.body).toContain('Nộp muộn: Hội Nông dân.')
  })
  test('the mail says the numbers in the committee’s words', () => {
    const held = later(records(), effects)
    const words = {
      ...held,
      outbox: [],
      consolidated: held.consolidated.map((row) => (row.id === 'sl|||own' ? { ...row, words: 'Đủ cả' } : row)),
    }
    expect(written<OutboxMail>(outbox, run(words, now, job))[0]!.body).toContain('Đủ cả\nNhiệm vụ: 4')
  })
  test('a second time over what the first has written: the same lines, nothing kept aside, no mail again', () => {
    const held = later(records(), effects)
    for (const moment of ['2026-05-22T16:33', '2026-05-22T18:00', '2026-05-24T23:59']) {
      const second = run(held, at(moment), job)
      expect(made(second)).toEqual(made(effects))
      expect(kept(second)).toEqual([])
      expect(written(outbox, second)).toEqual([])
    }
  })
  test('an officer who is the leader too gets one mail a day, not two', () => {
    const both = at('2026-05-22T16:33', { settings: { ...settings, leaderEmail: settings.officerEmail } })
    expect(written(outbox, run(records(), both, job))).toEqual([])
  })
  test.each(['TUAN 2026-W08', 'THANG 2026-M05', 'x'])('for a report that no regime expects, %s: nothing', (period) => {
    expect(run(records(), now, { ...job, period })).toEqual([])
  })
})

describe('by one press', () => {
  test('nobody is written to, nothing is entered, the person is told', () => {
    const effects = run(records())
    expect(effects.map((effect) => effect.do)).toEqual(['replace', 'draw', 'tell', 'then'])
    expect(made(effects)).toEqual(made(run(records(), now, job)))
  })
  test.each([
    ['before the cut-off', '2026-05-20T09:00', 'TUAN 2026-W21'],
    ['on the Sunday after it', '2026-05-24T09:00', 'TUAN 2026-W21'],
    ['in Tết, when no report is expected: about the next one that is', '2026-02-18T09:00', 'TUAN 2026-W09'],
  ])('%s it is about the period of now', (_, when, period) => {
    expect(made(run(records({ expectedReports: [], reports: [] }), at(when)))[0]!.period).toBe(period)
  })
  test('without a regime it says so', () => {
    expect(only(run(records(), at('2026-05-22T16:33', { regimes: [] })), 'tell')).toHaveLength(1)
  })
  test('the page shows the tasks and the moment of now', () => {
    const { drawing } = only(run(records()), 'draw')[0]!
    expect(drawing.tag).toBe('overview')
    expect(JSON.stringify(drawing.blocks)).toContain('16:33 thứ Sáu 22/05/2026')
  })
  test('what was written over cells of the sheet is told', () => {
    const held = later(records(), run(records()))
    const edited = { ...held, consolidated: held.consolidated.map((row) => (row.task === '1.1' ? { ...row, detail: 'Mở 2 lớp' } : row)) }
    expect(only(run(edited), 'tell')[0]!.text).toContain('1 chỗ sửa tay đã chuyển sang cột "Ủy ban ghi"')
  })
})

describe('the sheet turns to another period', () => {
  const first = later(records(), run(records(), now, job))
  const worded = { ...first, consolidated: first.consolidated.map((row) => (row.task === '1.1' ? { ...row, words: 'Đã mở 2 lớp' } : row)) }
  const nextJob = { id: 'tổng hợp|TUAN 2026-W22', due: m('2026-05-29T16:30'), period: week22.key }
  const turned = run(worded, at('2026-05-29T16:33'), nextJob)

  test('the one before is kept as it stood, before the sheet is written', () => {
    expect(turned.map((effect) => effect.do).slice(0, 2)).toEqual(['append', 'replace'])
    expect(kept(turned).map(({ period, version }) => `${period}#${version}`)).toEqual(worded.consolidated.map(() => `${week21.key}#1`))
    expect(kept(turned).find(({ task }) => task === '1.1')).toMatchObject({ words: 'Đã mở 2 lớp', kept: '2026-05-29T16:33' })
    expect(new Set(made(turned).map(({ period }) => period))).toEqual(new Set([week22.key]))
  })
  test('where the run breaks off between the two, the next one keeps it once', () => {
    const broken = { ...worded, consolidationRecord: kept(turned) }
    expect(kept(run(broken, at('2026-05-29T16:43'), nextJob))).toEqual([])
  })
  test('and back again, with the words', () => {
    const back = run(later(worded, turned), at('2026-05-30T09:00'), { words: 'Tuần 21/2026' })
    expect(made(back).map(({ line: _, ...row }) => row)).toEqual(worded.consolidated.map(({ line: _, ...row }) => row))
  })
  test('a report that comes late for a period that was turned away is added to its record, not to the sheet', () => {
    const held = later(worded, turned)
    const late = {
      ...held,
      reports: [...held.reports, ...report('CĐ', week21, '2026-05-30T08:00', [line('2.1', { result: 'Họp' })])],
      expectedReports: came(held.expectedReports, 'CĐ', '2026-05-30T08:00', 'Muộn'),
    }
    const effects = run(late, at('2026-05-30T08:01', { marks: { again: week21.key } }), { period: week21.key })
    expect(made(effects)).toEqual([])
    expect(kept(effects).find(({ task }) => task === '1.1')).toMatchObject({ version: 2, words: 'Đã mở 2 lớp' })
    expect(kept(effects).find(({ task }) => task === '2.1')).toMatchObject({ unit: 'Công đoàn', detail: 'Họp' })
    expect(only(effects, 'mark')).toEqual([{ do: 'mark', name: 'again', value: '' }])
    expect(kept(run(later(late, effects), at('2026-05-30T08:11'), { period: week21.key }))).toEqual([])
  })
})

describe('a longer period', () => {
  const week20 = datesAt('2026-05-15')
  const weekly = records({
    reports: [
      ...report('HND', week20, '2026-05-15T09:00', [line('1.1', { progress: 0.4, result: 'Mở một lớp', difficulty: 'Thiếu máy' })]),
      ...report('HND', week21, '2026-05-22T09:00', [line('1.1', { progress: 0.7, result: 'Mở hai lớp' })]),
      ...report('LHPN', week20, '2026-05-15T17:00', [line('1.2', { result: 'Phát 300 tờ', difficulty: 'Thiếu kinh phí' })]),
    ],
    expectedReports: [
      ...came(came(expectedFor(week20, '2026-05-22T16:33'), 'HND', '2026-05-15T09:00', 'Đúng hạn'), 'LHPN', '2026-05-15T17:00', 'Muộn'),
      ...came(expectedFor(week21, '2026-05-22T16:33'), 'HND', '2026-05-22T09:00', 'Đúng hạn'),
    ],
  })
  const ask = (words: string, held = weekly, more = {}) =>
    run(held, at('2026-05-25T17:00', { regimes: [regime, monthly], ...more }), { words })

  test.each([
    ['Quý II/2026', '2026-Q2'],
    ['6 tháng đầu năm 2026', '2026-H1'],
    ['Năm 2026', '2026'],
    ['Tháng 5/2026', 'THANG-25 2026-M05'],
    ['THANG-25 2026-M05', 'THANG-25 2026-M05'],
    ['Tuần 21/2026', 'TUAN 2026-W21'],
  ])('%s is %s', (words, key) => {
    expect(made(ask(words))[0]!.period).toBe(key)
  })
  test('what is no period is told, and the choice goes', () => {
    const effects = run(weekly, at('2026-05-25T17:00', { settings: { ...settings, consolidate: 'mai' } }))
    expect(effects.map((effect) => effect.do)).toEqual(['patch', 'tell'])
    expect(only(effects, 'tell')[0]!.text).toContain('Không rõ kỳ "mai"')
  })
  test('results joined in the order of time, with the last progress; who was missing or late how often; shares that make 100', () => {
    const rows = made(ask('Quý II/2026'))
    expect(
      rows.filter(({ part }) => part === 'Kết quả theo nhiệm vụ').map(({ task, progress, detail }) => [task, progress, detail]),
    ).toEqual([
      ['1.1', 0.7, 'Mở một lớp\nMở hai lớp'],
      ['1.2', undefined, 'Phát 300 tờ'],
    ])
    expect(rows.filter(({ part }) => part === 'Khó khăn, vướng mắc').map(({ content }) => content)).toEqual(['Thiếu kinh phí'])
    expect(rows[0]!.content).toBe('Báo cáo các kỳ trong thời gian này: phải nộp 10; đúng hạn 2 (20%), muộn 1 (10%), chưa nộp 7 (70%).')
    expect(rows.find(({ part, unit: its }) => part === 'Chưa nộp' && its === 'Hội CCB')!.content).toBe(
      'Thiếu 2 báo cáo: Tuần 20/2026, Tuần 21/2026',
    )
  })
  test('the monthly regime by the clock: its own reports and what the weeks brought', () => {
    const held = {
      ...weekly,
      reports: [...weekly.reports, ...report('HND', may, '2026-05-25T10:00', [line('1.1', { progress: 0.8, result: 'Tổng kết tháng' })])],
      expectedReports: [
        ...weekly.expectedReports,
        ...came(
          expectedFor(week21, '2026-05-25T16:30').map((row) => ({
            ...row,
            id: row.id.replace(week21.key, may.key),
            period: may.key,
            cutOff: may.cutOff,
          })),
          'HND',
          '2026-05-25T10:00',
          'Đúng hạn',
        ),
      ],
    }
    const effects = run(held, at('2026-05-25T16:33', { regimes: [regime, monthly] }), { ...job, id: 'm', period: may.key })
    const rows = made(effects)
    expect(rows.slice(0, 2).map(({ content }) => content)).toEqual([
      'Phải báo cáo: 5 đơn vị; đúng hạn 1, muộn 0, chưa nộp 4; tỷ lệ đúng hạn 20%.',
      'Báo cáo các kỳ trong thời gian này: phải nộp 10; đúng hạn 2 (20%), muộn 1 (10%), chưa nộp 7 (70%).',
    ])
    expect(rows.find(({ task }) => task === '1.1')).toMatchObject({ progress: 0.8, detail: 'Mở một lớp\nMở hai lớp\nTổng kết tháng' })
    expect(rows.find(({ task }) => task === '1.2')).toMatchObject({ detail: 'Phát 300 tờ' })
    expect(written<OutboxMail>(outbox, effects)).toHaveLength(1)
  })
  test('a difficulty that the committee called settled in its week is not told again', () => {
    const shown = run(weekly, at('2026-05-15T16:33'), { words: 'Tuần 20/2026' })
    const settled = made(shown).map((row) => (row.content === 'Thiếu kinh phí' ? { ...row, action: 'Đã giải quyết' as const } : row))
    const rows = (held: readonly FoundLine[]) =>
      made(ask('Quý II/2026', { ...weekly, consolidated: held })).filter(({ part }) => part === 'Khó khăn, vướng mắc')
    expect([rows(made(shown)).length, rows(settled).length]).toEqual([1, 0])
  })
  test('the choice in the settings is done and goes', () => {
    const chosen = { settings: { ...settings, consolidate: 'Quý II/2026' } }
    const effects = run(weekly, at('2026-05-25T17:00', chosen))
    expect(made(effects)[0]!.period).toBe('2026-Q2')
    expect(only(effects, 'patch')).toEqual([
      { do: 'patch', table: settingTable, patches: [{ key: 'Kỳ cần tổng hợp', was: { value: 'Quý II/2026' }, set: { value: undefined } }] },
    ])
    expect(made(run(weekly, at('2026-05-22T16:33', chosen), job))[0]!.period).toBe(week21.key)
  })
})

describe('how far back the record of reports is read', () => {
  const since = (input: Parameters<typeof consolidate.decide>[2], more = {}) =>
    consolidate.since!.reports!(at('2026-05-25T17:00', { regimes: [regime, monthly], ...more }), input, records())
  test.each<[string, Parameters<typeof consolidate.decide>[2], string | undefined]>([
    ['a week from its Monday', job, '2026-05-18T00:00'],
    ['a quarter from the week before it', { words: 'Quý II/2026' }, '2026-03-26T00:00'],
    ['a month of a regime from when the one before was made', { ...job, period: may.key }, '2026-04-24T16:30'],
    ['all of it where that was asked for', { ...job, whole: true }, undefined],
  ])('%s', (_, input, wanted) => {
    expect(since(input)).toBe(wanted)
  })
  test('where its end does not hold a report that came, all of it is read', () => {
    const held = records({ reports: [] })
    expect(run(held, now, job)).toEqual([{ do: 'then', command: 'consolidate', input: { ...job, whole: true } }])
    expect(run(held)).toEqual([{ do: 'then', command: 'consolidate', input: { press: true, whole: true } }])
    expect(made(run(held, now, { ...job, whole: true }))[0]!.period).toBe(week21.key)
  })
})
