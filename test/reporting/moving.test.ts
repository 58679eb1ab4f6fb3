import { describe, expect, test } from 'vitest'
import { readDeadline } from '../../src/deadline/read'
import { looksFarBack, movingFrom } from '../../src/reporting/moving'
import { regimeOf } from '../../src/reporting/regime'
import type { ExpectedReport } from '../../src/tables/expected-reports'
import { firstRegimes } from '../../src/tables/first-regimes'
import { calendar, expectedFor, m, regimeWith, week21 } from './office'

const [row] = expectedFor(week21, '2026-05-20T08:00')
const late = (fields: Partial<ExpectedReport>): ExpectedReport => ({ ...row!, state: 'Chưa nộp', ...fields })
const of = (month: string, fields: Partial<ExpectedReport> = {}): ExpectedReport =>
  late({
    id: month,
    period: `TUAN ${month}`,
    cutOff: m(`${month}-20T16:00`),
    submitted: m(`${month}-20T10:00`),
    state: 'Đúng hạn',
    ...fields,
  })
const regimes = [regimeWith({})]
const from = (rows: readonly ExpectedReport[], now: string): string => movingFrom(rows, regimes, m(now))

describe('expected reports that still change or are shown', () => {
  const many = Array.from({ length: 30 }, (_, i) => of(`${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`))

  test('those of the year, and in its first sixty days those of the year before', () => {
    const weekly = Array.from({ length: 40 }, (_, i) => late({ ...of('2026-03'), period: `TUAN ${i}`, cutOff: m('2026-02-27T16:00') }))
    expect(from(weekly, '2026-05-20T08:00')).toBe('2026-01-01T00:00')
    expect(from(weekly, '2026-03-01T08:00')).toBe('2025-01-01T00:00')
    expect(from(weekly, '2026-03-02T08:00')).toBe('2026-01-01T00:00')
  })
  test('those of the twelve periods on the board', () => {
    expect(many.at(-1)!.period).toBe('TUAN 2026-06')
    expect(from(many, '2026-06-25T08:00')).toBe('2025-07-20T16:00')
  })
  test.each<[string, Partial<ExpectedReport>]>([
    ['chosen by the officer', { action: 'Trả lại' }],
    ['opened again', { openUntil: m('2026-06-28T23:59') }],
    ['not judged as missing yet', { submitted: undefined, state: 'Đến hạn' }],
  ])('one of long ago that is %s', (_, fields) => {
    const old = of('2023-03', fields)
    expect(from([old, ...many], '2026-06-25T08:00')).toBe(old.cutOff)
  })
  test('not one that was opened again and is closed, nor one that has been missing for long', () => {
    const closed = of('2023-03', { openUntil: m('2026-06-20T23:59') })
    const missing = of('2023-04', { submitted: undefined, state: 'Chưa nộp' })
    expect(from([closed, missing, ...many], '2026-06-25T08:00')).toBe('2025-07-20T16:00')
  })
})

describe('reports that are compared with one of long ago', () => {
  const ready = firstRegimes.find(({ code }) => code === '6THANG')!
  const half = { ...regimeOf(ready, readDeadline(ready.words, { year: 2026 }).schedule)!, used: true }
  test.each([
    ['2026-05-24T08:00', false],
    ['2026-05-26T08:00', true],
    ['2026-06-16T08:00', true],
    ['2026-08-01T08:00', false],
  ])('%s: %s', (now, wanted) => {
    expect(half.rhythm).toBe('half')
    expect(looksFarBack([half], calendar, m(now))).toBe(wanted)
  })
  test('weeks and regimes that are not in use never are', () => {
    expect(looksFarBack([regimeWith({}), { ...half, used: false }], calendar, m('2026-06-14T08:00'))).toBe(false)
  })
})
