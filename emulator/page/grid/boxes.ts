import type { IRange } from '@univerjs/core'
import type { Box } from '../../book/data'

export const toRange = (box: Box): IRange => ({
  startRow: box.top,
  startColumn: box.left,
  endRow: box.bottom - 1,
  endColumn: box.right - 1,
})
export const toBox = (range: IRange): Box => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow + 1,
  right: range.endColumn + 1,
})

/** Covers the cells (`[row, column]`, in any order) with few rectangles that touch no other cell. */
export function coverCells(cells: readonly (readonly [number, number])[]): Box[] {
  const columns = new Map<number, number[]>()
  for (const [row, column] of cells) {
    const rows = columns.get(column)
    if (rows) rows.push(row)
    else columns.set(column, [row])
  }
  const open = new Map<string, Box>()
  const done: Box[] = []
  for (const column of [...columns.keys()].sort((a, b) => a - b)) {
    const rows = [...new Set(columns.get(column))].sort((a, b) => a - b)
    for (let i = 0; i < rows.length; ) {
      const top = rows[i]!
      let bottom = top
      while (i < rows.length && rows[i] === bottom) {
        bottom += 1
        i += 1
      }
      const key = `${top}:${bottom}`
      const left = open.get(key)
      if (left?.right === column) left.right = column + 1
      else {
        const box = { top, left: column, bottom, right: column + 1 }
        done.push(box)
        open.set(key, box)
      }
    }
  }
  return done
}
