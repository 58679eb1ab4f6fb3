import { describe, expect, test } from 'vitest'
import type { Effect } from '../../src/commands/effect'
import type { Found } from '../../src/commands/found'
import { setUp } from '../../src/commands/set-up'
import { lookOf, type SheetState } from '../../src/schema/layout'
import { allTables } from '../../src/tables'
import { expectedReports } from '../../src/tables/expected-reports'
import { firstHolidays, firstUnits } from '../../src/tables/first-rows'
import { holidays } from '../../src/tables/holidays'
import { type Run, runs } from '../../src/tables/runs'
import { type SettingRow, settingList, settings } from '../../src/tables/settings'
import { units } from '../../src/tables/units'
import { at } from '../reporting/office'
import { settled } from '../schema/settled'
import { only, written } from './kept'

const nothing: Found = {
  sheets: {},
  settingNames: [],
  hasPaste: false,
  hasOverview: false,
  hasBoard: false,
  hasClock: false,
  zoneIsRight: false,
}
const bare = { units: [], tasks: [], expectedReports: [] }
const now = at('2026-05-20T09:00')
const first = setUp.decide(bare, now, nothing, [])

/** The workbook after set-up's effects, as the next set-up will find it. */
function foundAfter(before: Found, effects: readonly Effect[]): Found {
  const sheets = Object.fromEntries(
    allTables.flatMap((table): [string, SheetState][] => {
      const look = lookOf(table)
      const own = only(effects, 'lay out').flatMap((effect) =>
        effect.changes.filter((c) => (c.change === 'create' ? c.look.tag : c.tag) === table.name),
      )
      const known = before.sheets[table.name]
      return known || own.length > 0 ? [[table.name, settled(look, known, own)]] : []
    }),
  )
  const has = (kind: Effect['do']): boolean => effects.some((effect) => effect.do === kind)
  const draws = (tag: string): boolean => only(effects, 'draw').some(({ drawing }) => drawing.tag === tag)
  return {
    sheets,
    settingNames: [...before.settingNames, ...written<SettingRow>(settings, effects).map((row) => row.name)],
    hasPaste: before.hasPaste || has('make form'),
    hasOverview: before.hasOverview || draws('overview'),
    hasBoard: before.hasBoard || draws('reportBoard'),
    hasClock: before.hasClock || has('keep clock'),
    zoneIsRight: before.zoneIsRight || has('keep zone'),
  }
}

const stands = foundAfter(nothing, first)
const tabs = only(first, 'fill report').map(({ unit, title, form }) => ({ unit, title, form, problems: [] }))
const records = { units: firstUnits, tasks: [], expectedReports: written<never>(expectedReports, first) }
const later = at('2026-05-20T10:00', { marks: { since: '2026-05-20T09:00' } })

describe('setUp', () => {
  test('of an empty file makes every sheet, the first rows, the report tabs, the page and the clock', () => {
    expect(first.map((effect) => effect.do)).toEqual([
      'mark',
      'keep zone',
      'lay out',
      'append',
      'append',
      'append',
      'append',
      'make form',
      ...Array(5).fill('fill report'),
      'append',
      'append',
      'draw',
      'draw',
      'drop blank sheet',
      'keep clock',
      'log',
      'tell',
    ])
    expect(only(first, 'lay out')[0]!.changes.map((c) => c.change === 'create' && c.look.title)).toEqual(
      allTables.map((table) => table.sheet),
    )
    expect(written(units, first)).toEqual(firstUnits)
    expect(written(holidays, first)).toEqual(firstHolidays)
    expect(written<SettingRow>(settings, first).map((row) => row.name)).toEqual(
      Object.values(settingList).map(({ column }) => column.header),
    )
    expect(written<Run>(runs, first).map((run) => run.id)).toEqual(['mở|TUAN 2026-W21'])
    expect(only(first, 'fill report').map((effect) => effect.title)).toEqual([
      'BC Công đoàn',
      'BC Hội Nông dân',
      'BC Đoàn Thanh niên',
      'BC Hội LHPN',
      'BC Hội CCB',
    ])
    expect(first).toContainEqual({ do: 'mark', name: 'since', value: '2026-05-20T09:00', first: true })
  })
  test('a second time has nothing to do, and says only that', () => {
    expect(setUp.decide(records, later, stands, tabs)).toEqual([
      { do: 'tell', as: 'toast', text: 'Mọi thứ đã đúng, không có gì thay đổi.' },
    ])
  })
  const headers = stands.sheets.tasks!.headers
  test.each<[string, Partial<Found>, Parameters<typeof setUp.decide>[3], readonly Effect['do'][]]>([
    ['a clock that is gone', { hasClock: false }, tabs, ['keep clock', 'log', 'tell']],
    ['a page that is gone', { hasOverview: false }, tabs, ['draw', 'log', 'tell']],
    ['a setting that is gone', { settingNames: stands.settingNames.slice(1) }, tabs, ['append', 'log', 'tell']],
    ['a board that is gone', { hasBoard: false }, tabs, ['draw', 'log', 'tell']],
    ['a tab that is gone', {}, tabs.slice(1), ['fill report', 'log', 'tell']],
    [
      'a tab whose labels are gone',
      {},
      [{ ...tabs[0]!, problems: [{ what: 'broken form', sheet: 'BC', label: 'Mã' }] }, ...tabs.slice(1)],
      ['fill report', 'log', 'tell'],
    ],
    [
      'a header that was written over',
      { sheets: { ...stands.sheets, tasks: { ...stands.sheets.tasks!, headers: ['x', ...headers.slice(1)] } } },
      tabs,
      ['lay out', 'log', 'tell'],
    ],
    ['another zone', { zoneIsRight: false }, tabs, ['keep zone', 'log', 'tell']],
  ])('puts back %s and nothing else', (_, gone, present, wanted) => {
    expect(setUp.decide(records, later, { ...stands, ...gone }, present).map((effect) => effect.do)).toEqual(wanted)
  })
  test('whatever was put back, the time after there is nothing to do', () => {
    const left = headers.slice(3)
    const spoilt: SheetState = {
      headers: left,
      marks: {},
      formats: left.map(() => '0'),
      ruled: left.map(() => false),
      warnings: [],
      coloured: false,
      frozenRows: 0,
    }
    const broken: Found = { ...nothing, sheets: { tasks: spoilt, units: stands.sheets.units! } }
    const repaired = setUp.decide({ ...records, expectedReports: [] }, later, broken, [])
    const filled = only(repaired, 'fill report').map(({ unit, title, form }) => ({ unit, title, form, problems: [] }))
    expect(only(setUp.decide(records, later, foundAfter(broken, repaired), filled), 'tell')[0]!.text).toBe(
      'Mọi thứ đã đúng, không có gì thay đổi.',
    )
  })
  test('people who are there already stay: no first rows are put beside them', () => {
    const effects = setUp.decide(
      { ...records, units: firstUnits.slice(0, 2) },
      later,
      { ...stands, sheets: { units: stands.sheets.units! } },
      [],
    )
    expect(written(units, effects)).toEqual([])
    expect(only(effects, 'fill report').map((effect) => effect.unit)).toEqual(['CĐ'])
  })
  test('without a regime that can be read it makes no report tab', () => {
    expect(only(setUp.decide(bare, at('2026-05-20T09:00', { regimes: [] }), nothing, []), 'fill report')).toEqual([])
  })
  test('an organisation that is new in the directory gets its tab and owes the reports of now', () => {
    const group = { ...firstUnits[1]!, code: 'TDP1', name: 'Ban CTMT tổ dân phố 1', shortName: 'TDP 1', kind: 'Ban CTMT' } as const
    const effects = setUp.decide({ ...records, units: [...firstUnits, group] }, later, stands, tabs)
    expect(only(effects, 'fill report').map((effect) => effect.title)).toEqual(['BC TDP 1'])
    expect(written<{ id: string }>(expectedReports, effects).map(({ id }) => id)).toEqual(['TUAN 2026-W21|TDP1'])
  })
  test('after the cut-off nobody owes the report of a week that nobody could have made', () => {
    const saturday = setUp.decide(bare, at('2026-05-23T09:00'), nothing, [])
    expect(written(expectedReports, saturday)).toEqual([])
    expect(only(saturday, 'fill report')[0]!.form.head.key).toBe('TUAN 2026-W22')
  })
  test('in Tết it opens the first week after it', () => {
    expect(only(setUp.decide(bare, at('2026-02-18T09:00'), nothing, []), 'fill report')[0]!.form.head.key).toBe('TUAN 2026-W09')
  })
})
