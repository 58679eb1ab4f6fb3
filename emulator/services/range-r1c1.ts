import { fromR1C1, toR1C1 } from '../book/r1c1'
import { dataOf } from './place'
import { checkedBlock, put } from './range-cells'
import { RangeFill } from './range-fill'
import { inside, text } from './service'

type GRange = GoogleAppsScript.Spreadsheet.Range

/** Formulas in R1C1 notation. */
export class RangeR1C1
  extends RangeFill
  implements Pick<GRange, 'getFormulaR1C1' | 'getFormulasR1C1' | 'setFormulaR1C1' | 'setFormulasR1C1'>
{
  /** Null where there is no formula. */
  getFormulaR1C1(): string | null {
    return this.getFormulasR1C1()[0]?.[0] ?? null
  }
  getFormulasR1C1(): (string | null)[][] {
    const { context, box } = this[inside]
    const sheet = dataOf(this[inside])
    return context.array(
      Array.from({ length: box.bottom - box.top }, (_, down) =>
        Array.from({ length: box.right - box.left }, (_, right) => {
          const formula = sheet.cells[box.top + down]?.[box.left + right]?.formula
          return formula === undefined ? null : toR1C1(formula, box.top + down, box.left + right)
        }),
      ),
    )
  }
  setFormulaR1C1(formula: string): GRange {
    const given = text(formula)
    return put(this, (down, right) => converted(this, given, down, right))
  }
  setFormulasR1C1(formulas: string[][]): GRange {
    const rows = checkedBlock(this[inside], formulas)
    return put(this, (down, right) => converted(this, text(rows[down]?.[right]), down, right))
  }
}

function converted(range: RangeR1C1, formula: string, down: number, right: number): string {
  const { box } = range[inside]
  const whole = formula === '' || formula.startsWith('=') ? formula : `=${formula}`
  return fromR1C1(whole, box.top + down, box.left + right)
}
