import { describe, expect, test } from 'vitest'
import { addMinutes, type Moment } from '../../src/calendar/moment'
import type { At, ReportTab } from '../../src/commands/command'
import type { Effect } from '../../src/commands/effect'
import { tick } from '../../src/commands/tick'
import type { Run } from '../../src/tables/runs'
import { at, calendarWith, line, m, ticked, units } from '../reporting/office'
import { only } from './kept'

const run = (id: string): Run => ({ id, due: m('2026-05-18T00:00'), done: m('2026-05-18T00:00'), outcome: '' })
const opened = ['chốt|2026-W20', 'tổng hợp|2026-W20', 'mở|2026-W21', 'nhắc|2026-W21|24'].map(run)
const marks = { since: '2026-05-01T08:00', lastTick: '2026-05-22T08:00', refreshed: '2026-05-22' }
const look = (now: string, more: { runs?: readonly Run[]; tabs?: readonly ReportTab[]; at?: Partial<At> } = {}): readonly Effect[] =>
  tick.decide({ runs: more.runs ?? opened, units }, at(now, { marks, ...more.at }), undefined, more.tabs ?? [])
const then = (command: string, input: unknown): Effect => ({ do: 'then', command, input })
const seen = (now: string): Effect => ({ do: 'mark', name: 'lastTick', value: now })
const mayWait: Effect = { do: 'mark', name: 'waiting', value: '1' }

describe('tick', () => {
  test.each<[string, string, Parameters<typeof look>[1], readonly Effect[]]>([
    ['nothing is due: one mark', '2026-05-22T09:00', {}, []],
    [
      'a reminder',
      '2026-05-22T14:00',
      {},
      [mayWait, then('remind', { id: 'nhắc|2026-W21|2', due: '2026-05-22T14:00', period: '2026-W21' })],
    ],
    ['the ledger stops it', '2026-05-22T14:10', { runs: [...opened, run('nhắc|2026-W21|2')] }, []],
    [
      'the cut-off: no reminder any more',
      '2026-05-22T16:00',
      {},
      [mayWait, then('closePeriod', { id: 'chốt|2026-W21', due: '2026-05-22T16:00', period: '2026-W21' })],
    ],
    [
      'the consolidation',
      '2026-05-22T16:30',
      { runs: [...opened, run('chốt|2026-W21')] },
      [mayWait, then('consolidate', { id: 'tổng hợp|2026-W21', due: '2026-05-22T16:30', period: '2026-W21' })],
    ],
    [
      'after a weekend without a clock',
      '2026-05-25T06:00',
      {},
      [
        mayWait,
        then('refreshDay', 'by the clock'),
        then('closePeriod', { id: 'chốt|2026-W21', due: '2026-05-22T16:00', period: '2026-W21' }),
        then('consolidate', { id: 'tổng hợp|2026-W21', due: '2026-05-22T16:30', period: '2026-W21' }),
        then('openPeriod', { id: 'mở|2026-W22', due: '2026-05-25T00:00', period: '2026-W22' }),
      ],
    ],
    [
      'a tick that no script saw is judged before the period is closed',
      '2026-05-22T16:00',
      { tabs: [ticked('HND', [line('1.1')]), ticked('CĐ', [], { tail: { submit: false } })] },
      [
        mayWait,
        then('submitReport', { unit: 'HND', lastLook: '2026-05-22T08:00' }),
        then('closePeriod', { id: 'chốt|2026-W21', due: '2026-05-22T16:00', period: '2026-W21' }),
      ],
    ],
    ['mails that wait are sent', '2026-05-22T09:00', { at: { marks: { ...marks, waiting: '3' } } }, [then('deliver', undefined)]],
    [
      'and with a job that sends anyhow not twice',
      '2026-05-22T16:00',
      { at: { marks: { ...marks, waiting: '3' } } },
      [mayWait, then('closePeriod', { id: 'chốt|2026-W21', due: '2026-05-22T16:00', period: '2026-W21' })],
    ],
    [
      'without a regime ticks are judged all the same',
      '2026-05-22T16:00',
      { at: { reporting: undefined }, tabs: [ticked('HND', [])] },
      [then('submitReport', { unit: 'HND', lastLook: '2026-05-22T08:00' })],
    ],
  ])('%s', (_, now, more, wanted) => {
    // While a box is ticked, when it was last seen empty is not forgotten.
    const waits = more?.tabs?.some((tab) => tab.form.tail.submit)
    expect(look(now, more)).toEqual(waits ? wanted : [seen(now), ...wanted])
  })

  test('before set-up it does nothing', () => {
    expect(look('2026-05-22T16:00', { at: { marks: {} } })).toEqual([])
  })

  test('what was not looked at yet counts from set-up', () => {
    const effects = look('2026-05-22T09:00', {
      tabs: [ticked('HND', [])],
      at: { marks: { since: '2026-05-20T10:00', refreshed: '2026-05-22' } },
    })
    expect(effects).toContainEqual(then('submitReport', { unit: 'HND', lastLook: '2026-05-20T10:00' }))
  })
})

/** What the clock does between two moments, tick by tick, when everything that it asks for is done and entered. */
function lived(from: string, to: string, more: Partial<At> = {}): string[] {
  const runs: Run[] = []
  const said: string[] = []
  for (let now: Moment = m(from); now <= to; now = addMinutes(now, 10)) {
    const effects = tick.decide({ runs, units }, at(now, { marks: { since: from, refreshed: now.slice(0, 10) }, ...more }), undefined, [])
    for (const { input } of only(effects, 'then')) {
      const { id } = input as { id: string }
      runs.push(run(id))
      said.push(`${now.slice(5)} ${id}`)
    }
  }
  return said
}

describe('a week of the clock', () => {
  test('as it should be', () => {
    expect(lived('2026-05-18T00:03', '2026-05-25T00:03')).toEqual([
      '05-18T00:03 mở|2026-W21',
      '05-21T16:03 nhắc|2026-W21|24',
      '05-22T14:03 nhắc|2026-W21|2',
      '05-22T16:03 chốt|2026-W21',
      '05-22T16:33 tổng hợp|2026-W21',
      '05-25T00:03 mở|2026-W22',
    ])
  })
  test('with the Friday off', () => {
    expect(lived('2026-05-18T00:03', '2026-05-24T23:53', { calendar: calendarWith('2026-05-22') })).toEqual([
      '05-18T00:03 mở|2026-W21',
      '05-20T16:03 nhắc|2026-W21|24',
      '05-21T14:03 nhắc|2026-W21|2',
      '05-21T16:03 chốt|2026-W21',
      '05-21T16:33 tổng hợp|2026-W21',
    ])
  })
  test('of Tết: no report is expected, nobody is reminded', () => {
    expect(lived('2026-02-14T00:03', '2026-02-22T23:53')).toEqual(['02-14T00:03 mở|2026-W07'])
  })
})
