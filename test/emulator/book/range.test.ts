import { describe, expect, test } from 'vitest'
import { setResults } from '../../../emulator/book/stale'
import { type Desk, desk } from './context'

const at = (text: string) => new Date(`${text}+07:00`)

describe('refusals, in Google’s words', () => {
  const cases: [name: string, act: (d: Desk) => unknown, en: string, vi?: string][] = [
    [
      'rows',
      ({ sheet }) => sheet.getRange('A1:A2').setValues([['x']]),
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      'Số hàng trong dữ liệu không khớp với số hàng trong dải ô. Dữ liệu có 1 nhưng dải ô có 2.',
    ],
    [
      'columns',
      ({ sheet }) => sheet.getRange('A1:B1').setValues([['x', 'y', 'z']]),
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ],
    [
      'no block',
      ({ sheet }) => sheet.getRange('A1').setValues('x' as never),
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'a range for a number',
      ({ sheet }) => sheet.getRange(sheet.getRange('A1') as never, 1),
      "The parameters (SpreadsheetApp.Range,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    ['row 0', ({ sheet }) => sheet.getRange(0, 1), 'The starting row of the range is too small.'],
    ['column 0', ({ sheet }) => sheet.getRange(1, 0), 'The starting column of the range is too small.'],
    ['no rows', ({ sheet }) => sheet.getRange(1, 1, 0), 'The number of rows in the range must be at least 1.'],
    ['too far', ({ sheet }) => sheet.getRange(1000, 1, 2), 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['A1 too far', ({ sheet }) => sheet.getRange('A1001'), 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['offset too far', ({ sheet }) => sheet.getRange('A1').offset(-1, 0), 'The starting row of the range is too small.'],
    ['no A1', ({ sheet }) => sheet.getRange('đâu đó'), 'Range not found', 'Không tìm thấy dải ô'],
    ['no sheet', ({ file }) => file.getRange('Đâu!A1'), 'Range not found'],
    [
      'too long',
      ({ sheet }) => sheet.getRange('A1').setValue('x'.repeat(50_001)),
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'half a merge',
      ({ sheet }) => sheet.getRange('A1:B2').merge() && sheet.getRange('B1:C1').merge(),
      'You must select all cells in a merged range to merge or unmerge them.',
    ],
    ['pattern', ({ sheet }) => sheet.getRange('A1').setNumberFormat('0.00;['), 'Invalid number format: 0.00;['],
  ]
  test.each(cases)('%s', (_, act, en, vi) => {
    expect(() => act(desk())).toThrow(expect.objectContaining({ name: 'Exception', message: en }))
    if (vi) expect(() => act(desk({ language: 'vi' }))).toThrow(expect.objectContaining({ message: vi }))
  })
})

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
  })
})

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

describe('copying and sorting', () => {
  test('copyTo takes all along, fills, and moves references', () => {
    const { sheet, app } = desk()
    sheet
      .getRange('A1:B1')
      .setValues([[1, '=A1*2']])
      .setBackgrounds([['#ff0000', null]])
      .setNotes([['n', null]])
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A2:B3'))
    expect(sheet.getRange('B1:B3').getFormulas()).toEqual([['=A1*2'], ['=A2*2'], ['=A3*2']])
    expect([sheet.getRange('A3').getBackground(), sheet.getRange('A3').getNote()]).toEqual(['#ff0000', 'n'])
    sheet.getRange('A1').copyTo(sheet.getRange('D1'), { contentsOnly: true })
    expect([sheet.getRange('D1').getValue(), sheet.getRange('D1').getBackground()]).toEqual([1, '#ffffff'])
    sheet.getRange('A1').copyTo(sheet.getRange('E1'), { formatOnly: true })
    expect([sheet.getRange('E1').getValue(), sheet.getRange('E1').getBackground()]).toEqual(['', '#ff0000'])
    expect(() => sheet.getRange('B1').copyTo(sheet.getRange('F1'), app.CopyPasteType.PASTE_VALUES, false)).toThrow('result of formula')
    sheet
      .getRange('A1:A2')
      .setValues([[1], [2]])
      .copyTo(sheet.getRange('G1'), app.CopyPasteType.PASTE_VALUES, true)
    expect(sheet.getRange('G1:H1').getValues()).toEqual([[1, 2]])
  })
  test('numbers, texts, truth values, then nothing; stable; rows keep together', () => {
    const { sheet } = desk()
    const rows = [
      ['b', 1],
      ['', 2],
      [true, 3],
      [10, 4],
      ['a', 5],
      [9, 6],
      ['', 7],
      ['ă', 8],
    ]
    const range = sheet.getRange('A1:B8').setValues(rows)
    range.sort(1)
    expect(range.getValues().map((row) => row[1])).toEqual([6, 4, 5, 8, 1, 3, 2, 7])
    range.sort({ column: 1, ascending: false })
    expect(range.getValues().map((row) => row[1])).toEqual([3, 1, 8, 5, 4, 6, 2, 7])
    range.sort([{ column: 2, ascending: false }])
    expect(range.getValues().map((row) => row[1])).toEqual([8, 7, 6, 5, 4, 3, 2, 1])
  })
})

test('where a range lies', () => {
  const { sheet } = desk()
  const range = sheet.getRange(3, 2, 4, 5)
  expect([range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn(), range.getNumRows(), range.getNumColumns()]).toEqual(
    [3, 2, 6, 6, 4, 5],
  )
  expect(range.getA1Notation()).toBe('B3:F6')
  expect(range.offset(1, 1, 1, 1).getA1Notation()).toBe('C4')
  expect(range.getCell(1, 2).getA1Notation()).toBe('C3')
  expect(sheet.getRange('A:C').getA1Notation()).toBe('A:C')
  expect(sheet.getRange('A2:C').getNumRows()).toBe(999)
  expect(sheet.getRange('2:3').getA1Notation()).toBe('2:3')
  expect(range.getSheet().getName()).toBe(sheet.getName())
})

test('looks, one by one and as blocks', () => {
  const { sheet, app, book } = desk()
  const range = sheet.getRange('A1:B1')
  range.setFontWeight('bold').setFontStyle('italic').setFontLine('underline').setFontSize(12).setFontFamily('Times New Roman')
  range
    .setFontColors([['#FF0000', null]])
    .setBackgrounds([[null, '#00ff00']])
    .setHorizontalAlignment('center')
    .setVerticalAlignment('middle')
  range.setWrapStrategy(app.WrapStrategy.WRAP).setNumberFormats([['0.00', '@']])
  expect([range.getFontWeights(), range.getFontStyle(), range.getFontLine(), range.getFontSizes(), range.getFontFamily()]).toEqual([
    [['bold', 'bold']],
    'italic',
    'underline',
    [[12, 12]],
    'Times New Roman',
  ])
  expect([range.getFontColors(), range.getBackgrounds(), range.getHorizontalAlignment(), range.getVerticalAlignment()]).toEqual([
    [['#ff0000', '#000000']],
    [['#ffffff', '#00ff00']],
    'center',
    'middle',
  ])
  expect([range.getWrap(), range.getWrapStrategy() === app.WrapStrategy.WRAP, range.getNumberFormats()]).toEqual([
    true,
    true,
    [['0.00', '@']],
  ])
  range.setBorder(true, true, true, true, false, null, '#0000FF', app.BorderStyle.SOLID_THICK)
  const drawn = { style: 'SOLID_THICK', color: '#0000ff' }
  expect(book.sheets[0]?.cells[0]?.map((cell) => cell?.format?.borders)).toEqual([
    { top: drawn, bottom: drawn, left: drawn },
    { top: drawn, bottom: drawn, right: drawn },
  ])
  range.setFontWeight('normal').setFontStyle(null)
  expect([range.getFontWeight(), range.getFontStyle()]).toEqual(['normal', 'normal'])
  expect(() => range.setHorizontalAlignment('justify' as never)).toThrow('Invalid argument: alignment')
})
