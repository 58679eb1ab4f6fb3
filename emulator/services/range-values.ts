import { without } from '../book/box'
import { clearContent, madeCells } from '../book/cells'
import { copyFormula } from '../book/references'
import { dataOf } from './place'
import { checkedBlock, done, eachValue, put } from './range-cells'
import { RangePlace } from './range-place'
import { readBlock, readOne, scriptDisplay, scriptValue } from './script-value'
import { inside, text } from './service'
import { NotEmulated } from './strict'

type GRange = GoogleAppsScript.Spreadsheet.Range
type ClearOptions = {
  readonly [K in 'commentsOnly' | 'contentsOnly' | 'formatOnly' | 'validationsOnly' | 'skipFilteredRows']?: boolean | undefined
}

/** What the cells of a range hold. */
export class RangeValues
  extends RangePlace
  implements
    Pick<
      GRange,
      | 'getValue'
      | 'getValues'
      | 'setValue'
      | 'setValues'
      | 'getDisplayValue'
      | 'getDisplayValues'
      | 'getFormula'
      | 'getFormulas'
      | 'setFormula'
      | 'setFormulas'
      | 'clear'
      | 'clearContent'
      | 'clearFormat'
    >
{
  getValue(): any {
    const { context, box } = this[inside]
    return readOne(context, dataOf(this[inside]), box.top, box.left, scriptValue)
  }
  getValues(): any[][] {
    const { context, box } = this[inside]
    return readBlock(context, dataOf(this[inside]), box, scriptValue)
  }
  getDisplayValue(): string {
    const { context, box } = this[inside]
    return readOne(context, dataOf(this[inside]), box.top, box.left, scriptDisplay)
  }
  getDisplayValues(): string[][] {
    const { context, box } = this[inside]
    return readBlock(context, dataOf(this[inside]), box, scriptDisplay) as string[][]
  }
  setValue(value: unknown): GRange {
    const formula = typeof value === 'string' && value.startsWith('=') ? value : undefined
    return put(this, (down, right) => (formula === undefined ? value : copyFormula(formula, down, right)))
  }
  setValues(values: unknown[][]): GRange {
    const rows = checkedBlock(this[inside], values)
    return put(this, (down, right) => rows[down]?.[right])
  }
  getFormula(): string {
    const { box } = this[inside]
    return dataOf(this[inside]).cells[box.top]?.[box.left]?.formula ?? ''
  }
  getFormulas(): string[][] {
    return eachValue(this[inside], (cell) => cell?.formula ?? '')
  }
  /** What has no `$` moves along in a range of several cells, as on Google. */
  setFormula(formula: string): GRange {
    const first = asFormula(text(formula))
    return put(this, (down, right) => (first === '' ? '' : copyFormula(first, down, right)))
  }
  setFormulas(formulas: string[][]): GRange {
    const rows = checkedBlock(this[inside], formulas)
    return put(this, (down, right) => asFormula(text(rows[down]?.[right])))
  }
  /**
   * Without options all goes; of formats alone the number format stays (Google's reference on clearFormat). Assumed: conditional formats
   * go with the other formats, as the reference says of sheets.
   */
  clear(options?: ClearOptions): GRange {
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options ?? {}
    if (options?.skipFilteredRows) throw new NotEmulated('Range.clear skipFilteredRows')
    const all = !commentsOnly && !contentsOnly && !formatOnly && !validationsOnly
    const { context, box } = this[inside]
    const sheet = dataOf(this[inside])
    if (all || contentsOnly) clearContent(context.book, sheet, box)
    for (const [, , cell] of madeCells(sheet, box)) {
      if (all) delete cell.format
      else if (formatOnly && cell.format) cell.format = cell.format.pattern === undefined ? {} : { pattern: cell.format.pattern }
      if (all || validationsOnly) delete cell.validation
      if (all || commentsOnly) delete cell.note
    }
    if (all || formatOnly) {
      for (const rule of sheet.conditionalFormats) rule.ranges = rule.ranges.flatMap((one) => without(one, box))
      sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.ranges.length > 0)
    }
    return done(this)
  }
  clearContent(): GRange {
    return this.clear({ contentsOnly: true })
  }
  clearFormat(): GRange {
    return this.clear({ formatOnly: true })
  }
}

const asFormula = (formula: string): string => (formula === '' || formula.startsWith('=') ? formula : `=${formula}`)
