import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCsv } from '../../../emulator/services/csv'
import { md5, sha1, sha256 } from '../../../emulator/services/digest'
import { formatDate, parseDate } from '../../../emulator/services/format-date'
import { formatString } from '../../../emulator/services/format-string'

const context = { isDate: (value: unknown) => value instanceof Date } as never

describe('formatDate', () => {
  test.each([
    ['dd/MM/yyyy', '05/09/2026'],
    ['d/M/yy', '5/9/26'],
    ['HH:mm:ss.SSS', '16:05:07.089'],
    ['h:mm a', '4:05 PM'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-09-05T16:05:07+07:00'],
    ['Z', '+0700'],
    ['X', '+07'],
    ['EEEE, EEE u', 'Saturday, Sat 6'],
    ['MMMM MMM', 'September Sep'],
    ['DDD', '248'],
    ["'Ngày' dd ''", "Ngày 05 '"],
    ['k K', '16 4'],
    ['zzzz', 'Indochina Time'],
  ])('%s gives %s', (format, wanted) => {
    expect(formatDate(context, new Date('2026-09-05T09:05:07.089Z'), 'Asia/Ho_Chi_Minh', format)).toBe(wanted)
  })

  test.each(['YYYY', 'w', 'G', 'z'])('%s is refused by name', (format) => {
    expect(() => formatDate(context, new Date(0), 'UTC', format)).toThrow(/NotEmulated: Utilities.formatDate/)
  })

  test('other zones', () => {
    expect(formatDate(context, new Date('2026-01-01T00:00:00Z'), 'America/New_York', 'yyyy-MM-dd HH')).toBe('2025-12-31 19')
    expect(formatDate(context, new Date('2026-01-01T00:00:00Z'), 'GMT+7', 'yyyy-MM-dd HH')).toBe('2026-01-01 07')
  })

  test('parseDate undoes it', () => {
    expect(parseDate('5/9/2026 16:05', 'Asia/Ho_Chi_Minh', 'd/M/yyyy HH:mm')).toBe(Date.parse('2026-09-05T09:05:00Z'))
    expect(parseDate('x', 'UTC', 'yyyy')).toBeUndefined()
  })
})

test('digests agree with another implementation', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      for (const [name, own] of [
        ['md5', md5],
        ['sha1', sha1],
        ['sha256', sha256],
      ] as const)
        expect([...own(bytes)]).toEqual([...createHash(name).update(bytes).digest()])
    }),
  )
})

test.each<[string, unknown[], string]>([
  ['%s có %d việc', ['Hội Nông dân', 3], 'Hội Nông dân có 3 việc'],
  ['%05.1f|%-4s|%4s|%+d', [7.04, 'a', 'b', 5], '007.0|a   |   b|+5'],
  ['%x %o %e %c %j %%', [255, 8, 12345.678, 65, { a: 1 }], 'ff 10 1.234568e+04 A {"a":1} %'],
  ['%s %s', ['một'], 'một %s'],
])('formatString %s', (template, values, wanted) => {
  expect(formatString(template, values).text).toBe(wanted)
})

test.each<[string, string | undefined, string[][]]>([
  [
    'a,b\nc,d',
    undefined,
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['"a,1","b ""x"""\r\n', undefined, [['a,1', 'b "x"']]],
  ['"hai\ndòng";2', ';', [['hai\ndòng', '2']]],
  ['a,,\n', undefined, [['a', '', '']]],
  ['', undefined, []],
])('parseCsv %j', (text, delimiter, wanted) => {
  expect(parseCsv(text, delimiter)).toEqual(wanted)
})
