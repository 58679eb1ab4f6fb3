import type { Cell } from './cell'
import type { Expected } from './column'

/** What is wrong in a sheet, as a value: where, what is there, what belongs there. `text/problem.ts` says it. */
export type Problem =
  | {
      readonly what: 'wrong cell'
      readonly sheet: string
      /** As people count: the header is row 1. */
      readonly row: number
      readonly header: string
      /** Undefined where the cell is blank. */
      readonly value: Cell | undefined
      readonly expected: Expected
    }
  | { readonly what: 'missing header'; readonly sheet: string; readonly header: string; readonly found?: string }
  | { readonly what: 'missing sheet'; readonly sheet: string }
  | {
      readonly what: 'repeated key'
      readonly sheet: string
      readonly header: string
      readonly value: string
      readonly rows: readonly number[]
    }
  | { readonly what: 'broken form'; readonly sheet: string; readonly label: string }
  /** A name in a cell that stands for no unit, or for several that nobody has named. */
  | {
      readonly what: 'unknown unit' | 'open group'
      readonly sheet: string
      readonly row: number
      readonly header: string
      readonly value: string
    }
