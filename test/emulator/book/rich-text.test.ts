import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partOf, plainRich, type RichText, withPart } from '../../../emulator/book/runs'
import { desk } from './context'

describe('texts whose parts differ', () => {
  test('links and styles on parts come back as runs', () => {
    const { sheet, app, book } = desk()
    const bold = app.newTextStyle().setBold(true).build()
    const rich = app
      .newRichTextValue()
      .setText('Xem công văn và phụ lục')
      .setLinkUrl(4, 12, 'https://a.vn')
      .setTextStyle(8, 15, bold)
      .setLinkUrl(16, 23, 'https://b.vn')
      .build()
    sheet.getRange('A1').setFontColor('#ff0000').setRichTextValue(rich)
    const held = sheet.getRange('A1').getRichTextValue()
    expect(
      held?.getRuns().map((run) => [run.getText(), run.getStartIndex(), run.getEndIndex(), run.getLinkUrl(), run.getTextStyle().isBold()]),
    ).toEqual([
      ['Xem ', 0, 4, null, null],
      ['công', 4, 8, 'https://a.vn', null],
      [' văn', 8, 12, 'https://a.vn', true],
      [' và', 12, 15, null, true],
      [' ', 15, 16, null, null],
      ['phụ lục', 16, 23, 'https://b.vn', null],
    ])
    expect([held?.getLinkUrl(), held?.getLinkUrl(4, 12), held?.getTextStyle().isBold(), held?.getTextStyle(8, 15).isBold()]).toEqual([
      null,
      'https://a.vn',
      null,
      true,
    ])
    expect(held?.getTextStyle().getForegroundColor()).toBe('#ff0000')
    expect(book.sheets[0]?.cells[0]?.[0]?.link).toBeUndefined()
  })
  test('a copy takes runs along, a new value drops them, one style for all goes to the cell', () => {
    const { sheet, app } = desk()
    const rich = app.newRichTextValue().setText('ab').setLinkUrl(0, 1, 'https://a.vn').build()
    sheet.getRange('A1').setRichTextValue(rich).copyTo(sheet.getRange('B1'))
    expect(sheet.getRange('B1').getRichTextValue()?.getRuns().length).toBe(2)
    sheet.getRange('B1').setValue('cd')
    expect(sheet.getRange('B1').getRichTextValue()?.getRuns().length).toBe(1)
    const whole = rich.copy().setLinkUrl(1, 2, 'https://a.vn').setTextStyle(app.newTextStyle().setItalic(true).build()).build()
    sheet.getRange('C1').setRichTextValue(whole)
    expect([sheet.getRange('C1').getRichTextValue()?.getLinkUrl(), sheet.getRange('C1').getFontStyle()]).toEqual(['https://a.vn', 'italic'])
  })
  test.each([
    [-1, 2],
    [2, 1],
    [0, 4],
  ])('a part from %i to %i of three letters is none', (start, end) => {
    const { app } = desk()
    expect(() => app.newRichTextValue().setText('abc').setLinkUrl(start, end, 'https://a.vn')).toThrow("don't match the method signature")
  })
  test('each letter has what was last put on it, and neighbours differ', () => {
    const length = 6
    const step = fc
      .tuple(fc.nat(length), fc.nat(length), fc.constantFrom('x', 'y', undefined))
      .map(([a, b, link]) => [Math.min(a, b), Math.max(a, b), link] as const)
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const letters: (string | undefined)[] = new Array(length).fill(undefined)
        let rich: RichText = plainRich('abcdef')
        for (const [start, end, link] of steps.filter(([start, end]) => start < end)) {
          rich = withPart(rich, start, end, ({ from }) => ({ from, ...(link === undefined ? {} : { link }) }))
          letters.fill(link, start, end)
        }
        expect(Array.from({ length }, (_, at) => partOf(rich, at, at + 1).runs[0]?.link)).toEqual(letters)
        expect(rich.runs.every((run, index) => index === 0 || run.link !== rich.runs[index - 1]?.link)).toBe(true)
      }),
    )
  })
})

test('styles, rotation, direction and colours as objects', () => {
  const { sheet, app } = desk()
  const range = sheet.getRange('A1:B1')
  range.setTextStyle(
    app.newTextStyle().setBold(true).setFontSize(14).setForegroundColorObject(app.newColor().setRgbColor('#00FF00').build()).build(),
  )
  expect([range.getFontWeights(), range.getFontSize(), range.getFontColor()]).toEqual([[['bold', 'bold']], 14, '#00ff00'])
  expect(range.getTextStyles()[0]?.map((style) => [style.isBold(), style.isItalic(), style.getFontFamily()])).toEqual([
    [true, false, 'Arial'],
    [true, false, 'Arial'],
  ])
  range.setTextRotation(45)
  sheet.getRange('C1').setTextRotation(range.getTextRotation())
  expect([sheet.getRange('C1').getTextRotation().getDegrees(), sheet.getRange('D1').getTextRotation().getDegrees()]).toEqual([45, 0])
  expect(sheet.getRange('C1').setVerticalText(true).getTextRotation().isVertical()).toBe(true)
  expect(() => range.setTextRotation(91)).toThrow("don't match")
  range.setTextDirection(app.TextDirection.RIGHT_TO_LEFT)
  expect([range.getTextDirection(), sheet.getRange('C1').getTextDirection()]).toEqual([app.TextDirection.RIGHT_TO_LEFT, null])
  const color = range.setBackground('#336699').getBackgroundObject().asRgbColor()
  expect([color.asHexString(), color.getRed(), color.getGreen(), color.getBlue()]).toEqual(['#336699', 51, 102, 153])
  range.setFontColorObject(app.newColor().setRgbColor('red').build())
  expect(range.getFontColorObject()?.asRgbColor().asHexString()).toBe('#ff0000')
})
