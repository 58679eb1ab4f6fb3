import { NotEmulated } from '../services/strict'
import { cellName } from './a1'
import { eachCell } from './cells'
import type { BookData, Box, CellData, SheetData, ValidationData } from './data'
import { displayText } from './display'
import { patternKind } from './pattern'
import type { Says } from './refused'
import type { Spot } from './result'
import { readCell } from './results'
import { ruleFormula } from './rule-formula'
import * as says from './says'
import { holdsWith } from './trial'
import type { Reading } from './typed'

/** Google's sentence when the cell's rule rejects the entry, otherwise undefined. Nothing and formulas are always let in. */
export function objection(book: BookData, spot: Spot, cell: CellData | undefined, entry: Reading): Says | undefined {
  const rule = cell?.validation
  if (!rule || rule.allowInvalid || entry.value === null) return undefined
  const format = entry.pattern === undefined ? cell.format : { ...cell.format, pattern: entry.pattern }
  const entered: CellData = { value: entry.value, ...(format ? { format } : {}) }
  const { row, column } = spot
  const good =
    rule.criteria === 'CUSTOM_FORMULA' ? holdsWith(book, spot, ruleFormula(rule, row, column), entered) : fits(book, rule, entered)
  if (good) return undefined
  const wants = rule.help === undefined ? wish(rule) : { vi: rule.help, en: rule.help }
  return says.violates(cellName(row, column), wants)
}

const wish = (rule: ValidationData): Says | undefined =>
  rule.criteria === 'VALUE_IN_LIST' ? says.oneOf((rule.args[0] as string[]).map(String)) : undefined

/** Whether the entered cell satisfies the rule, which is none by formula. */
export function fits(book: BookData, rule: ValidationData, cell: CellData): boolean {
  const { criteria, args } = rule
  const shown = displayText(cell, book.locale)
  if (criteria === 'VALUE_IN_LIST') return (args[0] as unknown[]).some((one) => String(one) === shown || String(one) === String(cell.value))
  if (criteria === 'VALUE_IN_RANGE') return rangeTexts(book, args[0] as RuleRange).includes(shown)
  if (criteria === 'CHECKBOX')
    return args.length === 0 ? typeof cell.value === 'boolean' : args.some((one) => String(one) === String(cell.value))
  if (criteria.startsWith('NUMBER_')) return typeof cell.value === 'number' && compare(criteria.slice(7), cell.value, args.map(Number))
  if (criteria.startsWith('DATE_')) return fitsDate(criteria.slice(5), cell, args)
  return fitsText(criteria, shown, String(args[0] ?? ''))
}

function fitsDate(test: string, cell: CellData, args: unknown[]): boolean {
  if (typeof cell.value !== 'number' || patternKind(cell.format?.pattern) !== 'date') return false
  if (test === 'IS_VALID_DATE') return true
  // Google compares whole days: a time of day does not make a date later.
  const limits = args.map((one) => Math.floor((one as { date: number }).date))
  return compare(dateTests[test] ?? test, Math.floor(cell.value), limits)
}

const dateTests: Record<string, string> = {
  AFTER: 'GREATER_THAN',
  BEFORE: 'LESS_THAN',
  ON_OR_AFTER: 'GREATER_THAN_OR_EQUAL_TO',
  ON_OR_BEFORE: 'LESS_THAN_OR_EQUAL_TO',
}

function compare(test: string, value: number, [a = Number.NaN, b = Number.NaN]: number[]): boolean {
  switch (test) {
    case 'BETWEEN':
      return value >= a && value <= b
    case 'NOT_BETWEEN':
      return value < a || value > b
    case 'EQUAL_TO':
      return value === a
    case 'NOT_EQUAL_TO':
      return value !== a
    case 'GREATER_THAN':
      return value > a
    case 'GREATER_THAN_OR_EQUAL_TO':
      return value >= a
    case 'LESS_THAN':
      return value < a
    case 'LESS_THAN_OR_EQUAL_TO':
      return value <= a
    default:
      throw new NotEmulated(`validation ${test}`)
  }
}

/** Assumed: texts are compared without regard to case, as Google's conditions do. */
function fitsText(criteria: string, shown: string, wanted: string): boolean {
  const [text, part] = [shown.toLowerCase(), wanted.toLowerCase()]
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return text.includes(part)
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(part)
    case 'TEXT_EQUAL_TO':
      return text === part
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(shown)
    case 'TEXT_IS_VALID_URL':
      return /^(?:(?:https?|ftp|mailto):\S+|(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]\S*)?)$/i.test(shown)
    default:
      throw new NotEmulated(`validation ${criteria}`)
  }
}

interface RuleRange {
  sheetId: number
  range: Box | null
}

/** The choices that a range offers, as shown; empty cells offer none. */
export function rangeTexts(book: BookData, { sheetId, range }: RuleRange): string[] {
  const sheet: SheetData | undefined = book.sheets.find((one) => one.id === sheetId)
  if (!sheet || !range) return []
  const texts: string[] = []
  for (const [row, column] of eachCell(sheet, range)) {
    const text = displayText(readCell(book, sheet, row, column), book.locale)
    if (text !== '') texts.push(text)
  }
  return texts
}
