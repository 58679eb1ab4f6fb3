import type { Box, SheetData, ValidationData } from './data'
import { formulaCells } from './stale'

const isFormula = (value: unknown): value is string => typeof value === 'string' && value.startsWith('=')
const asksFormula = ({ args }: ValidationData): boolean => args.some(isFormula)
const asksRange = ({ criteria }: ValidationData): boolean => criteria === 'VALUE_IN_RANGE'

/** What a rule is does not change, and thousands of cells share a few: each is asked once. */
const asked = new Map([asksFormula, asksRange].map((ask) => [ask, new WeakMap<ValidationData, boolean>()]))

function is(ask: (rule: ValidationData) => boolean, rule: ValidationData): boolean {
  const known = asked.get(ask)!
  let answer = known.get(rule)
  if (answer === undefined) {
    answer = ask(rule)
    known.set(rule, answer)
  }
  return answer
}

/** Puts another rule in the place of each of a kind; cells that shared one share the new one. */
function eachRule(sheet: SheetData, ask: (rule: ValidationData) => boolean, change: (rule: ValidationData) => ValidationData): void {
  const done = new Map<ValidationData, ValidationData>()
  for (const row of sheet.cells) {
    if (!row) continue
    for (const cell of row) {
      const rule = cell?.validation
      if (!rule || !is(ask, rule)) continue
      const next = done.get(rule) ?? change(rule)
      done.set(rule, next)
      cell.validation = next
    }
  }
}

/** Rewrites the formulas in cells, in validation rules and in conditional formats of the sheet. */
export function eachFormula(sheet: SheetData, change: (formula: string) => string): void {
  const argument = (value: unknown) => (isFormula(value) ? change(value) : value)
  for (const cell of formulaCells(sheet)) if (cell.formula !== undefined) cell.formula = change(cell.formula)
  eachRule(sheet, asksFormula, (rule) => ({ ...rule, args: rule.args.map(argument) }))
  for (const rule of sheet.conditionalFormats) rule.args = rule.args.map(argument)
}

/** Moves the ranges that validation rules take their values from. */
export function eachRuleRange(sheet: SheetData, change: (sheetId: number, range: Box) => Box | undefined): void {
  eachRule(sheet, asksRange, (rule) => {
    const source = rule.args[0] as { sheetId: number; range: Box | null }
    const range = source.range ? (change(source.sheetId, source.range) ?? null) : null
    return { ...rule, args: [{ ...source, range }, ...rule.args.slice(1)] }
  })
}
