import { cellName, sheetPrefix } from '../book/a1'
import type { BookData, Box, SheetData } from '../book/data'
import { toEngineFormula } from '../book/engine-formula'
import { absolute, placeIn } from '../book/formula-place'
import { mapReferences, type Reference, type Span, sameName } from '../book/references'

/** A formula as the engine takes it, and the cells that it names. */
export interface Translated {
  readonly text: string
  readonly names: readonly { readonly sheet: SheetData; readonly box: Box }[]
}

/**
 * Every reference with its sheet (the engine shares one object among all that are written alike), closed, and cut at the sheet's edge;
 * named ranges replaced by their cells. What points at no sheet or beyond it is `#REF!`.
 */
export function translate(book: BookData, home: SheetData, formula: string): Translated {
  const names: { sheet: SheetData; box: Box }[] = []
  const text = mapReferences(withNames(book, toEngineFormula(formula, placeIn(book, home))), (reference) => {
    const sheet = reference.sheet === undefined ? home : book.sheets.find(({ name }) => sameName(name, reference.sheet ?? ''))
    const box = sheet && boxOf(reference, sheet)
    if (!box) return '#REF!'
    names.push({ sheet, box })
    return reference.pair ? absolute(sheet.name, box) : `${sheetPrefix(sheet.name)}${cellName(box.top, box.left)}`
  })
  return { text, names }
}

function boxOf({ rows, columns }: Reference, sheet: SheetData): Box | undefined {
  const [top, bottom] = ends(rows, sheet.rowCount)
  const [left, right] = ends(columns, sheet.columnCount)
  return top < bottom && left < right ? { top, left, bottom, right } : undefined
}

/** Ends that were written the wrong way round are turned, as Google does. */
function ends({ first = 0, last = Number.POSITIVE_INFINITY }: Span, count: number): [number, number] {
  return [Math.min(first, last), Math.min(Math.max(first, last) + 1, count)]
}

const word = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.!$])[\p{L}_][\p{L}\p{M}\p{N}_.]*(?![\p{L}\p{N}_.(!])/gu

/** Google's names of ranges do not mind case. */
function withNames(book: BookData, formula: string): string {
  if (book.namedRanges.length === 0) return formula
  return formula.replace(word, (text) => {
    const named = book.namedRanges.find(({ name }) => sameName(name, text))
    const sheet = named && book.sheets.find(({ id }) => id === named.sheetId)
    return sheet ? absolute(sheet.name, named.range) : text
  })
}
