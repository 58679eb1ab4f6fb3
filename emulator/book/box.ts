import type { Box } from './data'

/** Where a span of rows or columns is put in (`count` > 0, before index `at`) or taken out (`count` < 0, from index `at`). */
export interface Shift {
  axis: 'rows' | 'columns'
  at: number
  count: number
  /** Only within these columns (of rows) or rows (of columns), half-open; absent: all across. What reaches over the edge stays. */
  band?: readonly [from: number, to: number]
}

export const holds = (box: Box, row: number, column: number): boolean =>
  row >= box.top && row < box.bottom && column >= box.left && column < box.right

export const overlap = (a: Box, b: Box): boolean => a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right

export const contains = (outer: Box, inner: Box): boolean =>
  outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right

export const sameBox = (a: Box, b: Box): boolean => contains(a, b) && contains(b, a)

export const cellsIn = (box: Box): number => (box.bottom - box.top) * (box.right - box.left)

/** What is left of the box around the hole: at most four boxes. */
export function without(box: Box, hole: Box): Box[] {
  if (!overlap(box, hole)) return [box]
  const top = Math.max(box.top, hole.top)
  const bottom = Math.min(box.bottom, hole.bottom)
  return [
    { ...box, bottom: top },
    { ...box, top, bottom, right: Math.max(box.left, hole.left) },
    { ...box, top, bottom, left: Math.min(box.right, hole.right) },
    { ...box, top: bottom },
  ].filter((part) => part.top < part.bottom && part.left < part.right)
}

/** The half-open span after the shift; undefined where nothing of it is left. */
export function shiftSpan(from: number, to: number, { at, count }: Shift): [number, number] | undefined {
  if (count >= 0) return [from >= at ? from + count : from, to > at ? to + count : to]
  const gone = -count
  const moved = (edge: number) => (edge <= at ? edge : Math.max(at, edge - gone))
  const span: [number, number] = [moved(from), moved(to)]
  return span[0] < span[1] ? span : undefined
}

export function shiftBox(box: Box, shift: Shift): Box | undefined {
  const rows = shift.axis === 'rows'
  const { band } = shift
  if (band && (rows ? box.left < band[0] || box.right > band[1] : box.top < band[0] || box.bottom > band[1])) return box
  const span = rows ? shiftSpan(box.top, box.bottom, shift) : shiftSpan(box.left, box.right, shift)
  if (!span) return undefined
  return rows ? { ...box, top: span[0], bottom: span[1] } : { ...box, left: span[0], right: span[1] }
}
