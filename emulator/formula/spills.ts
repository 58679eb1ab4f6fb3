import { cellAt, hasContent } from '../book/cells'
import type { SheetData } from '../book/data'
import type { Result, Spot } from '../book/result'
import { formulaCells } from '../book/stale'
import { mayFill } from './fills'
import { CannotTell } from './interrupt'

type Rows = readonly (readonly Result[])[]

/** The arrays of a book's formulas, as they lie over empty cells; all of it holds until something in the book changes. */
export interface Spills {
  /** Lays the rows over the cells from the formula's on; gives what the formula's own cell shows. Throws CannotTell beyond the sheet. */
  lay(spot: Spot, rows: Rows): Result
  /** What lies over that cell. */
  over(spot: Spot): Result | undefined
  /** The formulas of the sheet that may fill cells beside their own. */
  fillers(sheet: SheetData): readonly Spot[]
  /** Half open. */
  reach(sheet: SheetData): { rows: number; columns: number }
  forget(): void
}

export function newSpills(): Spills {
  const laid = new Map<SheetData, Map<string, Result>>()
  const known = new Map<SheetData, readonly Spot[]>()
  const key = (row: number, column: number) => `${row},${column}`
  return {
    lay(spot, rows) {
      const { sheet, row, column } = spot
      const wide = Math.max(...rows.map((line) => line.length))
      if (row + rows.length > sheet.rowCount || column + wide > sheet.columnCount)
        throw new CannotTell('formula whose rows go beyond the sheet')
      const cells = laid.get(sheet) ?? new Map<string, Result>()
      const places = rows.flatMap((line, down) => line.map((result, along) => ({ row: row + down, column: column + along, result })))
      const others = places.slice(1)
      // Google: the array is not put over what stands there.
      if (others.some((one) => hasContent(cellAt(sheet, one.row, one.column)) || cells.has(key(one.row, one.column))))
        return { value: { error: '#REF!' } }
      for (const one of others) cells.set(key(one.row, one.column), one.result)
      laid.set(sheet, cells)
      return places[0]?.result ?? { value: null }
    },
    over: ({ sheet, row, column }) => laid.get(sheet)?.get(key(row, column)),
    fillers(sheet) {
      let found = known.get(sheet)
      if (!found) {
        found = fillersOf(sheet)
        known.set(sheet, found)
      }
      return found
    },
    reach(sheet) {
      const all = [...(laid.get(sheet)?.keys() ?? [])].map((text) => text.split(',').map(Number) as [number, number])
      return { rows: Math.max(0, ...all.map(([row]) => row + 1)), columns: Math.max(0, ...all.map(([, column]) => column + 1)) }
    },
    forget() {
      laid.clear()
      known.clear()
    },
  }
}

function fillersOf(sheet: SheetData): Spot[] {
  const found: Spot[] = []
  if (![...formulaCells(sheet)].some(({ formula }) => formula !== undefined && mayFill(formula))) return found
  sheet.cells.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell?.formula !== undefined && mayFill(cell.formula)) found.push({ sheet, row, column })
    })
  })
  return found
}
