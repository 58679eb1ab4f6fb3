import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWorkday } from '../../src/calendar/workdays'
import { mailPlan } from '../../src/reminders/mail-plan'
import { newlyExpected } from '../../src/reporting/expected'
import type { OutboxMail } from '../../src/tables/outbox'
import { calendar, calendarWith, datesAt, day, expectedFor, m, regimeWith, task, units, week21 } from '../reporting/office'
import { factsAt, planOf, shownPlan, submitted } from './facts'

const open = expectedFor(week21, '2026-05-18T00:00')
const union = 'congdoan@phuong.vn'
const hue = 'chihue@phuong.vn'
const youth = 'doan@phuong.vn'
const when = (plan: ReturnType<typeof planOf>): readonly string[] => plan.mails.map(({ at, mail }) => `${at.slice(11)} ${mail.to}`)

describe('reports', () => {
  test.each<[string, string, readonly string[]]>([
    ['nothing is due', '2026-05-20', []],
    ['a day before', '2026-05-21', [`16:00 ${union}`, `16:00 ${hue}`, `16:00 ${youth}`]],
    ['two hours before', '2026-05-22', [`14:00 ${union}`, `14:00 ${hue}`, `14:00 ${youth}`]],
    ['a day off', '2026-05-23', []],
  ])('%s', (_, on, wanted) => {
    expect(when(planOf(on))).toEqual(wanted)
  })
  test('one mail to a person over both his organisations; who has no address is named', () => {
    const { mails, silent } = planOf('2026-05-22')
    const mail = mails.find((one) => one.mail.to === hue)!.mail
    expect(mail).toMatchObject({
      id: `nhắc|2026-05-22|${hue}`,
      subject: 'Hôm nay, 22/05, 16:00 hết hạn nộp báo cáo Tuần 21/2026',
      state: 'Chờ gửi',
      before: '2026-05-22T16:00',
      about: 'TUAN 2026-W21|HND; TUAN 2026-W21|LHPN',
    })
    expect(mail.body).toContain('Hội Nông dân còn phải nộp:')
    expect(mail.body).toContain('Hội LHPN còn phải nộp:')
    expect(silent).toEqual(['Hội CCB'])
  })
  test('who has submitted hears nothing, for the other of his organisations he does', () => {
    const expected = submitted(open, '2026-05-21T09:00', 'Công đoàn', 'Hội LHPN')
    const { mails } = planOf('2026-05-22', { expected })
    expect(mails.map(({ mail }) => mail.to)).toEqual([hue, youth])
    expect(mails[0]!.mail.body).not.toContain('LHPN')
  })
  test('a cut-off that is over calls for no reminder of before', () => {
    expect(mailPlan(day('2026-05-22'), factsAt('2026-05-22T17:00')).mails).toEqual([])
  })
  test('a reminder after the cut-off, on the next working morning', () => {
    const regimes = [regimeWith({ reminders: [2, -24] })]
    const plan = planOf('2026-05-25', { regimes })
    expect(when(plan)).toEqual([`07:00 ${union}`, `07:00 ${hue}`, `07:00 ${youth}`])
    expect(plan.mails[0]!.mail.subject).toBe('Chưa nộp báo cáo Tuần 21/2026, đã quá hạn 16:00 thứ Sáu 22/05/2026')
  })
  test('several regimes: one mail at the first moment, with every cut-off', () => {
    const monthly = regimeWith({
      code: 'THANG',
      name: 'Báo cáo tháng',
      rhythm: 'month',
      schedule: { kind: 'recurring', rhythms: [{ every: 'month', days: [22] }] },
      reminders: [8],
    })
    const regimes = [regimeWith({}), monthly]
    const month = newlyExpected([], units, { ...datesAt('2026-05-22'), ...planned(monthly) }, m('2026-05-01T00:00'))
    const plan = planOf('2026-05-22', { regimes, expected: [...open, ...month] })
    expect(when(plan)).toEqual([`08:00 ${union}`, `08:00 ${hue}`, `08:00 ${youth}`])
    expect(plan.mails[0]!.mail.body).toContain(
      '- Báo cáo tuần, Tuần 21/2026 (18/05-24/05): hạn 16:00 thứ Sáu 22/05/2026\n- Báo cáo tháng, Tháng 5/2026: hạn 16:00 thứ Sáu 22/05/2026',
    )
  })
  test('a returned report is asked for on the last day on which it is taken, with the reason', () => {
    const expected = submitted(open, '2026-05-21T09:00', 'Công đoàn').map((row) =>
      row.unit === 'Công đoàn'
        ? ({ ...row, review: 'Trả lại', openUntil: m('2026-05-28T23:59'), reason: 'Thiếu số liệu' } as const)
        : { ...row, submitted: m('2026-05-21T09:00') },
    )
    expect(when(planOf('2026-05-27', { expected }))).toEqual([])
    const plan = planOf('2026-05-28', { expected })
    expect(shownPlan(plan)).toEqual([`07:30 ${union}: Nộp lại báo cáo Tuần 21/2026 trước 23:59 thứ Năm 28/05/2026`])
    expect(plan.mails[0]!.mail.body).toContain('bị trả lại, nộp lại trước 23:59 thứ Năm 28/05/2026. Lý do: Thiếu số liệu.')
  })
  test.each<[string, Parameters<typeof planOf>[1]]>([
    ['a regime that is not used any more', { regimes: [regimeWith({ used: false })] }],
    ['a regime that is gone', { regimes: [] }],
    ['organisations that have left', { units: units.map((unit) => ({ ...unit, left: day('2026-05-19') })) }],
  ])('%s: nothing', (_, more) => {
    expect(when(planOf('2026-05-22', more))).toEqual([])
  })
  test('the link opens the first cell to fill', () => {
    const places = { CĐ: { title: 'Công đoàn phường', link: 'https://x.vn/d/1#gid=7' } }
    const tasks = [task('1', { lead: 'Công đoàn' })]
    const body = (more: Parameters<typeof planOf>[1]): string => planOf('2026-05-22', { places, ...more }).mails[0]!.mail.body
    expect(body({ tasks })).toContain('Mở trang "Công đoàn phường": https://x.vn/d/1#gid=7&range=E9')
    expect(body({})).toContain('Mở trang "Công đoàn phường": https://x.vn/d/1#gid=7&range=B9')
  })
})

describe('tasks', () => {
  const only = { expected: [] }
  const days = (tasks: readonly ReturnType<typeof task>[], from: number, to: number, more: Parameters<typeof planOf>[1] = {}): string[] =>
    Array.from({ length: to - from + 1 }, (_, i) => `2026-05-${String(from + i).padStart(2, '0')}`).flatMap((on) =>
      shownPlan(planOf(on, { ...only, tasks, ...more })).map((line) => `${on.slice(8)} ${line}`),
    )
  const led = { lead: 'Công đoàn', title: 'Hội thi' }

  test.each<[string, Partial<ReturnType<typeof task>>, readonly string[]]>([
    [
      'three working days before and on the day, then every Monday',
      { due: day('2026-05-14') },
      [
        `11 07:30 ${union}: Nhắc việc: 1 việc sắp đến hạn`,
        `14 07:30 ${union}: Nhắc việc: 1 việc sắp đến hạn`,
        `18 07:30 ${union}: Nhắc việc: 1 việc quá hạn`,
        `25 07:30 ${union}: Nhắc việc: 1 việc quá hạn`,
      ],
    ],
    [
      'due on a Sunday: the Friday before is the day',
      { due: day('2026-05-24') },
      [
        `20 07:30 ${union}: Nhắc việc: 1 việc sắp đến hạn`,
        `22 07:30 ${union}: Nhắc việc: 1 việc sắp đến hạn`,
        `25 07:30 ${union}: Nhắc việc: 1 việc quá hạn`,
      ],
    ],
    [
      'will be late: said once, before it is',
      { start: day('2026-05-01'), due: day('2026-05-31'), progress: 0.5 },
      [
        // Half of its 31 days is over on Sunday the 17th.
        `18 07:30 ${union}: Nhắc việc: 1 việc có nguy cơ chậm`,
        `27 07:30 ${union}: Nhắc việc: 1 việc sắp đến hạn`,
        `29 07:30 ${union}: Nhắc việc: 1 việc sắp đến hạn`,
      ],
    ],
    ['done: nothing', { due: day('2026-05-14'), progress: 1, doneOn: day('2026-05-20') }, []],
    ['nobody leads it: nothing', { lead: undefined, coordinating: 'Công đoàn', due: day('2026-05-14') }, []],
    [
      'goes on all the time: proof on the last working day of the month',
      { words: 'Thường xuyên' },
      [`29 07:30 ${union}: Nhắc việc: 1 việc đến kỳ báo cáo`],
    ],
    [
      'every week: proof on its day',
      { words: 'Thứ Sáu hằng tuần', recurrence: 'thứ Sáu hằng tuần' },
      ['15', '22', '29'].map((on) => `${on} 07:30 ${union}: Nhắc việc: 1 việc đến kỳ báo cáo`),
    ],
    [
      'every day: once a week',
      { recurrence: 'hằng ngày' },
      ['15', '22', '29'].map((on) => `${on} 07:30 ${union}: Nhắc việc: 1 việc đến kỳ báo cáo`),
    ],
    [
      'the 25th of each month, before it begins and after',
      { recurrence: 'ngày 25 hằng tháng', start: day('2026-05-20') },
      [`25 07:30 ${union}: Nhắc việc: 1 việc đến kỳ báo cáo`],
    ],
    ['not begun yet', { words: 'Thường xuyên', start: day('2026-06-01') }, []],
    ['no words that mean anything', { words: 'khi có hướng dẫn' }, []],
    ['no words', {}, []],
  ])('%s', (_, fields, wanted) => {
    expect(days([task('1', { ...led, ...fields })], 11, 31)).toEqual(wanted)
  })
  test('the first working day of a week stands for its Monday', () => {
    const tasks = [task('1', { ...led, due: day('2026-05-08') })]
    expect(days(tasks, 18, 22, { calendar: calendarWith('2026-05-18') })).toEqual([`19 07:30 ${union}: Nhắc việc: 1 việc quá hạn`])
  })
  test('a report by tasks for these days answers for what goes on', () => {
    const tasks = [task('1', { ...led, words: 'Thường xuyên' }), task('2', { lead: 'Đoàn Thanh niên', words: 'Thường xuyên' })]
    const last = expectedFor(datesAt('2026-05-29'), '2026-05-25T00:00')
    const expected = submitted(last, '2026-05-28T10:00', ...last.map(({ unit }) => unit))
    expect(shownPlan(planOf('2026-05-29', { tasks, expected }))).toEqual([])
    const one = submitted(last, '2026-05-28T10:00', 'Công đoàn', 'Hội Nông dân', 'Hội LHPN', 'Hội CCB')
    expect(planOf('2026-05-29', { tasks, expected: one }).mails.map(({ mail }) => mail.to)).toEqual([youth])
    const free = { regimes: [regimeWith({ byTask: false })] }
    expect(planOf('2026-05-29', { tasks, expected, ...free }).mails.map(({ mail }) => mail.to)).toEqual([union, youth])
  })
  test('they go with the reminder of a report where there is one that day', () => {
    const tasks = [
      task('1', { ...led, due: day('2026-05-22') }),
      task('2', { lead: 'Hội LHPN', due: day('2026-05-11'), title: 'Tờ\n\nrơi' }),
    ]
    const plan = planOf('2026-05-22', { tasks })
    expect(when(plan)).toEqual([`14:00 ${union}`, `14:00 ${hue}`, `14:00 ${youth}`])
    expect(plan.mails[0]!.mail.body).toContain('Việc sắp đến hạn:\n- 1 Hội thi (hạn 22/05/2026, tiến độ 0%)')
    expect(plan.mails[0]!.mail.about).toBeUndefined()
    expect(plan.mails[1]!.mail.body).toContain('Việc đã quá hạn:\n- Hội LHPN: 2 Tờ rơi (hạn 11/05/2026)')
  })
  test('who has submitted by then still hears of his tasks, at the same moment', () => {
    const tasks = [task('1', { ...led, due: day('2026-05-22') })]
    const plan = planOf('2026-05-22', { tasks, expected: submitted(open, '2026-05-22T09:00', 'Công đoàn') })
    expect(when(plan)[0]).toBe(`07:30 ${union}`)
    expect(plan.mails[0]!.mail.body).not.toContain('còn phải nộp')
  })
})

describe('the file with the dates', () => {
  const sent = (id: string, more: Partial<OutboxMail> = {}): OutboxMail => ({
    ...planOf('2026-05-21').mails[0]!.mail,
    id,
    state: 'Đã gửi',
    ...more,
  })
  test.each<[string, readonly OutboxMail[], boolean]>([
    ['the first reminder of a month has it', [sent(`nhắc|2026-04-30|${union}`)], true],
    ['the next has not', [sent(`nhắc|2026-05-07|${union}`)], false],
    ['one that was not needed does not count', [sent(`nhắc|2026-05-07|${union}`, { state: 'Không cần gửi nữa' })], true],
  ])('%s', (_, outbox, wanted) => {
    const { mail } = planOf('2026-05-21', { outbox }).mails[0]!
    expect(mail.attached).toBe(wanted ? 'Lịch hạn (.ics)' : undefined)
    expect(mail.body.includes('Kèm thư này có tệp lịch')).toBe(wanted)
  })
  test('who got yesterday’s mail today, for the quota was used up, gets no other', () => {
    const outbox = [sent(`nhắc|2026-05-21|${union}`, { sent: m('2026-05-22T07:02') })]
    expect(planOf('2026-05-22', { outbox }).mails.map(({ mail }) => mail.to)).toEqual([hue, youth])
  })
})

test('over a year: never two mails a day to one person, none outside working hours and days', () => {
  const tasks = [
    task('1', { lead: 'Công đoàn; Hội LHPN', words: 'Thường xuyên' }),
    task('2', { lead: 'Hội Nông dân', due: day('2026-06-30'), start: day('2026-03-01') }),
    task('3', { lead: 'Hội LHPN', recurrence: 'ngày 25 hằng tháng' }),
  ]
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 364 }), fc.subarray(units.map(({ shortName }) => shortName)), (n, done) => {
      const on = new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)
      const dates = datesAt(on) ?? week21
      const expected = submitted(newlyExpected([], units, dates, m(`${on}T00:00`)), `${on}T00:00`, ...done)
      const { mails } = planOf(on, { tasks, expected })
      expect(new Set(mails.map(({ mail }) => mail.to)).size).toBe(mails.length)
      if (mails.length > 0) expect(isWorkday(day(on), calendar)).toBe(true)
      for (const { at } of mails) expect(at.slice(11) >= '07:00' && at.slice(11) <= '18:00').toBe(true)
    }),
    { numRuns: 120 },
  )
})

function planned(regime: ReturnType<typeof regimeWith>): object {
  return {
    regime,
    key: 'THANG 2026-M05',
    period: { key: '2026-M05', rhythm: 'month', from: day('2026-05-01'), to: day('2026-05-31') },
  }
}
