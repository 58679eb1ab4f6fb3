import { NotEmulated } from '../services/strict'
import type { BookData, CellData } from './data'
import { displayText } from './display'
import { fits } from './validation'

/** Conditions that need the grid's engine or today's date are not judged. */
export const canJudge = ({ criteria }: { criteria: string }): boolean => criteria !== 'CUSTOM_FORMULA' && !criteria.endsWith('_RELATIVE')

/** Whether the cell meets a filter's condition. Assumed: texts without regard to case, as in validation. */
export function meets(book: BookData, condition: { criteria: string; args: unknown[] }, cell: CellData | undefined): boolean {
  const { criteria, args } = condition
  const shown = displayText(cell, book.locale)
  if (criteria === 'CELL_EMPTY') return shown === ''
  if (criteria === 'CELL_NOT_EMPTY') return shown !== ''
  if (!canJudge(condition)) throw new NotEmulated(`filter by ${criteria}`)
  const [text, part] = [shown.toLowerCase(), String(args[0] ?? '').toLowerCase()]
  if (criteria === 'TEXT_STARTS_WITH') return text.startsWith(part)
  if (criteria === 'TEXT_ENDS_WITH') return text.endsWith(part)
  return fits(book, { criteria, args, allowInvalid: false }, cell ?? { value: null })
}
