import { describe, expect, test } from 'vitest'
import type { Calculator } from '../../../emulator/book/result'
import { attachCalculator } from '../../../emulator/book/results'
import { writeCsv } from '../../../emulator/files/csv'
import { readXlsx } from '../../../emulator/files/xlsx/read'
import { writeXlsx } from '../../../emulator/files/xlsx/write'
import { nodeCalculator } from '../../../emulator/formula/node'
import { createGoogle } from '../../../emulator/index'
import { nodeRealm } from '../../../emulator/life/node-realm'
import { desk } from '../book/context'
import { calculating, office } from './sheet'

const at = (text: string) => new Date(`${text}T00:00:00+07:00`)

describe('a result is never older than what it hangs on', () => {
  test('through other formulas and other sheets', () => {
    const { sheet, file } = calculating()
    const other = file.insertSheet('Kế hoạch')
    other.getRange('A1').setValue(2)
    sheet.getRange('A1:A3').setFormulas([["='Kế hoạch'!A1*2"], ['=A1+1'], ['=SUM(A1:A2)']])
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[4], [5], [9]])
    other.getRange('A1').setValue(10)
    expect(sheet.getRange('A3').getValue()).toBe(41)
    other.setName('Khác')
    expect(sheet.getRange('A3').getValue()).toBe(41)
    sheet.insertRowsBefore(1, 2)
    expect(sheet.getRange('A3:A5').getDisplayValues()).toEqual([['20'], ['21'], ['41']])
    file.deleteSheet(other)
    expect(sheet.getRange('A5').getValue()).toBe('#REF!')
  })
  test('whatever the engine remembers of the same formula on another sheet or in another file', () => {
    const { sheet, file } = calculating()
    const other = file.insertSheet('B')
    for (const [one, value] of [
      [sheet, 1],
      [other, 2],
    ] as const) {
      one.getRange('A1:A3').setValues([[value], [value], ['=SUM(A1:A2)']])
    }
    const away = calculating()
    away.sheet.getRange('A1:A3').setValues([[5], [5], ['=SUM(A1:A2)']])
    const read = () => [sheet, other, away.sheet].map((one) => one.getRange('A3').getValue())
    expect(read()).toEqual([2, 4, 10])
    other.getRange('A1').setValue(7)
    expect(read()).toEqual([2, 9, 10])
  })
  test('named ranges, whatever their letters', () => {
    const { sheet, file } = office()
    file.setNamedRange('tong_tien', sheet.getRange('E2:E4'))
    const cell = sheet.getRange('H2').setFormula('=SUM(TONG_TIEN)')
    expect(cell.getValue()).toBe(2500000)
    file.setNamedRange('tong_tien', sheet.getRange('E2:E3'))
    expect(cell.getValue()).toBe(2000000)
  })
  test('a column of sums over sums as long as the sheet', () => {
    const { sheet } = calculating()
    sheet.getRange('A1').setValue(1)
    sheet.getRange('A2:A1000').setFormula('=A1+1')
    expect(sheet.getRange('A1000').getValue()).toBe(1000)
  })
  test('only what is asked for is worked out', () => {
    const { sheet, book } = calculating()
    sheet.getRange('A1:B1').setFormulas([['=1+1', '=2+2']])
    expect(sheet.getRange('A1').getValue()).toBe(2)
    expect(book.sheets[0]?.cells[0]?.map((cell) => cell?.stale)).toEqual([undefined, true])
  })
})

describe('formulas that hang on themselves', () => {
  test.each([
    ['one on itself', [['=A1+1']], [['#REF!']]],
    ['two on each other, and one on them', [['=B1', '=A1', '=B1&"x"']], [['#REF!', '#REF!', '#REF!']]],
    ['through a range', [['=SUM(B1:C1)', 1, '=A1']], [['#REF!', 1, '#REF!']]],
    ['through a text that names the cell', [['=INDIRECT("B1")', '=A1']], [['#REF!', '#REF!']]],
    ['a wrapped one', [['=IFERROR(B1;"lỗi")', '=B1']], [['lỗi', '#REF!']]],
  ])('%s', (_, values, shown) => {
    const { sheet } = calculating()
    const range = sheet.getRange(1, 1, 1, values[0]?.length ?? 0).setValues(values)
    expect(range.getValues()).toEqual(shown)
  })
})

describe('time and chance', () => {
  test('follow the clock of the emulator', () => {
    const { sheet, clock } = office()
    sheet.getRange('H2:I2').setFormulas([['=TODAY()', '=IF(D4<H2;"Quá hạn";"Còn hạn")']])
    expect(sheet.getRange('H2').getValue()).toEqual(at('2026-05-22'))
    expect(sheet.getRange('I2').getValue()).toBe('Quá hạn')
    clock.now = Date.UTC(2026, 2, 30, 20)
    expect(sheet.getRange('I2').getValue()).toBe('Còn hạn')
    expect(sheet.getRange('H2').getDisplayValue()).toBe('31/03/2026')
  })
  test('stay what they are while the minute lasts', () => {
    const { sheet, clock } = calculating()
    const cell = sheet.getRange('A1').setFormula('=RAND()')
    const first = cell.getValue()
    clock.now += 5
    expect(cell.getValue()).toBe(first)
    clock.now += 60_000
    expect(cell.getValue()).not.toBe(first)
  })
})

describe('arrays', () => {
  test('lie over the empty cells beside the formula', () => {
    const { sheet } = office()
    sheet.getRange('H2').setFormula('=UNIQUE(B2:B4)')
    expect(sheet.getRange('H2:H4').getValues()).toEqual([['Ban Dân vận'], ['Ban Phong trào'], ['']])
    expect(sheet.getRange('H3').getValue()).toBe('Ban Phong trào')
    expect(sheet.getRange('H3').getFormula()).toBe('')
    sheet.getRange('I2').setFormula('=H3&"!"')
    expect(sheet.getRange('I2').getValue()).toBe('Ban Phong trào!')
    sheet.getRange('B4').setValue('Ban Tổ chức')
    expect(sheet.getRange('H4').getDisplayValue()).toBe('Ban Tổ chức')
  })
  test('count as content', () => {
    const { sheet } = office()
    sheet.getRange('H2').setFormula('=SEQUENCE(5;2)')
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([6, 9, 'A1:I6'])
  })
  test('are not put over what stands there', () => {
    const { sheet } = office()
    sheet.getRange('H2').setFormula('={1;2;3}')
    sheet.getRange('H4').setValue('x')
    expect(sheet.getRange('H2:H4').getValues()).toEqual([['#REF!'], [''], ['x']])
  })
  test('filter with one condition, transpose, braces of cells', () => {
    const { sheet } = office()
    sheet.getRange('H1').setFormula('=FILTER(A2:A4;B2:B4="Ban Dân vận")')
    sheet.getRange('I1').setFormula('=TRANSPOSE(A2:A4)')
    sheet.getRange('I3').setFormula('={A2:A3;B4}')
    expect(sheet.getRange('H1:K5').getDisplayValues()).toEqual([
      ['Tuyên truyền', 'Tuyên truyền', 'Giám sát', 'Vận động'],
      ['Vận động', '', '', ''],
      ['', 'Tuyên truyền', '', ''],
      ['', 'Giám sát', '', ''],
      ['', 'Ban Dân vận', '', ''],
    ])
  })
  test('of a function that is refused: what might be under them is not known, the rest is', () => {
    const { sheet } = office()
    sheet.getRange('H2').setFormula('=QUERY(A1:B4;"select A")')
    expect(sheet.getRange('A9').getValue()).toBe('')
    expect(() => sheet.getRange('I9').getValue()).toThrow('NotEmulated: formula QUERY')
    expect(() => sheet.getLastRow()).toThrow('NotEmulated: formula QUERY')
    const [row] = sheet.getRange('G2:H2').getValues()
    expect(row?.[0]).toBe('')
    expect(() => row?.[1]).toThrow('NotEmulated: formula QUERY')
  })
})

describe('who reads results', () => {
  test('sorting, values pasted, rich text, search', () => {
    const { sheet, app } = office()
    sheet.getRange('G2:G4').setFormula('=E2*2')
    sheet.getRange('A2:G4').sort(7)
    expect(sheet.getRange('A2:A4').getValues().flat()).toEqual(['Vận động', 'Giám sát', 'Tuyên truyền'])
    sheet.getRange('G2:G4').copyTo(sheet.getRange('I2'), app.CopyPasteType.PASTE_VALUES, false)
    expect(sheet.getRange('I2:I4').getValues()).toEqual([[1000000], [1600000], [2400000]])
    sheet.getRange('H2').setFormula('=A2&"!"')
    expect(sheet.getRange('H2').getRichTextValue()?.getText()).toBe('Vận động!')
    expect(sheet.createTextFinder('động!').findNext()?.getA1Notation()).toBe('H2')
  })
  test('choices of a range', () => {
    const { sheet, app } = office()
    sheet.getRange('H2:H3').setFormulas([['=B2'], ['=B3']])
    const rule = app.newDataValidation().requireValueInRange(sheet.getRange('H2:H3')).setAllowInvalid(false).build()
    const cell = sheet.getRange('I1').setDataValidation(rule)
    expect(cell.setValue('Ban Phong trào').getValue()).toBe('Ban Phong trào')
    expect(() => cell.setValue('Ban khác')).toThrow('violates')
  })
  test('filters by formula and by days that move', () => {
    const { sheet, app, clock } = office()
    const filter = sheet.getRange('A1:F4').createFilter()
    filter.setColumnFilterCriteria(5, app.newFilterCriteria().whenFormulaSatisfied('=E2>600000').build())
    const hidden = () => [2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))
    expect(hidden()).toEqual([false, false, true])
    filter.removeColumnFilterCriteria(5)
    filter.setColumnFilterCriteria(4, app.newFilterCriteria().whenDateBefore(app.RelativeDate.TODAY).build())
    clock.now = Date.UTC(2026, 2, 10)
    expect(hidden()).toEqual([false, true, true])
  })
  test('files: results with their formats', async () => {
    const { sheet, book } = office()
    sheet.getRange('H1:H4').setFormulas([['=SUM(E2:E4)'], ['=D2+7'], ['=QUERY(A1:B4;"x")'], ['=1/0']])
    const { bytes } = await writeXlsx(book)
    const cells = (await readXlsx(bytes, { id: 'b', name: 'b', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' })).book.sheets[0]?.cells
      .slice(0, 4)
      .map((row) => row?.[7])
    expect(cells).toMatchObject([
      { value: 2500000 },
      { value: 46093, format: { pattern: 'd/m/yyyy' } },
      { stale: true },
      { value: { error: '#DIV/0!' } },
    ])
    sheet.getRange('H3').setFormula('=A2')
    expect(writeCsv(book, book.sheets[0]!).split('\r\n')[1]).toBe('Tuyên truyền,Ban Dân vận,50%,5/3/2026,1200000,"1,5",,12/3/2026')
  })
})

describe('validation by formula', () => {
  const unique = (d = calculating()) => {
    const rule = d.app.newDataValidation().requireFormulaSatisfied('=COUNTIF($A$2:$A$9;A2)=1').setAllowInvalid(false).build()
    d.sheet.getRange('A2:A9').setDataValidation(rule)
    return d
  }
  const sentence = (cell: string) => `The data you entered in cell ${cell} violates the data validation rules set on this cell.`

  test('is asked of each cell as a copy of the formula there', () => {
    const { sheet } = unique()
    sheet.getRange('A2').setValue('a')
    sheet.getRange('A5').setValue('b')
    expect(() => sheet.getRange('A9').setValue('a')).toThrow(sentence('A9'))
    expect(sheet.getRange('A2:A9').getValues().flat()).toEqual(['a', '', '', 'b', '', '', '', ''])
  })
  test('follows where rows are put in, taken out, copied', () => {
    const { sheet } = unique()
    sheet.getRange('A2').setValue('a')
    sheet.insertRowsBefore(1, 2)
    sheet.insertRowsAfter(5, 1)
    expect(() => sheet.getRange('A6').setValue('a')).toThrow(sentence('A6'))
    expect(() => sheet.getRange('A12').setValue('a')).toThrow(sentence('A12'))
    sheet.deleteRow(4)
    expect(sheet.getRange('A5').setValue('a').getValue()).toBe('a')
    expect(() => sheet.getRange('A11').setValue('a')).toThrow(sentence('A11'))
    sheet.getRange('A5').copyTo(sheet.getRange('A20'))
    expect(() => sheet.getRange('A20').setValue('d')).toThrow(sentence('A20'))
    expect(sheet.getRange('A20').setValue('a').getValue()).toBe('a')
  })
  test('sees other formulas with what is entered in place', () => {
    const { sheet, app } = calculating()
    sheet.getRange('B1').setFormula('=A1*2')
    const cell = sheet
      .getRange('A1')
      .setDataValidation(app.newDataValidation().requireFormulaSatisfied('=B1<10').setAllowInvalid(false).build())
    expect(cell.setValue(4).getValue()).toBe(4)
    expect(() => cell.setValue(5)).toThrow(sentence('A1'))
    expect([cell.getValue(), sheet.getRange('B1').getValue()]).toEqual([4, 8])
  })
  test('an error is no', () => {
    const { sheet, app } = calculating()
    const cell = sheet
      .getRange('A1')
      .setDataValidation(app.newDataValidation().requireFormulaSatisfied('=1/A1>0').setAllowInvalid(false).build())
    expect(() => cell.setValue(0)).toThrow(sentence('A1'))
  })
  test('a person is told in Google’s words', () => {
    const google = createGoogle({ realms: nodeRealm, calculator: nodeCalculator(), now: '2026-05-22T08:00' })
    const source = `function rule() { const sheet = SpreadsheetApp.getActive().getSheets()[0]
      sheet.getRange('A1:A5').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=LEN(A1)<5').setAllowInvalid(false).build()) }
      function read() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B3').getDisplayValues() }`
    const script = google.load({
      manifest: JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh' }),
      scripts: [{ name: 'Code', source }],
      html: [],
    })
    script.run('rule')
    const [sheet] = google.book.data.sheets
    script.edit(sheet!.name, 'A3', 'ngắn')
    expect(() => script.edit(sheet!.name, 'A2', 'quá dài')).toThrow(
      'Dữ liệu bạn đã nhập vào ô A2 vi phạm quy tắc xác thực dữ liệu được thiết lập trên ô này.',
    )
    script.edit(sheet!.name, 'B1', '=INT(-1,5)')
    script.edit(sheet!.name, 'B2', '=TODAY()')
    expect(script.run('read').value).toEqual([
      ['', '-2'],
      ['', '22/05/2026'],
      ['ngắn', ''],
    ])
    expect(google.book.display(sheet!.id, 1, 1)).toBe('22/05/2026')
    const later = createGoogle({ realms: nodeRealm, calculator: nodeCalculator(), saved: google.save(), now: '2026-06-01T08:00' })
    expect(later.book.display(sheet!.id, 1, 1)).toBe('01/06/2026')
  })
})

test('the engine is loaded when the first formula is read', () => {
  let loaded = 0
  const never: Calculator = new Proxy({} as Calculator, {
    get() {
      loaded += 1
      throw new Error('loaded')
    },
  })
  const { sheet, book } = desk()
  attachCalculator(book, never, () => 46_164)
  sheet.getRange('A1:B2').setValues([
    [1, 2],
    [3, 4],
  ])
  expect(sheet.getDataRange().getValues()).toEqual([
    [1, 2],
    [3, 4],
  ])
  sheet.getRange('C1').setFormula('=A1')
  expect(loaded).toBe(0)
  expect(() => sheet.getRange('C1').getValue()).toThrow('loaded')
})
