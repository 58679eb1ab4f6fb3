import { madeCells } from '../book/cells'
import type { Box } from '../book/data'
import { displayText } from '../book/display'
import { canCalculate, readCell } from '../book/results'
import type { ExecutionContext } from './context'
import { sheetOf } from './place'

/** What is searched for, where, and how. */
export interface Search {
  readonly context: ExecutionContext
  readonly areas: readonly { readonly sheetId: number; readonly box: Box }[]
  readonly find: string
  /** Index of the current match, -1 before the first. */
  at: number
  matchCase: boolean
  entire: boolean
  formulas: boolean
  regular: boolean
  plainLetters: boolean
}

export interface Hit {
  readonly sheetId: number
  readonly row: number
  readonly column: number
}

export function pattern({ find, matchCase, regular, entire, plainLetters }: Search): RegExp {
  const source = regular ? find : fold(find, plainLetters).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(entire ? `^(?:${source})$` : source, matchCase ? 'gu' : 'giu')
}

const fold = (text: string, plainLetters: boolean): string =>
  plainLetters ? text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D') : text

/** The cells that show the text (or whose formulas hold it), row by row. Where nothing calculates, what formulas gave last is searched. */
export function hits(search: Search): Hit[] {
  const { context, areas, formulas, plainLetters } = search
  const wanted = pattern(search)
  const found: Hit[] = []
  const calculates = canCalculate(context.book)
  for (const { sheetId, box } of areas) {
    const sheet = sheetOf(context, sheetId)
    for (const [row, column, cell] of madeCells(sheet, box)) {
      const seen = calculates ? readCell(context.book, sheet, row, column) : cell
      const shown = formulas ? (cell.formula ?? '') : displayText(seen, context.book.locale)
      wanted.lastIndex = 0
      if (shown !== '' && wanted.test(fold(shown, plainLetters))) found.push({ sheetId, row, column })
    }
  }
  return found
}
