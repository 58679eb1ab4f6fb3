import { describe, expect, test } from 'vitest'
import { closePeriod } from '../../src/commands/close-period'
import { deliver } from '../../src/commands/deliver'
import { escalate } from '../../src/commands/escalate'
import { missing } from '../../src/commands/missing'
import { dayMeant, previewMails } from '../../src/commands/preview-mails'
import { remind } from '../../src/commands/remind'
import { type ExpectedReport, expectedReports } from '../../src/tables/expected-reports'
import { type OutboxMail, outbox } from '../../src/tables/outbox'
import { runs } from '../../src/tables/runs'
import { at, day, expectedFor, m, settings, task, tasks, unit, units, week21 } from '../reporting/office'
import { afterwards, only, written } from './kept'

const expected = expectedFor(week21, '2026-05-18T00:00')
const submitted = (...names: readonly string[]): readonly ExpectedReport[] =>
  expected.map((row) => (names.includes(row.unit) ? { ...row, state: 'Đúng hạn', submitted: m('2026-05-21T09:00') } : row))
const all = expected.map((row) => row.unit)

describe('remind', () => {
  const job = { id: 'nhắc|2026-05-22T14:00', due: m('2026-05-22T14:00'), period: '' }
  const records = { units, tasks, feedback: [], expectedReports: expected, outbox: [] }
  const places = { ĐTN: { title: 'Đoàn phường', link: 'https://x.vn/d/1#gid=5' } }
  const now = at('2026-05-22T14:05', { places })

  test('one mail a person, the ledger, the journal with who has no address, and off they go', () => {
    const effects = remind.decide(records, now, job, [])
    const mails = written<OutboxMail>(outbox, effects)
    expect(mails.map((mail) => [mail.to, mail.state])).toEqual([
      ['congdoan@phuong.vn', 'Chờ gửi'],
      ['chihue@phuong.vn', 'Chờ gửi'],
      ['doan@phuong.vn', 'Chờ gửi'],
    ])
    expect(mails[1]!.body).toContain('Việc đã quá hạn:\n- Hội LHPN: 1.2 Phát tờ rơi về mã độc (hạn 15/05/2026)')
    expect(mails[2]!.body).toContain('"Đoàn phường": https://x.vn/d/1#gid=5&range=E9')
    const detail = 'Soạn 3 thư nhắc. Không có email: Hội CCB.'
    expect(effects.slice(1)).toEqual([
      { do: 'append', table: runs, rows: [{ id: job.id, due: job.due, done: '2026-05-22T14:05', outcome: detail }] },
      { do: 'log', outcome: 'Xong', detail },
      { do: 'then', command: 'deliver', input: undefined },
    ])
  })
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'who has submitted hears nothing',
      ['Công đoàn', 'Đoàn Thanh niên'],
      ['chihue@phuong.vn'],
      ['Soạn 1 thư nhắc. Không có email: Hội CCB.'],
    ],
    [
      'one of two organisations is still owed',
      ['Công đoàn', 'Đoàn Thanh niên', 'Hội Nông dân', 'Hội CCB'],
      ['chihue@phuong.vn'],
      ['Soạn 1 thư nhắc.'],
    ],
    ['all have submitted: no mail, and no word in the journal', all, [], []],
  ])('%s', (_, done, to, details) => {
    const effects = remind.decide({ ...records, expectedReports: submitted(...done) }, now, job, [])
    expect(written<OutboxMail>(outbox, effects).map((mail) => mail.to)).toEqual(to)
    expect(only(effects, 'log').map(({ detail }) => detail)).toEqual(details)
  })
  test('a second run writes no mail again', () => {
    const sent = written<OutboxMail>(outbox, remind.decide(records, now, job, []))
    expect(written(outbox, remind.decide({ ...records, outbox: sent }, now, job, []))).toEqual([])
  })
  test('with the day’s digest go tasks alone: a report’s reminder comes at its own hour', () => {
    const digest = { id: 'nhắc|2026-05-22T07:30', due: m('2026-05-22T07:30'), period: '' }
    const due = [task('9', { lead: 'Công đoàn; Hội LHPN', due: day('2026-05-22') })]
    const said = (rows: readonly ExpectedReport[]): string[] =>
      written<OutboxMail>(outbox, remind.decide({ ...records, tasks: due, expectedReports: rows }, at('2026-05-22T07:31'), digest, [])).map(
        ({ to }) => to,
      )
    expect(said(expected)).toEqual([])
    expect(said(submitted('Công đoàn'))).toEqual(['congdoan@phuong.vn'])
  })
})

describe('closePeriod', () => {
  const job = { id: 'chốt|TUAN 2026-W21', due: m('2026-05-22T16:00'), period: 'TUAN 2026-W21' }
  const close = (
    rows: readonly ExpectedReport[],
    more: Partial<ReturnType<typeof at>> = {},
    mails: readonly OutboxMail[] = [],
  ): ReturnType<typeof closePeriod.decide> =>
    closePeriod.decide({ units, expectedReports: rows, outbox: mails }, at('2026-05-22T16:03', more), job, [])

  test('the states say who is missing, the officer is told', () => {
    const effects = close(submitted('Công đoàn'))
    expect(afterwards(expectedReports, submitted('Công đoàn'), effects).map((row) => row.state)).toEqual([
      'Đúng hạn',
      'Chưa nộp',
      'Chưa nộp',
      'Chưa nộp',
      'Chưa nộp',
    ])
    const mails = written<OutboxMail>(outbox, effects)
    expect(mails.map((mail) => [mail.id, mail.subject])).toEqual([
      ['chốt|TUAN 2026-W21|vanphong@phuong.vn', 'Còn 4 đơn vị chưa nộp báo cáo Tuần 21/2026 (18/05-24/05)'],
    ])
    expect(mails[0]!.body).toContain('- Hội Nông dân, Trần Thị Huệ, 0905 333 444\n')
    const detail = 'Đến hạn: 1 trên 5 đơn vị đã nộp.'
    expect(written(runs, effects)).toEqual([{ id: job.id, due: job.due, done: '2026-05-22T16:03', outcome: detail }])
    expect(only(effects, 'log')).toEqual([{ do: 'log', outcome: 'Xong', detail }])
    expect(only(effects, 'then').map(({ command }) => command)).toContain('deliver')
  })
  test('all have reported: said too', () => {
    expect(written<OutboxMail>(outbox, close(submitted(...all)))[0]!.subject).toBe('Đã đủ báo cáo Tuần 21/2026 (18/05-24/05)')
  })
  test('nobody to tell: the period is closed all the same', () => {
    const effects = close(expected, { settings: { ...settings, officerEmail: undefined } })
    expect(written(outbox, effects)).toEqual([])
    expect(written(runs, effects)).toHaveLength(1)
  })
  test('a second run tells nobody again and leaves the states as they are', () => {
    const first = close(expected)
    const kept = afterwards(expectedReports, expected, first)
    const second = close(kept, {}, written(outbox, first))
    expect(written(outbox, second)).toEqual([])
    expect(afterwards(expectedReports, kept, second)).toEqual(kept)
  })
  test('without its regime nothing is closed', () => {
    expect(close(expected, { regimes: [] })).toEqual([])
  })
})

describe('escalate', () => {
  const job = { id: 'báo|TUAN 2026-W21', due: m('2026-05-25T08:00'), period: 'TUAN 2026-W21' }
  const city = { ...unit('CĐ'), code: 'TP', shortName: 'LĐLĐ thành phố', name: 'Liên đoàn Lao động thành phố', email: 'ldld@tp.vn' }
  const directory = [
    ...units.map((one) => ({ ...one, superior: ['CĐ', 'HND'].includes(one.code) ? 'TP' : one.code === 'ĐTN' ? 'KHONG-CO' : undefined })),
    city,
  ]
  const run = (
    rows: readonly ExpectedReport[],
    mails: readonly OutboxMail[] = [],
    officerEmail = settings.officerEmail,
  ): ReturnType<typeof escalate.decide> =>
    escalate.decide(
      { units: directory, expectedReports: rows, outbox: mails },
      at('2026-05-25T08:03', { settings: { ...settings, officerEmail } }),
      job,
      [],
    )

  test('each superior hears once of all his organisations; the officer gets the whole list', () => {
    const effects = run(submitted('Hội LHPN'))
    const mails = written<OutboxMail>(outbox, effects)
    expect(mails.map(({ id, subject, about }) => [id, subject, about])).toEqual([
      ['báo|TUAN 2026-W21|ldld@tp.vn', '2 đơn vị chưa nộp báo cáo Tuần 21/2026 (18/05-24/05)', 'TUAN 2026-W21|CĐ; TUAN 2026-W21|HND'],
      ['báo|TUAN 2026-W21|vanphong@phuong.vn', 'Vẫn còn 4 đơn vị chưa nộp báo cáo Tuần 21/2026 (18/05-24/05)', undefined],
    ])
    expect(mails[0]!.body).toContain('của:\n- Công đoàn, Nguyễn Văn An, 0905 111 222\n- Hội Nông dân, Trần Thị Huệ, 0905 333 444\n')
    expect(mails[1]!.body).toContain('- Công đoàn, Nguyễn Văn An, 0905 111 222 (đã báo LĐLĐ thành phố)')
    expect(mails[1]!.body).toContain('chưa ghi cấp trên hoặc email của cấp trên:\n- Đoàn Thanh niên\n- Hội CCB')
    expect(only(effects, 'log')[0]!.detail).toBe('Còn 4 đơn vị chưa nộp; báo 1 nơi cấp trên.')
    expect(written(runs, effects)).toHaveLength(1)
  })
  test('all have reported: nobody hears anything', () => {
    const effects = run(submitted(...all))
    expect(written(outbox, effects)).toEqual([])
    expect(only(effects, 'log')[0]!.detail).toBe('Mọi đơn vị đã nộp, không phải báo cấp trên.')
  })
  test('a superior who is the officer gets one mail', () => {
    expect(written<OutboxMail>(outbox, run(expected, [], 'ldld@tp.vn')).map(({ to }) => to)).toEqual(['ldld@tp.vn'])
  })
  test('a second run tells nobody again', () => {
    expect(written(outbox, run(expected, written(outbox, run(expected))))).toEqual([])
  })
})

describe('missing', () => {
  test.each<[string, readonly string[], string]>([
    [
      'some',
      ['Công đoàn', 'Hội CCB', 'Hội LHPN'],
      'Báo cáo Tuần 21/2026 (18/05-24/05), hạn 16:00 thứ Sáu 22/05/2026. Các đơn vị chưa nộp:\n- Hội Nông dân\n- Đoàn Thanh niên\nĐề nghị các đồng chí nộp sớm.',
    ],
    ['none', all, 'Báo cáo Tuần 21/2026 (18/05-24/05): tất cả đơn vị đã nộp. Cảm ơn các đồng chí.'],
  ])('%s', (_, done, text) => {
    expect(missing.decide({ expectedReports: submitted(...done) }, at('2026-05-22T09:00'), undefined, [])).toEqual([
      { do: 'tell', as: 'alert', text },
    ])
  })
  test('nothing is expected: said', () => {
    expect(missing.decide({ expectedReports: [] }, at('2026-05-22T09:00'), undefined, [])).toEqual([
      { do: 'tell', as: 'alert', text: 'Chưa có báo cáo nào phải nộp.' },
    ])
  })
})

describe('deliver', () => {
  const mail = (id: string, state: OutboxMail['state'], more: Partial<OutboxMail> = {}): OutboxMail => ({
    id,
    created: m('2026-05-22T14:00'),
    to: `${id}@x.vn`,
    subject: id,
    body: 'B',
    state,
    sent: undefined,
    remark: undefined,
    before: undefined,
    attached: undefined,
    about: undefined,
    ...more,
  })
  const told = { remark: 'Đã báo' }
  const waiting = [
    mail('a', 'Đã gửi'),
    mail('b', 'Chờ gửi'),
    mail('c', 'Đang gửi', told),
    mail('d', 'Không gửi được'),
    mail('e', 'Chờ gửi'),
  ]
  const run = (
    mails: readonly OutboxMail[],
    {
      input,
      now = '2026-05-22T14:05',
      ...more
    }: { input?: 'by hand' | undefined; now?: string } & Partial<ReturnType<typeof at>['settings']> & {
        rows?: readonly ExpectedReport[]
        waiting?: string
      } = {},
  ): ReturnType<typeof deliver.decide> =>
    deliver.decide(
      { outbox: mails, expectedReports: more.rows ?? expected, tasks, feedback: [], units },
      { ...at(now, { settings: { ...settings, ...more }, marks: more.waiting ? { waiting: more.waiting } : {} }), now: m(now) },
      input,
      [],
    )
  const goes = (effects: ReturnType<typeof deliver.decide>): readonly string[] =>
    only(effects, 'send').flatMap(({ mails }) => mails.map(({ ids }) => ids.join('+')))

  test('what waits goes, from the committee, as text and as HTML; what stands at sending is left to a person', () => {
    const effects = run(waiting)
    expect(goes(effects)).toEqual(['b', 'e'])
    expect(effects).toMatchObject([
      { do: 'send', from: settings.committee, mails: [{ to: 'b@x.vn', subject: 'b', body: 'B' }, { to: 'e@x.vn' }] },
    ])
    expect(only(effects, 'send')[0]!.mails[0]!.html).toContain('<h1')
    expect(only(effects, 'send')[0]!.mails[0]!.file).toBeUndefined()
  })
  test.each<[string, Parameters<typeof run>, readonly object[]]>([
    ['nothing waits', [[waiting[0]!]], []],
    ['nothing waits, though the clock thought so', [[waiting[0]!], { waiting: '1' }], [{ do: 'mark', name: 'waiting', value: '0' }]],
    [
      'nothing waits and a person asked',
      [[waiting[2]!], { input: 'by hand' }],
      [{ do: 'tell', as: 'toast', text: 'Không có thư nào đang chờ gửi.' }],
    ],
    ['sending is switched off', [waiting, { sendMail: 'Không' }], [{ do: 'mark', name: 'waiting', value: '0' }]],
    ['at night they wait', [waiting, { now: '2026-05-22T19:30' }], [{ do: 'mark', name: 'waiting', value: '2' }]],
    ['on a day off they wait', [waiting, { now: '2026-05-23T09:00' }], [{ do: 'mark', name: 'waiting', value: '2' }]],
  ])('%s', (_, asked, wanted) => {
    expect(run(...asked)).toEqual(wanted)
  })
  test.each<[string, Parameters<typeof run>[1]]>([
    ['sending is switched off, but a person asks for it', { sendMail: 'Không', input: 'by hand' }],
    ['it is night, but a person asks for it', { now: '2026-05-22T21:00', input: 'by hand' }],
  ])('%s', (_, more) => {
    expect(goes(run(waiting, more))).toEqual(['b', 'e'])
  })
  test('what is needed first goes first; what names no limit was needed when it was written', () => {
    const mails = [
      mail('late', 'Chờ gửi', { before: m('2026-05-25T16:00') }),
      mail('soon', 'Chờ gửi', { before: m('2026-05-22T16:00') }),
      mail('soon, older', 'Chờ gửi', { before: m('2026-05-22T16:00'), created: m('2026-05-21T16:00') }),
      mail('officer', 'Chờ gửi'),
    ]
    expect(goes(run(mails))).toEqual(['officer', 'soon, older', 'soon', 'late'])
  })
  test('all that waits for one person goes as one mail', () => {
    const to = { to: 'x@x.vn' }
    const first = mail('1', 'Chờ gửi', { ...to, subject: 'Một', body: 'Kính gửi\n\nA\n\nMở sổ: https://x.vn\n\nỦy ban' })
    const second = mail('2', 'Chờ gửi', { ...to, subject: 'Hai', body: 'B\n\nMở sổ: https://x.vn\n\nỦy ban' })
    const effects = run([first, mail('3', 'Chờ gửi'), second])
    expect(goes(effects)).toEqual(['1+2', '3'])
    expect(only(effects, 'send')[0]!.mails[0]).toMatchObject({
      subject: 'Một (và 1 tin khác)',
      body: 'Kính gửi\n\nA\n\n2. Hai\n\nB\n\nMở sổ: https://x.vn\n\nỦy ban',
    })
  })
  test('the file with the dates is made as it goes', () => {
    const effects = run([mail('nhắc|2026-05-22|congdoan@phuong.vn', 'Chờ gửi', { to: 'congdoan@phuong.vn', attached: 'Lịch hạn (.ics)' })])
    const file = only(effects, 'send')[0]!.mails[0]!.file!
    expect(file).toMatchObject({ name: 'Lịch hạn nộp.ics', type: 'text/calendar' })
    expect(file.text).toContain('DTSTART:20260522T083000Z\r\nDTEND:20260522T090000Z\r\n')
  })

  const about = (...codes: readonly string[]): Partial<OutboxMail> => ({ about: codes.map((code) => `TUAN 2026-W21|${code}`).join('; ') })
  const reopened = expected.map((row) => ({ ...row, openUntil: m('2026-05-27T23:59') }))
  const returned = submitted('Công đoàn').map((row) => ({ ...row, review: 'Trả lại' as const, openUntil: m('2026-05-27T23:59') }))
  test.each<[string, Partial<OutboxMail>, Parameters<typeof run>[1], string | undefined]>([
    ['its report has come', about('CĐ'), { rows: submitted('Công đoàn') }, 'Báo cáo đã nộp, không cần nhắc nữa.'],
    ['one of two reports has come', about('CĐ', 'HND'), { rows: submitted('Công đoàn') }, undefined],
    ['its cut-off has passed', about('CĐ'), { now: '2026-05-22T16:01' }, 'Chưa gửi kịp: hạn nộp đã qua.'],
    ['the very minute of its cut-off', about('CĐ'), { now: '2026-05-22T16:00' }, undefined],
    ['it was written after the cut-off', { ...about('CĐ'), created: m('2026-05-22T17:00') }, { now: '2026-05-25T08:00' }, undefined],
    ['its report is open again', about('CĐ'), { now: '2026-05-25T08:00', rows: reopened }, undefined],
    ['its report was returned', about('CĐ'), { now: '2026-05-25T08:00', rows: returned }, undefined],
    ['its report is not in the sheet', { about: 'TUAN 2026-W99|CĐ' }, { now: '2026-05-25T08:00' }, undefined],
    ['it is about tasks too', {}, { now: '2026-05-25T08:00', rows: submitted(...all) }, undefined],
  ])('%s', (_, fields, more, remark) => {
    const one = mail('x', 'Chờ gửi', fields)
    const effects = run([one], more)
    const [after] = afterwards(outbox, [one], effects)
    expect([after!.state, after!.remark]).toEqual(remark ? ['Không cần gửi nữa', remark] : ['Chờ gửi', undefined])
    expect(goes(effects)).toEqual(remark ? [] : ['x'])
    expect(only(effects, 'log')).toHaveLength(remark ? 1 : 0)
  })
  test('a newer reminder to the same person takes the place of an older one; one of a week ago goes no more', () => {
    const to = { to: 'x@x.vn' }
    const old = mail('nhắc|2026-05-21|x@x.vn', 'Chờ gửi', to)
    const fresh = mail('nhắc|2026-05-22|x@x.vn', 'Chờ gửi', to)
    const stale = mail('nhắc|2026-05-12|y@x.vn', 'Chờ gửi', { created: m('2026-05-12T07:30') })
    const effects = run([old, fresh, stale])
    expect(goes(effects)).toEqual([fresh.id])
    expect(afterwards(outbox, [old, fresh, stale], effects).map(({ state, remark }) => [state, remark])).toEqual([
      ['Không cần gửi nữa', 'Đã có thư nhắc mới hơn cho người này.'],
      ['Chờ gửi', undefined],
      ['Không cần gửi nữa', 'Chờ quá một tuần, không còn đúng nữa.'],
    ])
  })
  test('what a crash left at sending is told once, and never sent again', () => {
    const left = [mail('c', 'Đang gửi'), mail('b', 'Chờ gửi')]
    const effects = run(left)
    expect(goes(effects)).toEqual(['b'])
    expect(only(effects, 'log')).toMatchObject([{ outcome: 'Cần xem' }])
    expect(only(effects, 'tell')).toHaveLength(1)
    expect(only(effects, 'tell')[0]!.text).toContain('- c@x.vn: c')
    const after = afterwards(outbox, left, effects)
    expect(after[0]).toMatchObject({ state: 'Đang gửi', remark: expect.stringContaining('Không rõ đã gửi chưa') })
    expect(only(run(after), 'tell')).toEqual([])
  })
})

describe('previewMails', () => {
  const records = { units, tasks: [], feedback: [], expectedReports: expected, outbox: [] }
  const said = (text: string, now = '2026-05-20T09:00', more: Partial<ReturnType<typeof at>> = {}): string =>
    only(previewMails.decide(records, at(now, more), text, []), 'tell')[0]!.text

  test('a day of this week', () => {
    expect(said('22/5')).toBe(
      [
        '5 thư thứ Sáu 22/05/2026, nếu từ nay không ai nộp thêm:',
        '- 14:00, congdoan@phuong.vn (Công đoàn): Hôm nay, 22/05, 16:00 hết hạn nộp báo cáo Tuần 21/2026',
        '- 14:00, chihue@phuong.vn (Hội Nông dân, Hội LHPN): Hôm nay, 22/05, 16:00 hết hạn nộp báo cáo Tuần 21/2026',
        '- 14:00, doan@phuong.vn (Đoàn Thanh niên): Hôm nay, 22/05, 16:00 hết hạn nộp báo cáo Tuần 21/2026',
        '- 16:00, vanphong@phuong.vn: Còn 5 đơn vị chưa nộp báo cáo Tuần 21/2026 (18/05-24/05)',
        '- 16:30, chutich@phuong.vn: Đã tổng hợp báo cáo Tuần 21/2026 (18/05-24/05)',
        'Không có email nên không được nhắc: Hội CCB.',
      ].join('\n'),
    )
  })
  test('a day that nobody has thought of yet: Friday 25/12', () => {
    const text = said('Thứ Sáu 25/12?')
    expect(text).toContain('5 thư thứ Sáu 25/12/2026')
    expect(text).toContain('- 14:00, doan@phuong.vn (Đoàn Thanh niên): Hôm nay, 25/12, 16:00 hết hạn nộp báo cáo Tuần 52/2026')
  })
  test.each([
    ['a day off', '24/5', 'Không ai nhận thư Chủ nhật 24/05/2026 (ngày nghỉ), nếu từ nay không ai nộp thêm.'],
    ['a day without anything', '26/5', 'Không ai nhận thư thứ Ba 26/05/2026, nếu từ nay không ai nộp thêm.'],
    ['a day that does not exist', '31/6', '"31/6" không phải là ngày có thật; cần ghi như 25/12 hoặc 25/12/2026.'],
    ['a day of the past', '19/05/2026', 'thứ Ba 19/05/2026 đã qua: thư của ngày ấy xem ở trang "Hộp thư đi".'],
  ])('%s', (_, text, wanted) => {
    expect(said(text)).toBe(wanted)
  })
  test('of today only what is still to come; what a clock that stood still has not sent is still to come', () => {
    const job = { id: 'nhắc|2026-05-22T14:00', due: m('2026-05-22T14:00'), period: '' }
    const sent = written<OutboxMail>(outbox, remind.decide(records, at('2026-05-22T14:05'), job, []))
    const hours = (mails: readonly OutboxMail[]): readonly string[] => {
      const { text } = only(previewMails.decide({ ...records, outbox: mails }, at('2026-05-22T15:00'), '', []), 'tell')[0]!
      return [...text.matchAll(/^- (\d\d:\d\d)/gm)].map(([, hour]) => hour!)
    }
    expect(hours(sent)).toEqual(['16:00', '16:30'])
    expect(hours(sent.slice(1))).toEqual(['14:00', '16:00', '16:30'])
  })
  test('sending is switched off: said', () => {
    expect(said('22/5', undefined, { settings: { ...settings, sendMail: 'Không' } })).toContain('Đang tắt gửi thư tự động')
  })
  test.each<[string, string | undefined]>([
    ['', '2026-05-20'],
    ['20/5', '2026-05-20'],
    ['19/5', '2027-05-19'],
    ['thứ Sáu, 25-12', '2026-12-25'],
    ['1.6.2027', '2027-06-01'],
    ['29/2', undefined],
    ['mai', undefined],
  ])('%s', (text, wanted) => {
    expect(dayMeant(text, day('2026-05-20'))).toBe(wanted)
  })
})
