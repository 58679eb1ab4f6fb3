import { columnName } from './a1'
import type { FormulaPlace } from './formula-place'
import { englishFormula } from './person-edit'
import { partsLocally, split } from './separators'

const quoted = /^"(?:[^"]|"")*"?/
const sheetName = /^(?:'((?:[^']|'')*)'|([\p{L}_][\p{L}\p{N}_.]*))!/u
const openDown = /^(\$?[A-Za-z]{1,3}\$?\d+):(\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.($])/u
const openRight = /^(\$?[A-Za-z]{1,3}\$?\d+):(\$?\d+)(?![\p{L}\p{N}_.($])/u
const word = /^[\p{L}_][\p{L}\p{N}_.]*/u

/** Google's formula as other engines read it, the grid's and those of office programs: open ranges closed at the sheet's edge, array literals of cells as stacks. */
export function toEngineFormula(given: string, place: FormulaPlace): string {
  const formula = partsLocally(given) ? englishFormula(given, place.locale) : given
  let out = ''
  let sheet: string | undefined
  const braces: number[] = []
  for (let at = 0; at < formula.length; ) {
    const rest = formula.slice(at)
    const text = quoted.exec(rest)?.[0]
    if (text) {
      out += text
      at += text.length
      continue
    }
    const named = sheetName.exec(rest)
    if (named) {
      sheet = (named[1] ?? named[2])!.replace(/''/g, "'")
      out += named[0]
      at += named[0].length
      continue
    }
    const down = openDown.exec(rest)
    const right = down ? null : openRight.exec(rest)
    if (down) out += `${down[1]}:${down[2]}${place.rowsOf(sheet)}`
    if (right) out += `${right[1]}:${columnName(place.columnsOf(sheet) - 1)}${right[2]}`
    const taken = (down ?? right ?? word.exec(rest))?.[0]
    if (taken) {
      if (!down && !right) out += taken
      at += taken.length
      sheet = undefined
      continue
    }
    const sign = formula[at]!
    at += 1
    if (sign === '{') braces.push(out.length)
    if (sign === '}' && braces.length) {
      const from = braces.pop()!
      out = out.slice(0, from) + arrayLiteral(out.slice(from + 1))
    } else out += sign
  }
  return out
}

/** `A2:A9;C2:C9` becomes stacks; a literal of constants stays as it is. */
function arrayLiteral(body: string): string {
  if (!/[\p{L}$]\$?\d|[(:]/u.test(body.replace(/"(?:[^"]|"")*"/g, ''))) return `{${body}}`
  const rows = split(body, ';').map((row) => split(row, ','))
  const across = (cells: string[]) => (cells.length > 1 ? `HSTACK(${cells.join(',')})` : cells[0]!)
  return rows.length > 1 ? `VSTACK(${rows.map(across).join(',')})` : across(rows[0]!)
}
