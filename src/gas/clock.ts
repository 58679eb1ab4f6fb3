import type { Moment } from '../calendar/moment'
import { momentOfCell } from '../schema/cell'

let began = 0

/** The moment of now in Vietnam. Only this file asks the machine's clock. */
export const now = (): Moment => momentOfCell(new Date())!

/** Starts the count of `elapsed`. */
export const begin = (): void => {
  began = Date.now()
}

/** Milliseconds since `begin`. */
export const elapsed = (): number => Date.now() - began

/** A short text that grows with time, for keys of the journal. */
export const stamp = (): string => Date.now().toString(36)
