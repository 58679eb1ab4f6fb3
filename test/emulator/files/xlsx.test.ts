import { Workbook } from '@cj-tech-master/excelts'
import { installChartSupport } from '@cj-tech-master/excelts/chart'
import { describe, expect, test } from 'vitest'
import type { BookData, CellData, SheetData } from '../../../emulator/book/data'
import { ruleFormula } from '../../../emulator/book/rule-formula'
import { type LeftOut, readXlsx, writeXlsx } from '../../../emulator/files'
import { bind } from '../life/project'

/** The book after a script has worked on its first sheet `s`. */
function bookAfter(body: string): BookData {
  const { google, script } = bind(`function main() { const b = SpreadsheetApp.getActive(), s = b.getSheets()[0]; ${body} }`)
  expect(script.run('main').error).toBeUndefined()
  return google.book.data
}
const naming = { id: 'x', name: 'x', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' }

/** The book as it comes back from a file. */
async function round(
  book: BookData,
): Promise<{ book: BookData; first: SheetData; leftOut: readonly LeftOut[]; notWritten: readonly LeftOut[] }> {
  const { bytes, leftOut: notWritten } = await writeXlsx(book)
  const { book: back, leftOut } = await readXlsx(bytes, naming)
  return { book: back, first: back.sheets[0]!, leftOut, notWritten }
}
/** The first sheet of the file as the library reads it. */
async function written(book: BookData) {
  installChartSupport()
  const workbook = new Workbook()
  await workbook.xlsx.load((await writeXlsx(book)).bytes)
  return workbook
}

describe('a cell goes out and comes back', () => {
  test.each<[string, string, Partial<CellData>]>([
    ['a text', "setValue('Nhiệm vụ')", { value: 'Nhiệm vụ' }],
    ['a number', 'setValue(12.5)', { value: 12.5 }],
    ['a truth value', 'setValue(true)', { value: true }],
    ['text that looks like a number', "setNumberFormat('@').setValue('007')", { value: '007', format: { pattern: '@' } }],
    ['a day', "setValue(new Date(2026, 4, 22)).setNumberFormat('dd/mm/yyyy')", { value: 46164, format: { pattern: 'dd/mm/yyyy' } }],
    [
      'a moment',
      "setValue(new Date(2026, 4, 22, 16, 6)).setNumberFormat('dd/mm/yyyy hh:mm')",
      { value: 46164 + (16 * 60 + 6) / 1440, format: { pattern: 'dd/mm/yyyy hh:mm' } },
    ],
    ['a percent', "setValue(0.5).setNumberFormat('0%')", { value: 0.5, format: { pattern: '0%' } }],
    ['a note', "setValue(1).setNote('Ghi chú')", { value: 1, note: 'Ghi chú' }],
    [
      'letters',
      "setValue('x').setFontWeight('bold').setFontStyle('italic').setFontSize(14).setFontColor('#b3261e').setFontFamily('Roboto')",
      { format: { bold: true, italic: true, size: 14, color: '#b3261e', family: 'Roboto' } },
    ],
    [
      'ground, place and wrap',
      "setValue('x').setBackground('#e3f1eb').setHorizontalAlignment('center').setVerticalAlignment('top').setWrap(true)",
      { format: { background: '#e3f1eb', horizontal: 'center', vertical: 'top', wrap: 'WRAP' } },
    ],
    [
      'borders',
      "setValue('x').setBorder(true, null, true, null, null, null, '#0f6b4f', SpreadsheetApp.BorderStyle.SOLID_MEDIUM)",
      {
        format: { borders: { top: { style: 'SOLID_MEDIUM', color: '#0f6b4f' }, bottom: { style: 'SOLID_MEDIUM', color: '#0f6b4f' } } },
      },
    ],
    ['a turned text', "setValue('x').setTextRotation(45)", { format: { rotation: 45 } }],
    ['a text of letters that stand one under the other', "setValue('x').setVerticalText(true)", { format: { rotation: 'vertical' } }],
    ['a text of lines', "setValue('một\\nhai')", { value: 'một\nhai', format: { wrap: 'WRAP' } }],
    [
      'a text in parts',
      "setFontWeight('bold').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('Quá hạn: 3').setTextStyle(0, 8, SpreadsheetApp.newTextStyle().setForegroundColor('#b3261e').build()).setTextStyle(9, 10, SpreadsheetApp.newTextStyle().setBold(false).setItalic(true).build()).build())",
      {
        value: 'Quá hạn: 3',
        format: { bold: true },
        runs: [{ from: 0, style: { color: '#b3261e' } }, { from: 8 }, { from: 9, style: { bold: false, italic: true } }],
      },
    ],
    ['a formula whose result is not known', "setFormula('=SUM(B1:B9)')", { formula: '=SUM(B1:B9)', stale: true }],
  ])('%s', async (_, act, wanted) => {
    const { first } = await round(bookAfter(`s.getRange('B2').${act}`))
    expect(first.cells[1]![1]).toMatchObject(wanted)
  })

  test('a formula with its result, open ranges closed at the edge', async () => {
    const book = bookAfter("s.getRange('A1').setFormula('=COUNTA(B2:B)')")
    const cell = book.sheets[0]!.cells[0]![0]!
    cell.value = 3
    delete cell.stale
    const { first } = await round(book)
    expect(first.cells[0]![0]).toMatchObject({ value: 3, formula: '=COUNTA(B2:B1000)' })
  })

  test.each([
    ['=LET(x,1,IFS(x=1,"IFS(2)"))', '_xlfn.LET(x,1,_xlfn.IFS(x=1,"IFS(2)"))'],
    ['=FILTER(A1:A3,B1:B3>0)', '_xlfn._xlws.FILTER(A1:A3,B1:B3>0)'],
  ])('the young functions of %s have their prefix', async (formula, wanted) => {
    const book = bookAfter(`s.getRange('A1').setFormula(${JSON.stringify(formula)})`)
    expect((await written(book)).worksheets[0]!.getCell('A1').formula).toBe(wanted)
    expect((await round(book)).first.cells[0]![0]!.formula).toBe(formula)
  })
})

describe('a rule for what may be typed', () => {
  const rule = 'SpreadsheetApp.newDataValidation()'
  test.each<[string, string, object]>([
    [
      'a dropdown',
      `${rule}.requireValueInList(['Đúng hạn', 'Muộn'], true)`,
      { criteria: 'VALUE_IN_LIST', args: [['Đúng hạn', 'Muộn'], true] },
    ],
    ['a box to tick', `${rule}.requireCheckbox()`, { criteria: 'CHECKBOX', args: [] }],
    ['a number between', `${rule}.requireNumberBetween(0, 1)`, { criteria: 'NUMBER_BETWEEN', args: [0, 1] }],
    ['a number above', `${rule}.requireNumberGreaterThan(5)`, { criteria: 'NUMBER_GREATER_THAN', args: [5] }],
    ['a date', `${rule}.requireDate()`, { criteria: 'DATE_IS_VALID_DATE', args: [] }],
    ['a date after', `${rule}.requireDateAfter(new Date(2026, 4, 22))`, { criteria: 'DATE_AFTER', args: [{ date: 46164 }] }],
    [
      'a formula',
      `${rule}.requireFormulaSatisfied('=B2>A2')`,
      { criteria: 'CUSTOM_FORMULA', args: ['=B2>A2'], anchor: { row: 1, column: 1 } },
    ],
  ])('%s', async (_, made, wanted) => {
    const { first } = await round(
      bookAfter(`s.getRange('B2:B40').setDataValidation(${made}.setAllowInvalid(false).setHelpText('Chọn một').build())`),
    )
    for (const row of [1, 39]) expect(first.cells[row]![1]!.validation).toEqual({ ...wanted, allowInvalid: false, help: 'Chọn một' })
    expect(first.cells[40]?.[1]).toBeUndefined()
  })

  test('a formula is meant for each cell, also where the range has a gap', async () => {
    const book = bookAfter(`
      s.getRange('B2:B6').setDataValidation(${rule}.requireFormulaSatisfied('=B2>A2').build())
      s.getRange('B3').clearDataValidations()`)
    const rules = (await written(book)).worksheets[0]!.dataValidations
    expect(['B2', 'B4', 'B6'].map((cell) => rules.find(cell))).toMatchObject(
      [['B2>A2'], ['B4>A4'], ['B4>A4']].map((formulae) => ({ type: 'custom', formulae })),
    )
    const { first } = await round(book)
    const wanted = (row: number): string => ruleFormula(first.cells[row - 1]![1]!.validation!, row - 1, 1)
    expect([2, 4, 5, 6].map(wanted)).toEqual(['=B2>A2', '=B4>A4', '=B5>A5', '=B6>A6'])
  })

  test.each([
    [
      'a list from a range',
      "['a', 'b'].forEach((v, i) => s.getRange(i + 1, 4).setValue(v)); const r = newRule().requireValueInRange(s.getRange('D1:D2'))",
    ],
    ['a list with commas', "const r = newRule().requireValueInList(['một, hai', 'ba'])"],
    [
      'a list that is too long for a rule',
      "const r = newRule().requireValueInList(Array.from({ length: 80 }, (_, i) => 'Đơn vị số ' + i))",
    ],
  ])('%s stays a dropdown of cells', async (_, made) => {
    const { first, book } = await round(
      bookAfter(`const newRule = () => SpreadsheetApp.newDataValidation(); ${made}; s.getRange('A1').setDataValidation(r.build())`),
    )
    const { criteria, args } = first.cells[0]![0]!.validation!
    const { sheetId, range } = args[0] as { sheetId: number; range: { bottom: number } }
    expect(criteria).toBe('VALUE_IN_RANGE')
    const source = book.sheets.find(({ id }) => id === sheetId)!
    expect(typeof source.cells[range.bottom - 1]!.at(-1)!.value).toBe('string')
    expect(source === first || source.hidden).toBe(true)
  })
})

test('sizes, merges, frozen and hidden parts, tab colours, hidden sheets', async () => {
  const book = bookAfter(`
    s.getRange('A1').setValue('x'); s.getRange('B2:D3').merge().setValue('y'); s.setName('Nhiệm vụ').setTabColor('#9334e6')
    s.setFrozenRows(1); s.setFrozenColumns(2); s.setColumnWidth(1, 220); s.setRowHeight(3, 60); s.hideColumns(6); s.hideRows(5); s.setHiddenGridlines(true)
    b.insertSheet('Ẩn').hideSheet()`)
  const { first, book: back } = await round(book)
  expect(first).toMatchObject({
    name: 'Nhiệm vụ',
    tabColor: '#9334e6',
    frozenRows: 1,
    frozenColumns: 2,
    merges: [{ top: 1, left: 1, bottom: 3, right: 4 }],
    hiddenColumns: { 5: true },
    hiddenRows: { 4: true },
    gridlinesHidden: true,
  })
  expect([first.columnWidths[0], first.rowHeights[2]]).toEqual([220, 60])
  expect(back.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Nhiệm vụ', false],
    ['Ẩn', true],
  ])
})

test('groups, the closed among them', async () => {
  const book = bookAfter(`s.getRange('A1:D9').setValue(1); s.getRange('2:6').shiftRowGroupDepth(1); s.getRange('3:4').shiftRowGroupDepth(1)
    s.getRange('B:C').shiftColumnGroupDepth(1); s.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE); s.getRowGroup(3, 2).collapse()`)
  const { first } = await round(book)
  expect(first.rowGroups).toEqual({ depths: { 1: 1, 2: 2, 3: 2, 4: 1, 5: 1 }, closed: [{ from: 2, depth: 2 }] })
  expect(first.columnGroups).toEqual({ depths: { 1: 1, 2: 1 }, closed: [], before: true })
  expect(first.hiddenRows).toEqual({ 2: true, 3: true })
})

test('alternating colours become grounds; those of the cells stay', async () => {
  const { first } = await round(
    bookAfter(
      "s.getRange('B2').setValue('x'); s.getRange('C3').setBackground('#123456'); s.getRange('B2:C4').applyRowBanding(SpreadsheetApp.BandingTheme.GREEN)",
    ),
  )
  const grounds = first.cells.map((row) => row.map((cell) => cell?.format?.background))
  expect(grounds.slice(1).map((row) => row.slice(1))).toEqual([
    ['#63d297', '#63d297'],
    ['#ffffff', '#123456'],
    ['#e7f9ef', '#e7f9ef'],
  ])
  expect(first.cells[1]![1]!.value).toBe('x')
})

describe('what goes out and is not taken in', () => {
  test('a colour scale', async () => {
    const book = bookAfter(`s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ffffff')
      .setGradientMidpointWithValue('#ffd666', SpreadsheetApp.InterpolationType.PERCENT, '50').setGradientMaxpoint('#d93025').setRanges([s.getRange('B2:B9')]).build()])`)
    const [found] = (await written(book)).worksheets[0]!.model.conditionalFormattings!
    expect(found).toMatchObject({
      ref: 'B2:B9',
      rules: [
        {
          type: 'colorScale',
          cfvo: [{ type: 'min' }, { type: 'percent', value: 50 }, { type: 'max' }],
          color: [{ argb: 'FFFFFFFF' }, { argb: 'FFFFD666' }, { argb: 'FFD93025' }],
        },
      ],
    })
  })

  test('a chart stands over the same cells, bars from above', async () => {
    const book = bookAfter(`s.setColumnWidth(2, 60); s.getRange('A1:B3').setValues([['Kỳ', 'Muộn'], ['T21', 2], ['T22', 1]])
      s.insertChart(s.newChart().asBarChart().addRange(s.getRange('A1:B3')).setPosition(5, 2, 4, 0).setOption('width', 200).setOption('height', 50).setOption('legend', { position: 'bottom' }).build())`)
    const [chart] = (await written(book)).worksheets[0]!.getCharts()
    const { tl, br } = chart!.range
    expect([tl.nativeCol, tl.nativeColOff, tl.nativeRow, tl.nativeRowOff]).toEqual([1, 4 * 9525, 4, 0])
    expect([br!.nativeCol, br!.nativeColOff, br!.nativeRow, br!.nativeRowOff]).toEqual([3, 44 * 9525, 6, 8 * 9525])
    const model = chart!.chartModel!.chart
    expect(model.legend?.legendPos).toBe('b')
    expect(model.plotArea.axes.map(({ scaling }) => scaling?.orientation ?? 'minMax')).toEqual(['maxMin', 'minMax'])
  })

  test.each([
    ["whenTextEqualTo('Muộn')", 'B2="Muộn"'],
    ["whenTextContains('a\"b')", 'ISNUMBER(SEARCH("a""b",B2))'],
    ['whenCellEmpty()', 'LEN(B2)=0'],
    ['whenNumberBetween(1, 2)', 'AND(ISNUMBER(B2),B2>=1,B2<=2)'],
    ['whenNumberLessThan(0)', 'AND(ISNUMBER(B2),B2<0)'],
    ['whenDateBefore(SpreadsheetApp.RelativeDate.TODAY)', 'AND(ISNUMBER(B2),INT(B2)<TODAY())'],
    ["whenFormulaSatisfied('=$B2>1')", '$B2>1'],
  ])('a conditional format: %s', async (when, formula) => {
    const book = bookAfter(`s.getRange('B2').setValue(1); s.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule().${when}.setBackground('#f9dedc').setFontColor('#b3261e').setBold(true).setRanges([s.getRange('B2:B9'), s.getRange('D2:D9')]).build()])`)
    const [found] = (await written(book)).worksheets[0]!.model.conditionalFormattings!
    expect(found).toMatchObject({
      ref: 'B2:B9 D2:D9',
      rules: [
        {
          type: 'expression',
          formulae: [formula],
          style: { font: { bold: true, color: { argb: 'FFB3261E' } }, fill: { bgColor: { argb: 'FFF9DEDC' } } },
        },
      ],
    })
    expect((await round(book)).leftOut).toEqual([{ what: 'conditional formats', sheet: book.sheets[0]!.name }])
  })

  test.each([
    ['asColumnChart()', 'bar'],
    ['asBarChart()', 'bar'],
    ['asLineChart()', 'line'],
    ['asAreaChart()', 'area'],
    ['asPieChart()', 'pie'],
  ])('a chart: %s', async (kind, type) => {
    const book = bookAfter(`s.getRange('A1:B3').setValues([['Kỳ', 'Muộn'], ['T21', 2], ['T22', 1]])
      s.insertChart(s.newChart().${kind}.addRange(s.getRange('A1:B3')).setPosition(5, 2, 0, 0).setOption('title', 'Báo cáo').setOption('colors', ['#d93025']).build())`)
    const [chart] = (await written(book)).worksheets[0]!.getCharts()
    const group = chart!.chartModel!.chart.plotArea.chartTypes[0]!
    expect(group.type).toBe(type)
    expect(JSON.stringify(group)).toContain(`'${book.sheets[0]!.name}'!$B$2:$B$3`)
    expect(JSON.stringify(group)).toContain(`'${book.sheets[0]!.name}'!$A$2:$A$3`)
    expect((await round(book)).leftOut).toEqual([{ what: 'charts', sheet: book.sheets[0]!.name }])
  })

  test('what cannot be written is said', async () => {
    const { notWritten } = await round(
      bookAfter("s.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireTextIsEmail().build()); s.protect()"),
    )
    expect(notWritten).toEqual([
      { what: 'TEXT_IS_VALID_EMAIL validation', sheet: 'Trang tính1' },
      { what: 'protections', sheet: 'Trang tính1' },
    ])
  })

  test('names and filters are written, and said not to be taken in', async () => {
    const book = bookAfter(
      "s.getRange('A1:B2').setValues([['a', 'b'], [1, 2]]); b.setNamedRange('Số', s.getRange('A1:B2')); s.getRange('A1:B2').createFilter()",
    )
    const workbook = await written(book)
    expect(workbook.definedNames.getRanges('Số').ranges).toEqual(["'Trang tính1'!$A$1:$B$2"])
    expect(workbook.worksheets[0]!.autoFilter).toBe('A1:B2')
    expect((await round(book)).leftOut).toEqual([{ what: 'filter', sheet: 'Trang tính1' }, { what: 'named ranges' }])
  })

  test('a file that is none is refused', async () => {
    await expect(readXlsx(new Uint8Array([1, 2, 3]), naming)).rejects.toThrow()
  })
})
