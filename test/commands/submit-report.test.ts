import { describe, expect, test } from 'vitest'
import type { At, ReportTab } from '../../src/commands/command'
import type { Effect } from '../../src/commands/effect'
import { submitReport } from '../../src/commands/submit-report'
import { digestOf } from '../../src/reporting/quality'
import { type ExpectedReport, expectedReports } from '../../src/tables/expected-reports'
import type { ReportLine } from '../../src/tables/reports'
import { reports } from '../../src/tables/reports'
import type { Run } from '../../src/tables/runs'
import { tasks as taskTable } from '../../src/tables/tasks'
import { at, expectedFor, line, m, regimeWith, tasks, ticked, units, week21, week22 } from '../reporting/office'
import { only, written } from './kept'

const records = { units, tasks, expectedReports: expectedFor(week21, '2026-05-18T00:00'), runs: [] as readonly Run[] }
const answered = ticked('HND', [line('1.1', { progress: 0.7, result: 'Mở hai lớp', evidence: 'https://x.vn' })])
const submit = (
  now: string,
  tab: ReportTab = answered,
  input: { unit?: string; lastLook?: string } = {},
  more: Partial<At> = {},
): readonly Effect[] =>
  submitReport.decide(
    records,
    at(now, more),
    { unit: input.unit ?? tab.unit, ...(input.lastLook ? { lastLook: m(input.lastLook) } : {}) },
    [tab],
  )

const refusal = (tab: ReportTab, why: string): readonly Effect[] => [
  { do: 'mark report', unit: tab.unit, fields: { status: why, submit: false } },
  { do: 'tell', as: 'toast', text: why },
]

test('a report on time: recorded, the tab turned, the task moved, the board marked, the person told', () => {
  const received = 'Đã nhận báo cáo Tuần 21/2026 (18/05-24/05) lúc 09:00 thứ Sáu 22/05/2026: đúng hạn.'
  const status = `${received} Trang này đã sang Tuần 22/2026 (25/05-31/05).`
  const common = { period: 'TUAN 2026-W21', unit: 'Hội Nông dân', version: 1, submitted: '2026-05-22T09:00', timeliness: 'Đúng hạn' }
  const none = {
    task: undefined,
    title: undefined,
    progress: undefined,
    result: undefined,
    difficulty: undefined,
    evidence: undefined,
    proposal: undefined,
    remark: undefined,
  }
  expect(submit('2026-05-22T09:00')).toEqual([
    {
      do: 'append',
      once: { together: true, since: '2026-05-18T00:00' },
      table: reports,
      rows: [
        { ...common, ...none, id: 'HND|TUAN 2026-W21|1|0' },
        {
          ...common,
          ...none,
          id: 'HND|TUAN 2026-W21|1|1',
          task: '1.1',
          title: 'Mở lớp học chữ số',
          progress: 0.7,
          result: 'Mở hai lớp',
          evidence: 'https://x.vn',
        },
      ],
    },
    {
      do: 'patch',
      table: expectedReports,
      patches: [
        {
          key: 'TUAN 2026-W21|HND',
          was: {},
          set: {
            state: 'Đúng hạn',
            submitted: '2026-05-22T09:00',
            version: 1,
            quality: undefined,
            review: 'Chờ xem',
            digest: digestOf(answered.form),
          },
        },
      ],
    },
    {
      do: 'patch',
      table: taskTable,
      patches: [
        {
          key: '1.1',
          was: { progress: 0.5, result: undefined, evidence: undefined, state: 'Có nguy cơ chậm' },
          set: { progress: 0.7, result: 'Mở hai lớp', evidence: 'https://x.vn', state: 'Đang thực hiện' },
        },
      ],
    },
    {
      do: 'fill report',
      unit: 'HND',
      title: 'BC Hội Nông dân',
      form: {
        head: {
          unit: 'Hội Nông dân',
          period: 'Tuần 22/2026 (25/05-31/05)',
          cutOff: '16:00 thứ Sáu 29/05/2026',
          status,
          others: undefined,
          pick: undefined,
          key: 'TUAN 2026-W22',
        },
        lines: [line('1.1', { due: tasks[0]!.due!, progress: 0.7 })],
        tail: { difficulties: undefined, proposals: undefined, nothing: false, submit: false, amend: false },
      },
    },
    { do: 'unstamp', unit: 'HND' },
    { do: 'log', outcome: 'Xong', detail: `Hội Nông dân: ${received}` },
    { do: 'tell', as: 'toast', text: status },
    { do: 'then', command: 'refreshDay', input: 'by the clock' },
  ])
})

describe('lateness is judged by the moment of submission', () => {
  test.each<[string, string, string | undefined, string, string, string | undefined]>([
    ['a minute before', '2026-05-22T15:59', undefined, 'Đúng hạn', '2026-05-22T15:59', undefined],
    ['at the very minute', '2026-05-22T16:00', undefined, 'Đúng hạn', '2026-05-22T16:00', undefined],
    ['a minute after', '2026-05-22T16:01', undefined, 'Muộn', '2026-05-22T16:01', undefined],
    [
      'ticked unseen before the cut-off: nobody can say it came late',
      '2026-05-22T16:07',
      '2026-05-22T15:57',
      'Đúng hạn',
      '2026-05-22T16:00',
      'Không rõ giờ tích; tích trong khoảng từ 15:57 thứ Sáu 22/05/2026 đến lúc ghi sổ.',
    ],
    [
      'ticked unseen after a look in the very minute of the cut-off',
      '2026-05-22T16:10',
      '2026-05-22T16:00',
      'Đúng hạn',
      '2026-05-22T16:00',
      'Không rõ giờ tích; tích trong khoảng từ 16:00 thứ Sáu 22/05/2026 đến lúc ghi sổ.',
    ],
    [
      'ticked unseen after the cut-off',
      '2026-05-22T16:17',
      '2026-05-22T16:07',
      'Muộn',
      '2026-05-22T16:17',
      'Không rõ giờ tích; tích trong khoảng từ 16:07 thứ Sáu 22/05/2026 đến lúc ghi sổ.',
    ],
    [
      'ticked unseen, all before the cut-off',
      '2026-05-22T10:10',
      '2026-05-22T10:00',
      'Đúng hạn',
      '2026-05-22T10:10',
      'Không rõ giờ tích; tích trong khoảng từ 10:00 thứ Sáu 22/05/2026 đến lúc ghi sổ.',
    ],
    ['seen in the same minute', '2026-05-22T16:00', '2026-05-22T16:00', 'Đúng hạn', '2026-05-22T16:00', undefined],
  ])('%s', (_, now, lastLook, timeliness, submitted, remark) => {
    const effects = submit(now, answered, lastLook ? { lastLook } : {})
    const [whole] = written<ReportLine>(reports, effects)
    expect([whole!.timeliness, whole!.submitted, whole!.remark]).toEqual([timeliness, submitted, remark])
    expect(only(effects, 'patch')[0]!.patches[0]!.set).toMatchObject({ state: timeliness, submitted, version: 1 })
  })
})

describe('what is refused is unticked, keeps everything typed, and says why', () => {
  const wrong = {
    what: 'wrong cell',
    sheet: 'BC Hội Nông dân',
    row: 7,
    header: 'Tiến độ',
    value: 'nửa',
    expected: { kind: 'percent' },
  } as const
  const empty = 'Báo cáo đang trống: cần ghi kết quả ít nhất một nhiệm vụ, hoặc tích "Không phát sinh", rồi tích lại "Nộp báo cáo".'
  const noPeriod = 'Trang này chưa có kỳ báo cáo. Chọn Sổ kế hoạch > Thiết lập, hoặc chờ đầu kỳ sau.'
  const early = 'Tuần 22/2026 (25/05-31/05) chưa bắt đầu (từ 25/05/2026). Muốn sửa báo cáo đã nộp thì tích "Sửa báo cáo đã nộp".'
  test.each<[string, ReportTab, Partial<At>, string]>([
    ['an empty report', ticked('HND', [line('1.1', { progress: 0.5 })]), {}, empty],
    ['a report before its period begins', ticked('HND', answered.form.lines, { head: { key: 'TUAN 2026-W22' } }), {}, early],
    ['a tab without a period', ticked('HND', answered.form.lines, { head: { key: undefined } }), {}, noPeriod],
    ['a tab of a week off', ticked('HND', answered.form.lines, { head: { key: 'TUAN 2026-W08' } }), {}, noPeriod],
    ['a tab of another rhythm', ticked('HND', answered.form.lines, { head: { key: 'TUAN 2026-M05' } }), {}, noPeriod],
    [
      'a file without a regime',
      answered,
      { regimes: [] },
      'Chưa có chế độ báo cáo nào đang dùng: xem trang "Chế độ báo cáo", cột "Đang dùng" và cột "Lịch nộp".',
    ],
    [
      'a wrong cell',
      { ...answered, problems: [wrong] },
      {},
      'Trang "BC Hội Nông dân", dòng 7, cột "Tiến độ": đang ghi "nửa", cần ghi từ 0% đến 100%.',
    ],
  ])('%s', (_, tab, more, why) => {
    expect(submit('2026-05-22T09:00', tab, {}, more)).toEqual(refusal(tab, why))
  })
})

test('a report is taken from the first minute of its period, and not before', () => {
  const tab = ticked('HND', answered.form.lines, { head: { key: 'TUAN 2026-W22' } })
  expect(only(submit('2026-05-24T23:59', tab), 'append')).toEqual([])
  expect(written<ReportLine>(reports, submit('2026-05-25T00:00', tab))[0]!.period).toBe('TUAN 2026-W22')
})

describe('what is kept although something lacks', () => {
  test.each<[string, ReportTab, string | undefined]>([
    ['nothing happened', ticked('HND', [line('1.1')], { tail: { nothing: true } }), undefined],
    ['a task without a result', ticked('LHPN', [line('1.1', { result: 'A' }), line('1.2')]), 'Còn thiếu: chưa ghi kết quả các việc 1.2.'],
    [
      'a task done without a result',
      ticked('LHPN', [line('1.1', { result: 'A' }), line('1.2', { progress: 1 })]),
      'Còn thiếu: việc 1.2 ghi 100% mà chưa ghi kết quả.',
    ],
    [
      'nothing happened, but something did',
      ticked('HND', [line('1.1', { result: 'A' })], { tail: { nothing: true } }),
      'Còn thiếu: tích "Không phát sinh" nhưng có ghi kết quả ở việc 1.1.',
    ],
  ])('%s', (_, tab, remark) => {
    const effects = submit('2026-05-22T09:00', tab)
    expect(written<ReportLine>(reports, effects)[0]!.remark).toBe(remark)
    if (remark) expect(only(effects, 'tell')[0]!.text).toContain(remark)
  })
})

test('an organisation that only helps moves no task', () => {
  expect(
    only(submit('2026-05-22T09:00', ticked('ĐTN', [line('1.1', { progress: 1, result: 'Giúp hai buổi' })])), 'patch').map(
      (effect) => effect.table.name,
    ),
  ).toEqual(['expectedReports'])
})

test('an organisation that the board does not know yet gets its row', () => {
  const effects = submitReport.decide({ ...records, expectedReports: [] }, at('2026-05-22T09:00'), { unit: 'HND' }, [answered])
  expect(written<{ id: string }>(expectedReports, effects).map((row) => row.id)).toEqual(['TUAN 2026-W21|HND'])
})

test('a task that this report finishes is gone from the next tab', () => {
  const fill = only(submit('2026-05-22T09:00', ticked('HND', [line('1.1', { progress: 1, result: 'Xong' })])), 'fill report')[0]!
  expect(fill.form.lines).toEqual([])
})

test('a report that comes after the consolidation has it made anew', () => {
  const runs = [{ id: 'tổng hợp|TUAN 2026-W21', due: m('2026-05-22T16:30'), done: m('2026-05-22T16:33'), outcome: '' }]
  const effects = submitReport.decide({ ...records, runs }, at('2026-05-23T09:00'), { unit: 'HND' }, [answered])
  expect(effects.slice(-1)).toEqual([{ do: 'then', command: 'consolidate', input: { period: 'TUAN 2026-W21' } }])
})

describe('nothing happens', () => {
  test('for a box that is not ticked, an organisation or a tab that is not there', () => {
    const unticked = ticked('HND', answered.form.lines, { tail: { submit: false } })
    expect(submit('2026-05-22T09:00', unticked)).toEqual([])
    expect(submit('2026-05-22T09:00', answered, { unit: 'XX' })).toEqual([])
    expect(submitReport.decide(records, at('2026-05-22T09:00'), { unit: 'HND' }, [])).toEqual([])
    expect(submitReport.decide({ ...records, units: [] }, at('2026-05-22T09:00'), { unit: 'HND' }, [answered])).toEqual([])
  })
  test('when the same tick comes in a second time', () => {
    const turned = only(submit('2026-05-22T09:00'), 'fill report')[0]!
    expect(submit('2026-05-22T09:00', { ...answered, form: turned.form })).toEqual([])
  })
})

describe('a stamp says when the box was ticked', () => {
  test.each<[string, string, string, string]>([
    ['although the script came only after the cut-off', '2026-05-22T15:58', '2026-05-22T16:07', 'Đúng hạn'],
    ['and that it was late', '2026-05-22T16:02', '2026-05-22T16:07', 'Muộn'],
  ])('%s', (_, stamp, now, timeliness) => {
    const effects = submit(now, answered, { lastLook: '2026-05-22T15:50' }, { stamps: { HND: m(stamp) } })
    const [whole] = written<ReportLine>(reports, effects)
    expect([whole!.submitted, whole!.timeliness, whole!.remark]).toEqual([stamp, timeliness, undefined])
  })
})

describe('grace, lock and reopening', () => {
  const strict = { regimes: [regimeWith({ grace: 60, lockDays: 3 })] }
  const decide = (now: string, row: Partial<ExpectedReport> = {}): readonly Effect[] => {
    const expectedRows = records.expectedReports.map((one) => (one.unit === 'Hội Nông dân' ? { ...one, ...row } : one))
    return submitReport.decide({ ...records, expectedReports: expectedRows }, at(now, strict), { unit: 'HND' }, [answered])
  }
  const timelinessAt = (now: string, row: Partial<ExpectedReport> = {}) => written<ReportLine>(reports, decide(now, row))[0]?.timeliness
  test('within the grace it is on time, behind it late', () => {
    expect([timelinessAt('2026-05-22T17:00'), timelinessAt('2026-05-22T17:01')]).toEqual(['Đúng hạn', 'Muộn'])
  })
  test('locked so many days after the cut-off, until it is opened again', () => {
    expect(timelinessAt('2026-05-25T15:59')).toBe('Muộn')
    expect(decide('2026-05-25T16:00')).toEqual(
      refusal(
        answered,
        'Báo cáo Tuần 21/2026 (18/05-24/05) đã khóa từ 16:00 thứ Hai 25/05/2026. Cần nộp thì đề nghị cán bộ chọn "Mở lại" ở trang "Báo cáo phải nộp".',
      ),
    )
    expect(timelinessAt('2026-05-27T09:00', { openUntil: m('2026-05-28T23:59') })).toBe('Muộn')
  })
  test('the cut-off of an open period stands, whatever becomes of the regime', () => {
    const changed = { regimes: [regimeWith({ schedule: { kind: 'recurring', rhythms: [{ every: 'week', weekdays: [3] }] } })] }
    const effects = submitReport.decide(records, at('2026-05-22T15:00', changed), { unit: 'HND' }, [answered])
    expect(written<ReportLine>(reports, effects)[0]!.timeliness).toBe('Đúng hạn')
  })
})

describe('what is odd about a report is said beside it', () => {
  const qualityOf = (tab: ReportTab, row: Partial<ExpectedReport>[] = []) => {
    const before = expectedFor(week21, '2026-05-18T00:00').map((one, i) => ({ ...one, ...row[i] }))
    const effects = submitReport.decide(
      { ...records, expectedReports: [...before, ...expectedFor(week22, '2026-05-25T00:00')] },
      at('2026-05-28T09:00'),
      { unit: tab.unit },
      [{ ...tab, form: { ...tab.form, head: { ...tab.form.head, key: 'TUAN 2026-W22' } } }],
    )
    return (only(effects, 'patch')[0]!.patches[0]!.set as Partial<ExpectedReport>).quality
  }
  test.each<[string, ReportTab, string | undefined]>([
    ['nothing', answered, undefined],
    ['no word of any task', ticked('HND', [line('1.1')], { tail: { nothing: true } }), 'không phát sinh'],
    ['progress fell', ticked('HND', [line('1.1', { progress: 0.4, result: 'A' })]), 'tiến độ giảm ở việc 1.1'],
    ['done without a result', ticked('HND', [line('1.1', { progress: 1, difficulty: 'B' })]), 'ghi 100% mà chưa có kết quả: 1.1'],
    ['done is done no more', ticked('ĐTN', [line('2.2', { progress: 0.9, result: 'A' })]), 'việc đã xong nay chưa xong: 2.2'],
  ])('%s', (_, tab, wanted) => {
    expect(qualityOf(tab)).toBe(wanted)
  })
  test('the same as in the period before', () => {
    const same = { digest: digestOf(answered.form), submitted: m('2026-05-21T09:00'), state: 'Đúng hạn' } as const
    expect(qualityOf(answered, [{}, same])).toBe('giống hệt kỳ trước')
  })
})

test('several reports at once: everything is recorded before the first tab turns, each table patched once', () => {
  const tabs = [answered, ticked('ĐTN', [line('1.1', { result: 'Giúp' })]), ticked('CCB', [])]
  const effects = submitReport.decide(records, at('2026-05-22T15:00'), { units: tabs.map(({ unit }) => ({ unit })), farBack: false }, tabs)
  expect(effects.map((effect) => ('table' in effect ? `${effect.do} ${effect.table.name}` : effect.do))).toEqual([
    'append reports',
    'patch expectedReports',
    'patch tasks',
    'fill report',
    'fill report',
    'mark report',
    'unstamp',
    'unstamp',
    'log',
    'tell',
    'log',
    'tell',
    'tell',
    'then',
  ])
})
