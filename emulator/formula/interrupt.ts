import type { Spot } from '../book/result'

/** Thrown out of a calculation that reads a cell whose own formula must be worked out first. */
export class Wanted {
  constructor(readonly spot: Spot) {}
}

/** Thrown out of a calculation whose result would not be Google's, or would be a guess; `what` says why. */
export class CannotTell {
  constructor(readonly what: string) {}
}
