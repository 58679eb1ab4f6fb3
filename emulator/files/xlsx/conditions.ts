import { cellName } from '../../book/a1'
import type { BookData, Box, ConditionalFormatData, SheetData } from '../../book/data'
import { toFileFormula } from './formula'

const quoted = (text: unknown): string => `"${String(text ?? '').replaceAll('"', '""')}"`

const relative: Record<string, string> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
}
const signs: Record<string, string> = {
  EQUAL_TO: '=',
  NOT_EQUAL_TO: '<>',
  GREATER_THAN: '>',
  GREATER_THAN_OR_EQUAL_TO: '>=',
  LESS_THAN: '<',
  LESS_THAN_OR_EQUAL_TO: '<=',
  BEFORE: '<',
  AFTER: '>',
  ON_OR_BEFORE: '<=',
  ON_OR_AFTER: '>=',
}

const day = (argument: unknown): string | undefined => {
  if (argument && typeof argument === 'object' && 'date' in argument) return String(Math.floor(Number(argument.date)))
  const word = argument && typeof argument === 'object' && 'relative' in argument ? argument.relative : argument
  return typeof word === 'string' ? relative[word] : undefined
}

function texts(criteria: string, cell: string, [first]: readonly unknown[]): string | undefined {
  const text = quoted(first)
  const length = String(first ?? '').length
  switch (criteria) {
    case 'CELL_EMPTY':
      return `LEN(${cell})=0`
    case 'CELL_NOT_EMPTY':
      return `LEN(${cell})>0`
    case 'TEXT_EQUAL_TO':
      return `${cell}=${text}`
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${text},${cell}))`
    case 'TEXT_DOES_NOT_CONTAIN':
      return `ISERROR(SEARCH(${text},${cell}))`
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},${length})=${text}`
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},${length})=${text}`
  }
  return undefined
}

/** The condition on the first cell of a range as a formula without `=`, or undefined where there is none such. */
export function toCondition(
  book: BookData,
  sheet: SheetData,
  { criteria, args }: Pick<ConditionalFormatData, 'criteria' | 'args'>,
  { top, left }: Pick<Box, 'top' | 'left'>,
): string | undefined {
  const cell = cellName(top, left)
  const list = args.flat()
  if (criteria === 'CUSTOM_FORMULA') return toFileFormula(String(list[0]), book, sheet)
  const text = texts(criteria, cell, list)
  if (text) return text
  const number = /^NUMBER_(.*)$/.exec(criteria)?.[1]
  const date = /^DATE_(.*?)(?:_RELATIVE)?$/.exec(criteria)?.[1]
  const [first, second] = date ? list.map(day) : list.map((one) => String(Number(one)))
  const value = date ? `INT(${cell})` : cell
  const kind = number ?? date
  if (kind === undefined || first === undefined) return undefined
  const within = second === undefined ? undefined : `${value}>=${first},${value}<=${second}`
  const holds = kind === 'BETWEEN' && within ? within : kind === 'NOT_BETWEEN' && within ? `NOT(AND(${within}))` : undefined
  const sign = signs[kind]
  const body = holds ?? (sign ? `${value}${sign}${first}` : undefined)
  return body && `AND(ISNUMBER(${cell}),${body})`
}
