import type { BaseValueObject } from '@univerjs/engine-formula'

/** What results hang on besides the cells. */
export interface Account {
  /** `vi_VN`. */
  readonly locale: string
  /** The serial of the present moment on the book's wall clock. */
  now(): number
}

/** A function as it is changed: gets the engine's own way and the arguments. */
export type Change = (own: (...values: BaseValueObject[]) => BaseValueObject, values: BaseValueObject[]) => BaseValueObject

/** Changes functions that are there; the names are Google's. */
export type Changer = (names: string, change: Change) => void
