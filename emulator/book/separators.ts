import { decimalComma } from './pattern'

/** Whether the formula parts its arguments with semicolons, as it is typed where the comma is decimal. */
export function partsLocally(formula: string): boolean {
  let depth = 0
  for (const [token] of formula.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[{};]/g)) {
    if (token === '{') depth += 1
    if (token === '}') depth -= 1
    if (token === ';' && depth === 0) return true
  }
  return false
}

/** `=IF(A1>1.5,"a","b")` as it is typed under a comma locale: `=IF(A1>1,5;"a";"b")`. Inside braces the backslash parts columns. */
export function localFormula(formula: string, locale: string): string {
  if (!decimalComma(locale) || partsLocally(formula)) return formula
  let depth = 0
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[{}]|,|(?<=\d)\.(?=\d)/g, (token) => {
    if (token === '{') depth += 1
    if (token === '}') depth -= 1
    if (token === ',') return depth > 0 ? '\\' : ';'
    return token === '.' ? ',' : token
  })
}

/** The parts of a text between separators that stand in no bracket, brace or quotation. */
export function split(text: string, separator: string): string[] {
  const parts = ['']
  let depth = 0
  let quote: string | undefined
  for (const sign of text) {
    if (quote) {
      if (sign === quote) quote = undefined
    } else if (sign === '"' || sign === "'") quote = sign
    else if ('({'.includes(sign)) depth += 1
    else if (')}'.includes(sign)) depth -= 1
    if (sign === separator && depth === 0 && !quote) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts
}
