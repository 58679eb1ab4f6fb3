import { cellAt, enter } from './cells'
import type { BookData, Box, SheetData } from './data'
import { decimalComma, patternKind } from './pattern'
import { copyFormula } from './references'
import { Rejected } from './refused'
import { markStale } from './stale'
import { insertLines } from './structure'
import { type Reading, readTyped } from './typed'
import { objection } from './validation'
import { toSerial } from './zone'

export type Typed = string | number | boolean | null

/**
 * A person types or pastes: `values` from the box's first cell on, or one value for the whole box. Judged as a whole before anything is
 * written: throws Rejected with Google's sentence. The sheet grows where a block goes beyond its end. `now` in milliseconds since 1970.
 * Returns the box that was written.
 */
export function typeInto(
  book: BookData,
  sheet: SheetData,
  box: Box,
  values: readonly (readonly Typed[])[] | Typed,
  now: number,
  language: 'vi' | 'en' = book.locale.startsWith('vi') ? 'vi' : 'en',
): Box {
  const block: readonly (readonly Typed[])[] =
    values !== null && typeof values === 'object'
      ? values
      : Array.from({ length: box.bottom - box.top }, (_, row) =>
          Array.from({ length: box.right - box.left }, (_, column) => shifted(values, row, column)),
        )
  const written: Box = {
    top: box.top,
    left: box.left,
    bottom: box.top + block.length,
    right: box.left + Math.max(0, ...block.map((row) => row.length)),
  }
  const serial = toSerial(now, book.timeZone)
  const entries: [row: number, column: number, Reading][] = []
  for (const [down, line] of block.entries()) {
    for (const [along, typed] of line.entries()) {
      const [row, column] = [box.top + down, box.left + along]
      const cell = cellAt(sheet, row, column)
      const entry = readPerson(typed, book.locale, cell?.format?.pattern, serial)
      const no = objection(book, { sheet, row, column }, cell, entry)
      if (no) throw new Rejected(no[language])
      entries.push([row, column, entry])
    }
  }
  if (written.bottom > sheet.rowCount) insertLines(book, sheet, 'rows', sheet.rowCount, written.bottom - sheet.rowCount, sheet.rowCount - 1)
  if (written.right > sheet.columnCount) insertLines(book, sheet, 'columns', sheet.columnCount, written.right - sheet.columnCount)
  for (const [row, column, entry] of entries) enter(sheet, row, column, entry)
  markStale(book)
  return written
}

const shifted = (value: Typed, down: number, right: number): Typed =>
  typeof value === 'string' && value.startsWith('=') ? copyFormula(value, down, right) : value

/** In a percent cell a bare number is meant as percent; formulas are typed with the locale's separators. */
function readPerson(typed: Typed, locale: string, pattern: string | undefined, now: number): Reading {
  if (typeof typed === 'string' && patternKind(pattern) === 'percent' && /^\s*[+-]?\d[\d.,]*\s*$/.test(typed))
    return readTyped(`${typed.trim()}%`, { locale, pattern, now })
  const entry = readTyped(typed, { locale, pattern, now })
  return entry.formula === undefined ? entry : { ...entry, formula: englishFormula(entry.formula, locale) }
}

/** `=IF(A1>1,5;"a";"b")` as typed under a comma locale -> `=IF(A1>1.5,"a","b")`. Braces keep their semicolons, which part rows there. */
export function englishFormula(formula: string, locale: string): string {
  let depth = 0
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[{}]|\\|;|(?<=\d),(?=\d)/g, (token) => {
    if (token === '{') depth++
    if (token === '}') depth--
    if (token === ';') return depth > 0 ? ';' : ','
    if (token === ',' && decimalComma(locale)) return '.'
    return token === '\\' && depth > 0 ? ',' : token
  })
}
