import type { Box, ConditionalFormatData } from '../book/data'
import { toSerial } from '../book/zone'
import { wrapCondition } from './boolean-condition'
import type { ExecutionContext } from './context'
import { BooleanCriteria, memberOf, RelativeDate } from './enums'
import { Range, wrapRange } from './range'
import { inside, list, Mismatch, need, Service, serve } from './service'
import { NotEmulated } from './strict'

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder
type GRange = GoogleAppsScript.Spreadsheet.Range

/** Rules and their ranges are of one sheet, which the ranges name. */
interface Held {
  readonly context: ExecutionContext
  rule: ConditionalFormatData
  sheetId: number | undefined
}

class Telling extends Service<Held> {
  copy(): Builder {
    const { context, rule, sheetId } = this[inside]
    return newConditionalFormat(context, { ...rule, ranges: [...rule.ranges] }, sheetId)
  }
  getRanges(): GRange[] {
    const { context, rule, sheetId } = this[inside]
    return context.array(rule.ranges.map((box) => wrapRange(context, sheetId ?? context.book.activeSheetId, box)))
  }
  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    const { context, rule } = this[inside]
    if (rule.criteria === '') return null
    return wrapCondition(context, rule)
  }
  /** Colour scales are not emulated, so there is never one. */
  getGradientCondition(): null {
    return null
  }
}

export class ConditionalFormatRule extends Telling implements Rule {
  override toString(): string {
    return 'ConditionalFormatRule'
  }
}

type Added = Exclude<keyof Builder, keyof Telling | 'build' | 'setRanges' | 'withCriteria' | `setGradient${string}`>

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the when and set members are added below from tables
class ConditionalFormatRuleBuilder extends Telling {
  override toString(): string {
    return 'ConditionalFormatRuleBuilder'
  }
  build(): Rule {
    const { context, rule, sheetId } = this[inside]
    // Google: a rule without condition or range cannot be built.
    if (rule.criteria === '' || rule.ranges.length === 0) throw new Mismatch()
    return wrapConditionalFormat(context, { ...rule }, sheetId ?? context.book.activeSheetId)
  }
  setRanges(ranges: GRange[]): Builder {
    const places = list(ranges).map((range) => need(range, Range)[inside])
    this[inside].sheetId = places[0]?.sheetId
    this[inside].rule = { ...this[inside].rule, ranges: places.map(({ box }): Box => ({ ...box })) }
    return this as unknown as Builder
  }
  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    const name = memberOf(BooleanCriteria, criteria)
    if (!name) throw new Mismatch()
    return when(this, name, list(args))
  }
}
interface ConditionalFormatRuleBuilder extends Pick<Builder, Added> {}

const conditions: Record<Extract<Added, `when${string}`>, [criteria: string, kinds: string]> = {
  whenCellEmpty: ['CELL_EMPTY', ''],
  whenCellNotEmpty: ['CELL_NOT_EMPTY', ''],
  whenDateAfter: ['DATE_AFTER', 'd'],
  whenDateBefore: ['DATE_BEFORE', 'd'],
  whenDateEqualTo: ['DATE_EQUAL_TO', 'd'],
  whenFormulaSatisfied: ['CUSTOM_FORMULA', 's'],
  whenNumberBetween: ['NUMBER_BETWEEN', 'nn'],
  whenNumberEqualTo: ['NUMBER_EQUAL_TO', 'n'],
  whenNumberGreaterThan: ['NUMBER_GREATER_THAN', 'n'],
  whenNumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'n'],
  whenNumberLessThan: ['NUMBER_LESS_THAN', 'n'],
  whenNumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'n'],
  whenNumberNotBetween: ['NUMBER_NOT_BETWEEN', 'nn'],
  whenNumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 'n'],
  whenTextContains: ['TEXT_CONTAINS', 's'],
  whenTextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', 's'],
  whenTextEndsWith: ['TEXT_ENDS_WITH', 's'],
  whenTextEqualTo: ['TEXT_EQUAL_TO', 's'],
  whenTextStartsWith: ['TEXT_STARTS_WITH', 's'],
}

const settings: Record<Extract<Added, `set${string}`>, keyof ConditionalFormatData['format']> = {
  setBackground: 'background',
  setFontColor: 'color',
  setBold: 'bold',
  setItalic: 'italic',
  setStrikethrough: 'strike',
  setUnderline: 'underline',
}

for (const [name, [criteria, kinds]] of Object.entries(conditions)) {
  Object.assign(ConditionalFormatRuleBuilder.prototype, {
    [name](this: ConditionalFormatRuleBuilder, ...args: unknown[]) {
      if (args.length !== kinds.length || !args.every((value, index) => suits(this[inside].context, kinds[index], value)))
        throw new Mismatch()
      return when(this, criteria, args)
    },
  })
}

for (const [name, key] of Object.entries(settings)) {
  Object.assign(ConditionalFormatRuleBuilder.prototype, {
    [name](this: ConditionalFormatRuleBuilder, value: string | boolean | null) {
      const format: Record<string, unknown> = { ...this[inside].rule.format }
      if (value === null) delete format[key]
      else format[key] = typeof value === 'string' ? value.toLowerCase() : value
      this[inside].rule = { ...this[inside].rule, format }
      return this
    },
  })
}

function suits(context: ExecutionContext, kind: string | undefined, value: unknown): boolean {
  if (kind === 'd') return context.isDate(value) || memberOf(RelativeDate, value) !== undefined
  return kind === 'n' ? typeof value === 'number' : typeof value === 'string'
}

function when(builder: ConditionalFormatRuleBuilder, criteria: string, args: readonly unknown[]): Builder {
  const { context } = builder[inside]
  const relative = args.length === 1 ? memberOf(RelativeDate, args[0]) : undefined
  const kept = args.map((value) => {
    if (context.isDate(value)) return { date: toSerial(value.getTime(), context.book.timeZone) }
    if (typeof value === 'object' && value !== null && !relative) throw new NotEmulated(`ConditionalFormatRuleBuilder ${criteria}`)
    return value
  })
  const name = relative && !criteria.endsWith('_RELATIVE') ? `${criteria}_RELATIVE` : criteria
  builder[inside].rule = { ...builder[inside].rule, criteria: name, args: relative ? [{ relative }] : kept }
  return builder as unknown as Builder
}

export function newConditionalFormat(context: ExecutionContext, from?: ConditionalFormatData, sheetId?: number): Builder {
  const rule: ConditionalFormatData = from ?? { ranges: [], criteria: '', args: [], format: {} }
  const builder = new ConditionalFormatRuleBuilder({ context, rule, sheetId })
  return serve(context, 'ConditionalFormatRuleBuilder', builder, { stores: false }) as unknown as Builder
}

export const wrapConditionalFormat = (context: ExecutionContext, rule: ConditionalFormatData, sheetId: number): Rule =>
  serve(context, 'ConditionalFormatRule', new ConditionalFormatRule({ context, rule, sheetId }), { stores: false })
