import { describe, expect, test } from 'vitest'
import type { Cell } from '../../src/schema/cell'
import {
  type Column,
  choice,
  count,
  day,
  email,
  flag,
  isAddress,
  moment,
  optional,
  percent,
  text,
  timeOfDay,
} from '../../src/schema/column'

const date = new Date(Date.UTC(2026, 4, 21, 17))

describe('what a column reads in a cell', () => {
  test.each<[string, Column<any>, readonly (readonly [Cell, unknown])[]]>([
    [
      'text',
      text('x'),
      [
        [' Hội Nông dân ', 'Hội Nông dân'],
        [7, '7'],
        ["'=1+1", '=1+1'],
        ["Ea H'leo", "Ea H'leo"],
        ['  ', undefined],
        [true, undefined],
        [date, undefined],
      ],
    ],
    [
      'day',
      day('x'),
      [
        [date, '2026-05-22'],
        ['22/5/2026', '2026-05-22'],
        ['30/2/2026', undefined],
        ['Quý II', undefined],
        [46_164, undefined],
      ],
    ],
    [
      'moment',
      moment('x'),
      [
        [date, '2026-05-22T00:00'],
        ['22/05/2026 16:00', '2026-05-22T16:00'],
        ['22/05/2026', undefined],
      ],
    ],
    [
      'percent',
      percent('x'),
      [
        [0, 0],
        [0.5, 0.5],
        [1, 1],
        [1.01, undefined],
        [50, undefined],
        [-0.1, undefined],
        ['một nửa', undefined],
      ],
    ],
    [
      'flag',
      flag('x'),
      [
        [true, true],
        [false, false],
        ['TRUE', undefined],
        [1, undefined],
      ],
    ],
    [
      'email',
      email('x'),
      [
        [' HND.Phuong@gmail.com ', 'hnd.phuong@gmail.com'],
        ['hnd.phuong@gmail', undefined],
        ['hnd phuong@gmail.com', undefined],
        ['a@x.vn, b@x.vn', undefined],
        ['Hội Nông dân <a@x.vn>', undefined],
        [905, undefined],
      ],
    ],
    [
      'time of day',
      timeOfDay('x'),
      [
        ['16:00', '16:00'],
        ['7h', '07:00'],
        ['16g30', '16:30'],
        ['16h05', '16:05'],
        ['24:00', undefined],
        ['16:60', undefined],
        ['chiều', undefined],
      ],
    ],
    [
      'count',
      count('x', 1, 999),
      [
        [1, 1],
        [999, 999],
        ['12', 12],
        [' 12 ', 12],
        [0, undefined],
        [1000, undefined],
        [1.5, undefined],
        ['1.5', undefined],
      ],
    ],
    [
      'choice',
      choice('x', ['Nghỉ', 'Làm bù']),
      [
        ['Nghỉ', 'Nghỉ'],
        [' Làm bù ', 'Làm bù'],
        ['nghỉ', undefined],
        [true, undefined],
      ],
    ],
  ])('%s', (_, column, cases) => {
    for (const [cell, wanted] of cases) expect([cell, column.read(cell)]).toEqual([cell, wanted])
  })
})

test('an optional column is the same column that may be left blank', () => {
  const column = day('Hạn', { width: 50, locked: true })
  expect(optional(column)).toEqual({ ...column, required: false })
})

test.each([
  ['hnd.phuong@gmail.com', true],
  ['a@x.gov.vn', true],
  ['a@x', false],
  ['@x.vn', false],
  ['a@.vn', false],
  ['a@x..vn', false],
  ['a b@x.vn', false],
  ['a@x.vn;b@x.vn', false],
])('%s is one address: %s', (address, wanted) => {
  expect(isAddress(address)).toBe(wanted)
})
