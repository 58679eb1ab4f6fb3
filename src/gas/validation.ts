import type { Rule } from '../schema/layout'
import { sayExpectedRule } from '../text/problem'

/** A dropdown and a share refuse what does not fit; a day only marks it, so that a person's words are not lost. */
export function validation(rule: Rule, help: string): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setHelpText(help || sayExpectedRule(rule))
  switch (rule.kind) {
    case 'list':
      return builder
        .requireValueInList([...rule.values], true)
        .setAllowInvalid(false)
        .build()
    case 'checkbox':
      return builder.requireCheckbox().setAllowInvalid(false).build()
    case 'number':
      return builder.requireNumberBetween(rule.from, rule.to).setAllowInvalid(false).build()
    case 'day':
      return builder.requireDate().setAllowInvalid(true).build()
  }
}
