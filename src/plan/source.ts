/** A cell of a table that was handed in; null where a cell above reaches down over it (a vertical merge). */
export type Cell = string | null

/** Rows of cells, as a clipboard, a document or a sheet gave them. */
export type Table = readonly (readonly Cell[])[]

/** One row of the source with cleaned cells; `row` counts from 1 over the whole source. */
export interface SourceRow {
  readonly row: number
  readonly table: number
  readonly cells: readonly Cell[]
  /** Whether the source itself parted the row into cells. */
  readonly parted: boolean
  /** A cell begins with a quotation mark that is never closed. */
  readonly broken: boolean
}

export const textOf = (row: SourceRow): string =>
  row.cells
    .filter((cell) => cell)
    .join(' | ')
    .replace(/\n/g, ' ')

/** The cells that hold something, with their positions. */
export const filled = (row: SourceRow): { at: number; text: string }[] => {
  const found: { at: number; text: string }[] = []
  row.cells.forEach((text, at) => {
    if (text) found.push({ at, text })
  })
  return found
}
