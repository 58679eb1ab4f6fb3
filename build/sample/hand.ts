import { cellName } from '../../emulator/book/a1'
import type { Google, Script } from '../../emulator/face'

/** What a person types or pastes; ticks are truth values. */
export type Typed = string | boolean | readonly (readonly string[])[]

/** A person's hand in the grid: finds a cell by the words that stand around it, as eyes do, and types. A block is pasted with its first cell there. */
export interface Hand {
  /** In the row whose cell under `keyHeader` reads `key`, under `header`. Headers may stand in any row. */
  type(sheet: string, keyHeader: string, key: string, header: string, typed: Typed): void
  /** Pastes a row into the first one that is blank under `keyHeader`, from there on. */
  add(sheet: string, keyHeader: string, cells: readonly string[]): void
  /** In the cell to the right of a label. */
  beside(sheet: string, label: string, typed: Typed): void
  /** The text to the right of a label. */
  reads(sheet: string, label: string): string
}

/** Throws RangeError where the words are not on the sheet. */
export function handOver(google: Google, script: Script): Hand {
  const cellsOf = (name: string) => {
    const found = google.book.data.sheets.find((sheet) => sheet.name === name)
    if (!found) throw new RangeError(`No sheet "${name}"`)
    return found.cells
  }
  const find = (name: string, words: string, from = 0, column?: number): { row: number; column: number } => {
    const cells = cellsOf(name)
    for (let row = from; row < cells.length; row++) {
      const at = column === undefined ? (cells[row] ?? []).findIndex((cell) => cell?.value === words) : column
      if (at >= 0 && cells[row]?.[at]?.value === words) return { row, column: at }
    }
    throw new RangeError(`"${words}" is not on "${name}"`)
  }
  return {
    type(sheet, keyHeader, key, header, typed) {
      const top = find(sheet, keyHeader)
      const { column } = find(sheet, header, top.row)
      const { row } = find(sheet, key, top.row + 1, top.column)
      script.edit(sheet, cellName(row, column), typed)
    },
    add(sheet, keyHeader, cells) {
      const { row: top, column } = find(sheet, keyHeader)
      const rows = cellsOf(sheet)
      let row = top + 1
      while ((rows[row]?.[column]?.value ?? '') !== '') row++
      script.edit(sheet, cellName(row, column), [cells])
    },
    beside(sheet, label, typed) {
      const { row, column } = find(sheet, label)
      script.edit(sheet, cellName(row, column + 1), typed)
    },
    reads(sheet, label) {
      const { row, column } = find(sheet, label)
      return String(cellsOf(sheet)[row]?.[column + 1]?.value ?? '')
    },
  }
}
