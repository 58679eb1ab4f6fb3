import type { Box, ValidationData } from '../book/data'
import { fromSerial, toSerial } from '../book/zone'
import type { ExecutionContext } from './context'
import { DataValidationCriteria, member, memberOf } from './enums'
import { Range, wrapRange } from './range'
import { inside, list, Mismatch, need, Service, serve } from './service'

type Built = GoogleAppsScript.Spreadsheet.DataValidation
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder

interface Held {
  readonly context: ExecutionContext
  rule: ValidationData
}

/** What rule and builder both tell. */
abstract class Telling extends Service<Held> {
  copy(): Builder {
    return newDataValidation(this[inside].context, this[inside].rule)
  }
  getAllowInvalid(): boolean {
    return this[inside].rule.allowInvalid
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return member(DataValidationCriteria, this[inside].rule.criteria) as never
  }
  getCriteriaValues(): any[] {
    const { context, rule } = this[inside]
    return context.array(rule.args.map((value) => given(context, value)))
  }
  getHelpText(): string {
    return (this[inside].rule.help ?? null) as string
  }
}

export class DataValidation extends Telling implements Built {
  override toString(): string {
    return 'DataValidation'
  }
}

type Requiring = Exclude<keyof Builder, keyof Telling | 'build' | 'withCriteria' | 'setAllowInvalid' | 'setHelpText'>

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the require members are added below from a table
class DataValidationBuilder extends Telling implements Builder {
  override toString(): string {
    return 'DataValidationBuilder'
  }
  build(): Built {
    return wrapValidation(this[inside].context, this[inside].rule)
  }
  /** True, the default, warns; false rejects. */
  setAllowInvalid(allow: boolean): Builder {
    this[inside].rule = { ...this[inside].rule, allowInvalid: allow }
    return this
  }
  setHelpText(help: string): Builder {
    this[inside].rule = { ...this[inside].rule, help: String(help) }
    return this
  }
  withCriteria(criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria, args: unknown[]): Builder {
    const name = memberOf(DataValidationCriteria, criteria)
    if (!name) throw new Mismatch()
    return require(this, name, list(args))
  }
}
interface DataValidationBuilder extends Pick<Builder, Requiring> {}

const requirements: Record<Requiring, [criteria: string, kinds: string]> = {
  requireCheckbox: ['CHECKBOX', '**'],
  requireDate: ['DATE_IS_VALID_DATE', ''],
  requireDateAfter: ['DATE_AFTER', 'd'],
  requireDateBefore: ['DATE_BEFORE', 'd'],
  requireDateBetween: ['DATE_BETWEEN', 'dd'],
  requireDateEqualTo: ['DATE_EQUAL_TO', 'd'],
  requireDateNotBetween: ['DATE_NOT_BETWEEN', 'dd'],
  requireDateOnOrAfter: ['DATE_ON_OR_AFTER', 'd'],
  requireDateOnOrBefore: ['DATE_ON_OR_BEFORE', 'd'],
  requireFormulaSatisfied: ['CUSTOM_FORMULA', 's'],
  requireNumberBetween: ['NUMBER_BETWEEN', 'nn'],
  requireNumberEqualTo: ['NUMBER_EQUAL_TO', 'n'],
  requireNumberGreaterThan: ['NUMBER_GREATER_THAN', 'n'],
  requireNumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'n'],
  requireNumberLessThan: ['NUMBER_LESS_THAN', 'n'],
  requireNumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'n'],
  requireNumberNotBetween: ['NUMBER_NOT_BETWEEN', 'nn'],
  requireNumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 'n'],
  requireTextContains: ['TEXT_CONTAINS', 's'],
  requireTextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', 's'],
  requireTextEqualTo: ['TEXT_EQUAL_TO', 's'],
  requireTextIsEmail: ['TEXT_IS_VALID_EMAIL', ''],
  requireTextIsUrl: ['TEXT_IS_VALID_URL', ''],
  requireValueInList: ['VALUE_IN_LIST', 'l?'],
  requireValueInRange: ['VALUE_IN_RANGE', 'r?'],
}

for (const [name, [criteria, kinds]] of Object.entries(requirements)) {
  Object.assign(DataValidationBuilder.prototype, {
    [name](this: DataValidationBuilder, ...args: unknown[]) {
      const needed = kinds.replace(/[*?]/g, '').length
      if (args.length < needed || args.length > kinds.length) throw new Mismatch()
      args.forEach((value, index) => {
        if (!suits(this[inside].context, kinds[index] ?? '', value)) throw new Mismatch()
      })
      return require(this, criteria, args)
    },
  })
}

function suits(context: ExecutionContext, kind: string, value: unknown): boolean {
  if (kind === 'd') return context.isDate(value)
  if (kind === 'n') return typeof value === 'number'
  if (kind === 's') return typeof value === 'string'
  if (kind === 'l') return Array.isArray(value)
  return kind !== '?' || typeof value === 'boolean'
}

function require(builder: DataValidationBuilder, criteria: string, args: readonly unknown[]): DataValidationBuilder {
  const { anchor: _, ...rule } = builder[inside].rule
  const { context } = builder[inside]
  builder[inside].rule = { ...rule, criteria, args: args.map((value) => kept(context, value)) }
  return builder
}

/** An argument as the book keeps it, and back. */
function kept(context: ExecutionContext, value: unknown): unknown {
  if (context.isDate(value)) return { date: toSerial(value.getTime(), context.book.timeZone) }
  if (Array.isArray(value)) return Array.from(value, String)
  if (typeof value === 'object' && value !== null) {
    const { sheetId, box } = need(value, Range)[inside]
    return { sheetId, range: { ...box } }
  }
  return value
}

function given(context: ExecutionContext, value: unknown): unknown {
  if (Array.isArray(value)) return context.array(value)
  if (typeof value !== 'object' || value === null) return value
  if ('date' in value) return context.date(fromSerial(value.date as number, context.book.timeZone))
  const { sheetId, range } = value as { sheetId: number; range: Box | null }
  return range ? wrapRange(context, sheetId, range) : null
}

export function newDataValidation(context: ExecutionContext, from?: ValidationData): Builder {
  const rule: ValidationData = from ?? { criteria: '', args: [], allowInvalid: true }
  return serve(context, 'DataValidationBuilder', new DataValidationBuilder({ context, rule }), { stores: false })
}

export function wrapValidation(context: ExecutionContext, rule: ValidationData): Built {
  return serve(context, 'DataValidation', new DataValidation({ context, rule }), { stores: false })
}
