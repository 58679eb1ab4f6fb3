import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PreviewKind, PreviewRow } from '../../src/commands/plan-request'
import { gathering } from '../../src/panels/import/gathering'
import { placed, type Spanned } from '../../src/panels/import/grid'
import { lines } from '../../src/panels/import/lines'
import { ordinal } from '../../src/panels/import/ordinal'
import { dayInWords, grouped, through } from '../../src/panels/import/rows'
import { contentOf, isEmpty, type Source, withCell } from '../../src/panels/import/source'
import { sentences } from '../../src/panels/import/words'

const cell = (text: string, across = 1, down = 1): Spanned => ({ text, across, down })

describe('cells on their grid', () => {
  const cases: [string, Spanned[][], (string | null)[][]][] = [
    [
      'plain rows',
      [
        [cell('a'), cell('b')],
        [cell('c'), cell('d')],
      ],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a cell over two columns',
      [
        [cell('a', 2), cell('b')],
        [cell('c'), cell('d'), cell('e')],
      ],
      [
        ['a', '', 'b'],
        ['c', 'd', 'e'],
      ],
    ],
    [
      'a cell over two rows',
      [[cell('a', 1, 2), cell('b')], [cell('c')]],
      [
        ['a', 'b'],
        [null, 'c'],
      ],
    ],
    [
      'a cell over both',
      [[cell('a', 2, 2), cell('b')], [cell('c')], [cell('d'), cell('e'), cell('f')]],
      [
        ['a', '', 'b'],
        [null, '', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    [
      'a merge that reaches below the table',
      [[cell('a', 1, 1000), cell('b')], [cell('c')]],
      [
        ['a', 'b'],
        [null, 'c'],
      ],
    ],
    [
      'two merges side by side',
      [[cell('1', 1, 2), cell('a'), cell('x', 1, 2)], [cell('b')]],
      [
        ['1', 'a', 'x'],
        [null, 'b', null],
      ],
    ],
    [
      'a short row',
      [[cell('a'), cell('b'), cell('c')], [cell('d')]],
      [
        ['a', 'b', 'c'],
        ['d', '', ''],
      ],
    ],
    [
      'borders that miss each other by a hair',
      [
        [cell('A', 2), cell('B')],
        [cell('x'), cell('y', 2)],
      ],
      [
        ['A', 'B'],
        ['x', 'y'],
      ],
    ],
    [
      'a grid finer than any row',
      [
        [cell('a', 3), cell('b', 2)],
        [cell('c', 3), cell('d', 2)],
      ],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a header over columns that rows keep apart',
      [[cell('h', 2)], [cell('a'), cell('b')]],
      [
        ['h', ''],
        ['a', 'b'],
      ],
    ],
    ['no cells', [[], []], [[], []]],
  ]
  test.each(cases)('%s', (_, rows, expected) => expect(placed(rows)).toEqual(expected))

  test('every text is kept, in its row, and all rows are equally long', () => {
    const span = fc.record({
      text: fc.string({ minLength: 1 }),
      across: fc.integer({ min: 1, max: 4 }),
      down: fc.integer({ min: 1, max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(fc.array(span, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const grid = placed(rows)
        expect(grid.map((row) => row.filter((text) => text !== null && text !== ''))).toEqual(
          rows.map((row) => row.map(({ text }) => text)),
        )
        expect(new Set(grid.map((row) => row.length)).size).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('lines', () => {
  test('spaces are single, blank lines are none, a mark stands before its text', () => {
    const made = lines()
    made.add('  a\u00a0 b\n')
    made.add('c')
    made.break()
    made.break()
    made.mark('1.')
    made.break()
    made.add('d')
    made.endItem()
    made.mark('2.')
    made.endItem()
    expect(made.text()).toBe('a b c\n1. d\n2.')
  })
})

test.each([
  [3, 'decimal', '3'],
  [3, '', '3'],
  [3, 'decimalZero', '03'],
  [3, 'a', 'c'],
  [28, 'lowerLetter', 'ab'],
  [4, 'upperRoman', 'IV'],
  [19, 'i', 'xix'],
  [1, 'A', 'A'],
  [0, 'I', '0'],
])('item %d in the style %s is %s', (n, style, expected) => expect(ordinal(n, style)).toBe(expected))

describe('what a document becomes', () => {
  const tasks = [
    ['STT', 'Nhiệm vụ', 'Chủ trì'],
    ['1', 'Ra kế hoạch', 'BTT'],
  ]
  test('a table of tasks with the letterhead also among the text around it', () => {
    const made = gathering()
    made.table([
      ['ỦY BAN MTTQ', 'Ngày 6/5/2026'],
      ['Số: 34/KH', ''],
    ])
    made.line('KẾ HOẠCH')
    made.table(tasks)
    made.line('Nơi nhận')
    expect(contentOf(made.source())).toEqual({
      tables: [
        [
          ['ỦY BAN MTTQ', 'Ngày 6/5/2026'],
          ['Số: 34/KH', ''],
        ],
        tasks,
      ],
      prose: 'ỦY BAN MTTQ\nNgày 6/5/2026\nSố: 34/KH\nKẾ HOẠCH\nNơi nhận',
    })
  })
  test('all of it as text where no table holds tasks', () => {
    const made = gathering()
    made.table([['ỦY BAN\nMTTQ', 'Nói "nhỏ"\tthôi']])
    made.line('1. Ra kế hoạch')
    expect(contentOf(made.source())).toEqual({ text: '"ỦY BAN\nMTTQ"\t"Nói ""nhỏ""\tthôi"\n1. Ra kế hoạch' })
  })
})

describe('a source', () => {
  const tables: Source = { kind: 'tables', tables: [[['a', null]], [['b', 'c']]], prose: ' ' }
  const sheets: Source = {
    kind: 'sheets',
    at: 1,
    sheets: [
      { name: 'x', table: [['a']] },
      { name: 'y', table: [['b']] },
    ],
  }
  test('one cell is rewritten and the others stay', () => {
    expect(contentOf(withCell(tables, [1, 0, 1], 'new'))).toEqual({ tables: [[['a', null]], [['b', 'new']]] })
    expect(withCell(sheets, [0, 0, 0], 'new')).toEqual({
      ...sheets,
      sheets: [
        { name: 'x', table: [['a']] },
        { name: 'y', table: [['new']] },
      ],
    })
  })
  test('of several sheets the chosen one is sent', () => expect(contentOf(sheets)).toEqual({ tables: [[['b']]] }))
  test.each<[Source, boolean]>([
    [{ kind: 'text', text: ' \n' }, true],
    [{ kind: 'tables', tables: [[[' ', null]]], prose: 'x' }, true],
    [tables, false],
  ])('%j is empty: %s', (source, expected) => expect(isEmpty(source)).toBe(expected))
})

describe('rows of a preview', () => {
  const row = (line: number, what: PreviewKind, group: string, look = false): PreviewRow => ({
    line,
    what,
    group,
    look,
    code: '',
    title: '',
    lead: '',
    coordinating: '',
    words: '',
    due: '',
    understood: '',
    remark: '',
    next: [],
    open: [],
    unclear: [],
  })
  const rows = [row(1, 'Thêm mới', 'I'), row(2, 'Thêm mới', 'I', true), row(3, 'Chưa hiểu', 'II'), row(4, 'Đã có', 'I')]
  test.each([
    ['all', [1, 2, 3, 4]],
    ['look', [2, 3]],
    ['Thêm mới', [1, 2]],
    ['Không còn', []],
  ] as const)('%s lets through %j', (filter, expected) =>
    expect(through(rows, filter, 'Chưa hiểu').map(({ line }) => line)).toEqual(expected),
  )
  test('stand under their groups in their order', () =>
    expect(grouped(rows).map(({ group, rows: members }) => [group, members.length])).toEqual([
      ['I', 2],
      ['II', 1],
      ['I', 1],
    ]))
  test('days are shown as people write them', () => expect([dayInWords('2026-06-30'), dayInWords('')]).toEqual(['30/06/2026', '']))
})

describe('the words of the panel', () => {
  const html = readFileSync(new URL('../../src/panels/import/panel.html', import.meta.url), 'utf8')
  const said = new Map([...html.matchAll(/<p data-say="([^"]+)">([^<]*)<\/p>/g)].map(([, name, words]) => [name, words]))
  test('panel.html holds exactly the sentences that are used', () => expect([...said.keys()].sort()).toEqual([...sentences].sort()))
  test('kinds are called as the add-on calls them', () => {
    const kinds: PreviewKind[] = ['Thêm mới', 'Thay đổi', 'Đã có', 'Không còn', 'Chưa hiểu']
    expect(['added', 'changed', 'same', 'gone', 'unclear'].map((name) => said.get(name))).toEqual(kinds)
  })
})
