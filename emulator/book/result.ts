import type { BookData, CellValue, SheetData } from './data'

/** Where a formula stands. */
export interface Spot {
  readonly sheet: SheetData
  readonly row: number
  readonly column: number
}

/** What a formula gives, with the number format that it brings where its cell has none. */
export interface Result {
  readonly value: CellValue
  readonly pattern?: string
}

/** The result of a formula cannot be known; `what` names the function or the reason. */
export class Unknown {
  constructor(readonly what: string) {}
}

/** Works out formulas for those who read them. `now` is the serial of the present moment on the book's wall clock. */
export interface Calculator {
  /** Works out the formula of that cell, and what it hangs on, and stores the results; gives the reason where it cannot. */
  settle(book: BookData, spot: Spot, now: number): Unknown | undefined
  /** What fills a cell that holds nothing itself: a part of another formula's array. Undefined: nothing does. */
  spilled(book: BookData, spot: Spot, now: number): Result | Unknown | undefined
  /** How far arrays of the sheet's formulas reach, half open. */
  reach(book: BookData, sheet: SheetData, now: number): { readonly rows: number; readonly columns: number } | Unknown
  /** The result of a formula as if it stood in that cell; the cell itself keeps what it has. */
  ask(book: BookData, spot: Spot, formula: string, now: number): Result | Unknown
}
