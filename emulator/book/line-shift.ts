import type { Shift } from './box'

/** Where a line stands after the shift; lines that are taken out fall to its place. */
export const point = (index: number, { at, count }: Shift): number => (index < at ? index : Math.max(at, index + count))

/** A frozen edge grows when a line is put in above it. */
export function moveEdge(edge: number, { at, count }: Shift): number {
  if (at >= edge) return edge
  return count > 0 ? edge + count : edge - (Math.min(at - count, edge) - at)
}

/** A record by line, as it is after the shift. */
export function moveKeys<T>(record: Record<number, T>, shift: Shift): Record<number, T> {
  const moved: Record<number, T> = {}
  for (const [key, value] of Object.entries(record)) {
    const index = Number(key)
    if (shift.count < 0 && index >= shift.at && index < shift.at - shift.count) continue
    moved[point(index, shift)] = value
  }
  return moved
}
