import { describe, test } from 'vitest'
import { closePeriod } from '../../src/commands/close-period'
import { escalate } from '../../src/commands/escalate'
import { missing } from '../../src/commands/missing'
import { remind } from '../../src/commands/remind'
import { calendarFile } from '../../src/reminders/calendar-file'
import { personDates } from '../../src/reminders/person-dates'
import { timelinessOf } from '../../src/reporting/timeliness'
import type { ExpectedReport } from '../../src/tables/expected-reports'
import { type OutboxMail, outbox } from '../../src/tables/outbox'
import { mailHtml } from '../../src/text/mail-html'
import { consolidatedMail, joinedMail, type MailText } from '../../src/text/mails'
import { only, written } from '../commands/kept'
import { at, day, expectedFor, m, settings, task, tasks, unit, units, week21 } from '../reporting/office'
import { golden } from './golden'

const submitted: Readonly<Record<string, string>> = { CĐ: '2026-05-21T09:10', ĐTN: '2026-05-22T16:20' }
const expectedAt = (now: string): readonly ExpectedReport[] =>
  expectedFor(week21, now).map((row) => {
    const [when] = units.flatMap(({ shortName, code }) => (shortName === row.unit ? (submitted[code] ?? []) : []))
    return when !== undefined && when <= now ? { ...row, submitted: m(when), state: timelinessOf(m(when), week21) } : row
  })
const everybody = expectedAt('2026-05-22T16:00').map((row) => ({ ...row, submitted: m('2026-05-22T09:00') }))
const places = Object.fromEntries(
  units.map(({ code, shortName }, i) => [
    code,
    { title: `BC ${shortName}`, link: `https://docs.google.com/spreadsheets/d/thu/edit#gid=${i + 7}` },
  ]),
)
const more = [
  task('3.1', { title: 'Nộp danh sách đại biểu', lead: 'Hội Nông dân', due: day('2026-05-26') }),
  task('3.2', {
    title: 'Phát thanh bản tin tới các tổ dân phố',
    lead: 'Hội LHPN',
    words: 'Thứ Sáu hằng tuần',
    recurrence: 'thứ Sáu hằng tuần',
  }),
]
const reminded = (now: string, expected = expectedAt(now)): OutboxMail[] =>
  written(
    outbox,
    remind.decide(
      { units, tasks: [...tasks, ...more], expectedReports: expected, outbox: [] },
      at(now, { places }),
      { id: 'nhắc', due: m(now), period: '' },
      [],
    ),
  )
const closed = (expected: readonly ExpectedReport[]): OutboxMail[] =>
  written(
    outbox,
    closePeriod.decide(
      { units, expectedReports: expected, outbox: [] },
      at('2026-05-22T16:03'),
      { id: 'chốt', due: week21.cutOff, period: 'TUAN 2026-W21' },
      [],
    ),
  )
const city = { ...unit('CĐ'), code: 'TP', shortName: 'Hội Nông dân thành phố', email: 'hnd@tp.vn' }
const escalated: OutboxMail[] = written(
  outbox,
  escalate.decide(
    {
      units: [...units.map((one) => (one.code === 'HND' ? { ...one, superior: 'TP' } : one)), city],
      expectedReports: expectedAt('2026-05-25T07:00'),
      outbox: [],
    },
    at('2026-05-25T07:03'),
    { id: 'báo', due: m('2026-05-25T07:00'), period: 'TUAN 2026-W21' },
    [],
  ),
)
const consolidated = consolidatedMail({
  committee: settings.committee!,
  period: 'Tuần 21/2026 (18/05-24/05)',
  numbers: [
    'Phải báo cáo: 5 đơn vị; đúng hạn 1, muộn 1, chưa nộp 3; tỷ lệ đúng hạn 20%.',
    'Nhiệm vụ: 4; đã hoàn thành 1, quá hạn 1, có nguy cơ chậm 1.',
  ],
  absent: ['Hội Nông dân', 'Hội LHPN', 'Hội CCB'],
  late: ['Đoàn Thanh niên'],
  due: week21.committeeCutOff,
  link: at('2026-05-22T16:33').link,
})
const returned = expectedAt('2026-05-22T14:00').map((row) =>
  row.unit === 'Công đoàn' ? ({ ...row, review: 'Trả lại', openUntil: m('2026-05-25T23:59'), reason: 'Thiếu số người dự' } as const) : row,
)
const to = (mails: readonly OutboxMail[], address: string): OutboxMail => mails.find((mail) => mail.to === address)!

describe('mails as people get them', () => {
  test.each<[string, MailText]>([
    ['reminder-day-before', to(reminded('2026-05-21T16:00'), 'doan@phuong.vn')],
    ['reminder-two-units', to(reminded('2026-05-22T14:00'), 'chihue@phuong.vn')],
    ['reminder-tasks', to(reminded('2026-05-25T07:30', everybody), 'chihue@phuong.vn')],
    ['reminder-returned', to(reminded('2026-05-25T07:30', returned), 'congdoan@phuong.vn')],
    ['missing-at-cut-off', closed(expectedAt('2026-05-22T16:00'))[0]!],
    ['complete-at-cut-off', closed(everybody)[0]!],
    ['consolidated', consolidated],
    ['superior', to(escalated, 'hnd@tp.vn')],
    ['escalated', to(escalated, 'vanphong@phuong.vn')],
  ])('%s', (name, mail) => {
    golden(`${name}.txt`, `${mail.subject}\n\n${mail.body}`)
    golden(`${name}.html`, mailHtml(mail.subject, mail.body))
  })
})

test('several mails to one person as one', () => {
  const [list] = closed(expectedAt('2026-05-22T16:00'))
  const mail = joinedMail([list!, to(escalated, 'vanphong@phuong.vn')])
  golden('joined.txt', `${mail.subject}\n\n${mail.body}`)
})

test('the file with the dates', () => {
  const facts = { ...at('2026-05-21T16:00'), units, tasks: [...tasks, ...more], expected: expectedAt('2026-05-21T16:00') }
  golden(
    'dates.ics.txt',
    calendarFile(personDates('chihue@phuong.vn', facts), settings.committee!, m('2026-05-21T16:00')).replace(/\r\n/g, '\n'),
  )
})

test('the text for Zalo', () => {
  const said = (board: readonly ExpectedReport[]): string =>
    only(missing.decide({ expectedReports: board }, at('2026-05-22T15:00'), undefined, []), 'tell')[0]!.text
  golden('zalo.txt', [said(expectedAt('2026-05-22T15:00')), said(everybody)].join('\n\n'))
})
