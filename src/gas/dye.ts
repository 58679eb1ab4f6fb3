import type { Colour } from '../schema/table'
import type { GSheet } from './book'
import { paints } from './paint'

type Range = GoogleAppsScript.Spreadsheet.Range
type Rules = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder

/** Cells take the colour of the text that stands in them. */
export const dyeByText = (sheet: GSheet, range: Range, by: Readonly<Record<string, Colour>>): void =>
  dye(sheet, [range], by, (rule, text) => rule.whenTextEqualTo(text))

/** Cells take the colour of the sign that their text begins with. */
export const dyeBySign = (sheet: GSheet, ranges: Range[], by: Readonly<Record<string, Colour>>): void =>
  dye(sheet, ranges, by, (rule, text) => rule.whenTextStartsWith(text))

function dye(sheet: GSheet, ranges: Range[], by: Readonly<Record<string, Colour>>, when: (rule: Rules, text: string) => Rules): void {
  const fresh = Object.entries(by).map(([text, c]) =>
    when(SpreadsheetApp.newConditionalFormatRule(), text)
      .setBackground(paints[c].back)
      .setFontColor(paints[c].text)
      .setBold(c === 'red')
      .setRanges(ranges)
      .build(),
  )
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...fresh])
}
