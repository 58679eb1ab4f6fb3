import type { BookData, SheetData } from '../../book/data'
import { toEngineFormula } from '../../book/engine-formula'
import { placeIn } from '../../book/formula-place'

/** Functions younger than the file format; a file names them with a prefix, in brackets those of sheets alone. */
const young =
  'LET|LAMBDA|BYROW|BYCOL|MAP|REDUCE|SCAN|MAKEARRAY|XLOOKUP|XMATCH|UNIQUE|TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS|IFNA|SEQUENCE|HSTACK|VSTACK|TOCOL|TOROW|CHOOSECOLS|CHOOSEROWS|DAYS|ISOWEEKNUM|UNICHAR|XOR'
const younger = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\p{L}\\p{N}_.])(?:(${young})|(FILTER|SORT))(?=\\()`, 'giu')

/** Google's formula as a file writes it, without `=`: open ranges closed, young functions with their prefix. */
export const toFileFormula = (formula: string, book: BookData, sheet: SheetData): string =>
  withPrefixes(toEngineFormula(formula, placeIn(book, sheet)).replace(/^=/, ''))

/** A formula that is closed already. */
export const withPrefixes = (formula: string): string =>
  formula.replace(younger, (text, plain?: string, ofSheets?: string) =>
    plain ? `_xlfn.${plain.toUpperCase()}` : ofSheets ? `_xlfn._xlws.${ofSheets.toUpperCase()}` : text,
  )

/** A file's formula as Google shows it. */
export const fromFileFormula = (formula: string): string => `=${formula.replace(/_xl(?:fn|ws|udf)\./gi, '').replace(/^=/, '')}`
