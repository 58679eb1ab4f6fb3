import type { BaseAstNode } from '@univerjs/engine-formula'
import { CannotTell } from './interrupt'

/** Google's functions that the engine has too, and calculates in another way. Those that it lacks are refused without being named here. */
const otherwise = new Set([
  'ARRAYFORMULA',
  'SORT',
  'PROPER',
  'IMAGE',
  'ENCODEURL',
  'ROUNDBANK',
  'CELL',
  'DOLLAR',
  'FIXED',
  'TO_DATE',
  'TYPE',
  'ISFORMULA',
  'FORMULATEXT',
  'RANDARRAY',
])

/** Functions of other programs; Google does not know the name. */
export const notGoogles = [
  'AGGREGATE',
  'AREAS',
  'ARRAYTOTEXT',
  'BAHTTEXT',
  'BINOM.DIST.RANGE',
  'DBCS',
  'DROP',
  'EXPAND',
  'NUMBERSTRING',
  'NUMBERVALUE',
  'SORTBY',
  'TAKE',
  'TEXTAFTER',
  'TEXTBEFORE',
  'TEXTSPLIT',
  'VALUETOTEXT',
]

const called = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)\(/gu

/** Throws CannotTell where a function of the formula is not known to the engine or not Google's there. */
export function refuseFunctions(text: string, known: (name: string) => boolean): void {
  for (const [, word] of text.matchAll(called)) {
    const name = word?.toUpperCase()
    if (name === undefined || notGoogles.includes(name)) continue
    if (otherwise.has(name) || !known(name)) throw new CannotTell(`formula ${name}`)
  }
}

/** Functions that take a range as it is. */
const takers = new Set(
  `SUM SUMIF SUMIFS SUMSQ SUMX2MY2 SUMX2PY2 SUMXMY2 PRODUCT COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS
  AVERAGE.WEIGHTED MIN MINA MINIFS MAX MAXA MAXIFS MEDIAN MODE MODE.SNGL MODE.MULT STDEV STDEV.P STDEV.S STDEVA STDEVP STDEVPA VAR VAR.P
  VAR.S VARA VARP VARPA LARGE SMALL RANK RANK.AVG RANK.EQ PERCENTILE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC
  PERCENTRANK.INC QUARTILE QUARTILE.EXC QUARTILE.INC CORREL COVAR COVARIANCE.P COVARIANCE.S PEARSON RSQ SLOPE INTERCEPT STEYX FORECAST
  FORECAST.LINEAR TREND GROWTH LINEST LOGEST FREQUENCY SUBTOTAL AND OR XOR VLOOKUP HLOOKUP LOOKUP XLOOKUP MATCH XMATCH INDEX CHOOSE OFFSET
  ROW ROWS COLUMN COLUMNS TRANSPOSE CONCATENATE TEXTJOIN GCD LCM MMULT MDETERM MINVERSE UNIQUE FILTER NETWORKDAYS NETWORKDAYS.INTL WORKDAY
  WORKDAY.INTL NPV IRR XIRR XNPV MIRR HSTACK VSTACK TOCOL TOROW CHOOSECOLS CHOOSEROWS WRAPROWS WRAPCOLS FLATTEN ARRAY_CONSTRAIN BYROW BYCOL
  MAP REDUCE SCAN SUMPRODUCT DEVSQ GEOMEAN HARMEAN AVEDEV SKEW SKEW.P KURT TRIMMEAN PROB SERIESSUM ISREF SHEET SHEETS DSUM DCOUNT DCOUNTA
  DGET DMAX DMIN DAVERAGE DPRODUCT LAMBDA LET COUNTUNIQUE`.split(/\s+/),
)

/** Functions within which Google works on whole ranges, cell by cell. */
const arrays = new Set(['SUMPRODUCT', 'FILTER', 'INDEX', 'MMULT'])

/**
 * Throws CannotTell where a range stands in place of one value: Google takes the cell beside the formula, the engine takes all.
 * Source: Google's help on ARRAYFORMULA. `whole`: within a function that works cell by cell; `wide`: names of LET and LAMBDA may be ranges.
 */
export function refuseIntersections(node: BaseAstNode, whole = false, wide = false): void {
  const name = node.getToken().trim().toUpperCase()
  const children = node.getChildren()
  const within = whole || arrays.has(name)
  const widely = wide || name === 'BYROW' || name === 'BYCOL' || (node.nodeType === kinds.lambda && children.some(bindsRange))
  for (const child of children) {
    const many = isRange(child) || (wide && child.nodeType === kinds.name)
    if (many && !whole && !takers.has(name) && judged.has(node.nodeType)) throw new CannotTell('formula with a range in place of one value')
    refuseIntersections(child, within, widely)
  }
  if (name === 'FILTER' && children.length > 2) throw new CannotTell('formula FILTER with several conditions')
}

/** The engine's numbers for kinds of nodes. */
const kinds = { reference: 1, operator: 3, function: 4, lambda: 5, name: 6, root: 9, range: 10, prefix: 11, suffix: 12 }
const judged = new Set<number>([kinds.operator, kinds.function, kinds.prefix, kinds.suffix])

const isRange = (node: BaseAstNode): boolean =>
  node.nodeType === kinds.range || (node.nodeType === kinds.reference && /:[^!]*$/.test(node.getToken()))

/** The values that LET gives its names stand under a root of their own. */
const bindsRange = (node: BaseAstNode): boolean => node.nodeType === kinds.root && node.getChildren().some(isRange)
