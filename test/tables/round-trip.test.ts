import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../src/schema/cell'
import { decode, placesOf } from '../../src/schema/decode'
import { encode } from '../../src/schema/encode'
import { headersOf } from '../../src/schema/table'
import { allTables } from '../../src/tables'
import { recordsOf, shuffled } from '../schema/arbitrary'

describe.each(allTables.map((table) => [table.sheet, table] as const))('%s', (_, table) => {
  const headers = headersOf(table)
  const records = recordsOf(table)

  test('what is written is read again', () => {
    fc.assert(
      fc.property(records, (rows) => {
        const found = decode(table, [headers, ...encode(table, rows as never, headers)])
        expect(found).toEqual({ rows, at: rows.map((_row, i) => i + 2), problems: [] })
      }),
    )
  })

  test('in any order of the columns, with columns of people among them and blank rows between', () => {
    const added = ['Ghi riêng', '', 'Của tôi', 'x']
    fc.assert(
      fc.property(records, shuffled([...headers, ...added]), fc.infiniteStream(fc.boolean()), (rows, moved, coins) => {
        const places = new Set(Object.values(placesOf(table, moved)))
        const body = encode(table, rows as never, moved).flatMap((cells): Cell[][] => {
          const filled = cells.map((cell, place) => (places.has(place) ? cell : 'của người dùng'))
          return coins.next().value ? [cells.map(() => ''), filled] : [filled]
        })
        const found = decode(table, [moved, ...body])
        expect(found.rows).toEqual(rows)
        expect(found.problems).toEqual([])
      }),
    )
  })
})
