import type { DataValidation } from '@cj-tech-master/excelts'
import { readA1 } from '../../book/a1'
import type { BookData, Box, ValidationData } from '../../book/data'

const serialOf1970 = 25_569

const numbers: Record<string, string> = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  notEqual: 'NOT_EQUAL_TO',
  greaterThan: 'GREATER_THAN',
  greaterThanOrEqual: 'GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'LESS_THAN',
  lessThanOrEqual: 'LESS_THAN_OR_EQUAL_TO',
}
const dates: Record<string, string> = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  greaterThan: 'AFTER',
  greaterThanOrEqual: 'ON_OR_AFTER',
  lessThan: 'BEFORE',
  lessThanOrEqual: 'ON_OR_BEFORE',
}

/** A serial, of a Date of UTC or of a number; undefined for a formula. */
function serial(bound: unknown): number | undefined {
  if (bound instanceof Date) return Math.round((bound.getTime() / 86_400_000 + serialOf1970) * 86_400) / 86_400
  const number = typeof bound === 'number' ? bound : typeof bound === 'string' && bound.trim() !== '' ? Number(bound) : Number.NaN
  return Number.isFinite(number) ? number : undefined
}

/** A file's rule as Google keeps it, or undefined where it has none such. Sheets are found by name in the book that is being made. */
export function fromValidation(rule: DataValidation, book: BookData): ValidationData | undefined {
  const common = { allowInvalid: rule.showErrorMessage !== true, ...(rule.prompt ? { help: rule.prompt } : {}) }
  const made = (criteria: string, args: unknown[]): ValidationData => ({ criteria, args, ...common })
  if (rule.type === 'any') return undefined
  const [first] = rule.formulae
  const operator = rule.operator ?? 'between'
  switch (rule.type) {
    case 'list':
      return list(String(first ?? ''), book, made)
    case 'custom':
      return made('CUSTOM_FORMULA', [`=${String(first)}`])
    case 'whole':
    case 'decimal': {
      const bounds = rule.formulae.map(serial)
      const kind = numbers[operator]
      return kind && bounds.every((one) => one !== undefined) ? made(`NUMBER_${kind}`, bounds) : undefined
    }
    case 'date': {
      const bounds = rule.formulae.map(serial)
      const kind = dates[operator]
      if (!kind || !bounds.every((one) => one !== undefined)) return undefined
      const anyDay = operator === 'greaterThanOrEqual' && bounds[0]! <= 1
      return anyDay
        ? made('DATE_IS_VALID_DATE', [])
        : made(
            `DATE_${kind}`,
            bounds.map((date) => ({ date })),
          )
    }
    default:
      return undefined
  }
}

function list(source: string, book: BookData, made: (criteria: string, args: unknown[]) => ValidationData): ValidationData | undefined {
  const items = /^"([\s\S]*)"$/.exec(source)?.[1]
  if (items !== undefined) {
    const values = items.split(',').map((item) => item.trim())
    return values.join().toUpperCase() === 'TRUE,FALSE' ? made('CHECKBOX', []) : made('VALUE_IN_LIST', [values, true])
  }
  const place = readA1(source.replaceAll('$', ''))
  const sheet = place && book.sheets.find(({ name }) => name === place.sheet)
  if (!sheet || place.top === undefined || place.bottom === undefined || place.left === undefined || place.right === undefined)
    return undefined
  const range: Box = { top: place.top, left: place.left, bottom: place.bottom, right: place.right }
  return made('VALUE_IN_RANGE', [{ sheetId: sheet.id, range }, true])
}
