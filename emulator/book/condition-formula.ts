import { cellName } from './a1'
import type { BookData, Box, ConditionalFormatData, SheetData } from './data'
import { toEngineFormula } from './engine-formula'
import { placeIn } from './formula-place'
import { copyFormula } from './references'

/** What is asked of a cell: Google's criteria and its arguments, dates as `{ date: serial }` or `{ relative: 'TODAY' }`. */
export type Asked = Pick<ConditionalFormatData, 'criteria' | 'args'>

/**
 * A condition as a formula without `=` about the cell in that row and column, for engines that know formulas only: the grid's and office
 * programs'. Undefined where no formula says it. A formula of the condition itself is taken to stand in that cell.
 */
export function conditionFormula(
  book: BookData,
  sheet: SheetData,
  { criteria, args }: Asked,
  row: number,
  column: number,
): string | undefined {
  const cell = cellName(row, column)
  const list = args.flat()
  if (criteria === 'CUSTOM_FORMULA') return toEngineFormula(String(list[0]), placeIn(book, sheet)).replace(/^=/, '')
  const [, family, test = ''] = /^(NUMBER|DATE)_(.*?)(?:_RELATIVE)?$/.exec(criteria) ?? []
  if (family === 'NUMBER') return judged(cell, compared(cell, test, list.map(Number)))
  if (family === 'DATE') return judged(cell, dated(`INT(${cell})`, test, list))
  return textual(cell, criteria, String(list[0] ?? ''))
}

/** A conditional format as one formula about the first cell of its ranges, which come in reading order. Undefined: none such, or no ranges. */
export function formatCondition(
  book: BookData,
  sheet: SheetData,
  { criteria, args, ranges }: ConditionalFormatData,
): { readonly formula: string; readonly ranges: readonly Box[] } | undefined {
  const ordered = [...ranges].sort((a, b) => a.top - b.top || a.left - b.left)
  const [home, first] = [ranges[0], ordered[0]]
  if (!home || !first) return undefined
  const here = criteria === 'CUSTOM_FORMULA' ? [copyFormula(String(args.flat()[0]), first.top - home.top, first.left - home.left)] : args
  const formula = conditionFormula(book, sheet, { criteria, args: here }, first.top, first.left)
  return formula === undefined ? undefined : { formula, ranges: ordered }
}

const judged = (cell: string, test: string | undefined): string | undefined => test && `AND(ISNUMBER(${cell}),${test})`

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

function compared(value: string, test: string, [first, second]: readonly (number | string)[]): string | undefined {
  if (first === undefined || Number.isNaN(first)) return undefined
  if (test === 'BETWEEN' || test === 'NOT_BETWEEN') {
    if (second === undefined || Number.isNaN(second)) return undefined
    const within = `${value}>=${first},${value}<=${second}`
    return test === 'BETWEEN' ? within : `NOT(AND(${within}))`
  }
  const sign = signs[test]
  return sign && `${value}${sign}${first}`
}

const relative: Record<string, string> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
}

/** To be equal to a past week, month or year is to fall into it. Source: enum RelativeDate. Assumed: from that many days ago up to today. */
function dated(day: string, test: string, args: readonly unknown[]): string | undefined {
  const bounds = args.map(dayOf)
  if (bounds.some((bound) => bound === undefined)) return undefined
  const span = args.some((one) => typeof one === 'object' && one !== null && 'relative' in one && String(one.relative).startsWith('PAST_'))
  if (span && test === 'EQUAL_TO') return compared(day, 'BETWEEN', [bounds[0] as string, 'TODAY()'])
  return compared(day, test, bounds as string[])
}

function dayOf(argument: unknown): string | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined
  if ('date' in argument) return String(Math.floor(Number(argument.date)))
  return 'relative' in argument ? relative[String(argument.relative)] : undefined
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
/** Where a text is searched, `?`, `*` and `~` would stand for other letters. */
const sought = (text: string): string => quoted(text.replace(/[~?*]/g, '~$&'))

/** Assumed: texts without regard to case, as in validation. */
function textual(cell: string, criteria: string, text: string): string | undefined {
  switch (criteria) {
    case 'CELL_EMPTY':
      return `LEN(${cell})=0`
    case 'CELL_NOT_EMPTY':
      return `LEN(${cell})>0`
    case 'TEXT_EQUAL_TO':
      return `${cell}=${quoted(text)}`
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${sought(text)},${cell}))`
    case 'TEXT_DOES_NOT_CONTAIN':
      return `ISERROR(SEARCH(${sought(text)},${cell}))`
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},${text.length})=${quoted(text)}`
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},${text.length})=${quoted(text)}`
  }
  return undefined
}
