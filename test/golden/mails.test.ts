import { describe, test } from 'vitest'
import { closePeriod } from '../../src/commands/close-period'
import { escalate } from '../../src/commands/escalate'
import { mailFacts } from '../../src/commands/mail-facts'
import { missing } from '../../src/commands/missing'
import { remind } from '../../src/commands/remind'
import { calendarFile } from '../../src/reminders/calendar-file'
import { personDates } from '../../src/reminders/person-dates'
import { timelinessOf } from '../../src/reporting/timeliness'
import type { ExpectedReport } from '../../src/tables/expected-reports'
import type { Feedback } from '../../src/tables/feedback'
import { type OutboxMail, outbox } from '../../src/tables/outbox'
import { mailHtml } from '../../src/text/mail-html'
import { consolidatedMail, joinedMail, type MailText } from '../../src/text/mails'
import { only, written } from '../commands/kept'
import { feedback } from '../reminders/facts'
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
const opinions = [
  feedback('PA-01', {
    received: day('2026-05-05'),
    content: 'Đèn đường ở ngõ 12 hỏng đã hai tháng, tối đi lại rất khó; đã gọi 0905 123 456 hai lần mà chưa thấy ai tới xem',
    place: 'Tổ dân phố 3',
    person: 'Lê Văn Tám, 0905 123 456',
    unit: 'Hội LHPN',
  }),
  feedback('PA-04', { received: day('2026-05-12'), content: 'Xin mở thêm điểm thu gom pin cũ', unit: 'Hội Nông dân' }),
  feedback('PA-05', { received: day('2026-05-12'), content: 'Hỏi thủ tục vay vốn', unit: 'Hội Nông dân', state: 'Chờ người dân' }),
  feedback('PA-06', { received: day('2026-05-11'), content: 'Cống trước chợ tắc, mưa là ngập', place: 'Chợ phường' }),
]
const reminded = (now: string, expected = expectedAt(now), received: readonly Feedback[] = []): OutboxMail[] =>
  written(
    outbox,
    remind.decide(
      { units, tasks: [...tasks, ...more], feedback: received, expectedReports: expected, outbox: [] },
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
    ['reminder-feedback', to(reminded('2026-05-22T14:00', undefined, opinions), 'chihue@phuong.vn')],
    ['reminder-feedback-officer', to(reminded('2026-05-25T07:30', everybody, opinions), 'vanphong@phuong.vn')],
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
  const expectedReports = expectedAt('2026-05-21T16:00')
  const facts = mailFacts({ units, tasks: [...tasks, ...more], feedback: opinions, expectedReports, outbox: [] }, at('2026-05-21T16:00'))
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
