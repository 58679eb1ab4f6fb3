import type { BookData, ValidationData } from './data'
import { copyFormula } from './references'

/** The rule with `change` made to its formula. */
const changed = (rule: ValidationData, down: number, right: number): ValidationData => {
  const { anchor: _, ...rest } = rule
  return { ...rest, args: rest.args.map((one) => (typeof one === 'string' ? copyFormula(one, down, right) : one)) }
}

const byFormula = ({ criteria }: ValidationData): boolean => criteria === 'CUSTOM_FORMULA'

/** The formula of a rule as it is meant for the cell: written for the anchor, it moves along as a copy does. */
export function ruleFormula(rule: ValidationData, row: number, column: number): string {
  const own = rule.anchor ? changed(rule, row - rule.anchor.row, column - rule.anchor.column) : rule
  return String(own.args[0])
}

/** The rule as a copy elsewhere has it. */
export const copyRule = (rule: ValidationData, down: number, right: number): ValidationData =>
  byFormula(rule) && !rule.anchor ? changed(rule, down, right) : rule

/** The rule for a range whose first cell is the anchor. */
export const anchoredRule = (rule: ValidationData, row: number, column: number): ValidationData =>
  byFormula(rule) && !rule.anchor ? { ...rule, anchor: { row, column } } : rule

/** Gives each cell its own formula, before cells move on the sheet. */
export function ownRules(book: BookData): void {
  for (const sheet of book.sheets) {
    const { cells } = sheet
    for (let row = 0; row < cells.length; row++) {
      const line = cells[row]
      if (!line) continue
      for (let column = 0; column < line.length; column++) {
        const cell = line[column]
        const anchor = cell?.validation?.anchor
        if (cell?.validation && anchor) cell.validation = changed(cell.validation, row - anchor.row, column - anchor.column)
      }
    }
  }
}
