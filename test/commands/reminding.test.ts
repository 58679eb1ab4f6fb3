import { describe, expect, test } from 'vitest'
import { closePeriod } from '../../src/commands/close-period'
import { deliver } from '../../src/commands/deliver'
import { missing } from '../../src/commands/missing'
import { remind } from '../../src/commands/remind'
import { withPeriod } from '../../src/reporting/board'
import { type OutboxMail, outbox } from '../../src/tables/outbox'
import { type ExpectedReport, expectedReports } from '../../src/tables/expected-reports'
import { runs } from '../../src/tables/runs'
import { at, line, m, settings, tasks, ticked, units, week21 } from '../reporting/office'
import { afterwards, only, written } from './kept'

const board = withPeriod([], units, week21, m('2026-05-18T00:00'))
const submitted = (...names: readonly string[]): readonly ExpectedReport[] =>
  board.map((row) => (names.includes(row.unit) ? { ...row, state: 'Đúng hạn', submitted: m('2026-05-21T09:00') } : row))
const all = board.map((row) => row.unit)

describe('remind', () => {
  const job = { id: 'nhắc|2026-W21|2', due: m('2026-05-22T14:00'), period: '2026-W21' }
  const records = { units, tasks, expectedReports: board, outbox: [] }
  const now = at('2026-05-22T14:05')

  test('one mail a person, the ledger, the journal with who has no address, and off they go', () => {
    const effects = remind.decide(records, now, job, [{ ...ticked('ĐTN', []), title: 'Đoàn phường' }])
    const mails = written<OutboxMail>(outbox, effects)
    expect(mails.map((mail) => [mail.to, mail.state])).toEqual([
      ['congdoan@phuong.vn', 'Chờ gửi'],
      ['chihue@phuong.vn', 'Chờ gửi'],
      ['doan@phuong.vn', 'Chờ gửi'],
    ])
    expect(mails[1]!.body).toContain('Việc đã quá hạn:\n- Hội LHPN: 1.2 Phát tờ rơi về mã độc (hạn 15/05/2026)')
    expect(mails[2]!.body).toContain('"Đoàn phường"')
    const detail = 'Soạn 3 thư nhắc. Không có email: Hội CCB.'
    expect(effects.slice(1)).toEqual([
      { do: 'append', table: runs, rows: [{ id: job.id, due: job.due, done: '2026-05-22T14:05', outcome: detail }] },
      { do: 'log', outcome: 'Xong', detail },
      { do: 'then', command: 'deliver', input: undefined },
    ])
  })
  test.each<[string, readonly string[], readonly string[], string]>([
    [
      'who has submitted hears nothing',
      ['Công đoàn', 'Đoàn Thanh niên'],
      ['chihue@phuong.vn'],
      'Soạn 1 thư nhắc. Không có email: Hội CCB.',
    ],
    [
      'one of two organisations is still owed',
      ['Công đoàn', 'Đoàn Thanh niên', 'Hội Nông dân', 'Hội CCB'],
      ['chihue@phuong.vn'],
      'Soạn 1 thư nhắc.',
    ],
    ['all have submitted: no mail', all, [], 'Soạn 0 thư nhắc.'],
  ])('%s', (_, done, to, detail) => {
    const effects = remind.decide({ ...records, expectedReports: submitted(...done) }, now, job, [])
    expect(written<OutboxMail>(outbox, effects).map((mail) => mail.to)).toEqual(to)
    expect(only(effects, 'log')[0]!.detail).toBe(detail)
  })
  test('a second run writes no mail again', () => {
    const sent = written<OutboxMail>(outbox, remind.decide(records, now, job, []))
    expect(written(outbox, remind.decide({ ...records, outbox: sent }, now, job, []))).toEqual([])
  })
  test.each([
    ['a period of another rhythm', { ...job, period: '2026-M05' }, {}],
    ['a week off', { ...job, period: '2026-W08' }, {}],
    ['a file without a regime', job, { reporting: undefined }],
  ])('%s: nothing', (_, input, more) => {
    expect(remind.decide(records, at('2026-05-22T14:05', more), input, [])).toEqual([])
  })
})

describe('closePeriod', () => {
  const job = { id: 'chốt|2026-W21', due: m('2026-05-22T16:00'), period: '2026-W21' }
  const close = (
    rows: readonly ExpectedReport[],
    more: Partial<ReturnType<typeof at>> = {},
    mails: readonly OutboxMail[] = [],
  ): ReturnType<typeof closePeriod.decide> =>
    closePeriod.decide({ units, expectedReports: rows, outbox: mails }, at('2026-05-22T16:03', more), job, [])

  test('the board says who is missing, the officer is told', () => {
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
      ['chốt|2026-W21|vanphong@phuong.vn', 'Còn 4 đơn vị chưa nộp báo cáo Tuần 21/2026 (18/05-24/05)'],
    ])
    expect(mails[0]!.body).toContain('- Hội Nông dân, Trần Thị Huệ, 0905 333 444\n')
    expect(effects.slice(2)).toEqual([
      {
        do: 'append',
        table: runs,
        rows: [{ ...{ id: job.id, due: job.due }, done: '2026-05-22T16:03', outcome: 'Đến hạn: 1 trên 5 đơn vị đã nộp.' }],
      },
      { do: 'log', outcome: 'Xong', detail: 'Đến hạn: 1 trên 5 đơn vị đã nộp.' },
      { do: 'then', command: 'deliver', input: undefined },
    ])
  })
  test('all have reported: said too', () => {
    expect(written<OutboxMail>(outbox, close(submitted(...all)))[0]!.subject).toBe('Đã đủ báo cáo Tuần 21/2026 (18/05-24/05)')
  })
  test('nobody to tell: the period is closed all the same', () => {
    const effects = close(board, { settings: { ...settings, officerEmail: undefined } })
    expect(effects.map((effect) => effect.do)).toEqual(['replace', 'append', 'log', 'then'])
  })
  test('a second run tells nobody again and leaves the board as it is', () => {
    const first = close(board)
    const kept = afterwards(expectedReports, board, first)
    const second = close(kept, {}, written(outbox, first))
    expect(written(outbox, second)).toEqual([])
    expect(afterwards(expectedReports, kept, second)).toEqual(kept)
  })
  test('without a regime nothing is closed', () => {
    expect(close(board, { reporting: undefined })).toEqual([])
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
    expect(missing.decide({ units, expectedReports: submitted(...done) }, at('2026-05-22T09:00'), undefined, [])).toEqual([
      { do: 'tell', as: 'alert', text },
    ])
  })
  test('a regime that nobody can read is said', () => {
    const effects = missing.decide(
      { units, expectedReports: board },
      at('2026-05-22T09:00', { reporting: undefined, settings: { ...settings, regime: 'khi nào xong' } }),
      undefined,
      [],
    )
    expect(only(effects, 'tell')[0]!.text).toContain('"Chế độ báo cáo": đang ghi "khi nào xong"')
  })
})

describe('deliver', () => {
  const mail = (id: string, state: OutboxMail['state']): OutboxMail => ({
    id,
    created: m('2026-05-22T14:00'),
    to: `${id}@x.vn`,
    subject: id,
    body: 'B',
    state,
    sent: undefined,
    remark: undefined,
  })
  const waiting = [mail('a', 'Đã gửi'), mail('b', 'Chờ gửi'), mail('c', 'Đang gửi'), mail('d', 'Không gửi được'), mail('e', 'Chờ gửi')]
  const send = [
    {
      do: 'send',
      from: settings.committee,
      mails: [
        { id: 'b', to: 'b@x.vn', subject: 'b', body: 'B' },
        { id: 'e', to: 'e@x.vn', subject: 'e', body: 'B' },
      ],
    },
  ]
  test.each<[string, readonly OutboxMail[], 'Có' | 'Không', 'by hand' | undefined, readonly object[]]>([
    ['what waits goes, in its order; what stands at sending is left to a person', waiting, 'Có', undefined, send],
    ['nothing waits', [waiting[0]!], 'Có', undefined, []],
    [
      'nothing waits and a person asked',
      [waiting[2]!],
      'Có',
      'by hand',
      [{ do: 'tell', as: 'toast', text: 'Không có thư nào đang chờ gửi.' }],
    ],
    ['sending is switched off', waiting, 'Không', undefined, [{ do: 'mark', name: 'waiting', value: '0' }]],
    ['sending is switched off, but a person asks for it', waiting, 'Không', 'by hand', send],
  ])('%s', (_, mails, sendMail, input, wanted) => {
    expect(deliver.decide({ outbox: mails }, at('2026-05-22T14:05', { settings: { ...settings, sendMail } }), input, [])).toEqual(wanted)
  })
})

test('the period goes on a phone too: a reminder, the report, and no further word', () => {
  const reported = submitted('Hội Nông dân', 'Hội LHPN')
  const effects = remind.decide(
    { units, tasks, expectedReports: reported, outbox: [] },
    at('2026-05-22T14:05'),
    { id: 'nhắc|2026-W21|2', due: m('2026-05-22T14:00'), period: '2026-W21' },
    [ticked('HND', [line('1.1')])],
  )
  expect(written<OutboxMail>(outbox, effects).map((mail) => mail.to)).not.toContain('chihue@phuong.vn')
})
