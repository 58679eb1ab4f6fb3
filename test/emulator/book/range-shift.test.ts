import { describe, expect, test } from 'vitest'
import { type Desk, desk } from './context'

/** Rows of A1:D4 as values, or formulas where there are. */
function seen({ sheet, book }: Desk): unknown[][] {
  return sheet
    .getRange('A1:D4')
    .getFormulas()
    .map((row, at) => row.map((formula, column) => formula || (book.sheets[0]?.cells[at]?.[column]?.value ?? '')))
}

const start = [
  ['a', 1, 'x', '=B2*2'],
  ['b', 2, 'y', '=SUM(B1:B3)'],
  ['c', 3, 'z', ''],
  ['', '', '', '=$B$3+A1'],
]

describe('cells put in, taken out and moved; references follow', () => {
  const cases: [name: string, act: (d: Desk) => void, then: unknown[][]][] = [
    [
      'insert, down',
      ({ sheet, app }) => sheet.getRange('B2:C2').insertCells(app.Dimension.ROWS),
      [
        ['a', 1, 'x', '=B3*2'],
        ['b', '', '', '=SUM(B1:B4)'],
        ['c', 2, 'y', ''],
        ['', 3, 'z', '=$B$4+A1'],
      ],
    ],
    [
      'insert, to the right',
      ({ sheet, app }) => sheet.getRange('A2').insertCells(app.Dimension.COLUMNS),
      [
        ['a', 1, 'x', '=C2*2'],
        ['', 'b', 2, 'y'],
        ['c', 3, 'z', ''],
        ['', '', '', '=$B$3+A1'],
      ],
    ],
    [
      'delete, up',
      ({ sheet, app }) => sheet.getRange('B1:B2').deleteCells(app.Dimension.ROWS),
      [
        ['a', 3, 'x', '=#REF!*2'],
        ['b', '', 'y', '=SUM(B1:B1)'],
        ['c', '', 'z', ''],
        ['', '', '', '=$B$1+A1'],
      ],
    ],
    [
      'delete, to the left',
      ({ sheet, app }) => sheet.getRange('A2:B2').deleteCells(app.Dimension.COLUMNS),
      [
        ['a', 1, 'x', '=#REF!*2'],
        ['y', '=SUM(B1:B3)', '', ''],
        ['c', 3, 'z', ''],
        ['', '', '', '=$B$3+A1'],
      ],
    ],
    [
      'move: what points at it follows, its own formulas stay',
      ({ sheet }) => sheet.getRange('B2:B3').moveTo(sheet.getRange('A3')),
      [
        ['a', 1, 'x', '=A3*2'],
        ['b', '', 'y', '=SUM(B1:B3)'],
        [2, '', 'z', ''],
        [3, '', '', '=$A$4+A1'],
      ],
    ],
    [
      'move a formula',
      ({ sheet }) => sheet.getRange('D1').moveTo(sheet.getRange('C4')),
      [
        ['a', 1, 'x', ''],
        ['b', 2, 'y', '=SUM(B1:B3)'],
        ['c', 3, 'z', ''],
        ['', '', '=B2*2', '=$B$3+A1'],
      ],
    ],
  ]
  test.each(cases)('%s', (_, act, then) => {
    const d = desk()
    d.sheet.getRange('A1:D4').setValues(start)
    act(d)
    expect(seen(d)).toEqual(then)
  })

  test('new cells keep the format of those that stood there, formats move with cells', () => {
    const { sheet, app } = desk()
    sheet.getRange('A1').setValue('x').setBackground('#ff0000')
    sheet.getRange('A1').insertCells(app.Dimension.ROWS)
    expect(sheet.getRange('A1:A3').getBackgrounds()).toEqual([['#ff0000'], ['#ff0000'], ['#ffffff']])
    expect(sheet.getRange('A1:A2').getValues()).toEqual([[''], ['x']])
  })

  test('names, dropdowns and charts follow; another sheet is named in formulas', () => {
    const { file, sheet, app } = desk()
    const other = file.insertSheet('Khác')
    sheet.getRange('A1:A3').setValues([['a'], ['b'], ['=A1']])
    file.setNamedRange('Đầu', sheet.getRange('A1'))
    sheet.getRange('F5').setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange('A1:A2')).build())
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:A2')).build())
    sheet.getRange('A1:A2').insertCells(app.Dimension.COLUMNS)
    expect(file.getRangeByName('Đầu')?.getA1Notation()).toBe('B1')
    expect(sheet.getRange('F5').getDataValidation()?.getCriteriaValues()[0].getA1Notation()).toBe('B1:B2')
    expect(sheet.getCharts()[0]?.getRanges()[0]?.getA1Notation()).toBe('B1:B2')
    sheet.getRange('B1').moveTo(other.getRange('C5'))
    expect([sheet.getRange('A3').getFormula(), other.getRange('C5').getValue()]).toEqual(["='Khác'!C5", 'a'])
    expect(file.getRangeByName('Đầu')?.getSheet().getName()).toBe('Khác')
    sheet.getRange('A3').moveTo(other.getRange('A1'))
    expect(other.getRange('A1').getFormula()).toBe("='Khác'!C5")
  })

  test('what would be torn is refused, and the sheet grows under content', () => {
    const { sheet, app } = desk()
    sheet.getRange('A2:B2').merge()
    expect(() => sheet.getRange('A1').insertCells(app.Dimension.ROWS)).toThrow('NotEmulated: Range.insertCells through a merge')
    expect(() => sheet.getRange('A2').moveTo(sheet.getRange('E1'))).toThrow('NotEmulated: Range.moveTo through a merge')
    sheet.getRange('C1000').setValue('x')
    sheet.getRange('C1').insertCells(app.Dimension.ROWS)
    expect([sheet.getMaxRows(), sheet.getRange('C1001').getValue()]).toEqual([1001, 'x'])
  })

  test('the older copies by numbers', () => {
    const { sheet, file } = desk()
    sheet.getRange('A1').setValue(7).setBackground('#00ff00')
    sheet.getRange('A1').copyValuesToRange(sheet, 3, 4, 2, 3)
    expect(sheet.getRange('C2:D3').getValues()).toEqual([
      [7, 7],
      [7, 7],
    ])
    const other = file.insertSheet('Khác')
    sheet.getRange('A1').copyFormatToRange(other.getSheetId(), 1, 1, 1, 1)
    expect([other.getRange('A1').getBackground(), other.getRange('A1').getValue()]).toEqual(['#00ff00', ''])
  })
})

describe('rows and columns in another order', () => {
  const rows = (d: Desk) => d.sheet.getRange('A1:A5').getDisplayValues().flat().join('')
  const cases: [spec: string, destination: number, order: string][] = [
    ['1:1', 3, 'bacde'],
    ['1:2', 6, 'cdeab'],
    ['4:5', 1, 'deabc'],
    ['2:3', 3, 'abcde'],
    ['5:5', 2, 'aebcd'],
  ]
  test.each(cases)('moveRows(%s, %i)', (spec, destination, order) => {
    const d = desk()
    d.sheet.getRange('A1:A5').setValues([['a'], ['b'], ['c'], ['d'], ['e']])
    d.sheet.getRange('C1').setValue('=A2').setNote('n')
    d.sheet.moveRows(d.sheet.getRange(spec), destination)
    expect(rows(d)).toBe(order)
    const home = order.indexOf('a') + 1
    expect(d.sheet.getRange(home, 3).getFormula()).toBe(`=A${order.indexOf('b') + 1}`)
    expect(d.sheet.getRange(home, 3).getNote()).toBe('n')
  })
  test('columns take width and filter along; a range that would be torn refuses before anything moves', () => {
    const { sheet, app } = desk()
    sheet.getRange('A1:C2').setValues([
      ['a', 'b', 'c'],
      [1, 2, '=SUM(A2:B2)'],
    ])
    sheet.setColumnWidth(2, 55)
    sheet
      .getRange('A1:C2')
      .createFilter()
      .setColumnFilterCriteria(2, app.newFilterCriteria().setHiddenValues(['2']).build())
    expect(() => sheet.moveColumns(sheet.getRange('B:B'), 4)).toThrow('NotEmulated: Sheet.moveColumns through a range')
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['a', 'b', 'c']])
    sheet.moveColumns(sheet.getRange('B:B'), 1)
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['b', 'a', 'c']])
    expect([
      sheet.getColumnWidth(1),
      sheet.getRange('C2').getFormula(),
      sheet.getFilter()?.getColumnFilterCriteria(1)?.getHiddenValues(),
    ]).toEqual([55, '=SUM(A2:B2)', ['2']])
  })
})
