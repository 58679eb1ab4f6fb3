import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { periodOfKey } from '../../src/reporting/period'
import { hasDraft } from '../../src/reporting/report-tab'
import { fromShorter, withoutShorter, withShorter } from '../../src/reporting/roll-up-prefill'
import { linesOf } from '../../src/reporting/submission'
import type { ReportForm, ReportFormLine } from '../../src/tables/report-form'
import type { ReportLine } from '../../src/tables/reports'
import { datesAt, line, m, ticked, unit, week21 } from './office'

const may = periodOfKey('2026-M05')!
const week20 = datesAt('2026-05-15')
const report = (
  code: string,
  dates: typeof week21,
  lines: readonly ReportFormLine[],
  tail: Partial<ReportForm['tail']> = {},
): readonly ReportLine[] =>
  linesOf(ticked(code, lines, { tail }).form, { unit: unit(code), dates, submitted: dates.cutOff, version: 1, remark: undefined })
const weeks = [
  ...report('HND', week21, [line('1.1', { progress: 0.7, result: 'Mở hai lớp' })], { proposals: 'Cho mượn phòng' }),
  ...report('HND', week20, [line('1.1', { progress: 0.4, result: 'Mở một lớp' })]),
  ...report('LHPN', week20, [line('1.1', { result: 'Việc của đơn vị khác' })]),
]
const form = (lines: readonly ReportFormLine[], tail: Partial<ReportForm['tail']> = {}): ReportForm =>
  ticked('HND', lines, { tail: { submit: false, ...tail } }).form
const from = fromShorter(unit('HND'), may, weeks)

describe('a report of a month begins with what its weeks brought', () => {
  test('its own, in the order of time', () => {
    expect(withShorter(form([line('1.1'), line('2.1')]), from)).toEqual(
      form([line('1.1', { progress: 0.7, result: 'Mở một lớp\nMở hai lớp' }), line('2.1')], { proposals: 'Cho mượn phòng' }),
    )
  })
  test('what was typed and the progress of the plan stay', () => {
    const typed = form([line('1.1', { progress: 0.9, result: 'Của tôi' })], { proposals: 'Khác' })
    expect(withShorter(typed, from)).toEqual(typed)
  })
  test.each([
    ['a week', '2026-W21'],
    ['another month', '2026-M06'],
  ])('%s begins blank', (_, key) => {
    expect(fromShorter(unit('HND'), periodOfKey(key)!, weeks).tasks.size).toBe(0)
  })
  test('a report of the month is not its own beginning', () => {
    const own = weeks.map((one) => ({ ...one, period: 'THANG-25 2026-M05' }))
    expect(fromShorter(unit('HND'), may, own).tasks.size).toBe(0)
  })
})

describe('what it begins with is no draft', () => {
  const begun = withShorter(form([line('1.1')]), from)
  test.each<[string, ReportForm, boolean]>([
    ['as it began', begun, false],
    ['a line taken away', { ...begun, lines: [line('1.1', { result: 'Mở hai lớp' })] }, false],
    ['a word changed', { ...begun, lines: [line('1.1', { result: 'Mở một lớp\nMở ba lớp' })] }, true],
    ['a line of one’s own', { ...begun, tail: { ...begun.tail, difficulties: 'Thiếu máy' } }, true],
  ])('%s: %s', (_, filled, typed) => {
    expect(hasDraft(withoutShorter(filled, from))).toBe(typed)
  })
  test('nor once another week has come', () => {
    const later = report('HND', datesAt('2026-05-08'), [line('1.1', { result: 'Họp' })])
    expect(hasDraft(withoutShorter(begun, fromShorter(unit('HND'), may, [...weeks, ...later])))).toBe(false)
  })
  test('whatever was typed beside it is found again', () => {
    const text = fc.constantFrom(undefined, 'Của tôi', 'Việc khác\nViệc nữa')
    fc.assert(
      fc.property(text, text, text, (result, difficulty, proposals) => {
        const typed = form([line('1.1', { progress: 0.5, result, difficulty })], { proposals })
        expect(withoutShorter(withShorter(typed, from), from)).toEqual(typed)
      }),
    )
  })
})

test('submitted a second time with later words, the month holds the last version of each week', () => {
  const amended = report('HND', week21, [line('1.1', { result: 'Mở ba lớp' })]).map((one) => ({
    ...one,
    version: 2,
    submitted: m('2026-05-23T08:00'),
  }))
  expect(fromShorter(unit('HND'), may, [...weeks, ...amended]).tasks.get('1.1')!.result).toBe('Mở một lớp\nMở ba lớp')
})
