import { describe, expect, it } from 'vitest'
import type { Person } from '../../emulator'
import { callsOf, chain, changes } from './crash'
import type { Office } from './office'
import { type Point, pointOf, reopen } from './point'

const youth = 'BC Đoàn Thanh niên'
const women = 'BC Hội LHPN'
const youthTask = '1.2'
const womenTask = '2.1'

/** A member of an organisation at the shared workbook. */
function member(office: Office, name: string): Person {
  office.google.share(`${name}@example.com`, 'editor')
  const person = office.google.as(`${name}@example.com`)
  person.open()
  return person
}

/** Each moment just before a call of the next execution changes something, and before the first call that follows. */
const moments = (point: Point, act: (office: Office) => void, every: number): readonly number[] => {
  const writing = callsOf(point, act).flatMap((one) => (changes(one) ? [one.nth, one.nth + 1] : []))
  return [...new Set(writing)].filter((_, at) => at % every === 0)
}

const texts = (office: Office, sheet: string): string =>
  JSON.stringify(office.google.book.data.sheets.find(({ name }) => name === sheet)!.cells)
const rightly = (office: Office, from: number): string[] =>
  office.script.executions.slice(from).flatMap(({ name, status, error, unflushed, milliseconds }) =>
    // A tick with nothing to do writes one cell that nobody but people's eyes reads, and does not wait for it.
    status === 'completed' && (!unflushed || milliseconds < 600) ? [] : [`${name} ${status} ${error} ${unflushed}`],
  )

const mails = (office: Office): string[] => office.google.mailbox.sent.map((mail) => `${mail.to} ${mail.subject}`).sort()

describe.each(chain)('in the middle of the tick that does $job', ({ point, end }) => {
  const tick = (office: Office): void => office.google.clock.runTo(end)
  const alone = reopen(point)
  tick(alone)

  it('a member types into her tab: what she typed stands there or in the archive, nothing fails', () => {
    const lost = moments(point, tick, 5).flatMap((everyCall) => {
      const office = reopen(point)
      const doan = member(office, 'doan')
      const from = office.script.executions.length
      const typed = 'Đã phát thêm bản tin số 9'
      const row = office.rowOf(youth, youthTask)
      const edit = office.google.meanwhile({ everyCall }, () => doan.edit(youth, `E${row}`, typed))
      tick(office)
      expect(edit.done).toBe(true)
      const kept = texts(office, youth).includes(typed) || texts(office, 'Sổ báo cáo').includes(typed)
      const wrong = rightly(office, from)
      return kept && wrong.length === 0 ? [] : [{ everyCall, kept, wrong }]
    })
    expect(lost).toEqual([])
  })

  it('a second tick gives way or has nothing left to do: the same mails, once', () => {
    const unlike = moments(point, tick, 5).flatMap((everyCall) => {
      const office = reopen(point)
      const from = office.script.executions.length
      const second = office.google.meanwhile({ everyCall }, () => office.script.fire('tick'))
      tick(office)
      expect(second.done).toBe(true)
      const wrong = rightly(office, from)
      const same = JSON.stringify(mails(office)) === JSON.stringify(mails(alone))
      const board = JSON.stringify(office.records('Báo cáo phải nộp')) === JSON.stringify(alone.records('Báo cáo phải nộp'))
      return same && board && wrong.length === 0 ? [] : [{ everyCall, mails: same ? 'same' : mails(office), board, wrong }]
    })
    expect(unlike).toEqual([])
  })
})

describe('two members hand in at the same moment', () => {
  const office = reopen(chain[1]!.point)
  for (const [tab, task] of [
    [youth, youthTask],
    [women, womenTask],
  ] as const) {
    office.script.edit(tab, `D${office.rowOf(tab, task)}`, '75%')
    office.script.edit(tab, `E${office.rowOf(tab, task)}`, `Kết quả của ${tab}`)
  }
  const point = pointOf(office)
  const box = (one: Office, tab: string): string => `B${one.rowOf(tab, 'Nộp báo cáo')}`
  const archive = (one: Office): string[] =>
    one
      .records('Sổ báo cáo')
      .map((row) => row['Kết quả'] ?? JSON.stringify(row))
      .filter((text) => text.includes('Kết quả của'))
      .sort()

  it('wherever the second comes, both are in the archive once after the next tick, and nothing fails', () => {
    const wrong = moments(point, (one) => one.tick(youth, 'Nộp báo cáo'), 2).flatMap((everyCall) => {
      const one = reopen(point)
      const [doan, phunu] = [member(one, 'doan'), member(one, 'phunu')]
      const from = one.script.executions.length
      const second = one.google.meanwhile({ everyCall }, () => phunu.edit(women, box(one, women), true))
      doan.edit(youth, box(one, youth), true)
      expect(second.done).toBe(true)
      one.google.clock.runTo('2026-05-22T14:19')
      const failed = rightly(one, from)
      const found = archive(one)
      const both = [youth, women].every((tab) => found.filter((text) => text.includes(tab)).length === 1)
      return both && failed.length === 0 ? [] : [{ everyCall, found, failed }]
    })
    expect(wrong).toEqual([])
  })
})
