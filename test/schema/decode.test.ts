import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../src/schema/cell'
import { count, day, email, flag, optional, percent, text } from '../../src/schema/column'
import { decode, placesOf } from '../../src/schema/decode'
import { encode, encodeCell } from '../../src/schema/encode'
import { columnsOf, defineTable, headersOf } from '../../src/schema/table'

const table = defineTable({
  name: 'things',
  sheet: 'Việc',
  owner: 'people',
  key: 'code',
  columns: {
    code: text('Mã'),
    title: text('Nhiệm vụ', { formerly: ['Nội dung', 'Công việc'] }),
    due: optional(day('Hạn')),
    progress: optional(percent('Tiến độ')),
    email: optional(email('Email')),
    done: optional(flag('Xong')),
    order: optional(count('Thứ tự', 1, 9)),
  },
})

const headers = ['Mã', 'Nhiệm vụ', 'Hạn', 'Tiến độ', 'Email', 'Xong', 'Thứ tự']
const blank = { due: undefined, progress: undefined, email: undefined, done: undefined, order: undefined }
const wrong = (row: number, header: string, value: Cell | undefined, expected: object): object => ({
  what: 'wrong cell',
  sheet: 'Việc',
  row,
  header,
  value,
  expected,
})

interface Case {
  readonly name: string
  readonly values: readonly (readonly Cell[])[]
  readonly rows: readonly object[]
  readonly at?: readonly number[]
  readonly problems?: readonly object[]
}

describe('decode', () => {
  test.each<Case>([
    {
      name: 'an empty sheet',
      values: [],
      rows: [],
      problems: headers.map((header) => ({ what: 'missing header', sheet: 'Việc', header })),
    },
    { name: 'only headers', values: [headers], rows: [] },
    {
      name: 'blank rows between are passed over, and each record knows its row',
      values: [headers, ['1', 'A', '', '', '', '', ''], ['', ' ', '', '', '', false, ''], ['2', 'B', '', '', '', '', '']],
      rows: [
        { ...blank, code: '1', title: 'A' },
        { ...blank, code: '2', title: 'B' },
      ],
      at: [2, 4],
    },
    {
      name: 'headers are known in any case, with any white space, in any place',
      values: [
        ['Ghi riêng', 'HẠN', ' nhiệm\n vụ ', 'mã', 'Tiến độ', 'Email', 'Xong', 'Thứ tự'],
        ['x', '22/5/2026', 'A', 1, 0.5, '', true, 3],
      ],
      rows: [{ code: '1', title: 'A', due: '2026-05-22', progress: 0.5, email: undefined, done: true, order: 3 }],
      at: [2],
    },
    {
      name: 'a former header is read as its column',
      values: [
        ['Mã', 'Công việc', 'Hạn', 'Tiến độ', 'Email', 'Xong', 'Thứ tự'],
        ['1', 'A'],
      ],
      rows: [{ ...blank, code: '1', title: 'A' }],
      at: [2],
    },
    {
      name: 'a header that is gone is a problem; the records stay without it',
      values: [
        ['Mã', 'Nhiệm vụ', 'Tiến độ', 'Email', 'Xong', 'Thứ tự'],
        ['1', 'A', 0.2, '', '', ''],
      ],
      rows: [{ ...blank, code: '1', title: 'A', progress: 0.2 }],
      at: [2],
      problems: [{ what: 'missing header', sheet: 'Việc', header: 'Hạn' }],
    },
    {
      name: 'a header that was overwritten is a problem; without a column that records need there are none',
      values: [
        ['Mã', 'ghi đè', 'Hạn', 'Tiến độ', 'Email', 'Xong', 'Thứ tự'],
        ['1', 'A', '', '', '', '', ''],
      ],
      rows: [],
      at: [],
      problems: [{ what: 'missing header', sheet: 'Việc', header: 'Nhiệm vụ' }],
    },
    {
      name: 'without the key nothing is read at all',
      values: [
        ['', 'Nhiệm vụ', 'Hạn', 'Tiến độ', 'Email', 'Xong', 'Thứ tự'],
        ['1', 'A', '30/2/2026', 7, '', '', ''],
      ],
      rows: [],
      at: [],
      problems: [{ what: 'missing header', sheet: 'Việc', header: 'Mã' }],
    },
    {
      name: 'every wrong cell is told, and the record stays without them',
      values: [headers, ['1', 'A', '30/2/2026', 50, 'không có', '', 10]],
      rows: [{ ...blank, code: '1', title: 'A' }],
      at: [2],
      problems: [
        wrong(2, 'Hạn', '30/2/2026', { kind: 'day' }),
        wrong(2, 'Tiến độ', 50, { kind: 'percent' }),
        wrong(2, 'Email', 'không có', { kind: 'email' }),
        wrong(2, 'Thứ tự', 10, { kind: 'count', from: 1, to: 9 }),
      ],
    },
    {
      name: 'a record without what it must have is no record, but is told',
      values: [headers, ['', 'A', '', '', '', '', ''], ['2', '', '', 0.5, '', '', '']],
      rows: [],
      at: [],
      problems: [wrong(2, 'Mã', undefined, { kind: 'text' }), wrong(3, 'Nhiệm vụ', undefined, { kind: 'text' })],
    },
    {
      name: 'two records with one key stay, and the key is told with both rows',
      values: [headers, ['1', 'A', '', '', '', '', ''], ['2', 'B', '', '', '', '', ''], [1, 'C', '', '', '', '', '']],
      rows: [
        { ...blank, code: '1', title: 'A' },
        { ...blank, code: '2', title: 'B' },
        { ...blank, code: '1', title: 'C' },
      ],
      at: [2, 3, 4],
      problems: [{ what: 'repeated key', sheet: 'Việc', header: 'Mã', value: '1', rows: [2, 4] }],
    },
  ])('$name', ({ values, rows, at, problems }) => {
    expect(decode(table, values)).toEqual({ rows, at: at ?? [], problems: problems ?? [] })
  })

  test('never throws, and gives a record or a problem for every row that is not blank', () => {
    const anyCell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: false }),
      fc.constantFrom('', ' ', '1', '30/2/2026', '22/5/2026'),
    )
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { minLength: 7, maxLength: 7 }), { maxLength: 6 }), (body) => {
        const { rows, at, problems } = decode(table, [headers, ...body])
        expect(at).toHaveLength(rows.length)
        const told = new Set([...at, ...problems.flatMap((p) => ('row' in p ? [p.row] : []))])
        body.forEach((cells, i) => {
          const said = cells.some((cell, c) => (typeof cell === 'string' ? cell.trim() !== '' : c !== 5 || cell !== false))
          expect(told.has(i + 2)).toBe(said)
        })
      }),
    )
  })
})

test('placesOf says where each column stands, and -1 for none', () => {
  expect(placesOf(table, ['Email', 'Mã', undefined, 'nội dung'])).toEqual({
    code: 1,
    title: 3,
    due: -1,
    progress: -1,
    email: 0,
    done: -1,
    order: -1,
  })
})

test('encode leaves columns that are not ours blank and makes formulas harmless', () => {
  const row = { ...blank, code: '=1+1', title: 'A', done: false }
  expect(encode(table, [row], ['Riêng', 'Nhiệm vụ', 'Mã', 'Xong'])).toEqual([['', 'A', "'=1+1", false]])
})

test.each<[string, unknown, Cell]>([
  ['due', undefined, ''],
  ['due', '2026-05-22', new Date(Date.UTC(2026, 4, 21, 17))],
  ['progress', 0, 0],
  ['done', false, false],
  ['title', '@mọi người', "'@mọi người"],
])('encodeCell %s %s', (name, value, wanted) => {
  expect(encodeCell(table, name, value)).toEqual(wanted)
})

test('columns and headers come in the order of the declaration', () => {
  expect(headersOf(table)).toEqual(headers)
  expect(columnsOf(table).map(([name]) => name)).toEqual(['code', 'title', 'due', 'progress', 'email', 'done', 'order'])
})
