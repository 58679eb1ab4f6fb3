import fc from 'fast-check'
import type { Column, Expected } from '../../src/schema/column'
import { columnsOf, type Table } from '../../src/schema/table'
import { anyClock, anyDay, anyMoment } from '../calendar/arbitrary'

/** Texts that a cell can hold: not blank, without white space at the ends, and without the apostrophe that makes a text harmless. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
    fc.constantFrom('=1+1', '+84 905 123 456', '-', '@hnd', 'Hội Nông dân', '007', 'a\nb', "Ea H'leo", 'Không phát sinh'),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && !/^'[=+\-@\t\r]/.test(text))

const anyAddress = fc
  .tuple(fc.stringMatching(/^[a-z0-9._-]{1,12}$/), fc.stringMatching(/^[a-z0-9]{1,8}$/))
  .map(([name, host]) => `${name}@${host}.vn`)

function fitting(expected: Expected): fc.Arbitrary<unknown> {
  switch (expected.kind) {
    case 'text':
    case 'link':
      return anyText
    case 'day':
      return anyDay
    case 'moment':
      return anyMoment
    case 'clock':
      return anyClock
    case 'percent':
      return fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000)
    case 'email':
      return anyAddress
    case 'flag':
      return fc.boolean()
    case 'count':
      return fc.integer({ min: expected.from, max: expected.to })
    case 'choice':
      return fc.constantFrom(...expected.choices)
  }
}

/** Values of a column; undefined among them where it may be left blank. */
export const valueIn = (c: Column<any>): fc.Arbitrary<unknown> =>
  c.required ? fitting(c.expected) : fc.option(fitting(c.expected), { nil: undefined })

type Record_ = Readonly<Record<string, unknown>>

/** Records of a table, each with a key of its own. */
export const recordsOf = (table: Table<any>): fc.Arbitrary<Record_[]> =>
  fc.uniqueArray(fc.record(Object.fromEntries(columnsOf(table).map(([name, c]) => [name, valueIn(c)]))) as fc.Arbitrary<Record_>, {
    maxLength: 8,
    selector: (row) => String(row[table.key]),
  })

/** The same things in any order. */
export const shuffled = <T>(all: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...all], { minLength: all.length })
