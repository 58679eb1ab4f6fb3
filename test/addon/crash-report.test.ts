import { describe, expect, it } from 'vitest'
import type { Fault } from '../../emulator'
import { callsOf, chain, faults, struck } from './crash'
import type { Office } from './office'
import { pointOf, reopen } from './point'

const youth = 'BC Đoàn Thanh niên'

/** What an organisation typed and handed in, wherever it stands by now; hours apart, for a submission that is found later is stamped later. */
const handedIn = (office: Office): object => ({
  archive: office.records('Sổ báo cáo').map(({ 'Lúc nộp': _, 'Nhận xét': __, ...row }) => row),
  board: office.records('Báo cáo phải nộp').map(({ 'Lúc nộp': _, ...row }) => row),
  tasks: office.records('Nhiệm vụ'),
  // What had been consolidated before takes a late report in; the time of its coming stands in the text.
  consolidated: office
    .records('Tổng hợp')
    .map(({ 'Dấu nội dung': _, ...row }) => ({ ...row, 'Nội dung': row['Nội dung']!.replace(/^Nộp lúc .*, sau hạn$/, '') })),
  tab: office.google.book.data.sheets
    .find(({ name }) => name === youth)!
    .cells.map((row, at) => (at === 3 ? '' : row?.map((cell) => cell?.value))),
})

/** A report is typed at this point of the chain, and its box ticked while a call goes wrong. Returns where the end is not as without the fault. */
function submission(from: number, end: string): (fault: Fault['fault']) => object[] {
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
  const right = JSON.stringify(handedIn(wanted))
  return (fault) =>
    struck(calls, fault).flatMap(({ call, nth }) => {
      const broken = reopen(point)
      broken.google.faults.plan({ everyCall: nth, fault })
      submit(broken)
      broken.google.clock.runTo(end)
      const found = handedIn(broken)
      return JSON.stringify(found) === right ? [] : [{ nth, call, found }]
    })
}

describe.each([
  ['in time', 1, '2026-05-22T14:19'],
  ['after the consolidation', 4, '2026-05-25T00:19'],
] as const)('a report handed in %s', (_, from, end) => {
  const unlike = submission(from, end)
  it.each(faults)(
    '%s at any call: the next ticks archive it exactly once, and nothing typed is lost, the consolidation takes it in',
    (fault) => {
      expect(unlike(fault)).toEqual([])
    },
  )
})
