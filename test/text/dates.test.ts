import { expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day'
import { periodOf, type Rhythm } from '../../src/reporting/period'
import { sayDay, sayDayInWeek, sayMoment, sayPeriod, sayReport, sayShortDay, shortLabel } from '../../src/text/dates'
import { m } from '../reporting/office'

const on = '2026-05-24' as Day

test('days and moments as people write them', () => {
  expect([sayDay(on), sayShortDay(on), sayDayInWeek(on), sayMoment(m('2026-05-04T07:05'))]).toEqual([
    '24/05/2026',
    '24/05',
    'Chủ nhật 24/05/2026',
    '07:05 thứ Hai 04/05/2026',
  ])
})

test.each<[Rhythm, string, string]>([
  ['week', 'Tuần 21/2026 (18/05-24/05)', 'Tuần 21/2026'],
  ['month', 'Tháng 5/2026', 'Tháng 5/2026'],
  ['quarter', 'Quý II/2026', 'Quý II/2026'],
  ['half', '6 tháng đầu năm 2026', '6 tháng đầu năm 2026'],
  ['year', 'Năm 2026', 'Năm 2026'],
])('a %s is called %s', (rhythm, label, short) => {
  expect([sayPeriod(periodOf(on, rhythm)), shortLabel(label)]).toEqual([label, short])
})

test('the second half and the week that lies in two years', () => {
  expect(sayPeriod(periodOf('2026-07-01' as Day, 'half'))).toBe('6 tháng cuối năm 2026')
  expect(sayPeriod(periodOf('2027-01-01' as Day, 'week'))).toBe('Tuần 53/2026 (28/12-03/01)')
})

test('a report on a named day, and one report among others', () => {
  const once = { key: '2026-06-15', rhythm: 'once', from: '2026-05-16' as Day, to: '2026-06-15' as Day }
  expect(sayPeriod(once)).toBe('Đến ngày 15/06/2026')
  expect(sayReport({ period: periodOf(on, 'month'), cutOff: m('2026-05-25T16:00'), regime: { name: 'Báo cáo tháng' } })).toBe(
    'Tháng 5/2026, hạn 16:00 25/05 (Báo cáo tháng)',
  )
})
