import { describe, expect, test } from 'vitest'
import { bookId, clockRuns, keeperMark, standingOf, turnOf } from '../../src/commands/clock-keeper'
import type { At } from '../../src/commands/command'
import { drawHealth } from '../../src/commands/draw-health'
import type { Found } from '../../src/commands/found'
import { openTroubles } from '../../src/commands/open-troubles'
import { type RepairInput, repair } from '../../src/commands/repair'
import { setUp } from '../../src/commands/set-up'
import { settleCopy } from '../../src/commands/settle-copy'
import { takeOver } from '../../src/commands/take-over'
import { tick } from '../../src/commands/tick'
import { upcoming } from '../../src/commands/upcoming'
import { queued } from '../../src/reminders/outgoing'
import type { JournalEntry } from '../../src/tables/journal'
import { settings } from '../../src/tables/settings'
import { at, calendar, m, regime, regimeWith, tasks, ticked, units } from '../reporting/office'
import { only } from './kept'

const here = 'https://docs.google.com/spreadsheets/d/thu'
const keeper = { id: 'T1', by: 'lan@phuong.vn', since: m('2026-05-01T08:00'), book: 'thu' }
const clock = keeperMark(keeper)
const looks = (last: string): string => JSON.stringify({ last, since: last, units: {} })
const home = { since: '2026-05-01T08:00', clock, looks: looks('2026-05-20T08:55') }
const withMarks = (marks: At['marks'], more: Partial<At> = {}): At => at('2026-05-20T09:00', { marks, ...more })

test.each([
  [here, 'thu'],
  [`${here}/edit?ouid=1180#gid=0`, 'thu'],
  ['https://docs.google.com/a/phuong.vn/spreadsheets/d/1aB-c_2/edit', '1aB-c_2'],
])('the id of a book: %s', (link, id) => expect(bookId(link)).toBe(id))

describe('whose clock it is', () => {
  test.each<[string, At['marks'], string, ReturnType<typeof standingOf>]>([
    ['home', home, here, 'home'],
    ['opened by another person', home, `${here}/edit?ouid=7`, 'home'],
    ['properties travelled with the copy', home, `${here}2/edit`, 'copy'],
    ['properties stayed behind', {}, here, 'new'],
    ['made before keepers were remembered', { since: '2026-05-01T08:00' }, here, 'home'],
  ])('%s', (_, marks, link, wanted) => expect(standingOf(marks, link)).toBe(wanted))

  test.each<[string, At['marks'], string, string | undefined, ReturnType<typeof turnOf>]>([
    ['the one in force', home, here, 'T1', 'work'],
    ['that of a person who handed over', home, here, 'T0', 'step down'],
    ['of a copy whose properties travelled', home, `${here}2`, 'T1', 'step down'],
    ['a copy, run by hand', home, `${here}2`, undefined, 'rest'],
    ['run by hand', home, here, undefined, 'work'],
    ['before keepers were remembered', { since: '2026-05-01T08:00' }, here, 'T9', 'adopt'],
    ['before set-up', {}, here, 'T9', 'rest'],
  ])('the trigger %s', (_, marks, link, trigger, wanted) => expect(turnOf(marks, link, trigger)).toBe(wanted))

  test.each<[string, At['marks'], boolean]>([
    ['came by five minutes ago', home, true],
    ['half an hour ago', { ...home, looks: looks('2026-05-20T08:30') }, true],
    ['longer ago', { ...home, looks: looks('2026-05-20T08:29') }, false],
    ['never, but was made just now', { since: home.since, clock: keeperMark({ ...keeper, since: m('2026-05-20T08:50') }) }, true],
    ['never, and is old', { since: home.since, clock }, false],
    ['nobody keeps it', { since: home.since, looks: looks('2026-05-20T08:55') }, false],
  ])('the clock runs: %s', (_, marks, wanted) => expect(clockRuns(marks, m('2026-05-20T09:00'))).toBe(wanted))
})

describe('the tick', () => {
  const look = (marks: At['marks'], trigger: string | undefined, more: Partial<At> = {}) =>
    tick.decide({ runs: [], units }, withMarks({ refreshed: '2026-05-20', ...marks }, more), trigger, [])
  test('of another trigger does nothing but go', () => {
    expect(look(home, 'T0').map((effect) => effect.do)).toEqual(['drop clock', 'log'])
    expect(only(look(home, 'T0'), 'drop clock')).toEqual([{ do: 'drop clock', id: 'T0' }])
  })
  test('in a copy does nothing', () => {
    expect(look(home, undefined, { link: `${here}2` })).toEqual([])
    expect(look(home, 'T1', { link: `${here}2` }).map((effect) => effect.do)).toEqual(['drop clock', 'log'])
  })
  test('of a file from before keepers takes the clock', () => {
    expect(look({ since: home.since, looks: home.looks }, 'T9')).toContainEqual({
      do: 'mark',
      name: 'clock',
      value: keeperMark({ id: 'T9', by: '', since: m('2026-05-20T09:00'), book: 'thu' }),
    })
  })
  test.each<[string, string | undefined, string, boolean]>([
    ['the sheet was never drawn', undefined, '2026-05-20T09:00', false],
    ['lately', '2026-05-20T08:45', '2026-05-20T09:00', false],
    ['twenty minutes ago', '2026-05-20T08:40', '2026-05-20T09:00', true],
    ['at night', '2026-05-19T18:50', '2026-05-20T05:50', false],
    ['first in the morning', '2026-05-19T18:50', '2026-05-20T06:00', true],
  ])('shows in the sheet that it came by: %s', (_, beat, now, wanted) => {
    const effects = tick.decide(
      { runs: [], units },
      at(now, { marks: { ...home, refreshed: now.slice(0, 10), ...(beat ? { beat } : {}) } }),
      'T1',
      [],
    )
    expect(effects.some((effect) => effect.do === 'beat')).toBe(wanted)
    expect(only(effects, 'mark').some(({ name }) => name === 'beat')).toBe(wanted)
  })
  test('finishes what setting up a copy began', () => {
    expect(look({ ...home, copied: '1' }, 'T1')).toContainEqual({ do: 'then', command: 'settleCopy', input: undefined })
  })
})

describe('what comes next', () => {
  const monthly = regimeWith({
    code: 'THANG',
    name: 'Báo cáo năm',
    rhythm: 'year',
    schedule: { kind: 'recurring', rhythms: [{ every: 'year', dates: [{ day: 15, month: 12 }] }] } as never,
  })
  const said = (regimes: Parameters<typeof upcoming>[0], now: string, most: number): string[] =>
    upcoming(regimes, calendar, m(now), most).map(({ kind, due, dates }) => `${due} ${kind} ${dates.key}`)
  test('of one week, in order', () => {
    expect(said([regime], '2026-05-20T09:00', 6)).toEqual([
      '2026-05-21T16:00 remind TUAN 2026-W21',
      '2026-05-22T14:00 remind TUAN 2026-W21',
      '2026-05-22T16:00 close TUAN 2026-W21',
      '2026-05-22T16:30 consolidate TUAN 2026-W21',
      '2026-05-25T00:00 open TUAN 2026-W22',
      '2026-05-28T16:00 remind TUAN 2026-W22',
    ])
  })
  test('of a regime far away its first job is not crowded out', () => {
    const both = said([regime, monthly], '2026-05-20T09:00', 3)
    expect(both).toHaveLength(3)
    expect(both.at(-1)).toContain('THANG 2026')
  })
  test('a regime that is not in use has nothing ahead', () => {
    expect(said([regimeWith({ used: false })], '2026-05-20T09:00', 6)).toEqual([])
  })
  test('on the evening of the cut-off the next week stands first', () => {
    expect(said([regime], '2026-05-22T20:00', 1)).toEqual(['2026-05-25T00:00 open TUAN 2026-W22'])
  })
})

const entry = (moment: string, action: string, outcome: JournalEntry['outcome']): JournalEntry => ({
  id: `${moment} ${action}`,
  at: m(moment),
  action,
  by: undefined,
  outcome,
  detail: `${action} ${outcome}`,
})

describe('troubles that are not over', () => {
  const open = (...journal: JournalEntry[]): string[] =>
    openTroubles(journal, { now: m('2026-05-20T09:00'), lastRun: m('2026-05-20T08:55'), tick: 'Nhịp' }).map(({ id }) => id)
  test.each<[string, JournalEntry[], string[]]>([
    ['one', [entry('2026-05-20T08:00', 'Nhắc việc', 'Sự cố')], ['2026-05-20T08:00 Nhắc việc']],
    ['done since', [entry('2026-05-20T08:00', 'Nhắc việc', 'Sự cố'), entry('2026-05-20T08:10', 'Nhắc việc', 'Xong')], []],
    [
      'something else was done',
      [entry('2026-05-20T08:00', 'Nhắc việc', 'Sự cố'), entry('2026-05-20T08:10', 'Chốt', 'Xong')],
      ['2026-05-20T08:00 Nhắc việc'],
    ],
    [
      'done before',
      [entry('2026-05-20T07:00', 'Nhắc việc', 'Xong'), entry('2026-05-20T08:00', 'Nhắc việc', 'Cần xem')],
      ['2026-05-20T08:00 Nhắc việc'],
    ],
    [
      'the same again is told once',
      [entry('2026-05-20T08:00', 'Nhắc việc', 'Sự cố'), entry('2026-05-20T08:10', 'Nhắc việc', 'Sự cố')],
      ['2026-05-20T08:10 Nhắc việc'],
    ],
    ['of the clock, which came by since', [entry('2026-05-20T08:00', 'Nhịp', 'Sự cố')], []],
    ['of the clock, which has not', [entry('2026-05-20T08:56', 'Nhịp', 'Sự cố')], ['2026-05-20T08:56 Nhịp']],
    ['long past', [entry('2026-05-05T08:00', 'Nhắc việc', 'Sự cố')], []],
    [
      'the latest first',
      [entry('2026-05-19T08:00', 'A', 'Sự cố'), entry('2026-05-20T08:00', 'B', 'Cần xem')],
      ['2026-05-20T08:00 B', '2026-05-19T08:00 A'],
    ],
  ])('%s', (_, journal, wanted) => expect(open(...journal)).toEqual(wanted))
})

describe('a repair', () => {
  const waiting = queued('nhắc|2026-05-21', 'an@phuong.vn', { subject: 's', body: 'b' }, m('2026-05-20T08:00'))
  const asked: RepairInput = { sheets: undefined, clock: false, own: true, phone: false }
  const mend = (
    marks: At['marks'],
    more: { at?: Partial<At>; input?: Partial<RepairInput>; mails?: number; tabs?: Parameters<typeof repair.decide>[3] } = {},
  ) =>
    repair.decide(
      { units, outbox: Array.from({ length: more.mails ?? 0 }, (_, i) => ({ ...waiting, id: `${i}` })) },
      withMarks(marks, more.at),
      { ...asked, ...more.input },
      more.tabs ?? [],
    )
  const said = (effects: ReturnType<typeof mend>): string => only(effects, 'tell')[0]!.text
  const set = (effects: ReturnType<typeof mend>): object =>
    Object.fromEntries(only(effects, 'mark').flatMap(({ name, value }) => (name === 'repaired' ? [] : [[name, value]])))

  test('of what is right says so, writes it down and draws the sheet anew', () => {
    const effects = mend(home)
    expect(said(effects)).toBe('Đã xem mọi thứ, không có gì phải sửa.')
    expect(effects.map((effect) => effect.do)).toEqual(['mark', 'log', 'tell', 'ask mails left'])
  })
  test.each<[string, At['marks'], Parameters<typeof mend>[1], object, string]>([
    ['a consolidation of a period that is no more', { again: 'CU 2020-W01' }, {}, { again: '' }, 'bỏ lệnh tổng hợp lại'],
    ['mails that nobody knows of', {}, { mails: 2 }, { waiting: '2' }, 'đếm lại thư'],
    ['mails that are not there', { waiting: '3' }, {}, { waiting: '0' }, 'đếm lại thư'],
    ['a last run in the future', { looks: looks('2027-01-01T08:00') }, {}, { looks: '' }, 'giờ chạy cuối'],
    ['a day in the future', { refreshed: '2027-01-01' }, {}, { refreshed: '' }, 'Tổng quan'],
  ])('clears %s', (_, marks, more, wanted, words) => {
    const effects = mend({ ...home, ...marks }, more)
    expect(set(effects)).toEqual(wanted)
    expect(said(effects).toLowerCase()).toContain(words.toLowerCase())
  })
  test('keeps a consolidation that is wanted and a mail that waits', () => {
    expect(set(mend({ ...home, again: 'TUAN 2026-W21', waiting: '1' }, { mails: 1 }))).toEqual({})
  })
  test('takes away stamps of units that are gone and of boxes that are empty, and no others', () => {
    const stamps = { HND: m('2026-05-20T08:00'), CĐ: m('2026-05-20T08:00'), X: m('2026-05-20T08:00') }
    const effects = mend(home, { at: { stamps }, tabs: [ticked('HND', []), ticked('CĐ', [], { tail: { submit: false } })] })
    expect(only(effects, 'unstamp').map(({ unit }) => unit)).toEqual(['CĐ', 'X'])
  })
  test('tells of the clock that was made anew, and of the sheets', () => {
    expect(said(mend(home, { input: { clock: true, sheets: 'Đã khôi phục 2 chỗ.' } }))).toBe('Đã khôi phục 2 chỗ; đặt lại đồng hồ.')
  })
  test('names the other person whose clock runs', () => {
    expect(said(mend(home, { input: { own: false } }))).toContain('tài khoản khác (lan@phuong.vn)')
  })
  test('on a phone names who can set the clock, where it stands', () => {
    const stopped = { ...home, looks: looks('2026-05-19T08:00') }
    const effects = mend(stopped, { input: { phone: true } })
    expect(said(effects)).toContain('Nhờ lan@phuong.vn mở sổ trên máy tính')
    expect(only(effects, 'then')).toEqual([{ do: 'then', command: 'drawHealth', input: undefined }])
    expect(said(mend(home, { input: { phone: true } }))).not.toContain('điện thoại')
  })
})

describe('set-up and the clock', () => {
  const bare: Found = {
    sheets: {},
    settingNames: [],
    hasPaste: true,
    hasOverview: true,
    hasBoard: true,
    hasClock: true,
    ownsClock: true,
    hasHealth: true,
    zoneIsRight: true,
  }
  const sheet = { headers: [], marks: {}, formats: [], ruled: [], warnings: [], coloured: true, frozenRows: 1 }
  const made = (found: Partial<Found>, marks: At['marks'], link = here) => {
    const effects = setUp.decide(
      { units, tasks: [], expectedReports: [] },
      withMarks(marks, { link }),
      { ...bare, sheets: { settings: sheet, units: sheet }, ...found },
      [],
    )
    return { effects, clocks: only(effects, 'keep clock') }
  }
  const stopped = { ...home, looks: looks('2026-05-19T08:00') }
  test.each<[string, Partial<Found>, At['marks'], number]>([
    ['his own runs', {}, home, 0],
    ['his own was deleted', { hasClock: false }, home, 1],
    ['another’s runs', { hasClock: false, ownsClock: false }, home, 0],
    ['another’s stands', { hasClock: false, ownsClock: false }, stopped, 1],
    ['his own stands: set-up leaves it', {}, stopped, 0],
    ['his own stands: a repair makes it anew', { repair: 'menu' }, stopped, 1],
    ['a repair leaves what runs', { repair: 'menu' }, home, 0],
    ['a tick on the sheet can do nothing about it', { repair: 'phone', hasClock: false, ownsClock: false }, stopped, 0],
    ['nobody is known to keep it', { ownsClock: false }, { since: home.since }, 0],
  ])('%s', (_, found, marks, wanted) => expect(made(found, marks).clocks).toHaveLength(wanted))

  test('his name stays with a clock that he makes anew', () => {
    expect(made({ hasClock: false }, home).clocks).toMatchObject([{ by: 'lan@phuong.vn' }])
    expect(made({ hasClock: false, ownsClock: false }, stopped).clocks[0]).not.toHaveProperty('by')
  })
  test.each<[string, At['marks']]>([
    ['stayed behind', {}],
    ['travelled', { ...home, waiting: '2', again: 'TUAN 2026-W20' }],
  ])('a copy whose properties %s begins anew: its mails are set aside before the clock is made', (_, marks) => {
    const { effects, clocks } = made({ hasClock: false, ownsClock: false }, marks, `${here}2`)
    expect(clocks).toHaveLength(1)
    expect(effects[0]).toEqual({ do: 'mark', name: 'copied', value: '1', first: true })
    expect(effects).toContainEqual({ do: 'then', command: 'settleCopy', input: undefined })
    expect(effects).toContainEqual({ do: 'mark', name: 'since', value: '2026-05-20T09:00', first: true })
    for (const name of ['looks', 'waiting', 'again'].filter((one) => marks[one]))
      expect(effects).toContainEqual({ do: 'mark', name, value: '' })
  })
  test('a copy’s mails that wait are not to be sent, the others stay as they are', () => {
    const mail = queued('nhắc|2026-05-21', 'an@phuong.vn', { subject: 's', body: 'b' }, m('2026-05-20T08:00'))
    const outbox = [mail, { ...mail, id: 'b', state: 'Đã gửi' as const }, { ...mail, id: 'c', state: 'Đang gửi' as const }]
    const effects = settleCopy.decide({ outbox }, withMarks({ copied: '1' }), undefined, [])
    expect(only(effects, 'patch')[0]!.patches).toEqual([
      {
        key: mail.id,
        was: { state: 'Chờ gửi', remark: undefined },
        set: { state: 'Không cần gửi nữa', remark: 'Thư của sổ gốc: bản sao này không gửi.' },
      },
    ])
    expect(effects).toContainEqual({ do: 'mark', name: 'copied', value: '' })
  })
})

describe('handing over', () => {
  const rows = [{ name: 'Email người phụ trách', value: 'vanphong@phuong.vn', help: undefined }]
  const hand = (email: string, more: { marks?: At['marks']; rows?: typeof rows; link?: string } = {}) =>
    takeOver.decide({ settings: more.rows ?? rows }, withMarks(more.marks ?? home, more.link ? { link: more.link } : {}), { email }, [])
  test('makes the clock, writes the address, says and records it', () => {
    const effects = hand(' Hoa@Phuong.vn ')
    expect(effects).toContainEqual({ do: 'keep clock', handler: 'tick', minutes: 10, by: 'hoa@phuong.vn' })
    expect(only(effects, 'patch')).toEqual([
      {
        do: 'patch',
        table: settings,
        patches: [{ key: 'Email người phụ trách', was: { value: 'vanphong@phuong.vn' }, set: { value: 'hoa@phuong.vn' } }],
      },
    ])
    expect(only(effects, 'log')[0]!.detail).toContain('từ lan@phuong.vn cho hoa@phuong.vn')
  })
  test('adds the setting where its row is gone', () => {
    expect(only(hand('hoa@phuong.vn', { rows: [] }), 'append')[0]!.rows).toMatchObject([
      { name: 'Email người phụ trách', value: 'hoa@phuong.vn' },
    ])
  })
  test.each([
    ['no address', hand('hoa')],
    ['nothing', hand('')],
    ['a copy', hand('hoa@phuong.vn', { link: `${here}2` })],
  ])('is refused: %s', (_, effects) => expect(effects.map((effect) => effect.do)).toEqual(['tell']))
})

describe('the facts of Tình trạng', () => {
  const records = { units, tasks, runs: [], outbox: [], journal: [entry('2026-05-20T08:00', 'Nhắc việc', 'Sự cố')] }
  const cellsOf = (more: Partial<At> = {}, input?: Parameters<typeof drawHealth.decide>[2]) => {
    const effects = drawHealth.decide(
      records,
      withMarks({ ...home, ...more.marks }, more.marks ? { ...more, marks: { ...home, ...more.marks } } : more),
      input,
      [],
    )
    const { blocks } = only(effects, 'draw')[0]!.drawing
    return { effects, text: JSON.stringify(blocks) }
  }
  test('what is due and not done, what comes, what failed, which ticks wait', () => {
    const { text } = cellsOf({ stamps: { HND: m('2026-05-20T08:00') } })
    for (const part of [
      'Mở kỳ Tuần 21/2026',
      'Chốt danh sách nộp',
      'Nhắc việc Sự cố',
      'Hội Nông dân (08:00 thứ Tư 20/05/2026)',
      'lan@phuong.vn',
    ])
      expect(text).toContain(part)
  })
  test('the quota is kept for who may not ask', () => {
    const asked = cellsOf({}, { left: 37 })
    const kept = only(asked.effects, 'mark').find(({ name }) => name === 'mailsLeft')!
    expect(asked.text).toContain('37 (lúc 09:00')
    expect(cellsOf({ marks: { mailsLeft: kept.value } }).text).toContain('37 (lúc 09:00')
  })
  test('a copy says so once', () => {
    const copy = { link: `${here}2/edit` }
    const first = cellsOf(copy)
    expect(only(first.effects, 'tell')[0]!.text).toContain('Đây là bản sao')
    expect(first.text).toContain('Đây là bản sao: đồng hồ chưa chạy.')
    expect(only(cellsOf({ ...copy, marks: { copyTold: 'thu2' } }).effects, 'tell')).toEqual([])
  })
})
