import { describe, expect, test } from 'vitest'
import { addMinutes, type Moment } from '../../src/calendar/moment'
import type { At, ReportTab } from '../../src/commands/command'
import type { Effect } from '../../src/commands/effect'
import { tick } from '../../src/commands/tick'
import type { Run } from '../../src/tables/runs'
import { at, calendarWith, line, m, settings, ticked, units } from '../reporting/office'
import { only } from './kept'

const run = (id: string): Run => ({ id, due: m('2026-05-18T00:00'), done: m('2026-05-18T00:00'), outcome: '' })
const early = [17, 18, 19, 20].flatMap((n) => ['mở', 'chốt', 'tổng hợp'].map((word) => `${word}|TUAN 2026-W${n}`))
const opened = [...early, 'mở|TUAN 2026-W21', 'nhắc|2026-05-21T16:00', 'nhắc|2026-05-22T07:30'].map(run)
const looks = { last: '2026-05-22T15:50', since: '2026-05-22T08:00', units: {} }
const begun = JSON.stringify({ TUAN: '2026-05-01T08:00' })
const marks = { since: '2026-05-01T08:00', looks: JSON.stringify(looks), refreshed: '2026-05-22', begun }
const look = (now: string, more: { runs?: readonly Run[]; tabs?: readonly ReportTab[]; at?: Partial<At> } = {}): readonly Effect[] =>
  tick.decide({ runs: more.runs ?? opened, units }, at(now, { marks, ...more.at }), undefined, more.tabs ?? [])
const then = (command: string, input: unknown): Effect => ({ do: 'then', command, input })
const mayWait: Effect = { do: 'mark', name: 'waiting', value: '1' }
const job = (word: string, of: string, due: string): unknown => ({ id: `${word}|${of}`, due, period: word === 'nhắc' ? '' : of })
const close = then('closePeriod', job('chốt', 'TUAN 2026-W21', '2026-05-22T16:00'))
const empty = (code: string): ReportTab => ticked(code, [], { tail: { submit: false } })

describe('tick', () => {
  const reminded = [...opened, run('nhắc|2026-05-22T14:00')]
  test.each<[string, string, Parameters<typeof look>[1], readonly Effect[]]>([
    ['nothing is due: one mark', '2026-05-22T09:00', {}, []],
    ['a reminder', '2026-05-22T14:00', {}, [mayWait, then('remind', job('nhắc', '2026-05-22T14:00', '2026-05-22T14:00'))]],
    ['the ledger stops it', '2026-05-22T14:10', { runs: reminded }, []],
    ['the cut-off', '2026-05-22T16:00', { runs: reminded }, [mayWait, close]],
    [
      'the consolidation',
      '2026-05-22T16:30',
      { runs: [...reminded, run('chốt|TUAN 2026-W21')] },
      [mayWait, then('consolidate', job('tổng hợp', 'TUAN 2026-W21', '2026-05-22T16:30'))],
    ],
    [
      'after a weekend without a clock',
      '2026-05-25T06:00',
      {},
      [
        mayWait,
        then('reviewReports', undefined),
        then('refreshDay', 'first of the day'),
        close,
        then('consolidate', job('tổng hợp', 'TUAN 2026-W21', '2026-05-22T16:30')),
        then('openPeriod', job('mở', 'TUAN 2026-W22', '2026-05-25T00:00')),
      ],
    ],
    [
      'ticks that no script saw are judged together before the period is closed',
      '2026-05-22T16:00',
      { runs: reminded, tabs: [ticked('HND', [line('1.1')]), empty('CĐ'), ticked('CCB', [])] },
      [
        mayWait,
        then('submitReport', {
          units: [
            { unit: 'HND', lastLook: '2026-05-22T08:00' },
            { unit: 'CCB', lastLook: '2026-05-22T08:00' },
          ],
          farBack: false,
        }),
        close,
      ],
    ],
    [
      'a report chosen or asked back while no script looked',
      '2026-05-22T09:00',
      {
        tabs: [
          ticked('HND', [], { head: { pick: 'Tháng 5/2026' }, tail: { submit: false } }),
          ticked('CĐ', [], { tail: { submit: false, amend: true } }),
        ],
      },
      [then('pickReport', { unit: 'HND' }), then('amendReport', { unit: 'CĐ' })],
    ],
    ['mails that wait are sent', '2026-05-22T09:00', { at: { marks: { ...marks, waiting: '3' } } }, [then('deliver', undefined)]],
    [
      'and with a job that sends anyhow not twice',
      '2026-05-22T16:00',
      { runs: reminded, at: { marks: { ...marks, waiting: '3' } } },
      [mayWait, close],
    ],
    [
      'a report that came after the consolidation and broke off',
      '2026-05-22T18:00',
      {
        runs: [...reminded, run('chốt|TUAN 2026-W21'), run('tổng hợp|TUAN 2026-W21')],
        at: { marks: { ...marks, again: 'TUAN 2026-W21' } },
      },
      [then('consolidate', { period: 'TUAN 2026-W21' })],
    ],
    [
      'choices in the settings that no script saw',
      '2026-05-22T09:00',
      { at: { settings: { ...settings, consolidate: 'Tháng 5/2026', mailsOfDay: '29/5' } } },
      [
        { do: 'mark', name: 'consolidationAsked', value: 'Tháng 5/2026' },
        then('consolidate', { words: 'Tháng 5/2026' }),
        { do: 'mark', name: 'mailsAsked', value: '29/5' },
        then('previewMails', undefined),
      ],
    ],
    [
      'choices that were answered already',
      '2026-05-22T09:00',
      {
        at: {
          settings: { ...settings, consolidate: 'Tháng 5/2026', mailsOfDay: '29/5' },
          marks: { ...marks, consolidationAsked: 'Tháng 5/2026', mailsAsked: '29/5' },
        },
      },
      [],
    ],
    [
      'choices that are gone',
      '2026-05-22T09:00',
      { at: { marks: { ...marks, consolidationAsked: 'Tháng 5/2026' } } },
      [{ do: 'mark', name: 'consolidationAsked', value: '' }],
    ],
    [
      'a table for the level above that nobody is known to have copied',
      '2026-05-22T09:00',
      { at: { marks: { ...marks, handOver: JSON.stringify({ shown: 'b', rows: 60, copied: { shown: 'a', by: '', at: '' } }) } } },
      [{ do: 'look at hand-over', next: 'handOver' }],
    ],
    [
      'one that was copied as it stands',
      '2026-05-22T09:00',
      { at: { marks: { ...marks, handOver: JSON.stringify({ shown: 'b', rows: 60, copied: { shown: 'b', by: '', at: '' } }) } } },
      [],
    ],
    [
      'without a regime ticks are judged all the same',
      '2026-05-22T16:00',
      { runs: reminded, at: { regimes: [], marks: { ...marks, begun: '{}' } }, tabs: [ticked('HND', [])] },
      [then('submitReport', { units: [{ unit: 'HND', lastLook: '2026-05-22T08:00' }], farBack: false })],
    ],
  ])('%s', (_, now, more, wanted) => {
    const [looked, ...rest] = look(now, more)
    expect(looked).toMatchObject({ do: 'mark', name: 'looks' })
    expect(rest).toEqual(wanted)
  })

  test('while a box is ticked, when it was last seen empty is not forgotten', () => {
    const [looked] = look('2026-05-22T09:00', { tabs: [ticked('HND', []), empty('CĐ')] })
    const kept = JSON.parse((looked as { value: string }).value)
    expect(kept).toEqual({
      last: '2026-05-22T09:00',
      since: '2026-05-22T08:00',
      units: { CĐ: '2026-05-22T09:00', HND: '2026-05-22T08:00' },
    })
  })

  test('before set-up it does nothing', () => {
    expect(look('2026-05-22T16:00', { at: { marks: {} } })).toEqual([])
  })

  test('what was not looked at yet counts from set-up', () => {
    const effects = look('2026-05-22T09:00', {
      tabs: [ticked('HND', [])],
      at: { marks: { since: '2026-05-20T10:00', refreshed: '2026-05-22' } },
    })
    expect(effects).toContainEqual(then('submitReport', { units: [{ unit: 'HND', lastLook: '2026-05-20T10:00' }], farBack: false }))
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
      if (!id.endsWith('T07:30')) said.push(`${now.slice(5)} ${id}`)
    }
  }
  return said
}

describe('a week of the clock, its morning mails about tasks left out', () => {
  test('as it should be', () => {
    expect(lived('2026-05-18T00:03', '2026-05-25T00:03')).toEqual([
      '05-18T00:03 mở|TUAN 2026-W21',
      '05-21T16:03 nhắc|2026-05-21T16:00',
      '05-22T14:03 nhắc|2026-05-22T14:00',
      '05-22T16:03 chốt|TUAN 2026-W21',
      '05-22T16:33 tổng hợp|TUAN 2026-W21',
      '05-25T00:03 mở|TUAN 2026-W22',
    ])
  })
  test('with the Friday off', () => {
    expect(lived('2026-05-18T00:03', '2026-05-24T23:53', { calendar: calendarWith('2026-05-22') })).toEqual([
      '05-18T00:03 mở|TUAN 2026-W21',
      '05-20T16:03 nhắc|2026-05-20T16:00',
      '05-21T14:03 nhắc|2026-05-21T14:00',
      '05-21T16:03 chốt|TUAN 2026-W21',
      '05-21T16:33 tổng hợp|TUAN 2026-W21',
    ])
  })
  test('of Tết: no report is expected, nobody is reminded', () => {
    expect(lived('2026-02-14T00:03', '2026-02-22T23:53')).toEqual([])
  })
})

describe('the part of the ledger that moves', () => {
  const part = { ...marks, 'part:runs': '2026-04-08T00:00|90' }
  const old = at('2026-05-22T09:00', { marks: { ...part, since: '2026-01-05T08:00' } })

  test('is what a tick reads, but for the first of a day', () => {
    const since = tick.since!.runs!
    expect(since(old, undefined, {})).toBe('2026-04-08T00:00')
    expect(since({ ...old, marks: { ...old.marks, refreshed: '2026-05-21' } }, undefined, {})).toBeUndefined()
  })

  test('and jobs that were due before it are asked for by the first alone', () => {
    const late = { ...marks, since: '2026-04-01T08:00', 'part:runs': '2026-05-12T00:00|10' }
    const closed = (refreshed: string): string[] =>
      tick
        .decide({ runs: [], units }, { ...old, marks: { ...late, refreshed } }, undefined, [])
        .flatMap((effect) =>
          effect.do === 'then' && effect.command === 'closePeriod' ? [(effect.input as { period: string }).period] : [],
        )
    expect(closed('2026-05-22')).toEqual(['TUAN 2026-W20'])
    expect(closed('2026-05-21')).toEqual(['TUAN 2026-W19', 'TUAN 2026-W20'])
  })
})
