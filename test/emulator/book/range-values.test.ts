import { describe, expect, test } from 'vitest'
import { desk } from './context'

const at = (text: string) => new Date(`${text}+07:00`)

describe('values', () => {
  test('a written block comes back as Google reads it', () => {
    const { sheet } = desk()
    sheet.getRange('A1:C2').setValues([
      ['a', '007', '5/3/2026'],
      ['50%', true, '1.234,5'],
    ])
    expect(sheet.getDataRange().getValues()).toEqual([
      ['a', 7, at('2026-03-05T00:00:00')],
      [0.5, true, 1234.5],
    ])
    expect(sheet.getDataRange().getDisplayValues()).toEqual([
      ['a', '7', '5/3/2026'],
      ['50%', 'TRUE', '1.234,50'],
    ])
  })
  test('an empty sheet is one empty cell, and nothing counts before it is written', () => {
    const { sheet } = desk()
    expect([sheet.getDataRange().getValues(), sheet.getLastRow(), sheet.getLastColumn()]).toEqual([[['']], 0, 0])
    sheet.getRange('C3').setBackground('#ffffff').setNote('x')
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0])
    sheet.getRange('B2').setValue('')
    expect(sheet.getLastRow()).toBe(0)
    sheet.getRange('B4').insertCheckboxes()
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getRange('B4').getValue()]).toEqual([4, 2, false])
  })
  test('text cells keep what is written, dates are refused there', () => {
    const { sheet } = desk()
    const range = sheet.getRange('A1:D1').setNumberFormat('@')
    range.setValues([['007', '5/3/2026', '=1+1', 12]])
    expect(range.getValues()).toEqual([['007', '5/3/2026', '=1+1', '12']])
    expect(() => range.setValue(new Date())).toThrow('NotEmulated')
  })
  test('a Date gives an automatic cell a date pattern and leaves a date pattern alone', () => {
    const { sheet } = desk()
    sheet.getRange('B1').setNumberFormat('yyyy-mm-dd')
    sheet.getRange('A1:C1').setValues([[at('2026-03-05T00:00:00'), at('2026-03-05T00:00:00'), at('2026-03-05T08:30:00')]])
    expect(sheet.getRange('A1:C1').getNumberFormats()).toEqual([['dd/mm/yyyy', 'yyyy-mm-dd', 'dd/mm/yyyy hh:mm:ss']])
    expect(sheet.getRange('A1:C1').getDisplayValues()).toEqual([['05/03/2026', '2026-03-05', '05/03/2026 08:30:00']])
    expect(sheet.getRange('C1').getValue()).toEqual(at('2026-03-05T08:30:00'))
    sheet.getRange('A1').setNumberFormat('0')
    expect(sheet.getRange('A1').getValue()).toBe(46086)
  })
  test('what no cell can hold is not let through', () => {
    const { sheet } = desk()
    for (const value of [Number.NaN, {}, [1], new Date(Number.NaN)])
      expect(() => sheet.getRange('A1').setValue(value)).toThrow('NotEmulated')
  })
  test('only the first cell of a merge holds anything', () => {
    const { sheet } = desk()
    sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ])
    sheet.getRange('A1:B2').merge().setValue(9)
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      [9, ''],
      ['', ''],
    ])
    sheet.getRange('A1:B2').breakApart()
    expect(sheet.getRange('A1:B2').isPartOfMerge()).toBe(false)
  })
  test('clearing', () => {
    const { sheet, app } = desk()
    const rule = app.newDataValidation().requireDate().build()
    const cell = () => sheet.getRange('A1').setValue('x').setBackground('#ff0000').setNote('n').setDataValidation(rule)
    const left = () => {
      const range = sheet.getRange('A1')
      return [range.getValue(), range.getBackground(), range.getNote(), range.getDataValidation() !== null]
    }
    cell().clearContent()
    expect(left()).toEqual(['', '#ff0000', 'n', true])
    cell().clearFormat()
    expect(left()).toEqual(['x', '#ffffff', 'n', true])
    cell().clearNote()
    expect(left()).toEqual(['x', '#ff0000', '', true])
    cell().clearDataValidations()
    expect(left()).toEqual(['x', '#ff0000', 'n', false])
    cell().clear()
    expect(left()).toEqual(['', '#ffffff', '', false])
    expect(cell().setNumberFormat('0.0').clearFormat().getNumberFormat()).toBe('0.0')
    expect(cell().setNumberFormat('0.0').clear().getNumberFormat()).toBe('0.###############')
  })
  test('clearing formats cuts a hole into conditional formats', () => {
    const { sheet, app } = desk()
    sheet.setConditionalFormatRules([
      app
        .newConditionalFormatRule()
        .whenCellEmpty()
        .setBold(true)
        .setRanges([sheet.getRange('A1:C3')])
        .build(),
    ])
    sheet.getRange('B2').clearFormat()
    const ranges = () => sheet.getConditionalFormatRules().map((rule) => rule.getRanges().map((range) => range.getA1Notation()))
    expect(ranges()).toEqual([['A1:C1', 'A2', 'C2', 'A3:C3']])
    sheet.getRange('A1:Z9').clear()
    expect(ranges()).toEqual([])
  })
})
