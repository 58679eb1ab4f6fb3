import { describe, expect, test } from 'vitest'
import { openPeriod } from '../../src/commands/open-period'
import type { Schedule } from '../../src/deadline/schedule'
import { withPeriod } from '../../src/reporting/board'
import { tabForPeriod } from '../../src/reporting/report-tab'
import { expectedReports } from '../../src/tables/expected-reports'
import { runs } from '../../src/tables/runs'
import { sayWaiting } from '../../src/text/commands'
import { at, line, m, task, tasks, ticked, units, week21, week22 } from '../reporting/office'
import { only, written } from './kept'

const records = { units, tasks, expectedReports: withPeriod([], units, week21, m('2026-05-22T16:03')) }
const monday = at('2026-05-25T00:03')
const job = { id: 'mở|2026-W22', due: m('2026-05-25T00:00'), period: '2026-W22' }
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
    expect(fill('LHPN', effects)!.form).toEqual(
      tabForPeriod(units.find((u) => u.code === 'LHPN')!, week22, [line('1.2', { due: tasks[1]!.due!, progress: 0.2 })]),
    )
    expect(effects.slice(5)).toEqual([
      { do: 'replace', table: expectedReports, rows: withPeriod(records.expectedReports, units, week22, monday.now) },
      {
        do: 'append',
        table: runs,
        rows: [{ id: job.id, due: job.due, done: '2026-05-25T00:03', outcome: 'Mở kỳ mới trên 5 trang báo cáo.' }],
      },
      { do: 'log', outcome: 'Xong', detail: 'Mở kỳ mới trên 5 trang báo cáo.' },
    ])
  })
  test('after an import it works alike, without ledger and journal', () => {
    expect(openPeriod.decide(records, monday, undefined, []).map((effect) => effect.do)).toEqual([
      ...Array(5).fill('fill report'),
      'replace',
    ])
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
    expect(form.head).toMatchObject({ key: '2026-W22', status: sayWaiting(week22.cutOff) })
    expect(form.lines.map((l) => [l.code, l.progress, l.result])).toEqual([
      ['1.1', 0.6, 'Mở hai lớp'],
      ['3.1', undefined, undefined],
    ])
    expect(form.tail.proposals).toBe('Cho mượn phòng')
  })
  test('a tab that is ahead, because its report has come, is left', () => {
    const ahead = ticked('HND', [], { head: { key: '2026-W23' }, tail: { submit: false } })
    const effects = openPeriod.decide(records, monday, job, [ahead])
    expect(fill('HND', effects)).toBeUndefined()
    expect(only(effects, 'fill report')).toHaveLength(4)
  })
  test('a tab of a regime that is no longer in force is turned, whatever its key', () => {
    const monthly: Schedule = { kind: 'recurring', rhythms: [{ every: 'month', days: [25] }] }
    const old = ticked('HND', [line('1.1', { result: 'A' })], { head: { key: '2026-W21' }, tail: { submit: false } })
    const { form } = fill('HND', openPeriod.decide(records, at('2026-05-20T09:00', { reporting: monthly }), undefined, [old]))!
    expect([form.head.key, form.lines[0]!.result]).toEqual(['2026-M05', 'A'])
  })
  test('a second run changes nothing', () => {
    const first = openPeriod.decide(records, monday, job, [])
    const tabs = only(first, 'fill report').map(({ unit, title, form }) => ({ unit, title, form, problems: [] }))
    const second = openPeriod.decide({ ...records, expectedReports: written(expectedReports, first) }, monday, job, tabs)
    expect(second).toEqual(first)
  })
  test('in Tết the tabs are turned to the first week after it', () => {
    const effects = openPeriod.decide({ ...records, expectedReports: [] }, at('2026-02-18T09:00'), undefined, [])
    expect(fill('HND', effects)!.form.head.key).toBe('2026-W09')
  })
  test('without a regime no tab is touched', () => {
    expect(openPeriod.decide(records, at('2026-05-25T00:03', { reporting: undefined }), job, [])).toEqual([])
  })
})
