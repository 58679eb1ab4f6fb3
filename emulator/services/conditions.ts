import { fromSerial, toSerial } from '../book/zone'
import type { ExecutionContext } from './context'
import { BooleanCriteria, member, memberOf, RelativeDate } from './enums'
import { list, Mismatch } from './service'
import { NotEmulated } from './strict'

/** What a boolean condition asks, as the book keeps it: dates as `{ date: serial }`, relative ones as `{ relative: 'TODAY' }`. */
export interface Condition {
  readonly criteria: string
  readonly args: unknown[]
}

/** The when members of the builders of conditional formats and of filters: criteria, and the kinds of their arguments. */
export const whenMembers = {
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
} as const satisfies Record<string, readonly [criteria: string, kinds: string]>

/** What a call of one of the when members asks. */
export function whenCalled(context: ExecutionContext, [criteria, kinds]: readonly [string, string], args: readonly unknown[]): Condition {
  if (args.length !== kinds.length || !args.every((value, index) => suits(context, kinds[index], value))) throw new Mismatch()
  return kept(context, criteria, args)
}

/** What a call of withCriteria asks. */
export function withCriteria(context: ExecutionContext, criteria: unknown, args: unknown): Condition {
  const name = memberOf(BooleanCriteria, criteria)
  if (!name) throw new Mismatch()
  return kept(context, name, list(args))
}

/** The arguments as getCriteriaValues gives them. */
export function criteriaValues(context: ExecutionContext, { args }: Condition): unknown[] {
  return context.array(
    args.map((value) => {
      if (typeof value !== 'object' || value === null) return value
      if ('relative' in value) return member(RelativeDate, String(value.relative))
      return context.date(fromSerial((value as { date: number }).date, context.book.timeZone))
    }),
  )
}

function suits(context: ExecutionContext, kind: string | undefined, value: unknown): boolean {
  if (kind === 'd') return context.isDate(value) || memberOf(RelativeDate, value) !== undefined
  return kind === 'n' ? typeof value === 'number' : typeof value === 'string'
}

function kept(context: ExecutionContext, criteria: string, args: readonly unknown[]): Condition {
  const relative = args.length === 1 ? memberOf(RelativeDate, args[0]) : undefined
  if (relative) return { criteria: criteria.endsWith('_RELATIVE') ? criteria : `${criteria}_RELATIVE`, args: [{ relative }] }
  const plain = args.map((value) => {
    if (context.isDate(value)) return { date: toSerial(value.getTime(), context.book.timeZone) }
    if (typeof value === 'object' && value !== null) throw new NotEmulated(`BooleanCriteria.${criteria} of an object`)
    return value
  })
  return { criteria, args: plain }
}
