import type { ExecutionFault, Fault } from '../../emulator'
import { type Office, plannedOffice } from './office'
import { type Point, pointOf, reopen } from './point'

/** Every service call of the next execution, in order. */
export function callsOf(point: Point, act: (office: Office) => void): readonly ExecutionFault[] {
  const office = reopen(point)
  office.google.faults.plan({ rate: 1, fault: 'slow', milliseconds: 0 })
  const before = office.script.executions.length
  act(office)
  return office.script.executions[before]!.faults!
}

// After a call that only looks, all is as it was after the call before it.
export const changes = ({ call, nth }: ExecutionFault): boolean =>
  nth === 1 || !/\.(get|is|has|create\w*Finder|with|find|offset|activate)|^SpreadsheetApp\.|^Lock\./.test(call)

const friday = plannedOffice({ now: '2026-05-18T08:00' })
friday.google.clock.runTo('2026-05-18T08:21')
friday.skipTo('2026-05-20T10:00')
friday.report('BC Hội Nông dân', { '1.1': { progress: '50%', result: 'Đang làm', difficulty: 'Thiếu máy ảnh' } })

/** The chain, up to a second before each moment at which something is due. */
export const chain = (
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
  friday.skipTo(due)
  before()
  friday.google.clock.set(due)
  const point = pointOf(friday)
  friday.google.clock.runTo(end)
  return { job, end, point }
})

export const faults: readonly Fault['fault'][] = ['dies after', 'fails']

/** Where it strikes: a death after every call that changes something; a failure, which leaves little else than a death before it, at every third. */
export const struck = (calls: readonly ExecutionFault[], fault: Fault['fault']): readonly ExecutionFault[] =>
  calls.filter(changes).filter((_, at) => fault === 'dies after' || at % 3 === 0)
