import { expect, test } from 'vitest'
import { desk } from './context'

test('named ranges', () => {
  const { file, sheet } = desk()
  file.setNamedRange('Ngày_lễ', sheet.getRange('A1:A9'))
  expect(file.getRangeByName('ngày_lễ')?.getA1Notation()).toBe('A1:A9')
  file.setNamedRange('Ngày_lễ', sheet.getRange('B1'))
  expect(file.getNamedRanges().map((one) => [one.getName(), one.getRange().getA1Notation()])).toEqual([['Ngày_lễ', 'B1']])
  for (const bad of ['A1', 'có khoảng trắng', '1a', 'true'])
    expect(() => file.setNamedRange(bad, sheet.getRange('B1'))).toThrow('is invalid')
  file.getNamedRanges()[0]?.setName('khác')
  file.removeNamedRange('khác')
  expect(sheet.getNamedRanges()).toEqual([])
})

test('filters hide rows by what they show', () => {
  const { sheet, app } = desk()
  sheet.getRange('A1:A4').setValues([['Trạng thái'], ['Quá hạn'], ['Đang làm'], ['Quá hạn']])
  const filter = sheet.getRange('A1:B4').createFilter()
  expect(() => sheet.getRange('D1:D2').createFilter()).toThrow('already has a filter')
  filter.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['Quá hạn']).build())
  expect([1, 2, 3, 4, 5].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, true, false, true, false])
  expect(filter.getColumnFilterCriteria(1)?.getHiddenValues()).toEqual(['Quá hạn'])
  sheet.getFilter()?.remove()
  expect([sheet.getFilter(), sheet.isRowHiddenByFilter(2)]).toEqual([null, false])
})

test('text is found and replaced as it is shown', () => {
  const { sheet, file } = desk()
  sheet.getRange('A1:B2').setValues([
    ['Hội Nông dân', 'hội phụ nữ'],
    ['5/3/2026', 'nông thôn'],
  ])
  const found = (finder: GoogleAppsScript.Spreadsheet.TextFinder) => finder.findAll().map((range) => range.getA1Notation())
  expect(found(sheet.createTextFinder('hội'))).toEqual(['A1', 'B1'])
  expect(found(sheet.createTextFinder('hội').matchCase(true))).toEqual(['B1'])
  expect(found(sheet.createTextFinder('nong').ignoreDiacritics(true))).toEqual(['A1', 'B2'])
  expect(found(sheet.createTextFinder('5/3').matchEntireCell(true))).toEqual([])
  expect(found(file.createTextFinder('^h.i').useRegularExpression(true))).toEqual(['A1', 'B1'])
  expect(sheet.createTextFinder('nông').findNext()?.getA1Notation()).toBe('A1')
  expect(sheet.getRange('A1:B1').createTextFinder('hội').replaceAllWith('Ban')).toBe(2)
  expect(sheet.getRange('A1:B1').getValues()).toEqual([['Ban Nông dân', 'Ban phụ nữ']])
  expect(sheet.createTextFinder('2026').replaceAllWith('2027')).toBe(1)
  expect(sheet.getRange('A2').getValue()).toEqual(new Date('2027-03-05T00:00:00+07:00'))
})

test('linked texts: one link and one style for the whole cell', () => {
  const { sheet, app } = desk()
  const rich = app
    .newRichTextValue()
    .setText('Công văn 16')
    .setLinkUrl('https://mattran.vn')
    .setTextStyle(app.newTextStyle().setBold(true).build())
    .build()
  const cell = sheet.getRange('A1').setRichTextValue(rich)
  expect([cell.getValue(), cell.getRichTextValue()?.getLinkUrl(), cell.getFontWeight()]).toEqual([
    'Công văn 16',
    'https://mattran.vn',
    'bold',
  ])
  cell.setValue('khác')
  expect(cell.getRichTextValue()?.getLinkUrl()).toBeNull()
  expect(sheet.getRange('A1').setValue(5).getRichTextValue()).toBeNull()
})

test('lists of ranges', () => {
  const { sheet } = desk()
  sheet.getRangeList(['A1', 'C1:D2']).setValue('x').setBackground('#ff0000')
  expect(sheet.getRange('A1:D2').getValues()).toEqual([
    ['x', '', 'x', 'x'],
    ['', '', 'x', 'x'],
  ])
  expect(sheet.getRange('B1').getBackground()).toBe('#ffffff')
})
