import { describe, expect, test } from 'vitest'
import { bandColor } from '../../../emulator/book/bands'
import { type Desk, desk } from './context'

describe('alternating colours', () => {
  const shown = ({ book }: Desk, rows: number) => Array.from({ length: rows }, (_, row) => bandColor(book.sheets[0]!, row, 0))
  const cases: [name: string, act: (d: Desk) => void, then: (string | undefined)[]][] = [
    ['by default', ({ sheet }) => sheet.getRange('A1:B4').applyRowBanding(), ['#bdbdbd', '#ffffff', '#f3f3f3', '#ffffff', undefined]],
    [
      'without header, with footer',
      ({ sheet, app }) => sheet.getRange('A1:B4').applyRowBanding(app.BandingTheme.CYAN, false, true),
      ['#ffffff', '#e0f7fa', '#ffffff', '#a2e8f1', undefined],
    ],
    [
      'own colours',
      ({ sheet }) => sheet.getRange('A1:B4').applyRowBanding().setHeaderRowColor(null).setFirstRowColor('#FF0000').setSecondRowColor(null),
      ['#ff0000', undefined, '#ff0000', undefined, undefined],
    ],
    ['columns', ({ sheet }) => sheet.getRange('A1:B2').applyColumnBanding(), ['#bdbdbd', '#bdbdbd', undefined, undefined, undefined]],
    [
      'a row put in',
      ({ sheet }) => {
        sheet.getRange('A2:B3').applyRowBanding()
        sheet.insertRowBefore(3)
      },
      [undefined, '#bdbdbd', '#ffffff', '#f3f3f3', undefined],
    ],
  ]
  test.each(cases)('%s', (_, act, then) => {
    const d = desk()
    act(d)
    expect(shown(d, 5)).toEqual(then)
  })
  test('found by range and sheet, copied, removed; a second one is refused in Google’s words', () => {
    const { sheet } = desk()
    const banding = sheet.getRange('A1:B4').applyRowBanding()
    expect(() => sheet.getRange('B4:C9').applyRowBanding()).toThrow(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    )
    banding.copyTo(sheet.getRange('D1:E2'))
    expect(sheet.getBandings().map((one) => one.getRange().getA1Notation())).toEqual(['A1:B4', 'D1:E2'])
    expect(
      sheet
        .getRange('E1')
        .getBandings()
        .map((one) => one.getHeaderRowColor()),
    ).toEqual(['#bdbdbd'])
    expect(() => sheet.getRange('A2').getBackground()).toThrow('NotEmulated: Range.getBackground under alternating colours')
    expect(sheet.getRange('A2').setBackground('#123456').getBackground()).toBe('#123456')
    banding.remove()
    expect(sheet.getRange('A1').getBackground()).toBe('#ffffff')
    expect(() => banding.getRange()).toThrow('The object no longer exists.')
  })
})

describe('groups of lines', () => {
  test('depths add up, close and open, and move with rows', () => {
    const { sheet } = desk()
    sheet.getRange('2:6').shiftRowGroupDepth(1)
    sheet.getRange('3:4').shiftRowGroupDepth(1)
    expect([1, 2, 3, 5, 7].map((row) => sheet.getRowGroupDepth(row))).toEqual([0, 1, 2, 1, 0])
    expect([sheet.getRowGroup(4, 1)?.getRange().getA1Notation(), sheet.getRowGroup(4, 2)?.getRange().getA1Notation()]).toEqual([
      'A2:Z6',
      'A3:Z4',
    ])
    const hidden = () => [2, 3, 4, 5, 6, 7].filter((row) => sheet.isRowHiddenByUser(row))
    sheet.getRowGroup(3, 2)?.collapse()
    expect(hidden()).toEqual([3, 4])
    sheet.getRowGroup(2, 1)?.collapse()
    expect(hidden()).toEqual([2, 3, 4, 5, 6])
    sheet.getRowGroup(2, 1)?.expand()
    expect([hidden(), sheet.getRowGroup(3, 2)?.isCollapsed()]).toEqual([[3, 4], true])
    sheet.insertRowBefore(1)
    expect([sheet.getRowGroup(4, 2)?.isCollapsed(), sheet.getRowGroupDepth(3)]).toEqual([true, 1])
    sheet.expandAllRowGroups()
    expect([3, 4, 5].map((row) => sheet.isRowHiddenByUser(row))).toEqual([false, false, false])
    sheet.expandRowGroupsUpToDepth(1)
    expect([sheet.getRowGroup(3, 1)?.isCollapsed(), sheet.getRowGroup(4, 2)?.isCollapsed()]).toEqual([false, true])
    sheet.getRowGroup(4, 2)?.remove()
    expect(() => sheet.getRowGroup(4, 2)).toThrow('There is no row group at index 4 and group depth 2')
  })
  test('columns, their toggle, and what lies in a range', () => {
    const { sheet, app } = desk()
    sheet.getRange('B:C').shiftColumnGroupDepth(1)
    expect(sheet.getColumnGroup(2, 1)?.getControlIndex()).toBe(4)
    sheet.setColumnGroupControlPosition(app.GroupControlTogglePosition.BEFORE)
    expect([sheet.getColumnGroup(2, 1)?.getControlIndex(), sheet.getColumnGroupControlPosition()]).toEqual([
      1,
      app.GroupControlTogglePosition.BEFORE,
    ])
    sheet.getRange('A:D').collapseGroups()
    expect([sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(4)]).toEqual([true, false])
    sheet.getRange('A:D').expandGroups()
    expect(sheet.isColumnHiddenByUser(2)).toBe(false)
    sheet.getRange('B:C').shiftColumnGroupDepth(-1)
    expect(sheet.getColumnGroupDepth(2)).toBe(0)
  })
})

describe('what is selected', () => {
  test('lists, the current cell within its range, and edges that follow data', () => {
    const { sheet, file, app } = desk()
    sheet.getRangeList(['A1:B4', 'D1:E4']).activate()
    const selection = file.getSelection()
    expect([selection.getCurrentCell()?.getA1Notation(), selection.getActiveRange()?.getA1Notation()]).toEqual(['D1', 'D1:E4'])
    expect(
      sheet
        .getActiveRangeList()
        ?.getRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:B4', 'D1:E4'])
    sheet.setCurrentCell(sheet.getRange('E2'))
    expect([sheet.getCurrentCell()?.getA1Notation(), sheet.getActiveRange()?.getA1Notation()]).toEqual(['E2', 'D1:E4'])
    sheet.setCurrentCell(sheet.getRange('A9'))
    expect([sheet.getCurrentCell()?.getA1Notation(), sheet.getActiveRange()?.getA1Notation()]).toEqual(['A9', 'A9'])
    sheet.getRange('A1:A5').setValue('x')
    sheet.getRange('A2').activate()
    expect(selection.getNextDataRange(app.Direction.DOWN)?.getA1Notation()).toBe('A2:A5')
    expect(() => sheet.getRange('A1:A2').activateAsCurrentCell()).toThrow("don't match")
  })
})

describe('filters by condition', () => {
  type When = (d: Desk) => GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder
  const cases: [name: string, when: When, left: number[]][] = [
    ['empty', ({ app }) => app.newFilterCriteria().whenCellEmpty(), [6]],
    ['not empty', ({ app }) => app.newFilterCriteria().whenCellNotEmpty(), [2, 3, 4, 5]],
    ['between', ({ app }) => app.newFilterCriteria().whenNumberBetween(2, 10), [3]],
    ['greater', ({ app }) => app.newFilterCriteria().whenNumberGreaterThan(1), [3]],
    ['contains', ({ app }) => app.newFilterCriteria().whenTextContains('văn'), [4, 5]],
    ['starts', ({ app }) => app.newFilterCriteria().whenTextStartsWith('công'), [4]],
    ['ends', ({ app }) => app.newFilterCriteria().whenTextEndsWith('VĂN'), [4]],
    ['and hidden texts', ({ app }) => app.newFilterCriteria().whenCellNotEmpty().setHiddenValues(['1']), [3, 4, 5]],
    ['by name', ({ app }) => app.newFilterCriteria().withCriteria(app.BooleanCriteria.NUMBER_EQUAL_TO, [1]), [2]],
  ]
  test.each(cases)('%s', (_, when, left) => {
    const d = desk()
    d.sheet.getRange('A1:A6').setValues([['head'], [1], [5], ['Công văn'], ['văn bản'], ['']])
    const criteria = when(d).build()
    d.sheet.getRange('A1:A6').createFilter().setColumnFilterCriteria(1, criteria)
    expect([2, 3, 4, 5, 6].filter((row) => !d.sheet.isRowHiddenByFilter(row))).toEqual(left)
    const held = d.sheet.getFilter()?.getColumnFilterCriteria(1)
    expect([held?.getCriteriaType(), held?.getCriteriaValues()]).toEqual([criteria.getCriteriaType(), criteria.getCriteriaValues()])
  })
  test('by formula is kept, and refused where a row is judged', () => {
    const { sheet, app } = desk()
    sheet.getRange('A1:A3').createFilter().setColumnFilterCriteria(1, app.newFilterCriteria().whenFormulaSatisfied('=A2>1').build())
    expect(sheet.getFilter()?.getColumnFilterCriteria(1)?.getCriteriaValues()).toEqual(['=A2>1'])
    expect(() => sheet.isRowHiddenByFilter(2)).toThrow('NotEmulated: formula =A2>1')
  })
})

test('a protection is tied to a named range; the domain may edit where there is one', () => {
  const { sheet, file } = desk()
  file.setNamedRange('Vùng', sheet.getRange('B2:C3'))
  const protection = sheet.getRange('A1').protect()
  expect(protection.getRangeName()).toBeNull()
  expect([protection.setRangeName('Vùng').getRangeName(), protection.getRange().getA1Notation()]).toEqual(['Vùng', 'B2:C3'])
  expect(protection.setRange(sheet.getRange('A1')).getRangeName()).toBeNull()
  expect(() => protection.setRangeName('Đâu')).toThrow('Range not found')
  const work = desk({ user: 'a@ubmttq.vn' })
  const shared = work.sheet.protect()
  expect([shared.canDomainEdit(), shared.setDomainEdit(true).canDomainEdit()]).toEqual([false, true])
})

test('members of the file do what those of its active sheet do', () => {
  const { file, sheet } = desk()
  file.setFrozenRows(1)
  file.insertRowsAfter(1, 2)
  file.setColumnWidth(1, 77)
  file.hideRow(sheet.getRange('3:3'))
  expect([
    sheet.getFrozenRows(),
    sheet.getMaxRows(),
    sheet.getColumnWidth(1),
    sheet.isRowHiddenByUser(3),
    file.isRowHiddenByUser(4),
  ]).toEqual([1, 1002, 77, true, false])
})
