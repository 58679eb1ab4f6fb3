import { split } from '../../book/separators'

/** Functions that the grid's engine lacks or calculates otherwise than Google. */
const unlike = [
  'QUERY',
  'SPARKLINE',
  'SORT',
  'SORTN',
  'ARRAYFORMULA',
  'SPLIT',
  'JOIN',
  'COUNTUNIQUE',
  'PROPER',
  'IMPORTRANGE',
  'GOOGLEFINANCE',
  'IMAGE',
]

/** The first function in the formula whose result in the grid would not be Google's, or undefined. */
export function notCalculated(formula: string): string | undefined {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').toUpperCase()
  const lacking = unlike.find((name) => new RegExp(`(^|[^A-Z0-9_.])${name}\\(`).test(bare))
  if (lacking) return lacking
  const filter = /(?:^|[^A-Z0-9_.])FILTER\(/.exec(bare)
  return filter && split(inside(bare.slice(filter.index + filter[0].length)), ',').length > 2 ? 'FILTER' : undefined
}

/** The arguments up to the bracket that closes them. */
function inside(text: string): string {
  let depth = 1
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '(') depth += 1
    if (text[i] === ')' && --depth === 0) return text.slice(0, i)
  }
  return text
}
