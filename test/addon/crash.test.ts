import { describe, expect, it } from 'vitest'
import type { ExecutionFault, Fault, SavedGoogle } from '../../emulator'
import { type Office, openOffice, readyOffice, smallPlan, writeAddresses } from './office'

type Row = Readonly<Record<string, string>>

const derived = ['Báo cáo phải nộp', 'Tổng hợp', 'Lịch chạy'] as const
const times = ['Lúc tạo', 'Lúc gửi', 'Làm lúc']

const withoutTimes = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([header]) => !times.includes(header)))
const rows = (office: Office, sheet: string): Row[] => office.records(sheet).map(withoutTimes)

/** The outbox, where what has been put before a person (in doubt, or refused by Google) counts as sent. */
const outboxOf = (office: Office): Row[] =>
  rows(office, 'Hộp thư đi').map((row) =>
    ['Đang gửi', 'Không gửi được'].includes(row['Tình trạng']!) ? { ...row, 'Tình trạng': 'Đã gửi', 'Ghi chú': '' } : row,
  )

/** What must be the same whatever happened on the way. */
const endOf = (office: Office): object => ({
  ...Object.fromEntries(derived.map((sheet) => [sheet, rows(office, sheet)])),
  'Hộp thư đi': outboxOf(office),
})

/** What is wrong with the mails: sent twice, sent without a row, said to be sent and lost, or more than one left in doubt. */
function wrongMails(office: Office): string[] {
  const outbox = office.records('Hộp thư đi')
  const sent = office.google.mailbox.sent.map((mail) => `${mail.to} ${mail.subject}`)
  const wrong = outbox.flatMap((row) => {
    const name = `${row['Người nhận']} ${row['Tiêu đề']}`
    const count = sent.filter((one) => one === name).length
    const right = { 'Đã gửi': [1], 'Đang gửi': [0, 1] }[row['Tình trạng']!] ?? [0]
    return right.includes(count) ? [] : [`${name}: ${row['Tình trạng']}, sent ${count} times`]
  })
  const known = new Set(outbox.map((row) => `${row['Người nhận']} ${row['Tiêu đề']}`))
  const doubtful = outbox.filter((row) => row['Tình trạng'] === 'Đang gửi').length
  return [...wrong, ...sent.filter((name) => !known.has(name)), ...(doubtful > 1 ? [`${doubtful} in doubt`] : [])]
}

interface Point {
  readonly saved: SavedGoogle
  readonly now: string
}
const pointOf = ({ google }: Office): Point => ({ saved: google.save(), now: google.clock.now })
const reopen = ({ saved, now }: Point): Office => openOffice({ saved, now })

/** Every service call of the next execution, in order. */
function callsOf(point: Point, act: (office: Office) => void): readonly ExecutionFault[] {
  const office = reopen(point)
  office.google.faults.plan({ rate: 1, fault: 'slow', milliseconds: 0 })
  const before = office.script.executions.length
  act(office)
  return office.script.executions[before]!.faults!
}

// After a call that only looks, all is as it was after the call before it.
const changes = ({ call, nth }: ExecutionFault): boolean =>
  nth === 1 || !/\.(get|is|has|create\w*Finder|with|find|offset|activate)|^SpreadsheetApp\.|^Lock\./.test(call)

const friday = readyOffice({ now: '2026-05-18T08:00' })
friday.importPlan(smallPlan)
writeAddresses(friday)
friday.google.clock.runTo('2026-05-20T10:00')
friday.report('BC Hội Nông dân', { '1.1': { progress: '50%', result: 'Đang làm', difficulty: 'Thiếu máy ảnh' } })

/** The chain, up to a second before each moment at which something is due. */
const chain = (
  [
    ['the reminder on Thursday', '2026-05-21T15:59:59', '2026-05-21T16:19', () => {}],
    ['the reminder on Friday', '2026-05-22T13:59:59', '2026-05-22T14:19', () => {}],
    [
      'the cut-off',
      '2026-05-22T15:59:59',
      '2026-05-22T16:19',
      () => friday.report('BC Hội LHPN', { '2.1': { progress: '100%', result: 'Đã lập danh sách' } }),
    ],
    [
      'the consolidation',
      '2026-05-22T16:29:59',
      '2026-05-22T16:49',
      () => friday.report('BC Hội CCB', { '2.1': { result: 'Đã cùng khảo sát' } }),
    ],
    [
      'the next week',
      '2026-05-24T23:59:59',
      '2026-05-25T00:19',
      () => friday.script.edit('BC Đoàn Thanh niên', `E${friday.rowOf('BC Đoàn Thanh niên', '1.2')}`, 'Đã phát 3 bản tin'),
    ],
  ] as const
).map(([job, due, end, before]) => {
  friday.google.clock.runTo(due)
  before()
  friday.google.clock.set(due)
  return { job, end, point: pointOf(friday) }
})

const faults: readonly Fault['fault'][] = ['dies after', 'fails']

/** Where it strikes: a death after every call that changes something; a failure, which leaves little else than a death before it, at every third. */
const struck = (calls: readonly ExecutionFault[], fault: Fault['fault']): readonly ExecutionFault[] =>
  calls.filter(changes).filter((_, at) => fault === 'dies after' || at % 3 === 0)

describe.each(chain)('the tick that does $job', ({ point, end }) => {
  const runOn = (office: Office): void => office.google.clock.runTo(end)
  const calls = callsOf(point, runOn)
  const wanted = reopen(point)
  runOn(wanted)

  it.each(faults)('%s at any call: the next ticks bring all to the same end, no mail twice, none lost', (fault) => {
    const different = struck(calls, fault).flatMap(({ call, nth }) => {
      const office = reopen(point)
      const before = office.script.executions.length
      office.google.faults.plan({ everyCall: nth, fault })
      runOn(office)
      const [hit, ...after] = office.script.executions.slice(before)
      expect(hit!.faults).toMatchObject([{ nth, call }])
      expect(after.map((execution) => execution.status)).not.toContain('failed')
      const wrong = wrongMails(office)
      const same = JSON.stringify(endOf(office)) === JSON.stringify(endOf(wanted))
      return same && wrong.length === 0 ? [] : [{ nth, call, wrong, end: same ? 'same' : endOf(office) }]
    })
    for (const one of different) expect(one).toEqual({ nth: one.nth, call: one.call, wrong: [], end: endOf(wanted) })
  })
})

describe('the execution that hangs while it sends', () => {
  const { point, end } = chain[0]!
  it.each([1, 2, 4])('mail %d: that one is left to a person, the others go', (nth) => {
    const office = reopen(point)
    office.google.faults.plan({ call: 'MailApp.sendEmail', nth, fault: 'hangs' })
    office.google.clock.runTo(end)
    expect(office.records('Hộp thư đi').map((row) => row['Tình trạng'])).toEqual(
      [1, 2, 3, 4].map((mail) => (mail === nth ? 'Đang gửi' : 'Đã gửi')),
    )
    expect(wrongMails(office)).toEqual([])
  })
})

const youth = 'BC Đoàn Thanh niên'

/** What an organisation typed and handed in, wherever it stands by now; hours apart, for a submission that is found later is stamped later. */
const handedIn = (office: Office): object => ({
  archive: office.records('Sổ báo cáo').map(({ 'Lúc nộp': _, 'Nhận xét': __, ...row }) => row),
  board: office.records('Báo cáo phải nộp').map(({ 'Lúc nộp': _, ...row }) => row),
  tasks: office.records('Nhiệm vụ'),
  tab: office.google.book.data.sheets
    .find(({ name }) => name === youth)!
    .cells.map((row, at) => (at === 3 ? '' : row?.map((cell) => cell?.value))),
})
const consolidated = (office: Office): object =>
  office.records('Tổng hợp').map((row) => ({ ...row, 'Nội dung': row['Nội dung']!.replace(/^Nộp lúc .*, sau hạn$/, '') }))

/** A report is typed at this point of the chain, and its box ticked while a call goes wrong. Returns where the end is not as without the fault. */
function submission(from: number, end: string): (fault: Fault['fault'], look: (office: Office) => object) => object[] {
  const office = reopen(chain[from]!.point)
  for (const [column, value] of [
    ['D', '75%'],
    ['E', 'Đã phát 4 bản tin'],
    ['F', 'Thiếu phương tiện'],
  ] as const)
    office.script.edit(youth, `${column}${office.rowOf(youth, '1.2')}`, value)
  office.script.edit(youth, `B${office.rowOf(youth, 'Đề xuất, kiến nghị')}`, 'Đề nghị hỗ trợ')
  const point = pointOf(office)
  const submit = (one: Office): void => one.tick(youth, 'Nộp báo cáo')
  const calls = callsOf(point, submit)
  const wanted = reopen(point)
  submit(wanted)
  wanted.google.clock.runTo(end)
  return (fault, look) =>
    struck(calls, fault).flatMap(({ call, nth }) => {
      const broken = reopen(point)
      broken.google.faults.plan({ everyCall: nth, fault })
      submit(broken)
      broken.google.clock.runTo(end)
      const found = look(broken)
      return JSON.stringify(found) === JSON.stringify(look(wanted)) ? [] : [{ nth, call, found }]
    })
}

describe.each([
  ['in time', 1, '2026-05-22T14:19'],
  ['after the consolidation', 4, '2026-05-25T00:19'],
] as const)('a report handed in %s', (_, from, end) => {
  const unlike = submission(from, end)
  it.each(faults)('%s at any call: the next ticks archive it exactly once, and nothing typed is lost', (fault) => {
    expect(unlike(fault, handedIn)).toEqual([])
  })
})

it('a report handed in after the consolidation gets into it, whatever dies on the way', () => {
  expect(submission(4, '2026-05-25T00:19')('dies after', consolidated)).toEqual([])
})
