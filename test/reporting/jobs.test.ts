import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, weekdayOf } from '../../src/calendar/day'
import { addMinutes, type Clock, clockOf, dayOf, type Moment } from '../../src/calendar/moment'
import { isWorkday, type WorkCalendar } from '../../src/calendar/workdays'
import type { Rhythm } from '../../src/deadline/schedule'
import { datesOf } from '../../src/reporting/dates'
import { dueJobs, type Job, jobsOf, reminderMoments } from '../../src/reporting/jobs'
import type { Regime } from '../../src/reporting/regime'
import { anyClock, nearDay } from '../calendar/arbitrary'
import { calendar, calendarWith, datesAt, m, regime } from './office'

const shown = (jobs: readonly Job[]): string[] => jobs.map((job) => `${job.id} ${job.due}${job.until ? ` < ${job.until}` : ''}`)

test('the jobs of a week', () => {
  expect(shown(jobsOf(datesAt('2026-05-22'), calendar))).toEqual([
    'mở|TUAN 2026-W21 2026-05-18T00:00 < 2026-05-25T00:00',
    'chốt|TUAN 2026-W21 2026-05-22T16:00',
    'tổng hợp|TUAN 2026-W21 2026-05-22T16:30',
  ])
})

describe('when reminders go', () => {
  test.each<[string, string, readonly number[], Partial<Regime>, WorkCalendar, readonly string[]]>([
    ['before seven: at seven', '2026-05-22', [10], {}, calendar, ['2026-05-22T07:00']],
    ['after six in the evening: at six', '2026-05-22', [20], {}, calendar, ['2026-05-21T18:00']],
    ['on a Sunday: on Friday evening', '2026-05-18', [24], monthly(25), calendar, ['2026-05-22T18:00']],
    ['on a holiday: in the evening before it', '2026-05-22', [24], {}, calendarWith('2026-05-21'), ['2026-05-20T18:00']],
    ['before the period begins: on its first morning', '2026-05-22', [168, 24], {}, calendar, ['2026-05-18T07:00', '2026-05-21T16:00']],
    ['before a period that begins on a holiday', '2026-04-29', [72], {}, calendar, ['2026-04-28T07:00']],
    ['for a cut-off at six in the morning: the evening before', '2026-05-22', [2], weeklyAt('06:00'), calendar, ['2026-05-21T18:00']],
    ['several on one day: the last of them', '2026-05-22', [6, 4, 2], {}, calendar, ['2026-05-22T14:00']],
    [
      'at the cut-off and a day after, the first working morning',
      '2026-05-22',
      [0, -24],
      {},
      calendar,
      ['2026-05-22T16:00', '2026-05-25T07:00'],
    ],
    ['not after the lock', '2026-05-22', [2, -72], { lockDays: 1 }, calendar, ['2026-05-22T14:00']],
  ])('%s', (_, on, reminders, more, within, wanted) => {
    const its: Regime = { ...regime, ...more, reminders }
    expect(reminderMoments(datesOf(its, on as Day, within)!, within)).toEqual(wanted)
  })
})

test('the consolidation never comes before the cut-off', () => {
  const its: Regime = { ...regime, upward: '16:15' as Clock }
  const jobs = jobsOf(datesOf(its, '2026-05-22' as Day, calendar)!, calendar)
  expect(shown(jobs.slice(-2))).toEqual(['chốt|TUAN 2026-W21 2026-05-22T16:00', 'tổng hợp|TUAN 2026-W21 2026-05-22T16:00'])
})

describe('the jobs of any period', () => {
  const rhythms: readonly Rhythm[] = [
    { every: 'week', weekdays: [5] },
    { every: 'week', weekdays: [1] },
    { every: 'month', days: [25] },
    { every: 'month', days: ['last'] },
    { every: 'quarter', inQuarter: { month: 3, day: 25 } },
    { every: 'half' },
    { every: 'year' },
  ]
  const hours = fc.uniqueArray(fc.integer({ min: 1, max: 336 }), { maxLength: 5 }).map((all) => all.sort((a, b) => b - a))
  test('are in the order of time; every reminder falls by day on a working day, one a day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rhythms), anyClock, anyClock, hours, nearDay, (rhythm, clock, upward, reminders, on) => {
        const its: Regime = {
          ...regime,
          ...monthly(1),
          rhythm: rhythm.every as Regime['rhythm'],
          schedule: { kind: 'recurring', rhythms: [{ ...rhythm, at: clock }] },
          upward,
          reminders,
          escalate: 24,
        }
        const dates = datesOf(its, on, calendar)
        if (!dates) return
        const jobs = jobsOf(dates, calendar)
        expect(new Set(jobs.map((job) => job.id)).size).toBe(jobs.length)
        const due = Object.fromEntries(jobs.map((job) => [job.kind, job.due]))
        expect(due.open! <= due.close! && due.close! <= due.consolidate! && due.close! <= due.escalate!).toBe(true)
        const moments = reminderMoments(dates, calendar)
        expect(moments).toEqual([...moments].sort())
        expect(new Set(moments.map(dayOf)).size).toBe(moments.length)
        for (const m of moments) {
          expect(isWorkday(dayOf(m), calendar)).toBe(true)
          expect(clockOf(m) >= '07:00' && clockOf(m) <= '18:00').toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('dueJobs', () => {
  const since = m('2026-05-01T08:00')
  const closed = (...weeks: readonly number[]): string[] =>
    weeks.flatMap((n) => ['mở', 'chốt', 'tổng hợp'].map((word) => `${word}|TUAN 2026-W${n}`))
  const before = closed(17, 18, 19, 20)
  const opened = 'mở|TUAN 2026-W21'
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['Monday, first minute', '2026-05-18T00:00', [], [opened]],
    ['the day’s mails about tasks', '2026-05-21T07:30', [opened], ['nhắc|2026-05-21T07:30']],
    ['Thursday, a minute before the reminder', '2026-05-21T15:59', [opened, 'nhắc|2026-05-21T07:30'], []],
    ['Thursday, the reminder', '2026-05-21T16:00', [opened, 'nhắc|2026-05-21T07:30'], ['nhắc|2026-05-21T16:00']],
    ['the ledger stops what was done', '2026-05-21T16:10', [opened, 'nhắc|2026-05-21T16:00'], []],
    ['a reminder that was missed in the evening is let go', '2026-05-21T23:00', [opened], []],
    ['Friday at two: of the day’s moments only the last', '2026-05-22T14:00', [opened], ['nhắc|2026-05-22T14:00']],
    ['the cut-off', '2026-05-22T16:00', [opened, 'nhắc|2026-05-22T14:00'], ['chốt|TUAN 2026-W21']],
    [
      'half an hour before the committee is due',
      '2026-05-22T16:30',
      [opened, 'nhắc|2026-05-22T14:00', 'chốt|TUAN 2026-W21'],
      ['tổng hợp|TUAN 2026-W21'],
    ],
    [
      'after a weekend without a clock, in order',
      '2026-05-25T06:00',
      [opened],
      ['chốt|TUAN 2026-W21', 'tổng hợp|TUAN 2026-W21', 'mở|TUAN 2026-W22'],
    ],
    [
      'two weeks without a clock: what was due is made good',
      '2026-06-03T06:00',
      [],
      ['chốt|TUAN 2026-W21', 'tổng hợp|TUAN 2026-W21', 'chốt|TUAN 2026-W22', 'tổng hợp|TUAN 2026-W22', 'mở|TUAN 2026-W23'],
    ],
  ])('%s', (_, now, done, wanted) => {
    expect(dueJobs([regime], calendar, m(now), { file: since }, new Set([...before, ...done])).map((job) => job.id)).toEqual(wanted)
  })

  test('several regimes at once, each by itself; one that is not used asks for nothing', () => {
    const month: Regime = { ...regime, code: 'THANG', ...monthly(22) }
    const done = new Set([...before, opened, 'mở|THANG 2026-M05', 'nhắc|2026-05-22T14:00'])
    const ids = (rules: readonly Regime[]) => dueJobs(rules, calendar, m('2026-05-22T16:00'), { file: since }, done).map((job) => job.id)
    expect(ids([regime, month])).toEqual(['chốt|TUAN 2026-W21', 'chốt|THANG 2026-M05'])
    expect(ids([regime, { ...month, used: false }])).toEqual(['chốt|TUAN 2026-W21'])
  })

  test.each<[string, string, readonly string[]]>([
    ['set up on Wednesday: the period is opened, older ones are let go', '2026-05-20T06:00', ['mở|TUAN 2026-W21']],
    ['set up after the cut-off: nothing is asked for that nobody knew of', '2026-05-22T19:30', []],
  ])('%s', (_, at, wanted) => {
    expect(dueJobs([regime], calendar, m(at), { file: m(at) }, new Set()).map((job) => job.id)).toEqual(wanted)
  })

  test('a regime that came into use later asks for nothing that was due before', () => {
    const month: Regime = { ...regime, code: 'THANG', ...monthly(20) }
    const done = new Set([...before, opened, 'nhắc|2026-05-22T14:00'])
    const ids = (began: string) =>
      dueJobs([regime, month], calendar, m('2026-05-22T14:30'), { file: since, regimes: { THANG: m(began) } }, done).map(({ id }) => id)
    expect(ids('2026-05-20T09:00')).toEqual(['mở|THANG 2026-M05', 'chốt|THANG 2026-M05', 'tổng hợp|THANG 2026-M05'])
    expect(ids('2026-05-22T14:20')).toEqual([])
  })

  test('a week off asks for nothing', () => {
    for (const now of ['2026-02-16T09:00', '2026-02-20T16:30'])
      expect(
        dueJobs(
          [regime],
          calendar,
          m(now),
          { file: m('2026-01-01T08:00') },
          new Set(closed(4, 5, 6, 7).map((id) => id.replace(/W(\d)$/, 'W0$1'))),
        ).map((job) => job.id),
      ).toEqual([])
  })

  test('with a ledger that is kept, a year of ticks does every job once, whenever the clock stands still', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 1, max: 60 * 80 })), (gaps) => {
        const done = new Map<string, Moment>()
        const from = m('2026-03-02T00:00')
        for (let now = from; now < '2026-12-31'; now = addMinutes(now, gaps.next().value))
          for (const job of dueJobs([regime], calendar, now, { file: from }, new Set(done.keys()))) {
            expect(done.has(job.id)).toBe(false)
            done.set(job.id, now)
            if (job.kind === 'remind') expect(dayOf(job.due) === dayOf(now) && isWorkday(dayOf(now), calendar)).toBe(true)
          }
        for (let week = 10; week <= 50; week++)
          for (const word of ['chốt', 'tổng hợp']) expect(done.has(`${word}|TUAN 2026-W${week}`)).toBe(true)
      }),
      { numRuns: 5 },
    )
  })
})

function monthly(dayOfMonth: number): Partial<Regime> {
  return { rhythm: 'month', schedule: { kind: 'recurring', rhythms: [{ every: 'month', days: [dayOfMonth], at: '16:00' as Clock }] } }
}

function weeklyAt(clock: string): Partial<Regime> {
  return { schedule: { kind: 'recurring', rhythms: [{ every: 'week', weekdays: [weekdayOf('2026-05-22' as Day)], at: clock as Clock }] } }
}
