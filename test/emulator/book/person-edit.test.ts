import { describe, expect, test } from 'vitest'
import { englishFormula, typeInto } from '../../../emulator/book/person-edit'
import { desk, now } from './context'

const box = (top: number, left: number, bottom = top + 1, right = left + 1) => ({ top, left, bottom, right })

describe('a person', () => {
  test('types into one cell, fills a range, pastes a block', () => {
    const { book, sheet } = desk()
    const data = book.sheets[0]!
    typeInto(book, data, box(0, 0), '5/3', now)
    typeInto(book, data, box(0, 1, 2, 2), '=A1+1', now)
    expect(
      typeInto(
        book,
        data,
        box(3, 0),
        [
          ['a', 1, true],
          ['b', null, '50%'],
        ],
        now,
      ),
    ).toEqual(box(3, 0, 5, 3))
    expect(sheet.getRange('A1').getDisplayValue()).toBe('5/3')
    expect(sheet.getRange('B1:B2').getFormulas()).toEqual([['=A1+1'], ['=A2+1']])
    expect(sheet.getRange('A4:C5').getValues()).toEqual([
      ['a', 1, true],
      ['b', '', 0.5],
    ])
  })
  test('pastes beyond the end: the sheet grows and takes over what the last row had', () => {
    const { book, sheet, app } = desk()
    sheet.getRange('A1000').setDataValidation(app.newDataValidation().requireNumberGreaterThan(0).build())
    typeInto(
      book,
      book.sheets[0]!,
      box(999, 25),
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      now,
    )
    expect([sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange('AA1001').getValue()]).toEqual([1001, 27, 'd'])
    expect(sheet.getRange('A1001').getDataValidation()).not.toBeNull()
  })
  test('is refused with Google’s sentence, and nothing is written', () => {
    const { book, sheet, app } = desk()
    sheet.getRange('A2').insertCheckboxes()
    sheet
      .getRange('A1')
      .setDataValidation(app.newDataValidation().requireDate().setAllowInvalid(false).setHelpText('Ghi một ngày.').build())
    const type = (value: string, language: 'vi' | 'en') => () =>
      typeInto(book, book.sheets[0]!, box(0, 0), [['5/3'], [value]], now, language)
    expect(type('có', 'en')).toThrow('The data you entered in cell A2 violates the data validation rules set on this cell.')
    expect(() => typeInto(book, book.sheets[0]!, box(0, 0), 'x', now)).toThrow(
      expect.objectContaining({
        name: 'Rejected',
        message: 'Dữ liệu bạn đã nhập vào ô A1 vi phạm quy tắc xác thực dữ liệu được thiết lập trên ô này. Ghi một ngày.',
      }),
    )
    expect(sheet.getRange('A1:A2').getValues()).toEqual([[''], [false]])
    type('TRUE', 'vi')()
    expect(sheet.getRange('A2').isChecked()).toBe(true)
  })
  test('means percent in a percent cell; scripts do not', () => {
    const { book, sheet } = desk()
    sheet.getRange('A1:A2').setNumberFormat('0%')
    typeInto(book, book.sheets[0]!, box(0, 0), '50', now)
    sheet.getRange('A2').setValue('50')
    expect(sheet.getRange('A1:A2').getValues()).toEqual([[0.5], [50]])
  })
})

test.each([
  ['=IF(A1>1,5;"a;b";2)', 'vi_VN', '=IF(A1>1.5,"a;b",2)'],
  ['=SUM(A1;B1)', 'vi_VN', '=SUM(A1,B1)'],
  ["='a;b'!A1", 'vi_VN', "='a;b'!A1"],
  ['={1\\2;3\\4}', 'vi_VN', '={1,2;3,4}'],
  ['=SUM(1,5)', 'en_US', '=SUM(1,5)'],
])('%s typed in %s', (typed, locale, kept) => {
  expect(englishFormula(typed, locale)).toBe(kept)
})
