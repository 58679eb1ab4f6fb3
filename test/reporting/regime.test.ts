import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/calendar/day'
import type { Schedule } from '../../src/deadline/schedule'
import { readReminders, regimeOf } from '../../src/reporting/regime'
import { firstRegimes } from '../../src/tables/first-regimes'
import { weekly } from './office'

const [first] = firstRegimes

test.each<[string, Schedule | undefined, string | undefined]>([
  ['no words', undefined, undefined],
  ['a week', weekly, 'week'],
  ['a month', { kind: 'recurring', rhythms: [{ every: 'month', days: [25] }] }, 'month'],
  ['every day', { kind: 'recurring', rhythms: [{ every: 'day' }] }, undefined],
  ['one day', { kind: 'once', end: '2026-05-22' as Day }, 'once'],
  [
    'two days of the year, one in each half',
    {
      kind: 'recurring',
      rhythms: [
        {
          every: 'year',
          dates: [
            { month: 6, day: 15 },
            { month: 12, day: 15 },
          ],
        },
      ],
    },
    'half',
  ],
  [
    'two days in one half',
    {
      kind: 'recurring',
      rhythms: [
        {
          every: 'year',
          dates: [
            { month: 5, day: 15 },
            { month: 6, day: 15 },
          ],
        },
      ],
    },
    'year',
  ],
  ['no time at all', { kind: 'unparsable' }, undefined],
])('the rhythm of %s', (_, schedule, wanted) => {
  expect(regimeOf(first!, schedule)?.rhythm).toBe(wanted)
})

test('what a row leaves blank', () => {
  const bare = regimeOf({ ...first!, upward: undefined, lock: undefined, grace: undefined, reminders: undefined }, weekly)!
  expect([bare.upward, bare.lockDays, bare.grace, bare.reminders]).toEqual(['17:00', 30, 0, []])
})

describe('reminders as people write them', () => {
  test.each<[string, readonly number[], readonly string[]]>([
    ['trước 24 giờ; trước 2 giờ', [24, 2], []],
    ['24; 2', [24, 2], []],
    ['2, 24', [24, 2], []],
    ['trước 1 ngày; đến hạn; sau 1 ngày', [24, 0, -24], []],
    ['Trước hạn 3 ngày', [72], []],
    ['2 giờ trước', [2], []],
    ['1 ngày sau', [-24], []],
    ['', [], []],
    ['một ngày; 2', [2], ['một ngày']],
    ['1.5; 2', [2], ['1.5']],
    ['900', [], ['900']],
  ])('%j', (words, hours, unread) => {
    expect(readReminders(words)).toEqual({ hours, unread })
  })
})
