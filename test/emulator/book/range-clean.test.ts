import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Desk, desk } from './context'

describe('data made clean', () => {
  test('trimWhitespace: ends go, what is between becomes one space; numbers and formulas stay', () => {
    const { sheet } = desk()
    const range = sheet
      .getRange('A1:A4')
      .setNumberFormat('@')
      .setValues([['  a  b '], ['\tc\n'], ['   '], ['d']])
    range.trimWhitespace()
    expect(range.getValues()).toEqual([['a b'], ['c'], [''], ['d']])
  })

  const doubles: [name: string, columns: number[] | undefined, left: unknown[][]][] = [
    [
      'all columns',
      undefined,
      [
        ['a', 1],
        ['b', 1],
        ['a', 2],
      ],
    ],
    [
      'the first',
      [2],
      [
        ['a', 1],
        ['b', 1],
      ],
    ],
    [
      'the second',
      [3],
      [
        ['a', 1],
        ['a', 2],
      ],
    ],
  ]
  test.each(doubles)('removeDuplicates by %s, without regard to case', (_, columns, left) => {
    const { sheet } = desk()
    sheet.getRange('B2:C5').setValues([
      ['a', 1],
      ['b', 1],
      ['A', 1],
      ['a', 2],
    ])
    sheet.getRange('B6').setValue('darunter')
    const range = sheet.getRange('B2:C5')
    const result = columns ? range.removeDuplicates(columns) : range.removeDuplicates()
    expect(result.getValues()).toEqual(left)
    expect(sheet.getRange('B6').getValue()).toBe('darunter')
    expect(range.getValues().filter((row) => row[0] !== '')).toEqual(left)
  })
  test('a column outside the range is none of its columns', () => {
    expect(() => desk().sheet.getRange('B2:C5').removeDuplicates([1])).toThrow("don't match the method signature")
  })

  const splits: [name: string, act: (d: Desk) => void, then: unknown[]][] = [
    ['by a text', ({ sheet }) => sheet.getRange('A1').splitTextToColumns(' - '), ['x', '7', 5]],
    [
      'by an enumeration',
      ({ sheet, app }) => sheet.getRange('A1').splitTextToColumns(app.TextToColumnsDelimiter.SEMICOLON),
      ['x - 7 - 5', '', ''],
    ],
  ]
  test.each(splits)('splitTextToColumns %s', (_, act, then) => {
    const d = desk()
    d.sheet.getRange('B1').setNumberFormat('@')
    d.sheet.getRange('A1').setValue('x - 7 - 5')
    act(d)
    expect(d.sheet.getRange('A1:C1').getValues()[0]).toEqual(then)
  })
  test('a delimiter is found where there is only one to find', () => {
    const { sheet } = desk()
    sheet.getRange('A1').setValue('a;b;3')
    sheet.getRange('A1').splitTextToColumns()
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['a', 'b', 3]])
    sheet.getRange('A2').setValue('a;b,c')
    expect(() => sheet.getRange('A2').splitTextToColumns()).toThrow('NotEmulated: Range.splitTextToColumns with a guessed delimiter')
    expect(() => sheet.getRange('A1:B1').splitTextToColumns(',')).toThrow("don't match the method signature")
  })

  test('randomize keeps every row whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 12 }), (numbers) => {
        const { sheet } = desk()
        const range = sheet.getRange(1, 1, numbers.length, 2).setValues(numbers.map((one) => [one, -one]))
        const rows = range.randomize().getValues()
        expect(rows.every(([a, b]) => a === -b)).toBe(true)
        expect(rows.map(([a]) => a).sort()).toEqual([...numbers].sort())
      }),
      { numRuns: 30 },
    )
  })
})

describe('the fill handle', () => {
  const cases: [name: string, source: unknown[], then: unknown[]][] = [
    ['numbers in even steps', [1, 3], [1, 3, 5, 7, 9]],
    ['downwards too', [0.4, 0.3], [0.4, 0.3, 0.2, 0.1, 0]],
    ['texts again and again', ['a', 'b'], ['a', 'b', 'a', 'b', 'a']],
    ['a text with a number', ['Tổ 9'], ['Tổ 9', 'Tổ 10', 'Tổ 11', 'Tổ 12', 'Tổ 13']],
    ['a date day by day', ['30/01/2026'], ['30/01/2026', '31/01/2026', '01/02/2026', '02/02/2026', '03/02/2026']],
    ['dates by weeks', ['01/01/2026', '08/01/2026'], ['01/01/2026', '08/01/2026', '15/01/2026', '22/01/2026', '29/01/2026']],
  ]
  test.each(cases)('%s', (_, source, then) => {
    const { sheet, app } = desk()
    const range = sheet.getRange(1, 1, source.length).setValues(source.map((one) => [one]))
    range.autoFill(sheet.getRange('A1:A5'), app.AutoFillSeries.DEFAULT_SERIES)
    const display = typeof then[0] === 'number' ? sheet.getRange('A1:A5').getValues() : sheet.getRange('A1:A5').getDisplayValues()
    expect(display.flat()).toEqual(then)
  })
  test('to every side, with formats and formulas', () => {
    const { sheet, app } = desk()
    const { DEFAULT_SERIES, ALTERNATE_SERIES } = app.AutoFillSeries
    sheet
      .getRange('C3:C4')
      .setValues([[10], [20]])
      .setBackground('#ff0000')
    sheet.getRange('C3:C4').autoFill(sheet.getRange('C1:C4'), DEFAULT_SERIES)
    expect(sheet.getRange('C1:C4').getValues().flat()).toEqual([-10, 0, 10, 20])
    expect(sheet.getRange('C1').getBackground()).toBe('#ff0000')
    sheet.getRange('C3:C4').autoFill(sheet.getRange('C3:C8'), ALTERNATE_SERIES)
    expect(sheet.getRange('C3:C8').getValues().flat()).toEqual([10, 20, 10, 20, 10, 20])
    sheet.getRange('E1').setFormula('=C1+$C$1')
    sheet.getRange('E1').autoFill(sheet.getRange('E1:G1'), DEFAULT_SERIES)
    expect(sheet.getRange('E1:G1').getFormulas()).toEqual([['=C1+$C$1', '=D1+$C$1', '=E1+$C$1']])
  })
  test('autoFillToNeighbor goes as far as the neighbour, the left one first', () => {
    const { sheet, app } = desk()
    sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]])
    sheet.getRange('C1:C6').setValues([[1], [1], [1], [1], [1], [1]])
    sheet.getRange('B1').setFormula('=A1*2')
    sheet.getRange('B1').autoFillToNeighbor(app.AutoFillSeries.DEFAULT_SERIES)
    expect(sheet.getRange('B1:B5').getFormulas().flat()).toEqual(['=A1*2', '=A2*2', '=A3*2', '=A4*2', ''])
  })
  const refused: [name: string, source: unknown[]][] = [
    ['a single number', [5]],
    ['uneven steps', [1, 2, 4]],
    ['mixed values', [1, 'a']],
    ['names of days or months', ['Thứ Hai']],
    ['several texts with numbers', ['a1', 'b7']],
  ]
  test.each(refused)('what Google would guess: %s', (what, source) => {
    const { sheet, app } = desk()
    const range = sheet.getRange(1, 1, source.length).setValues(source.map((one) => [one]))
    expect(() => range.autoFill(sheet.getRange('A1:A9'), app.AutoFillSeries.DEFAULT_SERIES)).toThrow(
      `NotEmulated: Range.autoFill of ${what}`.replace('of uneven', 'in uneven'),
    )
  })
  test('a destination that does not hold the range, or reaches over two sides', () => {
    const { sheet, app } = desk()
    for (const to of ['B1:B5', 'A1:B5'])
      expect(() => sheet.getRange('A1').autoFill(sheet.getRange(to), app.AutoFillSeries.DEFAULT_SERIES)).toThrow("don't match")
  })
})
