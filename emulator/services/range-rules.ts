import { cellFor, enter, madeCells } from '../book/cells'
import type { ValidationData } from '../book/data'
import { anchoredRule } from '../book/rule-formula'
import { markStale } from '../book/stale'
import { DataValidation, wrapValidation } from './data-validation'
import { dataOf } from './place'
import { checkedBlock, done, eachValue } from './range-cells'
import { RangeParts } from './range-parts'
import { inside, need } from './service'

type GRange = GoogleAppsScript.Spreadsheet.Range
type Rule = GoogleAppsScript.Spreadsheet.DataValidation

/** Data validation and checkboxes. */
export class RangeRules
  extends RangeParts
  implements
    Pick<
      GRange,
      | 'getDataValidation'
      | 'getDataValidations'
      | 'setDataValidation'
      | 'setDataValidations'
      | 'clearDataValidations'
      | 'insertCheckboxes'
      | 'removeCheckboxes'
      | 'isChecked'
      | 'check'
      | 'uncheck'
    >
{
  getDataValidation(): Rule | null {
    const { context, box } = this[inside]
    const rule = dataOf(this[inside]).cells[box.top]?.[box.left]?.validation
    return rule ? wrapValidation(context, rule) : null
  }
  getDataValidations(): (Rule | null)[][] {
    const seen = new Map<ValidationData, Rule>()
    return eachValue(this[inside], (cell) => {
      const rule = cell?.validation
      if (!rule) return null
      const wrapped = seen.get(rule) ?? wrapValidation(this[inside].context, rule)
      seen.set(rule, wrapped)
      return wrapped
    })
  }
  setDataValidation(rule: Rule | null): GRange {
    const data = ruleOf(rule)
    const { top, left } = this[inside].box
    const anchored = data && anchoredRule(data, top, left)
    return place(this, () => anchored)
  }
  setDataValidations(rules: (Rule | null)[][]): GRange {
    const { box } = this[inside]
    const rows = checkedBlock(this[inside], rules).map((row) => row.map(ruleOf))
    return place(this, (row, column) => rows[row - box.top]?.[column - box.left])
  }
  clearDataValidations(): GRange {
    return place(this, () => undefined)
  }
  /** Empty cells become FALSE (or the unchecked value); what stands there stays where it is one of the two values. */
  insertCheckboxes(...values: unknown[]): GRange {
    const sheet = dataOf(this[inside])
    const rule: ValidationData = { criteria: 'CHECKBOX', args: values, allowInvalid: false }
    const off = values.length === 0 ? false : values.length > 1 ? values[1] : null
    place(this, () => rule)
    for (const [row, column, cell] of madeCells(sheet, this[inside].box)) {
      const fits = values.length === 0 ? typeof cell.value === 'boolean' : values.some((one) => one === cell.value)
      if (!fits && cell.formula === undefined) enter(sheet, row, column, { value: off as boolean | null })
    }
    return done(this)
  }
  /** The rule goes and so does the value. */
  removeCheckboxes(): GRange {
    const sheet = dataOf(this[inside])
    for (const [row, column, cell] of madeCells(sheet, this[inside].box)) {
      if (cell.validation?.criteria !== 'CHECKBOX') continue
      delete cell.validation
      enter(sheet, row, column, { value: null })
    }
    markStale(this[inside].context.book)
    return done(this)
  }
  /** Null where a cell is no checkbox or they differ. */
  isChecked(): boolean | null {
    const states = new Set<boolean | null>()
    for (const row of eachValue(this[inside], (cell) => state(cell?.validation, cell?.value))) for (const one of row) states.add(one)
    return states.size === 1 ? ([...states][0] ?? null) : null
  }
  check(): GRange {
    return tick(this, true)
  }
  uncheck(): GRange {
    return tick(this, false)
  }
}

const ruleOf = (rule: unknown): ValidationData | undefined => (rule === null ? undefined : need(rule, DataValidation)[inside].rule)

function place(range: RangeRules, ruleAt: (row: number, column: number) => ValidationData | undefined): GRange {
  const { top, left, bottom, right } = range[inside].box
  const sheet = dataOf(range[inside])
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) {
      const rule = ruleAt(row, column)
      if (rule) {
        const cell = cellFor(sheet, row, column)
        cell.validation = rule
        // An empty cell under a plain checkbox rule holds FALSE, as on Google.
        if (rule.criteria === 'CHECKBOX' && rule.args.length === 0 && cell.value === null && cell.formula === undefined) cell.value = false
      } else {
        const cell = sheet.cells[row]?.[column]
        if (cell) delete cell.validation
      }
    }
  markStale(range[inside].context.book)
  return done(range)
}

function state(rule: ValidationData | undefined, value: unknown): boolean | null {
  if (rule?.criteria !== 'CHECKBOX') return null
  return rule.args.length === 0 ? value === true : value === rule.args[0]
}

/** Cells that are no checkboxes stay as they are. */
function tick(range: RangeRules, on: boolean): GRange {
  const sheet = dataOf(range[inside])
  for (const [row, column, cell] of madeCells(sheet, range[inside].box)) {
    const rule = cell.validation
    if (rule?.criteria !== 'CHECKBOX') continue
    const value = rule.args.length === 0 ? on : ((on ? rule.args[0] : rule.args[1]) ?? null)
    enter(sheet, row, column, { value: value as boolean | string | number | null })
  }
  markStale(range[inside].context.book)
  return done(range)
}
