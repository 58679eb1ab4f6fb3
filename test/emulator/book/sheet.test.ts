import { describe, expect, test } from 'vitest'
import { type Desk, desk } from './context'

describe('refusals', () => {
  const cases: [name: string, act: (d: Desk) => unknown, message: string][] = [
    ['the last sheet', ({ file, sheet }) => file.deleteSheet(sheet), "You can't remove all the sheets in a document."],
    [
      'the last visible sheet',
      ({ file, sheet }) => {
        file.insertSheet('B').hideSheet()
        file.deleteSheet(sheet)
      },
      "You can't remove all the visible sheets in a document.",
    ],
    ['hiding all', ({ sheet }) => sheet.hideSheet(), "You can't hide all the sheets in a document."],
    [
      'a name twice',
      ({ file }) => file.insertSheet('trang TÍNH1'),
      'A sheet with the name "trang TÍNH1" already exists. Please enter another name.',
    ],
    [
      'renamed to a name twice',
      ({ file }) => file.insertSheet('B').setName('Trang tính1'),
      'A sheet with the name "Trang tính1" already exists.',
    ],
    ['no name', ({ sheet }) => sheet.setName(' '), 'Sheet name cannot be empty.'],
    ['a row of nothing', ({ sheet }) => sheet.appendRow([]), "don't match the method signature for SpreadsheetApp.Sheet.appendRow."],
    ['a width outside', ({ sheet }) => sheet.setColumnWidth(27, 50), 'Those columns are out of bounds.'],
    ['what is not emulated', ({ sheet }) => sheet.insertImage('https://x.vn/a.png', 1, 1), 'NotEmulated: Sheet.insertImage'],
    [
      'what Google does not have',
      ({ sheet }) => (sheet as never as { getDrawing(): void }).getDrawing(),
      'sheet.getDrawing is not a function',
    ],
    ['another file', ({ app }) => app.openById('x'), 'NotEmulated: SpreadsheetApp.openById'],
    [
      'ten million cells',
      ({ sheet }) => sheet.insertRowsAfter(1000, 390_000),
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
  ]
  test.each(cases)('%s', (_, act, message) => {
    expect(() => act(desk())).toThrow(message)
  })
})

describe('sheets', () => {
  test('are added where they are asked for and become active', () => {
    const { file } = desk()
    file.insertSheet('Cuối', 1)
    file.insertSheet('Đầu', 0)
    file.insertSheet()
    const names = () => file.getSheets().map((one) => one.getName())
    expect(names()).toEqual(['Đầu', 'Trang tính1', 'Cuối', 'Trang tính4'])
    expect(file.getActiveSheet().getName()).toBe('Trang tính4')
    file.moveActiveSheet(1)
    expect(names()[0]).toBe('Trang tính4')
    expect(file.getSheetByName('Đầu')?.getIndex()).toBe(2)
    expect(file.getSheetByName('Không có')).toBeNull()
    const id = file.getSheetByName('Cuối')?.getSheetId() ?? -1
    expect(file.getSheetById(id)?.getName()).toBe('Cuối')
    file.deleteSheet(file.getActiveSheet())
    expect(file.getActiveSheet().getName()).toBe('Đầu')
  })
  test('a template is copied with all it holds', () => {
    const { file, sheet } = desk({ locale: 'en_US' })
    sheet.getRange('A1').setValue('x').setBackground('#ff0000')
    sheet.setFrozenRows(2)
    const copy = file.insertSheet('Copy', { template: sheet })
    expect([sheet.getName(), copy.getRange('A1').getValue(), copy.getRange('A1').getBackground(), copy.getFrozenRows()]).toEqual([
      'Sheet1',
      'x',
      '#ff0000',
      2,
    ])
  })
  test('rows are appended below all content, and the sheet grows', () => {
    const { sheet } = desk()
    sheet.deleteRows(3, 998)
    sheet.appendRow(['a', '5/3/2026']).appendRow(['b']).appendRow(['007'])
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['a'], ['b'], [7]])
    expect(sheet.getMaxRows()).toBe(3)
  })
  test('are shown as they are told to', () => {
    const { sheet, file } = desk()
    file.insertSheet('B')
    sheet.setTabColor('#FF0000').setColumnWidths(2, 2, 150).setRowHeight(3, 10).setHiddenGridlines(true)
    sheet.setFrozenRows(1)
    sheet.setFrozenColumns(2)
    sheet.hideColumns(4, 2)
    sheet.hideRow(sheet.getRange('A6:A7'))
    sheet.showColumns(5)
    sheet.hideSheet()
    expect([
      sheet.getTabColor(),
      [1, 2, 3].map((column) => sheet.getColumnWidth(column)),
      sheet.getRowHeight(3),
      sheet.hasHiddenGridlines(),
      [sheet.getFrozenRows(), sheet.getFrozenColumns()],
      [3, 4, 5].map((column) => sheet.isColumnHiddenByUser(column)),
      [5, 6, 7, 8].map((row) => sheet.isRowHiddenByUser(row)),
      sheet.isSheetHidden(),
    ]).toEqual(['#ff0000', [100, 150, 150], 21, true, [1, 2], [false, true, false], [false, true, true, false], true])
  })
})

test('the file itself', () => {
  const { file, app, toasts } = desk()
  file.toast('Đã gửi 3 thư', 'Nhắc việc')
  file.toast('Xong')
  expect(toasts).toEqual(['Nhắc việc|Đã gửi 3 thư', '|Xong'])
  expect([file.getName(), file.getId(), file.getSpreadsheetLocale(), file.getSpreadsheetTimeZone()]).toEqual([
    'Sổ',
    'book',
    'vi_VN',
    'Asia/Ho_Chi_Minh',
  ])
  expect(file.getUrl()).toBe('https://docs.google.com/spreadsheets/d/book/edit')
  expect([file.getOwner()?.getEmail(), file.getEditors().map(String)]).toEqual(['me@gmail.com', ['me@gmail.com']])
  expect(app.getUi()).toBe('the ui')
  file.insertSheet('Nhiệm vụ')
  file.getRange("'Trang tính1'!B2").setValue('x')
  expect(file.getSheetByName('Trang tính1')?.getRange('B2').getValue()).toBe('x')
  expect(file.getRange('C3').getSheet().getName()).toBe('Nhiệm vụ')
  file.setActiveSheet(file.getSheets()[0]!)
  expect(app.getActiveSheet().getName()).toBe('Trang tính1')
  app.setActiveRange(file.getRange('B2:C3'))
  expect([app.getActiveRange().getA1Notation(), app.getCurrentCell().getA1Notation()]).toEqual(['B2:C3', 'B2'])
})

describe('calls', () => {
  test('each is spent once, with the cells it covers and whether it writes', () => {
    const { sheet, app, spent } = desk()
    spent.length = 0
    const range = sheet.getRange('A1:B3')
    range.setValues(range.getValues())
    range.getNumRows()
    app.newDataValidation().requireDate().build()
    sheet.appendRow(['x'])
    app.flush()
    expect(spent).toEqual([
      { call: 'Sheet.getRange', milliseconds: 0 },
      { call: 'Range.getValues', cells: 6 },
      { call: 'Range.setValues', cells: 6, write: true },
      { call: 'Range.getNumRows', milliseconds: 0 },
      { call: 'SpreadsheetApp.newDataValidation', milliseconds: 0 },
      { call: 'DataValidationBuilder.requireDate', milliseconds: 0 },
      { call: 'DataValidationBuilder.build', milliseconds: 0 },
      { call: 'Sheet.appendRow', write: true },
      { call: 'SpreadsheetApp.flush' },
    ])
  })
  test('what changed is told', () => {
    const { sheet, changes } = desk()
    sheet.getRange('B2:C3').setValue(1)
    sheet.setFrozenRows(1)
    sheet.getRange('B2').getValue()
    expect(changes).toEqual([
      { what: 'cells', sheetId: 0, top: 1, left: 1, bottom: 3, right: 3 },
      { what: 'sheet', sheetId: 0 },
    ])
  })
})

test('a book is plain data: saved and loaded it is the same', () => {
  const { sheet, book, app } = desk()
  sheet
    .getRange('C3:D4')
    .setValues([
      ['x', '=C3'],
      ['5/3/2026', true],
    ])
    .setBackground('#ff0000')
  sheet.getRange('C3').setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange('Z1:Z2')).build())
  const loaded = desk({ book: JSON.parse(JSON.stringify(book)) })
  expect(loaded.sheet.getRange('C3:D4').getFormulas()).toEqual(sheet.getRange('C3:D4').getFormulas())
  expect(loaded.sheet.getLastRow()).toBe(4)
  loaded.sheet.insertRowBefore(1)
  expect(loaded.sheet.getRange('D4').getFormula()).toBe('=C4')
  expect(loaded.sheet.getRange('C5').getValue()).toEqual(new Date('2026-03-05T00:00:00+07:00'))
  loaded.sheet.getRange('A1:Z6').sort(3)
  loaded.sheet.getRange('A1:Z6').clear()
  expect(loaded.sheet.getLastRow()).toBe(0)
})
