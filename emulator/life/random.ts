/** Random numbers that can be saved: the same seed gives the same trigger minutes and ids. */
export interface Random {
  /** The whole state. */
  state: number
}

/** The next number from 0 (included) to 1 (excluded), by mulberry32. */
export function next(random: Random): number {
  random.state = (random.state + 0x6d2b79f5) | 0
  let mixed = Math.imul(random.state ^ (random.state >>> 15), 1 | random.state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

/** A whole number from 0 up to, not including, `count`. */
export const below = (random: Random, count: number): number => Math.floor(next(random) * count)

/** A random UUID of version 4. */
export function uuid(random: Random): string {
  const digits = Array.from({ length: 32 }, () => below(random, 16))
  digits[12] = 4
  digits[16] = 8 + (digits[16]! % 4)
  const text = digits.map((digit) => digit.toString(16)).join('')
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-')
}
