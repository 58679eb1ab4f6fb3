import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day'
import { datesOf } from '../../src/reporting/dates'
import { expectedRow, limitsOf, missingOf, movedOn, newlyExpected, settled } from '../../src/reporting/expected'
import type { Unit } from '../../src/tables/units'
import { calendar, expectedFor, m, regime, regimeWith, unit, units, week21, week22 } from './office'

test('the expected report of one organisation', () => {
  expect(expectedRow(unit('HND'), week21, undefined, m('2026-05-20T08:00'))).toMatchObject({
    id: 'TUAN 2026-W21|HND',
    period: 'TUAN 2026-W21',
    label: 'Tuần 21/2026 (18/05-24/05)',
    unit: 'Hội Nông dân',
    state: 'Chưa đến hạn',
    submitted: undefined,
    cutOff: '2026-05-22T16:00',
  })
})

describe('newlyExpected', () => {
  test('every organisation once, in the order of the directory', () => {
    expect(expectedFor(week21, '2026-05-20T08:00').map(({ id, state }) => [id, state])).toEqual(
      ['CĐ', 'HND', 'ĐTN', 'LHPN', 'CCB'].map((code) => [`TUAN 2026-W21|${code}`, 'Chưa đến hạn']),
    )
  })
  test('adds what lacks and nothing twice', () => {
    const known = expectedFor(week21, '2026-05-20T08:00')
    expect(newlyExpected(known, units, week21, m('2026-05-21T08:00'))).toEqual([])
    expect(newlyExpected(known.slice(1), units, week21, m('2026-05-21T08:00')).map(({ unit: name }) => name)).toEqual(['Công đoàn'])
    expect(newlyExpected(known, units, week22, m('2026-05-25T00:00'))).toHaveLength(5)
  })
  test.each<[string, Partial<Unit>, boolean]>([
    ['joined on the last day of the period', { joined: '2026-05-24' as Day }, true],
    ['joined after it', { joined: '2026-05-25' as Day }, false],
    ['left on its first day', { left: '2026-05-18' as Day }, true],
    ['left before it', { left: '2026-05-17' as Day }, false],
  ])('an organisation that %s', (_, fields, owes) => {
    const changed = units.map((one) => (one.code === 'HND' ? { ...one, ...fields } : one))
    const rows = newlyExpected([], changed, week21, m('2026-05-18T00:00'))
    expect(rows.some((row) => row.unit === 'Hội Nông dân')).toBe(owes)
  })
})

test('states move with the clock, and what has come stays', () => {
  const rows = expectedFor(week21, '2026-05-20T08:00').map((row, i) => (i === 0 ? { ...row, submitted: m('2026-05-21T09:00') } : row))
  const states = (now: string): string[] => movedOn(rows, [regime], m(now)).map(({ unit: name, state }) => `${name}: ${state}`)
  const rest = ['Hội Nông dân', 'Đoàn Thanh niên', 'Hội LHPN', 'Hội CCB']
  expect(states('2026-05-21T23:59')).toEqual([])
  expect(states('2026-05-22T00:00')).toEqual(rest.map((name) => `${name}: Đến hạn`))
  expect(states('2026-05-22T16:00')).toEqual(rest.map((name) => `${name}: Đến hạn`))
  expect(states('2026-05-22T16:01')).toEqual(rest.map((name) => `${name}: Chưa nộp`))
  expect(missingOf(rows, 'TUAN 2026-W21').map(({ unit: name }) => name)).toEqual(rest)
  expect(missingOf(rows, 'TUAN 2026-W22')).toEqual([])
})

describe('the limits of an expected report', () => {
  const [row] = expectedFor(week21, '2026-05-20T08:00')
  test('are those of its own time: a later change of the regime leaves the cut-off alone', () => {
    const changed = datesOf(
      regimeWith({ schedule: { kind: 'recurring', rhythms: [{ every: 'week', weekdays: [3] }] } }),
      '2026-05-22' as Day,
      calendar,
    )!
    expect(changed.cutOff).toBe('2026-05-20T16:00')
    expect(settled(changed, row).cutOff).toBe('2026-05-22T16:00')
  })
  test('grace counts as on time; so many days after the cut-off it is locked, unless it was opened again', () => {
    const rules = [regimeWith({ grace: 120, lockDays: 7 })]
    expect(limitsOf(row!, rules)).toEqual({ cutOff: '2026-05-22T16:00', graceEnd: '2026-05-22T18:00', lockedFrom: '2026-05-29T16:00' })
    expect(limitsOf({ ...row!, openUntil: m('2026-06-05T23:59') }, rules).lockedFrom).toBe('2026-06-05T23:59')
  })
})
