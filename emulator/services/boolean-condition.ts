import type { ConditionalFormatData } from '../book/data'
import { fromSerial } from '../book/zone'
import type { ExecutionContext } from './context'
import { BooleanCriteria, member, RelativeDate } from './enums'
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
    const { context, rule } = this[inside]
    return context.array(
      rule.args.map((value) => {
        if (typeof value !== 'object' || value === null) return value
        if ('relative' in value) return member(RelativeDate, String(value.relative))
        return context.date(fromSerial((value as { date: number }).date, context.book.timeZone))
      }),
    )
  }
  getBackground(): string | null {
    return this[inside].rule.format.background ?? null
  }
  getFontColor(): string | null {
    return this[inside].rule.format.color ?? null
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

export const wrapCondition = (context: ExecutionContext, rule: ConditionalFormatData): GoogleAppsScript.Spreadsheet.BooleanCondition =>
  serve(context, 'BooleanCondition', new BooleanCondition({ context, rule }), { stores: false })
