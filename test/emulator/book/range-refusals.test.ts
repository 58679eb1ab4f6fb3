import { describe, expect, test } from 'vitest'
import { type Desk, desk } from './context'

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
