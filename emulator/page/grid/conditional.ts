import type { IStyleBase } from '@univerjs/core'
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting'
import { cellName } from '../../book/a1'
import type { BookData, ConditionalFormatData, SheetData } from '../../book/data'
import { toRange } from './boxes'
import { toGridFormula } from './formula'
import { placeIn } from './place'
import { toStyle } from './style'
import { hash } from './validations'

type Condition = { subType: CFSubRuleType; operator?: string; value?: unknown }

const texts: Record<string, CFTextOperator> = {
  TEXT_EQUAL_TO: CFTextOperator.equal,
  TEXT_CONTAINS: CFTextOperator.containsText,
  TEXT_DOES_NOT_CONTAIN: CFTextOperator.notContainsText,
  TEXT_STARTS_WITH: CFTextOperator.beginsWith,
  TEXT_ENDS_WITH: CFTextOperator.endsWith,
  CELL_EMPTY: CFTextOperator.containsBlanks,
  CELL_NOT_EMPTY: CFTextOperator.notContainsBlanks,
}
const numbers: Record<string, CFNumberOperator> = {
  NUMBER_BETWEEN: CFNumberOperator.between,
  NUMBER_NOT_BETWEEN: CFNumberOperator.notBetween,
  NUMBER_EQUAL_TO: CFNumberOperator.equal,
  NUMBER_NOT_EQUAL_TO: CFNumberOperator.notEqual,
  NUMBER_GREATER_THAN: CFNumberOperator.greaterThan,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: CFNumberOperator.greaterThanOrEqual,
  NUMBER_LESS_THAN: CFNumberOperator.lessThan,
  NUMBER_LESS_THAN_OR_EQUAL_TO: CFNumberOperator.lessThanOrEqual,
}
const relative: Record<string, string> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
}

/** The sheet's conditional formats as the grid's rules, the first of them the strongest, as at Google. */
export function toConditionalRules(book: BookData, sheet: SheetData): IConditionFormattingRule[] {
  return sheet.conditionalFormats.flatMap((format, at) => {
    const condition = conditionOf(book, sheet, format)
    if (!condition || !format.ranges.length) return []
    const rule = {
      type: CFRuleType.highlightCell,
      style: (toStyle(format.format) ?? {}) as IStyleBase,
      ...condition,
    } as IConditionFormattingRule['rule']
    const ranges = format.ranges.map(toRange)
    return [{ cfId: `c${sheet.id}-${at}-${hash(JSON.stringify([rule, ranges]))}`, stopIfTrue: false, ranges, rule }]
  })
}

function conditionOf(book: BookData, sheet: SheetData, { criteria, args, ranges }: ConditionalFormatData): Condition | undefined {
  const list = args.flat()
  const text = texts[criteria]
  if (text) return { subType: CFSubRuleType.text, operator: text, value: list[0] === undefined ? '' : String(list[0]) }
  const number = numbers[criteria]
  if (number)
    return {
      subType: CFSubRuleType.number,
      operator: number,
      value: list.length > 1 ? [Number(list[0]), Number(list[1])] : Number(list[0]),
    }
  const formula = (value: string): Condition => ({ subType: CFSubRuleType.formula, value: toGridFormula(value, placeIn(book, sheet)) })
  if (criteria === 'CUSTOM_FORMULA') return formula(String(list[0]))
  const day = dayOf(list[0])
  const sign = { DATE_BEFORE: '<', DATE_AFTER: '>', DATE_EQUAL_TO: '=' }[criteria.replace('_RELATIVE', '')]
  const corner = ranges[0] && cellName(ranges[0].top, ranges[0].left)
  return day && sign && corner ? formula(`=AND(ISNUMBER(${corner}),INT(${corner})${sign}${day})`) : undefined
}

function dayOf(argument: unknown): string | undefined {
  if (argument && typeof argument === 'object' && 'date' in argument) return String(Math.floor(Number(argument.date)))
  return argument && typeof argument === 'object' && 'relative' in argument ? relative[String(argument.relative)] : undefined
}
