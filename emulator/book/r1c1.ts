import { cellName, columnName } from './a1'
import { formulaPrefix, mapReferences, type Span } from './references'

/** The formula of the cell in R1C1 notation, as Google writes it: `=R[0]C[-1]*R1C1`. */
export function toR1C1(formula: string, row: number, column: number): string {
  return mapReferences(formula, ({ sheet, rows, columns, pair }) => {
    const end = (side: 0 | 1) => part('R', rows, side, row) + part('C', columns, side, column)
    return (sheet === undefined ? '' : formulaPrefix(sheet)) + (pair ? `${end(0)}:${end(1)}` : end(0))
  })
}

function part(letter: 'R' | 'C', span: Span, side: 0 | 1, home: number): string {
  const at = side === 0 ? span.first : span.last
  if (at === undefined) return ''
  return span.fixed[side] ? `${letter}${at + 1}` : `${letter}[${at - home}]`
}

const step = String.raw`(?:\[-?\d+\]|\d+)`
const end = `(?:R${step}?C${step}?|R${step}|C${step})`
const token = new RegExp(String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.\]])(${end})(?::(${end}))?(?![\p{L}\p{N}_([])`, 'giu')

/** The formula in A1 notation for the cell. What would lie outside the sheet is `#REF!`. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(token, (text, first: string | undefined, last: string | undefined) => {
    if (first === undefined) return text
    const ends = [first, last].flatMap((one) => (one === undefined ? [] : address(one, row, column)))
    if (ends.includes(undefined)) return '#REF!'
    return ends.length === 1 && !/\d/.test(ends[0] ?? '') ? `${ends[0]}:${ends[0]}` : ends.join(':')
  })
}

/** `R[1]C2` of the cell in A1, `C[0]` as a bare column; undefined outside the sheet. */
function address(text: string, row: number, column: number): string | undefined {
  const [, r, c] = /^(?:R(\[-?\d+\]|\d+)?)?(?:C(\[-?\d+\]|\d+)?)?$/i.exec(text) ?? []
  const [hasRow, hasColumn] = [/R/i.test(text), /C/i.test(text)]
  const [down, right] = [place(r, row), place(c, column)]
  if ((hasRow && down.at < 0) || (hasColumn && right.at < 0)) return undefined
  const letters = hasColumn ? (right.fixed ? '$' : '') + columnName(right.at) : ''
  return letters + (hasRow ? (down.fixed ? '$' : '') + cellName(down.at, 0).slice(1) : '')
}

function place(text: string | undefined, home: number): { at: number; fixed: boolean } {
  if (text === undefined) return { at: home, fixed: false }
  return text.startsWith('[') ? { at: home + Number(text.slice(1, -1)), fixed: false } : { at: Number(text) - 1, fixed: true }
}
