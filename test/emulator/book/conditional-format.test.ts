import { expect, test } from 'vitest'
import { desk } from './context'

test('conditional formats come back as they were set', () => {
  const { sheet, app } = desk()
  const date = new Date('2026-03-05T00:00:00+07:00')
  sheet.setConditionalFormatRules([
    app
      .newConditionalFormatRule()
      .whenTextEqualTo('Quá hạn')
      .setBackground('#FF0000')
      .setBold(true)
      .setRanges([sheet.getRange('A1:A9'), sheet.getRange('C1')])
      .build(),
    app
      .newConditionalFormatRule()
      .whenDateBefore(date)
      .setFontColor('#00ff00')
      .setRanges([sheet.getRange('B1')])
      .build(),
    app
      .newConditionalFormatRule()
      .whenDateBefore(app.RelativeDate.TODAY)
      .setItalic(true)
      .setRanges([sheet.getRange('B2')])
      .build(),
  ])
  const rules = sheet.getConditionalFormatRules()
  const told = rules.map((rule) => {
    const condition = rule.getBooleanCondition()
    return [String(condition?.getCriteriaType()), condition?.getBackground() ?? condition?.getFontColor(), condition?.getBold()]
  })
  expect(told).toEqual([
    ['TEXT_EQUAL_TO', '#ff0000', true],
    ['DATE_BEFORE', '#00ff00', null],
    ['DATE_BEFORE_RELATIVE', null, null],
  ])
  expect(rules[1]?.getBooleanCondition()?.getCriteriaValues()).toEqual([date])
  expect(rules[2]?.getBooleanCondition()?.getCriteriaValues()[0]).toBe(app.RelativeDate.TODAY)
  expect(rules[0]?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:A9', 'C1'])
  sheet.setConditionalFormatRules(rules.slice(1).map((rule) => rule.copy().setBackground('#123456').build()))
  expect(sheet.getConditionalFormatRules().map((rule) => rule.getBooleanCondition()?.getBackground())).toEqual(['#123456', '#123456'])
  expect(() => app.newConditionalFormatRule().whenCellEmpty().build()).toThrow("don't match")
})

test('colour scales come back as they were set, and take the place of a condition', () => {
  const { sheet, app } = desk()
  const { PERCENTILE } = app.InterpolationType
  const rule = app
    .newConditionalFormatRule()
    .whenCellEmpty()
    .setGradientMinpoint('#FFFFFF')
    .setGradientMidpointWithValue('#ffee00', PERCENTILE, '50')
    .setGradientMaxpoint('#ff0000')
    .setRanges([sheet.getRange('A1:A9')])
    .build()
  sheet.setConditionalFormatRules([rule])
  const [held] = sheet.getConditionalFormatRules()
  const scale = held?.getGradientCondition()
  expect(held?.getBooleanCondition()).toBeNull()
  expect([
    scale?.getMinColor(),
    scale?.getMinType(),
    scale?.getMidColor(),
    scale?.getMidType(),
    scale?.getMidValue(),
    scale?.getMaxColor(),
  ]).toEqual(['#ffffff', null, '#ffee00', PERCENTILE, '50', '#ff0000'])
  const back = held?.copy().whenCellNotEmpty().build()
  expect([back?.getGradientCondition(), back?.getBooleanCondition()?.getCriteriaType()]).toEqual([null, app.BooleanCriteria.CELL_NOT_EMPTY])
  expect(() =>
    app
      .newConditionalFormatRule()
      .setGradientMinpoint('#fff')
      .setRanges([sheet.getRange('A1')])
      .build(),
  ).toThrow("don't match")
  expect(() => app.newConditionalFormatRule().setGradientMinpointWithValue('#fff', app.InterpolationType.MIN, '')).toThrow("don't match")
})
