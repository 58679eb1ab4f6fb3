import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day'
import type { Moment } from '../../src/calendar/moment'
import { boardKey, boardRow, missingOf, reportingUnits, withPeriod } from '../../src/reporting/board'
import { datesOf } from '../../src/reporting/regime'
import type { ExpectedReport } from '../../src/tables/expected-reports'
import { anyMoment, nearDay } from '../calendar/arbitrary'
import { calendar, m, regime, unit, units, week21, week22 } from './office'

test('the committee and other offices do not report; the residential groups do', () => {
  const group = { ...unit('CĐ'), code: 'TDP1', kind: 'Ban CTMT' } as const
  const office = { ...unit('CĐ'), code: 'CA', kind: 'Cơ quan khác' } as const
  expect(reportingUnits([...units, group, office]).map((u) => u.code)).toEqual(['CĐ', 'HND', 'ĐTN', 'LHPN', 'CCB', 'TDP1'])
})

test('the expected report of one organisation', () => {
  expect(boardRow(unit('HND'), week21, undefined, m('2026-05-20T08:00'))).toEqual({
    id: '2026-W21|HND',
    period: '2026-W21',
    label: 'Tuần 21/2026 (18/05-24/05)',
    unit: 'Hội Nông dân',
    state: 'Chưa đến hạn',
    submitted: undefined,
    cutOff: '2026-05-22T16:00',
    contact: 'Trần Thị Huệ',
    phone: '0905 333 444',
  })
})

describe('withPeriod', () => {
  const first = withPeriod([], units, week21, m('2026-05-20T08:00'))
  const submitted = first.map((row) => (row.id === '2026-W21|CĐ' ? { ...row, submitted: m('2026-05-22T09:00') } : row))

  test('every organisation once, in the order of the directory', () => {
    expect(first.map((row) => [row.id, row.state])).toEqual(
      ['CĐ', 'HND', 'ĐTN', 'LHPN', 'CCB'].map((code) => [boardKey('2026-W21', code), 'Chưa đến hạn']),
    )
  })
  test('what was submitted stays; who has not is missing after the cut-off', () => {
    const board = withPeriod(submitted, units, week21, m('2026-05-22T16:01'))
    expect(board.map((row) => row.state)).toEqual(['Đúng hạn', 'Chưa nộp', 'Chưa nộp', 'Chưa nộp', 'Chưa nộp'])
    expect(missingOf(board, '2026-W21').map((row) => row.unit)).toEqual(['Hội Nông dân', 'Đoàn Thanh niên', 'Hội LHPN', 'Hội CCB'])
    expect(missingOf(board, '2026-W22')).toEqual([])
  })
  test('the newest period stands first, the rows of the older one stay as they are', () => {
    const board = withPeriod(submitted, units, week22, m('2026-05-25T00:00'))
    expect(board.slice(5)).toEqual(submitted)
    expect(new Set(board.slice(0, 5).map((row) => row.period))).toEqual(new Set(['2026-W22']))
    expect(withPeriod(board, units, week21, m('2026-05-20T08:00')).slice(0, 5)).toEqual(board.slice(0, 5))
  })
  test('an organisation that left the directory leaves the period, a new one comes in', () => {
    const without = units.filter((u) => u.code !== 'HND')
    expect(withPeriod(first, without, week21, m('2026-05-20T08:00')).map((row) => row.unit)).not.toContain('Hội Nông dân')
    expect(withPeriod(withPeriod([], without, week21, m('2026-05-20T08:00')), units, week21, m('2026-05-20T08:00'))).toEqual(first)
  })
  test('keeps the rows of other periods, and a second run changes nothing', () => {
    const dates = nearDay.map((on) => datesOf(regime, on, calendar)).filter((found) => found !== undefined)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(dates, anyMoment), { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.option(anyMoment, { nil: undefined })),
        (steps, submissions) => {
          let board: readonly ExpectedReport[] = []
          for (const [its, now] of steps) {
            const before = board.filter((row) => row.period !== its.period.key)
            board = withPeriod(board, units, its, now)
            expect(board.filter((row) => row.period !== its.period.key)).toEqual(before)
            expect(withPeriod(board, units, its, now)).toEqual(board)
            expect(new Set(board.map((row) => row.id)).size).toBe(board.length)
            expect(board.map((row) => row.cutOff)).toEqual(
              board
                .map((row) => row.cutOff)
                .sort()
                .reverse(),
            )
            board = board.map((row) => ({ ...row, submitted: row.submitted ?? (submissions.next().value as Moment | undefined) }))
          }
        },
      ),
    )
  })
})

test('a week without a cut-off has no dates to put on the board', () => {
  expect(datesOf(regime, '2026-02-18' as Day, calendar)).toBeUndefined()
})
