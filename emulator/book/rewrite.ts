import type { Box, CellData, SheetData } from './data'

/** Rewrites the formulas in cells, in validation rules and in conditional formats of the sheet. */
export function eachFormula(sheet: SheetData, change: (formula: string) => string): void {
  const argument = (value: unknown) => (typeof value === 'string' && value.startsWith('=') ? change(value) : value)
  const done = new Map<object, CellData['validation']>()
  for (const row of sheet.cells) {
    if (!row) continue
    for (const cell of row) {
      if (cell?.formula !== undefined) cell.formula = change(cell.formula)
      const rule = cell?.validation
      if (!cell || !rule?.args.some((value) => typeof value === 'string' && value.startsWith('='))) continue
      if (!done.has(rule)) done.set(rule, { ...rule, args: rule.args.map(argument) })
      cell.validation = done.get(rule) ?? rule
    }
  }
  for (const rule of sheet.conditionalFormats) rule.args = rule.args.map(argument)
}

/** Moves the ranges that validation rules take their values from. */
export function eachRuleRange(sheet: SheetData, change: (sheetId: number, range: Box) => Box | undefined): void {
  const done = new Map<object, NonNullable<CellData['validation']>>()
  for (const row of sheet.cells) {
    if (!row) continue
    for (const cell of row) {
      const rule = cell?.validation
      if (rule?.criteria !== 'VALUE_IN_RANGE' || !cell) continue
      let moved = done.get(rule)
      if (!moved) {
        const source = rule.args[0] as { sheetId: number; range: Box | null }
        const range = source.range ? (change(source.sheetId, source.range) ?? null) : null
        moved = { ...rule, args: [{ ...source, range }, ...rule.args.slice(1)] }
        done.set(rule, moved)
      }
      cell.validation = moved
    }
  }
}
