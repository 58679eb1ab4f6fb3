import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day'
import { openPeriod } from '../../src/commands/open-period'
import type { Schedule } from '../../src/deadline/schedule'
import { datesOf } from '../../src/reporting/dates'
import { settled } from '../../src/reporting/expected'
import { tabForPeriod } from '../../src/reporting/report-tab'
import { type ExpectedReport, expectedReports } from '../../src/tables/expected-reports'
import { runs } from '../../src/tables/runs'
import { sayWaiting } from '../../src/text/commands'
import { at, calendar, expectedFor, line, m, regime, regimeWith, task, tasks, ticked, units, week21, week22 } from '../reporting/office'
import { only, written } from './kept'

const records = { units, tasks, expectedReports: expectedFor(week21, '2026-05-22T16:03') }
const monthly: Schedule = { kind: 'recurring', rhythms: [{ every: 'month', days: [25] }] }
const monday = at('2026-05-25T00:03')
const job = { id: 'mở|TUAN 2026-W22', due: m('2026-05-25T00:00'), period: 'TUAN 2026-W22' }
const fill = (code: string, effects: ReturnType<typeof openPeriod.decide>): ReturnType<typeof only<'fill report'>>[number] | undefined =>
  only(effects, 'fill report').find((effect) => effect.unit === code)

describe('openPeriod', () => {
  test('every reporting organisation gets its tab, the board its rows, the ledger its line', () => {
    const effects = openPeriod.decide(records, monday, job, [])
    expect(only(effects, 'fill report').map((effect) => effect.title)).toEqual([
      'BC Công đoàn',
      'BC Hội Nông dân',
      'BC Đoàn Thanh niên',
      'BC Hội LHPN',
      'BC Hội CCB',
    ])
    const owed = [settled(week21, records.expectedReports[0]), week22]
    expect(fill('LHPN', effects)!.form).toEqual(
      tabForPeriod(units.find((u) => u.code === 'LHPN')!, week22, [line('1.2', { due: tasks[1]!.due!, progress: 0.2 })], owed),
    )
    expect([effects[0], ...effects.slice(6)]).toEqual([
      { do: 'append', table: expectedReports, rows: expectedFor(week22, monday.now) },
      {
        do: 'append',
        table: runs,
        rows: [{ id: job.id, due: job.due, done: '2026-05-25T00:03', outcome: 'Mở kỳ mới trên 5 trang báo cáo.' }],
      },
      { do: 'log', outcome: 'Xong', detail: 'Mở kỳ mới trên 5 trang báo cáo.' },
      { do: 'then', command: 'drawBoard', input: undefined },
    ])
  })
  test('after an import it works alike, without ledger and journal', () => {
    expect(openPeriod.decide(records, monday, undefined, []).map((effect) => effect.do)).toEqual(Array(5).fill('fill report'))
  })
  test('what was typed and not submitted stays; new tasks come, done tasks go; a renamed tab keeps its name', () => {
    const tab = {
      ...ticked('HND', [line('1.1', { progress: 0.6, result: 'Mở hai lớp' }), line('2.2')], {
        tail: { submit: false, proposals: 'Cho mượn phòng' },
      }),
      title: 'Nông dân',
    }
    const more = { ...records, tasks: [...tasks, task('3.1', { lead: 'Hội Nông dân', title: 'Việc mới' })] }
    const { title, form } = fill('HND', openPeriod.decide(more, monday, job, [tab]))!
    expect(title).toBe('Nông dân')
    expect(form.head).toMatchObject({ key: 'TUAN 2026-W22', status: sayWaiting(week22.cutOff) })
    expect(form.lines.map((l) => [l.code, l.progress, l.result])).toEqual([
      ['1.1', 0.6, 'Mở hai lớp'],
      ['3.1', undefined, undefined],
    ])
    expect(form.tail.proposals).toBe('Cho mượn phòng')
  })
  test('a tab that stands at an open report of another regime stays there, and lists the new one', () => {
    const month = regimeWith({ code: 'THANG', name: 'Báo cáo tháng', rhythm: 'month', schedule: monthly })
    const dates = datesOf(month, '2026-05-20' as Day, calendar)!
    const both = { ...records, expectedReports: [...expectedFor(week21, '2026-05-18T08:00')] }
    const tab = ticked('HND', [line('1.1', { result: 'A' })], { tail: { submit: false } })
    const opens = { id: 'mở|THANG 2026-M05', due: m('2026-05-01T00:00'), period: dates.key }
    const { form } = fill('HND', openPeriod.decide(both, at('2026-05-20T09:00', { regimes: [regime, month] }), opens, [tab]))!
    expect([form.head.key, form.lines[0]!.result, form.head.others]).toEqual([
      'TUAN 2026-W21',
      'A',
      'Tháng 5/2026, hạn 16:00 25/05 (Báo cáo tháng)',
    ])
  })
  test('a report that is being amended stays in its tab', () => {
    const amending = ticked('HND', [line('1.1', { result: 'A' })], { head: { key: 'TUAN 2026-W21#2' }, tail: { submit: false } })
    expect(fill('HND', openPeriod.decide(records, monday, job, [amending]))).toBeUndefined()
  })
  test('a tab of a regime that is no longer in use is turned, whatever its key', () => {
    const month = regimeWith({ code: 'THANG', rhythm: 'month', schedule: monthly })
    const old = ticked('HND', [line('1.1', { result: 'A' })], { head: { key: 'TUAN 2026-W21' }, tail: { submit: false } })
    const off = at('2026-05-20T09:00', { regimes: [{ ...regime, used: false }, month] })
    const { form } = fill('HND', openPeriod.decide({ ...records, expectedReports: [] }, off, undefined, [old]))!
    expect([form.head.key, form.lines[0]!.result]).toEqual(['THANG 2026-M05', 'A'])
  })
  test('a second run changes nothing', () => {
    const first = openPeriod.decide(records, monday, job, [])
    const tabs = only(first, 'fill report').map(({ unit, title, form }) => ({ unit, title, form, problems: [] }))
    const expected = [...records.expectedReports, ...written<ExpectedReport>(expectedReports, first)]
    const second = openPeriod.decide({ ...records, expectedReports: expected }, monday, job, tabs)
    expect(second).toEqual(first.slice(1))
  })
  test('in Tết the tabs are turned to the first week after it', () => {
    const effects = openPeriod.decide({ ...records, expectedReports: [] }, at('2026-02-18T09:00'), undefined, [])
    expect(fill('HND', effects)!.form.head.key).toBe('TUAN 2026-W09')
  })
  test('without a regime no tab is touched', () => {
    expect(openPeriod.decide(records, at('2026-05-25T00:03', { regimes: [] }), job, [])).toEqual([])
  })
})
