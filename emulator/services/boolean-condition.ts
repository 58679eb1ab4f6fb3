import type { ConditionalFormatData } from '../book/data'
import { wrapColor } from './color'
import { criteriaValues } from './conditions'
import type { ExecutionContext } from './context'
import { BooleanCriteria, member } from './enums'
import { inside, Service, serve } from './service'

class BooleanCondition
  extends Service<{ readonly context: ExecutionContext; readonly rule: ConditionalFormatData }>
  implements GoogleAppsScript.Spreadsheet.BooleanCondition
{
  override toString(): string {
    return 'BooleanCondition'
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return member(BooleanCriteria, this[inside].rule.criteria) as never
  }
  getCriteriaValues(): any[] {
    return criteriaValues(this[inside].context, this[inside].rule)
  }
  getBackground(): string | null {
    return this[inside].rule.format.background ?? null
  }
  getFontColor(): string | null {
    return this[inside].rule.format.color ?? null
  }
  getBackgroundObject(): GoogleAppsScript.Spreadsheet.Color | null {
    return colorOf(this, 'background')
  }
  getFontColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    return colorOf(this, 'color')
  }
  getBold(): boolean | null {
    return this[inside].rule.format.bold ?? null
  }
  getItalic(): boolean | null {
    return this[inside].rule.format.italic ?? null
  }
  getStrikethrough(): boolean | null {
    return this[inside].rule.format.strike ?? null
  }
  getUnderline(): boolean | null {
    return this[inside].rule.format.underline ?? null
  }
}

function colorOf(
  { [inside]: { context, rule } }: BooleanCondition,
  key: 'background' | 'color',
): GoogleAppsScript.Spreadsheet.Color | null {
  const css = rule.format[key]
  return css === undefined ? null : wrapColor(context, css)
}

export const wrapCondition = (context: ExecutionContext, rule: ConditionalFormatData): GoogleAppsScript.Spreadsheet.BooleanCondition =>
  serve(context, 'BooleanCondition', new BooleanCondition({ context, rule }), { stores: false })
