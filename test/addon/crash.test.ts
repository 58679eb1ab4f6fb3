import { describe, expect, it } from 'vitest'
import { callsOf, chain, faults, struck } from './crash'
import type { Office } from './office'
import { reopen } from './point'

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

describe.each(chain)('the tick that does $job', ({ point, end }) => {
  const runOn = (office: Office): void => office.google.clock.runTo(end)
  const calls = callsOf(point, runOn)
  const wanted = reopen(point)
  runOn(wanted)
  const right = JSON.stringify(endOf(wanted))

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
      const same = JSON.stringify(endOf(office)) === right
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
