import { describe, expect, test } from 'vitest'
import { type Desk, desk } from './context'

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder
const at = (text: string) => new Date(`${text}T00:00:00+07:00`)

const cases: [name: string, rule: (b: Builder, d: Desk) => Builder, good: unknown[], bad: unknown[]][] = [
  [
    'list',
    (b) => b.requireValueInList(['Chưa thực hiện', 'Đang thực hiện', '3']),
    ['Đang thực hiện', 3, '3', '', null],
    ['xong', 'đang thực hiện', 4],
  ],
  ['range', (b, { sheet }) => b.requireValueInRange(sheet.getRange('Z1:Z3')), ['một', '2', 2], ['ba', 0]],
  ['checkbox', (b) => b.requireCheckbox(), [true, false, 'TRUE'], ['x', 1]],
  ['checkbox of two words', (b) => b.requireCheckbox('có', 'không'), ['có', 'không'], [true, 'x']],
  ['any date', (b) => b.requireDate(), ['5/3/2026', at('2026-03-05')], ['30/2/2026', 5, 'x']],
  ['date after', (b) => b.requireDateAfter(at('2026-03-05')), ['6/3/2026'], ['5/3/2026', '5/3/2026 23:00']],
  ['date on or after', (b) => b.requireDateOnOrAfter(at('2026-03-05')), ['5/3/2026'], ['4/3/2026']],
  ['date before', (b) => b.requireDateBefore(at('2026-03-05')), ['4/3/2026'], ['5/3/2026']],
  ['date between', (b) => b.requireDateBetween(at('2026-01-01'), at('2026-12-31')), ['1/1/2026', '31/12/2026 23:59'], ['1/1/2027']],
  ['date not between', (b) => b.requireDateNotBetween(at('2026-01-01'), at('2026-12-31')), ['1/1/2027'], ['2/2/2026']],
  ['number between', (b) => b.requireNumberBetween(0, 1), [0, 1, '50%', '0,5'], [2, 'x', true]],
  ['number not between', (b) => b.requireNumberNotBetween(0, 1), [2], [0.5]],
  ['number at least', (b) => b.requireNumberGreaterThanOrEqualTo(3), [3], [2]],
  ['number less', (b) => b.requireNumberLessThan(3), [2], [3]],
  ['number not', (b) => b.requireNumberNotEqualTo(3), [2], [3]],
  ['text contains', (b) => b.requireTextContains('Xã'), ['UBMTTQ xã'], ['phường']],
  ['text without', (b) => b.requireTextDoesNotContain('x'), ['y'], ['X']],
  ['mail', (b) => b.requireTextIsEmail(), ['a@b.vn'], ['a@b', 'a b@c.vn']],
  ['address', (b) => b.requireTextIsUrl(), ['https://mattran.vn/a', 'mattran.vn'], ['không']],
]

describe('rules that reject', () => {
  test.each(cases)('%s', (_, rule, good, bad) => {
    const d = desk()
    d.sheet.getRange('Z1:Z3').setValues([['một'], [2], ['']])
    const cell = d.sheet.getRange('A1').setDataValidation(rule(d.app.newDataValidation(), d).setAllowInvalid(false).build())
    for (const value of good) expect(() => cell.setValue(value)).not.toThrow()
    cell.setValue('').setNumberFormat('General')
    for (const value of bad) expect(() => cell.setValue(value), String(value)).toThrow('The data you entered in cell A1 violates')
    expect([cell.getValue() === '' || cell.getValue() === false]).toEqual([true])
  })
  test('warn only by default', () => {
    const { sheet, app } = desk()
    const cell = sheet.getRange('A1').setDataValidation(app.newDataValidation().requireDate().build())
    expect(cell.setValue('x').getValue()).toBe('x')
  })
  test('the whole block is judged before anything is written, and the message says which cell and what may stand there', () => {
    const { sheet, app } = desk({ language: 'vi' })
    sheet.getRange('B2').setDataValidation(app.newDataValidation().requireValueInList(['có', 'không']).setAllowInvalid(false).build())
    expect(() =>
      sheet.getRange('A1:B2').setValues([
        [1, 2],
        [3, 'x'],
      ]),
    ).toThrow(
      'Dữ liệu bạn đã nhập vào ô B2 vi phạm quy tắc xác thực dữ liệu được thiết lập trên ô này. Vui lòng nhập một trong các giá trị sau: có, không.',
    )
    expect(sheet.getLastRow()).toBe(0)
    expect(() =>
      desk()
        .app.newDataValidation()
        .requireNumberEqualTo('x' as never),
    ).toThrow("don't match")
  })
  test('a rule by formula cannot be judged here', () => {
    const { sheet, app } = desk()
    const cell = sheet
      .getRange('A1')
      .setDataValidation(app.newDataValidation().requireFormulaSatisfied('=A1>1').setAllowInvalid(false).build())
    expect(() => cell.setValue(5)).toThrow('NotEmulated')
  })
})

test('a rule tells what it was built of', () => {
  const { sheet, app } = desk()
  const rule = app
    .newDataValidation()
    .requireDateBetween(at('2026-01-01'), at('2026-12-31'))
    .setHelpText('Ngày trong năm')
    .setAllowInvalid(false)
    .build()
  sheet.getRange('A1:B1').setDataValidation(rule)
  const [[first, second]] = sheet.getRange('A1:B1').getDataValidations() as [
    [GoogleAppsScript.Spreadsheet.DataValidation, GoogleAppsScript.Spreadsheet.DataValidation],
  ]
  expect(first.getCriteriaType()).toBe(app.DataValidationCriteria.DATE_BETWEEN)
  expect(second.getCriteriaValues()).toEqual([at('2026-01-01'), at('2026-12-31')])
  expect([first.getHelpText(), first.getAllowInvalid()]).toEqual(['Ngày trong năm', false])
  const again = first
    .copy()
    .withCriteria(app.DataValidationCriteria.VALUE_IN_LIST, [['a', 'b'], true])
    .build()
  sheet.getRange('A1').setDataValidation(again)
  expect(sheet.getRange('A1').getDataValidation()?.getCriteriaValues()).toEqual([['a', 'b'], true])
  expect(sheet.getRange('C1').getDataValidation()).toBeNull()
})

test('checkboxes', () => {
  const { sheet } = desk()
  const range = sheet.getRange('A1:A2')
  expect(range.isChecked()).toBeNull()
  range.insertCheckboxes()
  expect([range.isChecked(), range.getValues()]).toEqual([false, [[false], [false]]])
  sheet.getRange('A1').check()
  expect([sheet.getRange('A1').isChecked(), range.isChecked()]).toEqual([true, null])
  expect(range.check().isChecked()).toBe(true)
  range.removeCheckboxes()
  expect([range.isChecked(), range.isBlank()]).toEqual([null, true])
  expect(sheet.getRange('B1').insertCheckboxes('có', 'không').check().getValue()).toBe('có')
})
