import { NotEmulated } from '../services/strict'
import { cellAt, isDateCell } from './cells'
import type { CellData, CellValue, SheetData } from './data'
import { copyFormula } from './references'
import { copyRule } from './rule-formula'

/** A line of cells that is filled on: its cells in the direction of filling, and one step along it. */
export interface Line {
  readonly cells: readonly { readonly row: number; readonly column: number }[]
  readonly down: number
  readonly right: number
}

/** The cell that Google's fill handle puts `steps` (1, 2 …) beyond the line's last one. `alternate` repeats instead of counting on. */
export function filled(sheet: SheetData, { cells, down, right }: Line, steps: number, alternate: boolean): CellData | undefined {
  const source = cells.map(({ row, column }) => cellAt(sheet, row, column))
  const index = (steps - 1) % source.length
  const like = source[index]
  if (!like) return undefined
  const distance = source.length - index + steps - 1
  const rule = like.validation && copyRule(like.validation, down * distance, right * distance)
  const copy: CellData = { ...like, ...(rule ? { validation: rule } : {}) }
  if (like.formula !== undefined) {
    return { ...copy, formula: copyFormula(like.formula, down * distance, right * distance), stale: true }
  }
  const next = alternate ? like.value : counted(source, steps)
  return next === like.value
    ? copy
    : { value: next, ...(like.format ? { format: like.format } : {}), ...(rule ? { validation: rule } : {}) }
}

/**
 * Numbers and dates in even steps go on; a single date by a day, a text that ends in a number by one, other texts repeat. What Google
 * guesses otherwise (a single number, uneven steps, names of days and months) is refused.
 */
function counted(source: readonly (CellData | undefined)[], steps: number): CellValue {
  const values = source.map((cell) => cell?.value ?? null)
  const last = values.at(-1) ?? null
  if (values.every((value) => typeof value === 'number')) {
    const [first = 0, second] = values
    if (second === undefined) {
      if (source[0] && isDateCell(source[0])) return first + steps
      throw new NotEmulated('Range.autoFill of a single number')
    }
    const step = second - first
    if (values.some((value, index) => index > 0 && Math.abs(value - (values[index - 1] ?? 0) - step) > 1e-9))
      throw new NotEmulated('Range.autoFill in uneven steps')
    const next = (last as number) + step * steps
    // Ten decimals take the noise of binary fractions away.
    return Math.abs(step) < 1e-6 ? next : Number(next.toFixed(10)) + 0
  }
  const texts = values.filter((value) => typeof value === 'string')
  if (texts.length < values.length && values.some((value) => typeof value === 'number'))
    throw new NotEmulated('Range.autoFill of mixed values')
  const [only] = texts
  const counting = values.length === 1 && only !== undefined ? /^(.*?)(\d+)$/s.exec(only) : null
  if (counting) return `${counting[1]}${Number(counting[2]) + steps}`
  if (texts.some((one) => /\d$/.test(one))) throw new NotEmulated('Range.autoFill of several texts with numbers')
  if (texts.some((one) => calendar.test(one))) throw new NotEmulated('Range.autoFill of names of days or months')
  return values[(steps - 1) % values.length] ?? null
}

const calendar = /^(?:mon|tue|wed|thu|fri|sat|sun|thứ |chủ nhật|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tháng )/i
