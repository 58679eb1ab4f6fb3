import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Expected } from '../../src/schema/column'
import { choice, flag, optional, text } from '../../src/schema/column'
import {
  type ColumnLook,
  type LayoutChange,
  lineLooks,
  lookOf,
  reconcile,
  ruleOf,
  type SheetLook,
  type SheetState,
} from '../../src/schema/layout'
import { defineTable } from '../../src/schema/table'
import { allTables } from '../../src/tables'
import { reportForm } from '../../src/tables/report-form'
import { settled } from './settled'

const table = defineTable({
  name: 'things',
  sheet: 'Việc',
  owner: 'people',
  key: 'code',
  frozenColumns: 2,
  tabColor: '#d93025',
  colours: { column: 'state', by: { Xong: 'green' } },
  columns: {
    code: text('Mã', { width: 60 }),
    title: text('Nhiệm vụ', { formerly: ['Nội dung'] }),
    state: optional(choice('Trạng thái', ['Chưa', 'Xong'], { locked: true, clipped: false, help: 'Tính từ tiến độ.' })),
    seen: optional(flag('Đã xem')),
  },
})
const look = lookOf(table)
const stands = settled(look, undefined, [{ change: 'create', look }])

test.each<[Expected, object | undefined]>([
  [{ kind: 'text' }, undefined],
  [{ kind: 'email' }, undefined],
  [{ kind: 'moment' }, undefined],
  [{ kind: 'clock' }, undefined],
  [{ kind: 'link' }, undefined],
  [{ kind: 'day' }, { kind: 'day' }],
  [{ kind: 'flag' }, { kind: 'checkbox' }],
  [{ kind: 'percent' }, { kind: 'number', from: 0, to: 1 }],
  [
    { kind: 'count', from: 1, to: 9 },
    { kind: 'number', from: 1, to: 9 },
  ],
  [
    { kind: 'choice', choices: ['a'] },
    { kind: 'list', values: ['a'] },
  ],
])('ruleOf %j', (expected, wanted) => {
  expect(ruleOf(expected)).toEqual(wanted)
})

test('lookOf says how the sheet is to look', () => {
  expect(look).toEqual({
    tag: 'things',
    title: 'Việc',
    rows: 200,
    frozenColumns: 2,
    tabColor: '#d93025',
    warned: false,
    colours: { column: 2, by: { Xong: 'green' } },
    columns: [
      { name: 'code', header: 'Mã', formerly: [], format: '@', width: 60, rule: undefined, locked: false, clipped: false, help: '' },
      {
        name: 'title',
        header: 'Nhiệm vụ',
        formerly: ['Nội dung'],
        format: '@',
        width: 140,
        rule: undefined,
        locked: false,
        clipped: false,
        help: '',
      },
      {
        name: 'state',
        header: 'Trạng thái',
        formerly: [],
        format: '@',
        width: 130,
        rule: undefined,
        locked: true,
        clipped: false,
        help: 'Tính từ tiến độ.',
      },
      {
        name: 'seen',
        header: 'Đã xem',
        formerly: [],
        format: 'General',
        width: 80,
        rule: { kind: 'checkbox' },
        locked: false,
        clipped: false,
        help: '',
      },
    ],
  })
})

test('the lines of the report tab look as their columns do', () => {
  expect(lineLooks(reportForm).map((c) => [c.header, c.rule?.kind])).toEqual([
    ['Mã', undefined],
    ['Nhiệm vụ', undefined],
    ['Hạn', undefined],
    ['Tiến độ', 'number'],
    ['Kết quả trong kỳ', undefined],
    ['Khó khăn', undefined],
    ['Minh chứng', undefined],
  ])
})

describe('reconcile', () => {
  test.each<[string, SheetState | undefined, readonly LayoutChange[]]>([
    ['no sheet: it is made', undefined, [{ change: 'create', look }]],
    ['all as declared: nothing', stands, []],
    [
      "a person's column among ours: nothing",
      {
        ...stands,
        headers: ['Mã', 'Riêng', 'Nhiệm vụ', 'Trạng thái', 'Đã xem'],
        formats: ['@', '0', '@', '@', 'General'],
        ruled: [false, false, false, false, true],
      },
      [],
    ],
    [
      'an overwritten header comes back where its column was marked',
      { ...stands, headers: ['Mã', 'ghi đè', 'Trạng thái', 'Đã xem'] },
      [{ change: 'write header', tag: 'things', at: 1, header: 'Nhiệm vụ' }],
    ],
    [
      'a header overwritten with that of another column comes back too',
      { ...stands, headers: ['Nhiệm vụ', 'Nhiệm vụ', 'Trạng thái', 'Đã xem'] },
      [{ change: 'write header', tag: 'things', at: 0, header: 'Mã' }],
    ],
    [
      'a former header is renamed',
      { ...stands, headers: ['Mã', 'NỘI dung', 'Trạng thái', 'Đã xem'], marks: {} },
      [{ change: 'write header', tag: 'things', at: 1, header: 'Nhiệm vụ' }],
    ],
    [
      'a deleted column is added behind',
      {
        ...stands,
        headers: ['Mã', 'Trạng thái', 'Đã xem'],
        marks: { code: 0, state: 1, seen: 2 },
        formats: ['@', '@', 'General'],
        ruled: [false, false, true],
      },
      [{ change: 'add columns', tag: 'things', at: 3, columns: [look.columns[1]!] }],
    ],
    [
      'what was lost is put back, and no more',
      { ...stands, formats: ['0', '@', '@', 'General'], ruled: [false, false, false, false], warnings: [], coloured: false, frozenRows: 0 },
      [
        { change: 'format', tag: 'things', at: 0, format: '@' },
        { change: 'rule', tag: 'things', at: 3, rule: { kind: 'checkbox' }, help: '' },
        { change: 'warn', tag: 'things', at: 2, name: 'state' },
        { change: 'colour', tag: 'things', at: 2, by: { Xong: 'green' } },
        { change: 'freeze', tag: 'things', rows: 1, columns: 2 },
      ],
    ],
    ['more rows frozen by a person stay', { ...stands, frozenRows: 3 }, []],
    ["a person's date format stays", { ...stands, formats: ['@', '@', '@', '0.0'] }, []],
  ])('%s', (_, state, wanted) => {
    expect(reconcile(look, state)).toEqual(wanted)
  })

  test('signs in several columns are coloured where they stand, where nothing is coloured yet', () => {
    const signed = lookOf({ ...table, signs: { columns: ['title', 'state'], by: { '✗': 'red' } } })
    expect(signed.signs).toEqual({ columns: [1, 2], by: { '✗': 'red' } })
    const moved = {
      ...stands,
      headers: ['Trạng thái', 'Nhiệm vụ', 'Mã', 'Đã xem'],
      formats: ['@', '@', '@', 'General'],
      ruled: [true, false, false, true],
    }
    expect(reconcile(signed, { ...moved, coloured: false }).filter(({ change }) => change === 'sign')).toEqual([
      { change: 'sign', tag: 'things', at: [1, 0], by: { '✗': 'red' } },
    ])
    expect(reconcile(signed, moved)).toEqual([])
  })

  test('a sheet of the script is warned about as a whole', () => {
    const derived = lookOf({ ...table, owner: 'script' })
    expect(reconcile(derived, { ...stands, warnings: ['state'] })).toEqual([{ change: 'warn', tag: 'things', at: '*', name: '*' }])
  })

  test('a second set-up changes nothing, whatever people did before the first', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(look, ...allTables.map((t) => lookOf(t))),
        fc.infiniteStream(fc.nat(5)),
        fc.infiniteStream(fc.boolean()),
        (wanted, dice, coins) => {
          const state = troubled(
            wanted,
            () => dice.next().value,
            () => coins.next().value,
          )
          const after = settled(wanted, state, reconcile(wanted, state))
          expect(reconcile(wanted, after)).toEqual([])
          const found = after.headers.map((header) => header.toLowerCase())
          expect(wanted.columns.filter((c) => !found.includes(c.header.toLowerCase()))).toEqual([])
        },
      ),
      { numRuns: 400 },
    )
  })
})

/** A sheet after people: headers overwritten, renamed back, deleted or moved, columns of their own, formats and rules lost. */
function troubled(wanted: SheetLook, dice: () => number, coin: () => boolean): SheetState {
  const kept: { header: string; column?: ColumnLook }[] = []
  for (const column of wanted.columns) {
    const fate = dice()
    if (fate === 0) continue
    const header = fate === 1 ? `ghi đè ${column.name}` : fate === 2 ? (column.formerly[0] ?? column.header.toUpperCase()) : column.header
    const entry = { header, column }
    if (coin()) kept.push(entry)
    else kept.unshift(entry)
    if (dice() === 3) kept.push({ header: `riêng ${kept.length}` })
  }
  return {
    headers: kept.map((k) => k.header),
    marks: Object.fromEntries(kept.flatMap((k, at) => (k.column ? [[k.column.name, at]] : []))),
    formats: kept.map((k) => (coin() ? '0' : (k.column?.format ?? '@'))),
    ruled: kept.map(() => coin()),
    warnings: coin() ? [] : wanted.warned ? ['*'] : wanted.columns.filter((c) => c.locked && coin()).map((c) => c.name),
    coloured: coin(),
    frozenRows: dice() % 3,
  }
}
