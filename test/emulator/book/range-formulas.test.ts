import { describe, expect, test } from 'vitest'
import { setResults } from '../../../emulator/book/stale'
import { desk } from './context'

describe('formulas', () => {
  test('their results are not known until they are handed in', () => {
    const { sheet, book } = desk()
    sheet.getRange('A1:B2').setValues([
      ['x', '=A2'],
      [5, 'y'],
    ])
    const [first, second] = sheet.getRange('A1:B2').getValues()
    expect(second).toEqual([5, 'y'])
    expect(first?.[0]).toBe('x')
    expect(() => first?.[1]).toThrow('NotEmulated: result of formula Trang tính1!B1')
    expect(() => sheet.getRange('B1').getValue()).toThrow('NotEmulated: result of formula Trang tính1!B1')
    expect(() => sheet.getRange('B1').getDisplayValue()).toThrow('NotEmulated')
    expect(sheet.getRange('A1:B2').getFormulas()).toEqual([
      ['', '=A2'],
      ['', ''],
    ])
    setResults(book, 0, [{ row: 0, column: 1, value: 5 }])
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['x', 5]])
    sheet.getRange('A2').setValue(6)
    expect(() => sheet.getRange('B1').getValue()).toThrow('NotEmulated')
    expect(book.sheets[0]?.cells[0]?.[1]).toMatchObject({ value: 5, stale: true })
  })
  test('an element not known can be written over in the script’s rows', () => {
    const { sheet } = desk()
    sheet.getRange('A1').setFormula('=1')
    const rows = sheet.getRange('A1:B1').getValues()
    rows[0]![0] = 'x'
    expect(rows).toEqual([['x', '']])
  })
  test('in a range of several cells they follow', () => {
    const { sheet } = desk()
    sheet.getRange('C1:C3').setFormula('=A1+$B$1')
    expect(sheet.getRange('C1:C3').getFormulas()).toEqual([['=A1+$B$1'], ['=A2+$B$1'], ['=A3+$B$1']])
    sheet.getRange('D1:D2').setFormulas([['SUM(A1)'], ['']])
    expect(sheet.getRange('D1:D2').getFormulas()).toEqual([['=SUM(A1)'], ['']])
  })
})
