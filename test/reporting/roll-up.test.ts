import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../src/calendar/day'
import { type Period, periodOf, periodOfKey, type Rhythm } from '../../src/reporting/period'
import { lastVersions, rollUp } from '../../src/reporting/roll-up'
import { covers, holds, longerPeriods } from '../../src/reporting/roll-up-span'
import type { ReportLine } from '../../src/tables/reports'
import { periodKeyIn } from '../../src/text/consolidation'
import { sayPeriod } from '../../src/text/dates'
import { m } from './office'

const said = (period: string, fields: Partial<ReportLine> = {}): ReportLine => ({
  id: 'x',
  period,
  unit: 'Hội Nông dân',
  version: 1,
  submitted: m('2026-05-22T15:00'),
  timeliness: 'Đúng hạn',
  task: '1.1',
  title: 'Mở lớp học chữ số',
  progress: undefined,
  result: undefined,
  difficulty: undefined,
  evidence: undefined,
  proposal: undefined,
  remark: undefined,
  ...fields,
})
const week = (n: number, fields: Partial<ReportLine> = {}): ReportLine => said(`TUAN 2026-W${n}`, fields)
const one = (lines: readonly ReportLine[]): object => {
  const { progress, result, evidence, difficulty, proposal } = rollUp(lines)[0]!
  return Object.fromEntries(Object.entries({ progress, result, evidence, difficulty, proposal }).filter(([, value]) => value !== undefined))
}

describe('rollUp of one organisation and task', () => {
  test.each<[string, readonly ReportLine[], object]>([
    ['results in the order of time, however they stand', [week(21, { result: 'B' }), week(20, { result: 'A' })], { result: 'A\nB' }],
    ['the same text once', [week(19, { result: 'A.' }), week(20, { result: 'a' }), week(21, { result: 'B' })], { result: 'A.\nB' }],
    [
      'the last progress, also where the last report tells none',
      [week(19, { progress: 0.2 }), week(20, { progress: 0.5 }), week(21)],
      { progress: 0.5 },
    ],
    ['a week does not know more than the one after it', [week(21, { progress: 0.3 }), week(20, { progress: 0.5 })], { progress: 0.3 }],
    ['of a report only its last version', [week(20, { result: 'A' }), week(20, { result: 'Sửa', version: 2 })], { result: 'Sửa' }],
    [
      'a report of the month beside those of its weeks',
      [said('THANG-25 2026-M05', { result: 'Cả tháng' }), week(19, { result: 'A' })],
      { result: 'A\nCả tháng' },
    ],
    [
      'a line that the report of the month has taken up is not said twice',
      [week(19, { result: 'Mở hai lớp\nMua máy' }), said('THANG-25 2026-M05', { result: 'Mở hai lớp, 60 người' })],
      { result: 'Mua máy\nMở hai lớp, 60 người' },
    ],
    ['evidence once', [week(19, { evidence: 'https://x.vn/1' }), week(20, { evidence: 'https://x.vn/1' })], { evidence: 'https://x.vn/1' }],
    ['a difficulty that still stands', [week(19, { difficulty: 'Thiếu máy' }), week(20)], { difficulty: 'Thiếu máy' }],
    [
      'a difficulty of a task is over once the organisation speaks of it again without it',
      [week(19, { difficulty: 'Thiếu máy' }), week(20, { result: 'Mở lớp' })],
      { result: 'Mở lớp' },
    ],
    ['and once the task is done', [week(19, { difficulty: 'Thiếu máy', progress: 0.5 }), week(20, { progress: 1 })], { progress: 1 }],
    [
      'a general difficulty and a proposal stand until they are settled',
      [week(19, { task: undefined, difficulty: 'Thiếu máy', proposal: 'Cho mượn phòng' }), week(20, { task: undefined, result: 'Họp' })],
      { result: 'Họp', difficulty: 'Thiếu máy', proposal: 'Cho mượn phòng' },
    ],
    ['"Không phát sinh" in every report', [week(19, { task: undefined, result: 'Không phát sinh' })], { result: 'Không phát sinh' }],
  ])('%s', (_, lines, wanted) => {
    expect(one(lines)).toEqual(wanted)
  })
  test('"Không phát sinh" of a week is no result of a month in which something was', () => {
    const all = rollUp([week(19, { task: undefined, result: 'Không phát sinh' }), week(20, { result: 'Mở lớp' })])
    expect(all.map(({ task, result }) => [task, result])).toEqual([
      [undefined, undefined],
      ['1.1', 'Mở lớp'],
    ])
  })
  test('what the committee called settled is left out', () => {
    const lines = [week(19, { difficulty: 'Thiếu máy', proposal: 'A' })]
    expect(rollUp(lines, (_line, issue) => issue === 'difficulty')[0]).toMatchObject({ difficulty: undefined, proposal: 'A' })
  })
})

test('of each organisation and period only the last version counts', () => {
  const lines = [week(20, { version: 2 }), week(20), week(21), week(20, { unit: 'Công đoàn' })]
  expect(lastVersions(lines)).toEqual([lines[0], lines[2], lines[3]])
})

describe('which reports a longer period holds', () => {
  const of = (key: string): Period => periodOfKey(key)!
  test.each<[string, string, boolean]>([
    ['2026-M05', 'TUAN 2026-W19', true],
    ['2026-M04', 'TUAN 2026-W18', true],
    ['2026-M05', 'TUAN 2026-W18', false],
    ['2026', 'TUAN 2026-W53', true],
    ['2027', 'TUAN 2026-W53', false],
    ['2026-Q2', 'THANG-25 2026-M06', true],
    ['2026-H1', 'QUY 2026-Q2', true],
    ['2026-M01', 'NAM 2026', false],
    ['2026-M06', 'DOTXUAT 2026-06-15', true],
    ['2026-M06', 'DOTXUAT 2026-07-01', false],
    ['2026-M06', 'TUAN', false],
  ])('%s, %s: %s', (longer, key, wanted) => {
    expect(holds(of(longer), key)).toBe(wanted)
  })
  test('what came for the month before after its report was made is taken up in this one', () => {
    const span = { key: 'THANG-25 2026-M06', period: of('2026-M06'), before: { period: of('2026-M05'), made: m('2026-05-25T16:30') } }
    expect(covers(span, week(22, { submitted: m('2026-05-29T15:00') }))).toBe(true)
    expect(covers(span, week(21, { submitted: m('2026-05-22T15:00') }))).toBe(false)
    expect(covers(span, { period: 'THANG-25 2026-M06' })).toBe(true)
  })
  test('each week lies in exactly one month, quarter, half and year, which lie in one another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.constantFrom<Rhythm>('month', 'quarter', 'half', 'year'), (days, rhythm) => {
        const { from, key } = periodOf(addDays('2024-01-01' as Day, days), 'week')
        const around = [0, 3, 6].map((d) => periodOf(addDays(from, d), rhythm))
        const holding = around.filter((period, i) => around.findIndex((p) => p.key === period.key) === i && holds(period, `TUAN ${key}`))
        expect(holding).toHaveLength(1)
        expect(holds(periodOf(holding[0]!.from, 'year'), `TUAN ${key}`)).toBe(true)
      }),
    )
  })
})

test('rolling up months of weeks gives the same results and progress as rolling up the weeks', () => {
  const text = fc.constantFrom(undefined, 'Mở lớp', 'Mua máy', 'Họp dân', 'Họp dân\nMua máy')
  const lines = fc.array(
    fc.record({ n: fc.integer({ min: 10, max: 30 }), result: text, progress: fc.constantFrom(undefined, 0.1, 0.5, 0.9) }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(lines, (drawn) => {
      const weeks = drawn.map(({ n, result, progress }, i) => week(n, { result, progress, version: i + 1 }))
      const [whole] = rollUp(weeks)
      const months = [...new Set(weeks.map(({ period }) => periodOf(addDays(periodOfKey(period.slice(5))!.from, 3), 'month').key))].sort()
      const stages = months.map((key) => {
        const [inside] = rollUp(weeks.filter(({ period }) => holds(periodOfKey(key)!, period)))
        return said(`THANG ${key}`, { result: inside!.result, progress: inside!.progress })
      })
      const [staged] = rollUp(stages)
      expect([staged?.result, staged?.progress]).toEqual([whole?.result, whole?.progress])
    }),
  )
})

describe('periods by name', () => {
  test.each<[string, string | undefined]>([
    ['Tháng 5/2026', '2026-M05'],
    [' tháng  12 năm 2026', '2026-M12'],
    ['Quý II/2026', '2026-Q2'],
    ['quý 4/2026', '2026-Q4'],
    ['6 tháng đầu năm 2026', '2026-H1'],
    ['6 tháng cuối năm 2026', '2026-H2'],
    ['Năm 2026', '2026'],
    ['2026', '2026'],
    ['Tuần 21/2026 (18/05-24/05)', '2026-W21'],
    ['tháng này', undefined],
    ['Quý V/2026', undefined],
  ])('%s', (words, key) => {
    expect(periodKeyIn(words)).toBe(key)
  })
  test('every period is found again by the name that the sheet gives it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.constantFrom<Rhythm>('week', 'month', 'quarter', 'half', 'year'),
        (days, rhythm) => {
          const period = periodOf(addDays('2024-01-01' as Day, days), rhythm)
          expect(periodKeyIn(sayPeriod(period))).toBe(period.key)
        },
      ),
    )
  })
  test('on a day, the periods of now and those before them can be asked for', () => {
    expect(longerPeriods('2026-01-05' as Day).map(({ key }) => key)).toEqual([
      '2026-M01',
      '2025-M12',
      '2026-Q1',
      '2025-Q4',
      '2026-H1',
      '2025-H2',
      '2026',
      '2025',
    ])
  })
})
