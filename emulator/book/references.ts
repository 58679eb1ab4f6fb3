import { columnIndex, columnName, sheetPrefix } from './a1'
import { type Shift, shiftSpan } from './box'
import type { Box } from './data'

/** One reference in a formula. Ends that are open (`A2:A`, `B:B`) are absent; `first` and `last` count from 0, both inside. */
export interface Reference {
  /** As it stands before the `!`, unquoted; absent: the formula's own sheet. */
  sheet: string | undefined
  rows: Span
  columns: Span
  /** False for `A1` without a colon. */
  pair: boolean
}

export interface Span {
  first?: number
  last?: number
  /** `$` before the first and before the last. */
  fixed: [boolean, boolean]
}

const token =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$:!'])(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{M}\p{N}_.]*))!)?(?:(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?::(\$?)([A-Za-z]{0,3})(\$?)(\d*))?|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d+):(\$?)(\d+))(?![\p{L}\p{N}_(!])/gu

const gone = '#REF!'

/** Rewrites every reference of the formula; texts in quotes and function names are left alone. A change given as text stands as it is. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | string): string {
  return formula.replace(token, (text, ...groups) => {
    if (text.startsWith('"')) return text
    const reference = read(groups as (string | undefined)[])
    if (!reference) return text
    const changed = change(reference)
    if (typeof changed === 'string') return changed
    return changed === reference ? text : write(changed)
  })
}

function read(found: (string | undefined)[]): Reference | undefined {
  const [quoted, bare, fc1, c1, fr1, r1, fc2, c2, fr2, r2, ofc1, oc1, ofc2, oc2, ofr1, or1, ofr2, or2] = found
  const sheet = quoted === undefined ? bare : quoted.replaceAll("''", "'")
  if (oc1 !== undefined) return { sheet, pair: true, rows: span('', '', '', ''), columns: span(oc1, oc2, ofc1, ofc2) }
  if (or1 !== undefined) return { sheet, pair: true, columns: span('', '', '', ''), rows: span(or1, or2, ofr1, ofr2) }
  const pair = c2 !== undefined
  if (pair && c2 === '' && r2 === '') return undefined
  return { sheet, pair, columns: span(c1, pair ? c2 : c1, fc1, fc2), rows: span(r1, pair ? r2 : r1, fr1, fr2) }
}

function span(first: string | undefined, last: string | undefined, fixed1: string | undefined, fixed2: string | undefined): Span {
  const read: Span = { fixed: [fixed1 === '$', fixed2 === '$'] }
  if (first) read.first = position(first)
  if (last) read.last = position(last)
  return read
}

const position = (text: string): number => (/^\d/.test(text) ? Number(text) - 1 : columnIndex(text))

function write({ sheet, rows, columns, pair }: Reference): string {
  const end = (side: 0 | 1) => {
    const column = side === 0 ? columns.first : columns.last
    const row = side === 0 ? rows.first : rows.last
    return (
      (column === undefined ? '' : (columns.fixed[side] ? '$' : '') + columnName(column)) +
      (row === undefined ? '' : (rows.fixed[side] ? '$' : '') + (row + 1))
    )
  }
  return (sheet === undefined ? '' : formulaPrefix(sheet)) + (pair ? `${end(0)}:${end(1)}` : end(0))
}

/** A sheet's name before a reference: bare where Google writes it bare. */
export const formulaPrefix = (sheet: string): string => (/^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? `${sheet}!` : sheetPrefix(sheet))

/** The formula after rows or columns of sheet `moved` were put in or taken out; `home` is the sheet that the formula stands on. */
export function shiftFormula(formula: string, home: string, moved: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    if (!sameName(reference.sheet ?? home, moved)) return reference
    const span = shift.axis === 'rows' ? reference.rows : reference.columns
    if (shift.band && !within(shift.axis === 'rows' ? reference.columns : reference.rows, shift.band)) return reference
    const changed = shiftEnds(span, shift)
    if (changed === undefined) return gone
    if (changed === span) return reference
    return shift.axis === 'rows' ? { ...reference, rows: changed } : { ...reference, columns: changed }
  })
}

const within = ({ first, last }: Span, [from, to]: readonly [number, number]): boolean =>
  first !== undefined && last !== undefined && first >= from && last < to

/** Open ends stay open; undefined where all of it is gone. */
function shiftEnds(span: Span, shift: Shift): Span | undefined {
  if (span.first === undefined) return span
  const moved = shiftSpan(span.first, (span.last ?? Number.POSITIVE_INFINITY) + 1, shift)
  if (!moved) return undefined
  const next: Span = { ...span, first: moved[0] }
  if (span.last !== undefined) next.last = moved[1] - 1
  return next.first === span.first && next.last === span.last ? span : next
}

/** The formula as a copy elsewhere has it: what has no `$` moves along. */
export function copyFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula
  return mapReferences(formula, (reference) => {
    const rows = slide(reference.rows, down)
    const columns = slide(reference.columns, right)
    return rows && columns ? { ...reference, rows, columns } : gone
  })
}

function slide(span: Span, by: number): Span | undefined {
  const next: Span = { ...span }
  if (span.first !== undefined && !span.fixed[0]) next.first = span.first + by
  if (span.last !== undefined && !(span.first === span.last ? span.fixed[0] && span.fixed[1] : span.fixed[1])) next.last = span.last + by
  return (next.first ?? 0) < 0 || (next.last ?? 0) < 0 ? undefined : next
}

/**
 * The formula after the box was cut from sheet `from` and put `down` and `right` of where it was, on sheet `to`. References to parts
 * of the box follow; `moving` says that the formula itself was in the box, which takes its other references along unchanged.
 */
export function moveInFormula(
  formula: string,
  home: string,
  { from, to, box, down, right, moving }: { from: string; to: string; box: Box; down: number; right: number; moving: boolean },
): string {
  const after = moving ? to : home
  return mapReferences(formula, (reference) => {
    const { sheet, rows, columns } = reference
    const name = sheet ?? home
    const inBox = sameName(name, from) && within(rows, [box.top, box.bottom]) && within(columns, [box.left, box.right])
    if (!inBox) return sheet === undefined && !sameName(home, after) ? { ...reference, sheet: home } : reference
    const moved = { ...reference, rows: push(rows, down), columns: push(columns, right) }
    return sheet === undefined && sameName(to, after) ? moved : { ...moved, sheet: to }
  })
}

const push = (span: Span, by: number): Span => ({ ...span, first: (span.first ?? 0) + by, last: (span.last ?? 0) + by })

export function renameInFormula(formula: string, from: string, to: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet !== undefined && sameName(reference.sheet, from) ? { ...reference, sheet: to } : reference,
  )
}

/** References to a sheet that is deleted. */
export function dropSheetInFormula(formula: string, sheet: string): string {
  return mapReferences(formula, (reference) => (reference.sheet !== undefined && sameName(reference.sheet, sheet) ? gone : reference))
}

/** Sheet names differ on Google only by more than case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
