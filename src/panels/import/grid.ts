import type { Cell } from './source'

/** A cell as a document gives it: how many columns and rows of the grid it takes. */
export interface Spanned {
  readonly text: Cell
  readonly across: number
  readonly down: number
}

/** One place of the grid: the text of the cell that begins there, null beneath a vertical merge, undefined where a cell to the left covers it. */
type Place = Cell | undefined

/**
 * Lays cells out on their grid. Covered by a cell above: null; covered by a cell to the left, or missing: ''. Columns that no row keeps apart
 * become one, for a document's rows are often misaligned by a hair.
 */
export function placed(rows: readonly (readonly Spanned[])[]): Cell[][] {
  const grid: Place[][] = rows.map(() => [])
  const taken = rows.map(() => new Set<number>())
  rows.forEach((cells, y) => {
    let x = 0
    for (const { text, across, down } of cells) {
      while (taken[y]!.has(x)) x++
      for (let dy = 0; dy < down && y + dy < rows.length; dy++) {
        grid[y + dy]![x] = dy === 0 ? text : null
        for (let dx = 0; dx < across; dx++) taken[y + dy]!.add(x + dx)
      }
      x += across
    }
  })
  return oneForOne(grid)
}

function oneForOne(grid: readonly (readonly Place[])[]): Cell[][] {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0)
  const columns: Place[][] = []
  for (let x = 0; x < width; x++) {
    const next = grid.map((row) => row[x])
    const last = columns[columns.length - 1]
    if (next.every((place) => place === undefined)) continue
    if (last && next.every((place, y) => place === undefined || last[y] === undefined)) {
      columns[columns.length - 1] = last.map((place, y) => (place === undefined ? next[y] : place))
    } else columns.push(next)
  }
  return grid.map((_, y) => columns.map((column) => (column[y] === undefined ? '' : column[y]!)))
}
