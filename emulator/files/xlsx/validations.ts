import type { DataValidation, DataValidationOperator, DataValidationWithFormulae } from '@cj-tech-master/excelts'
import { columnName } from '../../book/a1'
import { conditionFormula } from '../../book/condition-formula'
import { validatedBoxes } from '../../book/cover'
import type { BookData, Box, SheetData, ValidationData } from '../../book/data'
import { absolute } from '../../book/formula-place'
import { ruleFormula } from '../../book/rule-formula'
import { withPrefixes } from './formula'
import type { LeftOuts } from './left-out'

/** A list that stands in a rule itself is at most so long, commas and all. */
const longestList = 255

/** Lists that do not fit into a rule, one column each, for a hidden sheet of the file. */
export interface LongLists {
  readonly sheet: string
  readonly columns: (readonly string[])[]
}

const serialOf1970 = 25_569

const operators: Record<string, DataValidationOperator> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  AFTER: 'greaterThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  BEFORE: 'lessThan',
  ON_OR_BEFORE: 'lessThanOrEqual',
}

/** The rules of the sheet with the rectangles that each covers; `leftOut` gets the kinds that a file cannot say. */
export function toValidations(
  book: BookData,
  sheet: SheetData,
  lists: LongLists,
  leftOut: LeftOuts,
): { readonly box: Box; readonly rule: DataValidation }[] {
  return validatedBoxes(sheet).flatMap(({ validation, boxes }) =>
    boxes.flatMap((box) => {
      const kind = kindOf(book, sheet, validation, box, lists)
      if (!kind) {
        leftOut.add(`${validation.criteria} validation`, sheet)
        return []
      }
      const { help, allowInvalid } = validation
      const prompt = help ? { showInputMessage: true, prompt: help.slice(0, longestList) } : {}
      return [{ box, rule: { allowBlank: true, showErrorMessage: !allowInvalid, errorStyle: 'stop', ...prompt, ...kind } }]
    }),
  )
}

type Kind = Pick<DataValidationWithFormulae, 'type' | 'formulae' | 'operator'>

function kindOf(book: BookData, sheet: SheetData, rule: ValidationData, box: Box, lists: LongLists): Kind | undefined {
  const { criteria, args } = rule
  const flat = args.flat()
  if (criteria === 'VALUE_IN_LIST') return list((args[0] as unknown[]).map(String), lists)
  if (criteria === 'CHECKBOX') return list(flat.length > 0 ? flat.map(String) : ['TRUE', 'FALSE'], lists)
  if (criteria === 'VALUE_IN_RANGE') {
    const { sheetId, range } = args[0] as { sheetId: number; range: Box | null }
    const source = book.sheets.find(({ id }) => id === sheetId)
    return source && range ? { type: 'list', formulae: [absolute(source.name, range)] } : undefined
  }
  if (criteria === 'DATE_IS_VALID_DATE') return { type: 'date', operator: 'greaterThanOrEqual', formulae: [dateOf(1)] }
  const [, family, name] = /^(NUMBER|DATE)_(.*)$/.exec(criteria) ?? []
  const operator = operators[name ?? '']
  const bounds = flat.map((one) => (one && typeof one === 'object' && 'date' in one ? Number(one.date) : Number(one)))
  if (operator && bounds.every(Number.isFinite))
    return family === 'DATE' ? { type: 'date', operator, formulae: bounds.map(dateOf) } : { type: 'decimal', operator, formulae: bounds }
  const own = criteria === 'CUSTOM_FORMULA' ? [ruleFormula(rule, box.top, box.left)] : args
  const condition = conditionFormula(book, sheet, { criteria, args: own }, box.top, box.left)
  return condition === undefined ? undefined : { type: 'custom', formulae: [withPrefixes(condition)] }
}

/** The library takes dates of UTC for serials. */
const dateOf = (serial: number): Date => new Date(Math.round((serial - serialOf1970) * 86_400_000))

function list(items: readonly string[], lists: LongLists): Kind {
  const inline = items.join(',')
  if (inline.length <= longestList && !items.some((item) => /[,"\n]/.test(item))) return { type: 'list', formulae: [`"${inline}"`] }
  const known = lists.columns.findIndex((column) => column.join('\n') === items.join('\n'))
  const at = known < 0 ? lists.columns.push(items) - 1 : known
  const letters = columnName(at)
  return { type: 'list', formulae: [`'${lists.sheet}'!$${letters}$1:$${letters}$${items.length}`] }
}
