import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { desk } from './context'

/** A sheet where everything stands on row 5 (or column C), with a second sheet that points there. */
function furnished() {
  const d = desk()
  const { app, file, sheet } = d
  const other = file.insertSheet('Khác')
  sheet.activate()
  sheet.getRange('A1:C6').setValues(Array.from({ length: 6 }, (_, r) => [`r${r + 1}`, r + 1, '']))
  sheet.getRange('C5').setFormula('=SUM(B$2:B5)')
  other.getRange('A1').setFormula("='Trang tính1'!B5")
  sheet
    .getRange('B5')
    .setNote('ghi chú')
    .setBackground('#ffff00')
    .setDataValidation(app.newDataValidation().requireNumberGreaterThan(0).build())
  other.getRange('B1').setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange('A4:A5')).build())
  sheet.setConditionalFormatRules([
    app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=$B5>3')
      .setBackground('#ff0000')
      .setRanges([sheet.getRange('A5:C6')])
      .build(),
  ])
  sheet.getRange('A5:C5').protect()
  sheet.getRange('E5:F6').merge()
  sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A5:B6')).setPosition(5, 5, 0, 0).build())
  file.setNamedRange('moc', sheet.getRange('B5'))
  sheet.getRange('5:5').addDeveloperMetadata('hang')
  sheet.getRange('C:C').addDeveloperMetadata('cot')
  sheet.setRowHeight(5, 60)
  sheet.hideRows(6)
  sheet.setFrozenRows(1)
  return { ...d, other }
}

type Furnished = ReturnType<typeof furnished>

const told = ({ app, sheet, other, file }: Furnished) => {
  const found = sheet.createTextFinder('r5').findNext()?.offset(0, 1)
  return {
    formula: sheet.getRange('C1:C12').getFormulas().flat().filter(Boolean),
    elsewhere: other.getRange('A1').getFormula(),
    choices: other.getRange('B1').getDataValidation()?.getCriteriaValues()[0]?.getA1Notation(),
    note: found?.getNote(),
    background: found?.getBackground(),
    rule: sheet
      .getConditionalFormatRules()
      .map((rule) => [rule.getRanges()[0]?.getA1Notation(), rule.getBooleanCondition()?.getCriteriaValues()[0]]),
    merge: sheet
      .getRange('A1:J12')
      .getMergedRanges()
      .map((range) => range.getA1Notation()),
    chart: sheet
      .getCharts()
      .map((chart) => [
        chart.getRanges()[0]?.getA1Notation(),
        chart.getContainerInfo().getAnchorRow(),
        chart.getContainerInfo().getAnchorColumn(),
      ]),
    named: file.getRangeByName('moc')?.getA1Notation(),
    metadata: sheet
      .createDeveloperMetadataFinder()
      .find()
      .map((one) => (one.getLocation().getRow() ?? one.getLocation().getColumn())?.getRow()),
    protection: sheet.getProtections(app.ProtectionType.RANGE).map((one) => one.getRange().getA1Notation()),
  }
}

describe('rows put in above', () => {
  test('everything moves along', () => {
    const f = furnished()
    f.sheet.insertRowsBefore(3, 2)
    expect(told(f)).toEqual({
      formula: ['=SUM(B$2:B7)'],
      elsewhere: "='Trang tính1'!B7",
      choices: 'A6:A7',
      note: 'ghi chú',
      background: '#ffff00',
      rule: [['A7:C8', '=$B7>3']],
      merge: ['E7:F8'],
      chart: [['A7:B8', 7, 5]],
      named: 'B7',
      metadata: [7, 1],
      protection: ['A7:C7'],
    })
    expect([f.sheet.getRowHeight(7), f.sheet.getRowHeight(5), f.sheet.isRowHiddenByUser(8), f.sheet.getMaxRows()]).toEqual([
      60,
      21,
      true,
      1002,
    ])
  })
  test('and deleted again it is as before', () => {
    const f = furnished()
    const before = told(f)
    const rows = f.sheet.getMaxRows()
    f.sheet.insertRowsBefore(3, 2)
    f.sheet.deleteRows(3, 2)
    expect(told(f)).toEqual(before)
    expect(f.sheet.getMaxRows()).toBe(rows)
  })
  test('wherever lines are put in and taken out again, it is as before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 4 }), fc.boolean(), (at, count, rows) => {
        const f = furnished()
        const before = told(f)
        if (rows) f.sheet.insertRowsBefore(at, count)
        else f.sheet.insertColumnsBefore(at, count)
        if (rows) f.sheet.deleteRows(at, count)
        else f.sheet.deleteColumns(at, count)
        expect(told(f)).toEqual(before)
        expect([f.sheet.getFrozenRows(), f.sheet.getMaxRows(), f.sheet.getMaxColumns(), f.sheet.getRowHeight(5)]).toEqual([1, 1000, 26, 60])
      }),
    )
  })
  test('new rows take format and validation of the row named, never its values', () => {
    const f = furnished()
    f.sheet.insertRowAfter(5)
    const cell = f.sheet.getRange('B6')
    expect([cell.getValue(), cell.getNote(), cell.getBackground()]).toEqual(['', '', '#ffff00'])
    expect(String(cell.getDataValidation()?.getCriteriaType())).toBe('NUMBER_GREATER_THAN')
  })
})

test('columns put in move everything along', () => {
  const f = furnished()
  f.sheet.insertColumnBefore(2)
  expect(f.sheet.getRange('D5').getFormula()).toBe('=SUM(C$2:C5)')
  expect(f.other.getRange('A1').getFormula()).toBe("='Trang tính1'!C5")
  expect(f.sheet.getCharts()[0]?.getRanges()[0]?.getA1Notation()).toBe('A5:C6')
  expect(f.file.getRangeByName('moc')?.getA1Notation()).toBe('C5')
  const column = f.sheet.createDeveloperMetadataFinder().withKey('cot').find()[0]?.getLocation().getColumn()
  expect(column?.getColumn()).toBe(4)
})

test('a row deleted takes what stood on it along', () => {
  const f = furnished()
  f.sheet.deleteRow(5)
  expect(f.other.getRange('A1').getFormula()).toBe('=#REF!')
  expect(f.file.getRangeByName('moc')).toBeNull()
  expect(f.sheet.getProtections(f.app.ProtectionType.RANGE)).toEqual([])
  expect(f.sheet.createDeveloperMetadataFinder().withKey('hang').find()).toEqual([])
  expect(f.sheet.getConditionalFormatRules()[0]?.getRanges()[0]?.getA1Notation()).toBe('A5:C5')
  expect(f.sheet.getRange('E5:F5').isPartOfMerge()).toBe(true)
})

test('sheets: renamed, copied, deleted', () => {
  const f = furnished()
  f.sheet.setName('Nhiệm vụ')
  expect(f.other.getRange('A1').getFormula()).toBe("='Nhiệm vụ'!B5")
  const copy = f.sheet.copyTo(f.file)
  expect(copy.getName()).toBe('Bản sao của Nhiệm vụ')
  expect(copy.getRange('C5').getFormula()).toBe('=SUM(B$2:B5)')
  copy.getRange('A1').setValue('khác')
  expect(f.sheet.getRange('A1').getValue()).toBe('r1')
  f.file.deleteSheet(f.sheet)
  expect(f.other.getRange('A1').getFormula()).toBe('=#REF!')
  expect(() => f.sheet.getName()).toThrow('Sheet not found')
})

test.each([
  ["You can't delete all the rows on the sheet.", (f: Furnished) => f.sheet.deleteRows(1, 1000)],
  ["You can't delete all the non-frozen rows.", (f: Furnished) => f.sheet.deleteRows(2, 999)],
  ['Those rows are out of bounds.', (f: Furnished) => f.sheet.deleteRows(1000, 2)],
  ["You can't delete all the columns on the sheet.", (f: Furnished) => f.sheet.deleteColumns(1, 26)],
  ['Those rows are out of bounds.', (f: Furnished) => f.sheet.insertRowsAfter(1001, 1)],
])('%s', (message, act) => {
  expect(() => act(furnished())).toThrow(message)
})
