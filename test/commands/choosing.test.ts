import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day'
import type { ReportTab } from '../../src/commands/command'
import type { Effect } from '../../src/commands/effect'
import { pickReport } from '../../src/commands/pick-report'
import { reviewReports } from '../../src/commands/review-reports'
import type { Schedule } from '../../src/deadline/schedule'
import { datesOf } from '../../src/reporting/dates'
import { type ExpectedReport, expectedReports } from '../../src/tables/expected-reports'
import { outbox } from '../../src/tables/outbox'
import type { ReportLine } from '../../src/tables/reports'
import { sayReport } from '../../src/text/dates'
import { at, calendar, expectedFor, line, m, regime, regimeWith, tasks, ticked, unit, units, week21, week22 } from '../reporting/office'
import { only, written } from './kept'

const monthly: Schedule = { kind: 'recurring', rhythms: [{ every: 'month', days: [25] }] }
const month = regimeWith({ code: 'THANG', name: 'Báo cáo tháng', rhythm: 'month', schedule: monthly })
const may = datesOf(month, '2026-05-20' as Day, calendar)!
const owed = [...expectedFor(week21, '2026-05-18T08:00'), ...expectedFor(may, '2026-05-18T08:00')]
const rules = { regimes: [regime, month] }

describe('another report is chosen in the tab', () => {
  const pick = (wanted: string, lines: ReportTab['form']['lines'] = [line('1.1')]): readonly Effect[] =>
    pickReport.decide({ units, tasks, expectedReports: owed }, at('2026-05-20T09:00', rules), { unit: 'HND' }, [
      ticked('HND', lines, { head: { pick: wanted }, tail: { submit: false } }),
    ])
  const refusal = (why: string): readonly Effect[] => [
    { do: 'mark report', unit: 'HND', fields: { status: why, pick: '' } },
    { do: 'tell', as: 'toast', text: why },
  ]
  test('the tab turns to it, and lists the one that it left', () => {
    const [fill] = only(pick(sayReport(may)), 'fill report')
    expect([fill!.form.head.key, fill!.form.head.others, fill!.form.head.pick]).toEqual(['THANG 2026-M05', sayReport(week21), undefined])
  })
  test('not while words stand there that nobody has submitted', () => {
    expect(pick(sayReport(may), [line('1.1', { result: 'A' })])).toEqual(
      refusal('Trang đang có chữ chưa nộp; cần nộp hoặc xóa trước rồi mới chuyển sang báo cáo khác.'),
    )
  })
  test('nor one that is not owed', () => {
    expect(pick('Tháng 13')).toEqual(refusal('"Tháng 13" không có trong các báo cáo còn phải nộp của đơn vị.'))
  })
})

describe('the officer’s choice beside an expected report', () => {
  const said: ReportLine = {
    id: 'HND|TUAN 2026-W21|1|1',
    period: week21.key,
    unit: 'Hội Nông dân',
    version: 1,
    submitted: m('2026-05-22T09:00'),
    timeliness: 'Đúng hạn',
    task: '1.1',
    title: 'Mở lớp học chữ số',
    progress: 0.7,
    result: 'Mở hai lớp',
    difficulty: undefined,
    evidence: undefined,
    proposal: undefined,
    remark: undefined,
  }
  const chosen = (
    fields: Partial<ExpectedReport>,
    tab: ReportTab = ticked('HND', [], { head: { key: week22.key }, tail: { submit: false } }),
  ) => {
    const rows = owed.map((row) => (row.unit === 'Hội Nông dân' && row.period === week21.key ? { ...row, ...fields } : row))
    return reviewReports.decide(
      { units, tasks, reports: [said], expectedReports: rows, outbox: [] },
      at('2026-05-25T09:00', rules),
      undefined,
      [tab],
    )
  }
  const submitted = { submitted: m('2026-05-22T09:00'), state: 'Đúng hạn', version: 1, review: 'Chờ xem' } as const
  const setBy = (effects: readonly Effect[]) =>
    only(effects, 'patch').find(({ table }) => table.name === expectedReports.name)?.patches[0]?.set

  test('taken as received', () => {
    expect(setBy(chosen({ ...submitted, action: 'Nhận' }))).toEqual({ action: undefined, review: 'Đã nhận' })
  })
  test('returned: the words come back to the tab as the next version, with the reason; the organisation gets a mail', () => {
    const effects = chosen({ ...submitted, action: 'Trả lại', reason: 'Thiếu số hộ' })
    expect(setBy(effects)).toEqual({ action: undefined, review: 'Trả lại', openUntil: '2026-05-28T23:59' })
    const { form } = only(effects, 'fill report')[0]!
    const why = 'Báo cáo Tuần 21/2026 (18/05-24/05) bị trả lại. Lý do: Thiếu số hộ. Sửa rồi nộp lại trước 23:59 thứ Năm 28/05/2026.'
    expect([form.head.key, form.head.status, form.lines[0]!.result]).toEqual(['TUAN 2026-W21#2', why, 'Mở hai lớp'])
    expect(written<{ to: string; subject: string }>(outbox, effects).map(({ to, subject }) => [to, subject])).toEqual([
      [unit('HND').email, why],
    ])
  })
  test('returned while the tab holds other words: they stay, and the tab says what to do', () => {
    const effects = chosen(
      { ...submitted, action: 'Trả lại', reason: 'Thiếu' },
      ticked('HND', [line('1.1', { result: 'Dở' })], { tail: { submit: false } }),
    )
    expect(only(effects, 'fill report')).toEqual([])
    expect(String(only(effects, 'mark report')[0]!.fields.status)).toContain('Nộp xong chữ đang ghi')
  })
  test('opened again', () => {
    expect(setBy(chosen({ action: 'Mở lại' }))).toEqual({ action: undefined, openUntil: '2026-05-28T23:59' })
  })
  test.each<[string, Partial<ExpectedReport>, string]>([
    [
      'returned without a reason',
      { ...submitted, action: 'Trả lại' },
      'Cần ghi lý do ở cột "Lý do" rồi chọn lại "Trả lại" (Hội Nông dân, Tuần 21/2026 (18/05-24/05)).',
    ],
    [
      'returned before it came',
      { action: 'Trả lại', reason: 'x' },
      'Hội Nông dân chưa nộp báo cáo Tuần 21/2026 (18/05-24/05), nên chưa trả lại được.',
    ],
    ['received before it came', { action: 'Nhận' }, 'Hội Nông dân chưa nộp báo cáo Tuần 21/2026 (18/05-24/05), nên chưa nhận được.'],
  ])('refused: %s', (_, fields, why) => {
    const effects = chosen(fields)
    expect([setBy(effects), only(effects, 'tell')[0]!.text]).toEqual([{ action: undefined }, why])
  })
  test('nothing chosen, nothing done', () => {
    expect(chosen({})).toEqual([])
  })
})
