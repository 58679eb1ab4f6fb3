import { conditionFormula } from './condition-formula'
import type { BookData, CellData } from './data'
import { displayText } from './display'
import { copyFormula } from './references'
import type { Spot } from './result'
import { holdsFor } from './trial'
import { fits } from './validation'

interface Asked {
  readonly criteria: string
  readonly args: unknown[]
}

/** Whether the condition can be judged by the cell alone. Formulas and days that move with the calendar are worked out. */
export const canJudge = ({ criteria }: Pick<Asked, 'criteria'>): boolean => criteria !== 'CUSTOM_FORMULA' && !criteria.endsWith('_RELATIVE')

/** Whether the cell meets a condition that can be judged by it. Assumed: texts without regard to case, as in validation. */
export function meets(book: BookData, { criteria, args }: Asked, cell: CellData | undefined): boolean {
  const shown = displayText(cell, book.locale)
  if (criteria === 'CELL_EMPTY') return shown === ''
  if (criteria === 'CELL_NOT_EMPTY') return shown !== ''
  const [text, part] = [shown.toLowerCase(), String(args[0] ?? '').toLowerCase()]
  if (criteria === 'TEXT_STARTS_WITH') return text.startsWith(part)
  if (criteria === 'TEXT_ENDS_WITH') return text.endsWith(part)
  return fits(book, { criteria, args, allowInvalid: false }, cell ?? { value: null })
}

/** Whether the cell meets any other condition; a formula of its own is written for row `first`. Throws NotEmulated where nothing calculates. */
export function meetsFormula(book: BookData, spot: Spot, { criteria, args }: Asked, first: number): boolean {
  const own = criteria === 'CUSTOM_FORMULA' ? [copyFormula(String(args.flat()[0]), spot.row - first, 0)] : args
  const formula = conditionFormula(book, spot.sheet, { criteria, args: own }, spot.row, spot.column)
  return formula !== undefined && holdsFor(book, spot, `=${formula}`)
}
