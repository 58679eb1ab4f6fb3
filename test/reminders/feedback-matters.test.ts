import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feedbackMatters } from '../../src/reminders/feedback-matters'
import type { Feedback } from '../../src/tables/feedback'
import { calendar, calendarWith, day, expectedFor, settings, task, units, week21 } from '../reporting/office'
import { factsAt, feedback, planOf, shownPlan, submitted } from './facts'

type More = Parameters<typeof planOf>[1]

const union = 'congdoan@phuong.vn'
const hue = 'chihue@phuong.vn'
const officer = settings.officerEmail!
/** No reports to hear of: what goes goes for feedback. */
const quiet: More = { expected: [] }
const mine = { unit: 'Công đoàn' }

/** The days of May or June 2026 on which mails go, and their subjects. */
const days = (all: readonly Feedback[], from: string, to: string, more: More = {}): string[] => {
  const out: string[] = []
  for (let on = new Date(`${from}T00:00Z`); on <= new Date(`${to}T00:00Z`); on = new Date(on.getTime() + 86_400_000)) {
    const text = on.toISOString().slice(0, 10)
    out.push(...shownPlan(planOf(text, { ...quiet, feedback: all, ...more })).map((line) => `${text.slice(5)} ${line}`))
  }
  return out
}
const soon = (on: string, to = union): string => `${on} 07:30 ${to}: Nhắc việc: 1 phản ánh sắp đến hạn trả lời`
const over = (on: string, to = union): string => `${on} 07:30 ${to}: Nhắc việc: 1 phản ánh quá hạn trả lời`

describe('when feedback calls for a mail', () => {
  test.each<[string, Partial<Feedback>, readonly string[], More?]>([
    [
      'ten working days after it came: two before, on the day, on the day after, then every Monday',
      // From Monday the 4th: the tenth working day is Monday the 18th.
      { received: day('2026-05-04') },
      [soon('05-14'), soon('05-18'), over('05-19'), over('05-25')],
    ],
    [
      'the days off of 30/4 to 3/5 do not count',
      { received: day('2026-04-28') },
      // 29/4, 4/5 to 8/5, 11/5 to 14/5.
      [soon('05-12'), soon('05-14'), over('05-15'), over('05-18'), over('05-25')],
    ],
    [
      'another number of days, as the settings say',
      { received: day('2026-05-04') },
      [over('05-11'), over('05-18'), over('05-25')],
      { answerDays: 4 },
    ],
    ['received on a Sunday, counted from Monday', { received: day('2026-05-10') }, [soon('05-20'), soon('05-22'), over('05-25')]],
    ['a due day of its own', { due: day('2026-05-20') }, [soon('05-18'), soon('05-20'), over('05-21'), over('05-25')]],
    [
      'due on a Sunday: the Friday before is the day, and Monday is the day after and the first of the week',
      { due: day('2026-05-17') },
      [soon('05-14'), soon('05-15'), over('05-18'), over('05-25')],
    ],
    [
      'due on a Friday before a Monday off',
      { due: day('2026-05-15') },
      [soon('05-13'), soon('05-15'), over('05-19'), over('05-25')],
      { calendar: calendarWith('2026-05-18') },
    ],
    [
      'the second day before is off: on the last that is worked before it',
      { due: day('2026-05-20') },
      [soon('05-15'), soon('05-20'), over('05-21'), over('05-25')],
      { calendar: calendarWith('2026-05-18') },
    ],
    [
      'due the day after it came',
      { received: day('2026-05-12'), due: day('2026-05-13') },
      [soon('05-11'), soon('05-13'), over('05-14'), over('05-18'), over('05-25')],
    ],
    ['overdue for years: once a week', { received: day('2024-01-02') }, [over('05-11'), over('05-18'), over('05-25')]],
    ['under way', { due: day('2026-05-20'), state: 'Đang xử lý' }, [soon('05-18'), soon('05-20'), over('05-21'), over('05-25')]],
    [
      'a reply without its day is no answer yet',
      { due: day('2026-05-20'), reply: 'Đã chuyển' },
      [soon('05-18'), soon('05-20'), over('05-21'), over('05-25')],
    ],
    ['waiting for the citizen', { due: day('2026-05-12'), state: 'Chờ người dân' }, []],
    ['answered, as its day says', { due: day('2026-05-12'), replied: day('2026-05-11'), state: 'Đang xử lý' }, []],
    ['answered, as its state says', { due: day('2026-05-12'), state: 'Đã trả lời' }, []],
    ['closed', { due: day('2026-05-12'), state: 'Đóng' }, []],
    ['not due for long', { due: day('2026-06-30') }, []],
  ])('%s', (_, fields, wanted, more = {}) => {
    expect(days([feedback('PA-1', { ...mine, ...fields })], '2026-05-10', '2026-05-27', more)).toEqual(wanted)
  })
  test('a week of days off has no first working day, and the next has one', () => {
    const tet = [feedback('PA-1', { ...mine, due: day('2026-02-10') })]
    expect(days(tet, '2026-02-11', '2026-02-25')).toEqual([over('02-11'), over('02-23')])
  })
  test('a make-up Saturday is a working day', () => {
    const saturday = { ...calendar, makeUp: new Set([...calendar.makeUp, day('2026-05-16')]) }
    expect(days([feedback('PA-1', { ...mine, due: day('2026-05-15') })], '2026-05-15', '2026-05-18', { calendar: saturday })).toEqual([
      soon('05-15'),
      over('05-16'),
      over('05-18'),
    ])
  })
})

describe('what goes along with a mail that goes for another reason', () => {
  const tasks = [task('1', { lead: 'Công đoàn', due: day('2026-05-13'), title: 'Hội thi' })]
  const body = (fields: Partial<Feedback>): string =>
    planOf('2026-05-13', { ...quiet, tasks, feedback: [feedback('PA-1', { ...mine, ...fields })] }).mails[0]!.mail.body
  test.each<[string, Partial<Feedback>, string | undefined]>([
    [
      'due in five working days',
      { due: day('2026-05-20') },
      'Phản ánh của người dân sắp đến hạn trả lời:\n- PA-1 Ý kiến PA-1 (hạn 20/05/2026)',
    ],
    ['due in six', { due: day('2026-05-21') }, undefined],
    ['overdue', { due: day('2026-05-08') }, 'Phản ánh của người dân đã quá hạn trả lời:\n- PA-1 Ý kiến PA-1 (hạn 08/05/2026)'],
    ['overdue, but waiting for the citizen', { due: day('2026-05-08'), state: 'Chờ người dân' }, undefined],
    ['of another organisation', { due: day('2026-05-08'), unit: 'Hội CCB' }, undefined],
  ])('%s', (_, fields, wanted) => {
    if (wanted) expect(body(fields)).toContain(wanted)
    else expect(body(fields)).not.toContain('Phản ánh')
  })
})

describe('who is told', () => {
  const told = (named: string | undefined, more: More = {}): readonly (string | undefined)[] =>
    feedbackMatters(
      day('2026-05-20'),
      factsAt('2026-05-20T00:00', { ...more, feedback: [feedback('PA-1', { unit: named, due: day('2026-05-20') })] }),
    ).map(({ unit: { shortName, email } }) => `${shortName} ${email ?? '-'}`)
  const withAddress = units.map((one) => (one.kind === 'Ủy ban' ? { ...one, email: 'btt@phuong.vn' } : one))
  test.each<[string, string | undefined, readonly string[], More?]>([
    ['the organisation in charge', 'Công đoàn', [`Công đoàn ${union}`]],
    ['by another of its names', 'LĐLĐ', [`Công đoàn ${union}`]],
    ['two of them', 'Công đoàn; Hội LHPN', [`Công đoàn ${union}`, `Hội LHPN ${hue}`]],
    ['one without an address', 'Hội CCB', ['Hội CCB -']],
    ['no organisation: the officer', undefined, [`Ban Thường trực ${officer}`]],
    ['one that nobody knows: the officer', 'Tổ xe ôm tự quản', [`Ban Thường trực ${officer}`]],
    [
      'one that has left: the officer',
      'Công đoàn',
      [`Ban Thường trực ${officer}`],
      { units: units.map((one) => (one.code === 'CĐ' ? { ...one, left: day('2026-05-01') } : one)) },
    ],
    ['the committee, which has no address of its own: the officer', 'Ban Thường trực', [`Ban Thường trực ${officer}`]],
    ['the committee at its own address', 'Ban Thường trực', ['Ban Thường trực btt@phuong.vn'], { units: withAddress }],
    [
      'no organisation, though the committee has an address: the officer',
      undefined,
      [`Ban Thường trực ${officer}`],
      { units: withAddress },
    ],
    ['no officer is known: the committee', undefined, ['Ban Thường trực btt@phuong.vn'], { units: withAddress, officer: undefined }],
    ['neither has an address', undefined, ['Ban Thường trực -'], { officer: undefined }],
    [
      'a directory without a committee',
      undefined,
      [`${settings.committee} ${officer}`],
      { units: units.filter(({ kind }) => kind !== 'Ủy ban') },
    ],
  ])('%s', (_, named, wanted, more) => {
    expect(told(named, more)).toEqual(wanted)
  })
  test('who ought to hear and has no address is named', () => {
    const due = { due: day('2026-05-20') }
    const all = [feedback('PA-1', { ...due, unit: 'Hội CCB' }), feedback('PA-2', due)]
    expect(planOf('2026-05-20', { ...quiet, feedback: all, officer: undefined }).silent).toEqual(['Hội CCB', 'Ban Thường trực'])
  })
  test('the officer who answers for an organisation too gets one mail, each line under its own', () => {
    const directory = units.map((one) => (one.code === 'CĐ' ? { ...one, email: officer } : one))
    const all = [feedback('PA-1', { due: day('2026-05-20') }), feedback('PA-2', { ...mine, due: day('2026-05-08') })]
    const { mails } = planOf('2026-05-20', { ...quiet, feedback: all, units: directory })
    expect(mails.map(({ mail }) => [mail.to, mail.subject])).toEqual([
      [officer, 'Nhắc việc: 1 phản ánh quá hạn trả lời, 1 phản ánh sắp đến hạn trả lời'],
    ])
    expect(mails[0]!.mail.body).toContain('- Công đoàn: PA-2 Ý kiến PA-2 (hạn 08/05/2026)')
    expect(mails[0]!.mail.body).toContain('- Ban Thường trực: PA-1 Ý kiến PA-1 (hạn 20/05/2026)')
  })
  test('the committee at the officer’s address is one organisation, with its tasks and its feedback', () => {
    const directory = units.map((one) => (one.kind === 'Ủy ban' ? { ...one, email: officer } : one))
    const tasks = [task('1', { lead: 'Ban Thường trực', due: day('2026-05-20') })]
    const [one] = planOf('2026-05-20', {
      ...quiet,
      tasks,
      feedback: [feedback('PA-1', { due: day('2026-05-20') })],
      units: directory,
    }).mails
    expect(one!.mail.body).not.toContain('- Ban Thường trực:')
    expect(one!.mail.body.match(/Mở sổ:/g)).toHaveLength(1)
  })
})

describe('one mail', () => {
  const expected = expectedFor(week21, '2026-05-18T00:00')
  const tasks = [task('1', { lead: 'Hội LHPN', due: day('2026-05-11'), title: 'Tờ rơi' })]
  const all = [
    feedback('PA-2', { unit: 'Hội LHPN', due: day('2026-05-26'), place: 'Tổ 3' }),
    feedback('PA-1', { unit: 'Hội Nông dân', due: day('2026-05-25') }),
    feedback('PA-3', { unit: 'Hội LHPN', due: day('2026-05-08') }),
    feedback('PA-4', { unit: 'Hội LHPN', due: day('2026-05-07') }),
  ]
  test('to one person over reports, tasks and feedback of two organisations, at the report’s hour', () => {
    const plan = planOf('2026-05-22', {
      expected,
      tasks,
      feedback: all,
      places: { HND: { title: 'A', link: 'https://x.vn#gid=1' }, LHPN: { title: 'B', link: 'https://x.vn#gid=2' } },
    })
    const own = plan.mails.filter(({ mail }) => mail.to === hue)
    expect(own.map(({ at }) => at)).toEqual(['2026-05-22T14:00'])
    const { body, about } = own[0]!.mail
    expect(about).toBeUndefined()
    const parts = [
      'Hội LHPN còn phải nộp:',
      'Việc đã quá hạn:\n- Hội LHPN: 1 Tờ rơi (hạn 11/05/2026)',
      'Phản ánh của người dân đã quá hạn trả lời:\n- Hội LHPN: PA-4 Ý kiến PA-4 (hạn 07/05/2026)\n- Hội LHPN: PA-3 Ý kiến PA-3 (hạn 08/05/2026)',
      'Phản ánh của người dân sắp đến hạn trả lời:\n- Hội Nông dân: PA-1 Ý kiến PA-1 (hạn 25/05/2026)\n- Hội LHPN: PA-2 Ý kiến PA-2 (Tổ 3, hạn 26/05/2026)',
      'Trả lời xong thì ghi cột "Trả lời" và "Ngày trả lời" ở trang "Phản ánh".\nMở sổ: https://',
    ]
    expect(parts.map((part) => body.indexOf(part) >= 0)).toEqual(parts.map(() => true))
    expect(parts.map((part) => body.indexOf(part))).toEqual(parts.map((part) => body.indexOf(part)).sort((a, b) => a - b))
  })
  test('who has submitted hears of feedback with the digest; the address of a report tab is not in a mail of feedback alone', () => {
    const places = { LHPN: { title: 'BC Hội LHPN', link: 'https://x.vn/d/1#gid=7' } }
    const done = submitted(expected, '2026-05-21T09:00', 'Hội Nông dân', 'Hội LHPN')
    const { at, mail } = planOf('2026-05-22', { expected: done, feedback: all, places }).mails.find((one) => one.mail.to === hue)!
    expect([at, mail.subject]).toEqual(['2026-05-22T07:30', 'Nhắc việc: 2 phản ánh quá hạn trả lời, 2 phản ánh sắp đến hạn trả lời'])
    expect(mail.body).not.toContain('BC Hội LHPN')
    expect(mail.body).toContain('Mở sổ: https://')
  })
  test('on a day off there is none, whatever is overdue', () => {
    expect(planOf('2026-05-23', { feedback: all }).mails).toEqual([])
    expect(planOf('2026-05-18', { ...quiet, feedback: all, calendar: calendarWith('2026-05-18') }).mails).toEqual([])
  })
})

describe('nothing of the person reaches a mail', () => {
  const line = (fields: Partial<Feedback>): string => {
    const [one] = planOf('2026-05-20', { ...quiet, feedback: [feedback('PA-1', { ...mine, due: day('2026-05-20'), ...fields })] }).mails
    return /^- PA-1 (.*) \(.*hạn 20\/05\/2026\)$/m.exec(one!.mail.body)![1]!
  }
  test.each<[string, string, string]>([
    ['a phone', 'Gọi 0905123456 để biết', 'Gọi *** để biết'],
    ['with blanks', 'Gọi 0905 123 456 để biết', 'Gọi *** để biết'],
    ['with dots', 'Gọi 0905.123.456', 'Gọi ***'],
    ['with dashes', 'Gọi 0905-123-456', 'Gọi ***'],
    ['with commas', 'Gọi 0905,123,456', 'Gọi ***'],
    ['with other blanks and dashes', 'Gọi 0905\u00a0123\u2011456', 'Gọi ***'],
    ['of the country', 'Gọi +84 905 123 456', 'Gọi ***'],
    ['of a house, in brackets', 'Gọi (0236) 3822 456', 'Gọi ***'],
    ['in brackets as a whole', 'Tôi (0905 123 456) báo', 'Tôi (***) báo'],
    ['without its first zero', 'Gọi 905123456', 'Gọi ***'],
    ['pair by pair, behind letters', 'SĐT:09 05 12 34 56.', 'SĐT:***'],
    ['two of them', '0905123456/0236 3822456', '***/***'],
    ['over a line break', 'Gọi 0905 123\n456', 'Gọi ***'],
    ['of an identity card', 'CCCD 048199001234', 'CCCD ***'],
    ['a mail address', 'Viết cho tam.le@x.vn, cảm ơn', 'Viết cho ***, cảm ơn'],
    ['the name', 'Ông Lê Văn Tám báo đèn hỏng', '*** báo đèn hỏng'],
    ['in capitals', 'LÊ VĂN TÁM báo đèn hỏng', '*** báo đèn hỏng'],
    ['its last word after a polite one', 'Nhà bác Tám bị ngập', 'Nhà *** bị ngập'],
    ['decomposed letters', 'Ông Lê Văn Tám báo'.normalize('NFD'), '*** báo'],
    [
      'what is no person stays: dates, house numbers, lists, sums',
      'Từ 20/5/2026 đến 30/6/2026, nhà 12/5, tổ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, hết 15.000.000 đồng, tháng Tám',
      'Từ 20/5/2026 đến 30/6/2026, nhà 12/5, tổ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, hết…',
    ],
    ['a short number that anybody may call', 'Đã gọi 113 và 19001234', 'Đã gọi 113 và 19001234'],
  ])('%s', (_, content, wanted) => {
    expect(line({ content, person: 'Ông Lê Văn Tám, 0905 123 456, tổ 3' })).toBe(wanted)
  })
  test('in the place too', () => {
    const facts = {
      ...quiet,
      feedback: [feedback('PA-1', { ...mine, due: day('2026-05-20'), place: 'Nhà ông Tám 0905123456', person: 'Lê Văn Tám' })],
    }
    expect(planOf('2026-05-20', facts).mails[0]!.mail.body).toContain('(Nhà *** ***, hạn 20/05/2026)')
  })
  test.each<[string, string, string]>([
    ['a long text ends behind a whole word', 'mưa là ngập '.repeat(12), `${'mưa là ngập '.repeat(6)}mưa là…`],
    ['one word without end', 'a'.repeat(100), `${'a'.repeat(80)}…`],
    ['eighty letters are whole', 'b'.repeat(80), 'b'.repeat(80)],
    ['lines become one', 'Đèn hỏng\n\n- ngõ 12', 'Đèn hỏng - ngõ 12'],
    ['a number that would be cut in two is hidden first', `${'từ '.repeat(25)}0905 123 456`, `${'từ '.repeat(25)}***`],
    ['a number that would begin behind the cut', `${'từ '.repeat(30)}0905 123 456`, `${'từ '.repeat(27).trim()}…`],
  ])('%s', (_, content, wanted) => {
    expect(line({ content })).toBe(wanted)
  })
  test('no phone in any spelling, wherever it stands', () => {
    const separator = fc.constantFrom('', ' ', '.', '-', ' - ', '\u00a0', '\n', ',', '_', ')')
    const phone = fc.tuple(
      fc.constantFrom('0', '+84', '84', '(0'),
      fc.array(fc.tuple(separator, fc.integer({ min: 0, max: 9 })), { minLength: 9, maxLength: 10 }),
    )
    fc.assert(
      fc.property(fc.constantFrom('', 'Nhà tôi ', 'x'), phone, fc.constantFrom('', '.', ' để biết'), (before, [head, rest], after) => {
        const said = line({ content: `${before}${head}${rest.map(([between, n]) => `${between}${n}`).join('')}${after}` })
        expect(said.replace(/\D/g, '')).toBe('')
      }),
    )
  })
})
