import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core'
import { validatedBoxes } from '../../book/cover'
import type { BookData, Box, SheetData, ValidationData } from '../../book/data'
import { absolute } from '../../book/formula-place'
import { toRange } from './boxes'

type Kind = Partial<ISheetDataValidationRule> & { type: DataValidationType }

/** Dropdowns, tick boxes and calendars of the sheet as the grid's rules. Judging is the book's work: here nothing is refused. */
export function toValidationRules(book: BookData, sheet: SheetData): ISheetDataValidationRule[] {
  const rules: ISheetDataValidationRule[] = []
  for (const { validation, boxes } of validatedBoxes(sheet)) {
    const kind = kindOf(book, validation)
    if (!kind) continue
    const ranges = boxes.map(toRange)
    const rule = {
      allowBlank: true,
      errorStyle: DataValidationErrorStyle.WARNING,
      showErrorMessage: false,
      showInputMessage: Boolean(validation.help),
      prompt: validation.help ?? '',
      ...kind,
      ranges,
    }
    rules.push({ ...rule, uid: `v${sheet.id}-${hash(JSON.stringify(rule))}` })
  }
  return rules
}

function kindOf(book: BookData, { criteria, args }: ValidationData): Kind | undefined {
  const list = { showDropDown: true, renderMode: DataValidationRenderMode.ARROW }
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return {
        type: DataValidationType.LIST,
        formula1: JSON.stringify(
          args
            .flat()
            .filter((arg) => typeof arg === 'string' || typeof arg === 'number')
            .map(String),
        ),
        ...list,
      }
    case 'VALUE_IN_RANGE': {
      const source = args[0] as { sheetId: number; range: Box | null }
      const sheet = book.sheets.find(({ id }) => id === source.sheetId)
      if (!sheet || !source.range) return undefined
      return { type: DataValidationType.LIST, formula1: `=${absolute(sheet.name, source.range)}`, ...list }
    }
    case 'CHECKBOX': {
      const [on, off] = args.flat()
      return {
        type: DataValidationType.CHECKBOX,
        ...(on === undefined ? {} : { formula1: String(on) }),
        ...(off === undefined ? {} : { formula2: String(off) }),
      }
    }
    default:
      if (!criteria.startsWith('DATE_')) return undefined
      return { type: DataValidationType.DATE, operator: DataValidationOperator.GREATER_THAN_OR_EQUAL, formula1: '1' }
  }
}

/** A short name for a text, the same for the same text. */
export function hash(text: string): string {
  let value = 5381
  for (let i = 0; i < text.length; i += 1) value = (value * 33) ^ text.charCodeAt(i)
  return (value >>> 0).toString(36)
}
