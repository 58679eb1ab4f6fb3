import { describe, expect, test } from 'vitest'
import { desk } from './context'

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
