/** What `google.script.run` lets through: texts, numbers, truth values, null, and arrays and plain objects of them. */

const tag = (value: unknown): string => Object.prototype.toString.call(value)

/** Thrown for an argument that a panel may not send; the message is Google's. */
export class IllegalValue extends Error {}

/**
 * A panel's arguments as they arrive: undefined in an array becomes null, in an object it is left out, numbers that JSON lacks become null.
 * Throws IllegalValue for a Date, a function, a DOM element, a Map, Set, Symbol or BigInt anywhere, and for circles.
 */
export const sent = (args: readonly unknown[]): unknown[] => args.map((arg, place) => legal(arg, String(place), []) ?? null)

function legal(value: unknown, property: string, above: readonly unknown[]): unknown {
  const illegal = new IllegalValue(`Failed due to illegal value in property: ${property}`)
  switch (typeof value) {
    case 'function':
    case 'symbol':
    case 'bigint':
      throw illegal
    case 'number':
      return Number.isFinite(value) ? value : null
    case 'object':
      break
    default:
      return value
  }
  if (value === null) return null
  if (above.includes(value)) throw new IllegalValue('Failed due to circular reference.')
  const path = [...above, value]
  if (Array.isArray(value)) return value.map((item, place) => legal(item, String(place), path) ?? null)
  if (tag(value) !== '[object Object]') throw illegal
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, legal(item, key, path)]])))
}

/**
 * A function's result as it arrives in the panel: null as a whole where a Date, a function, or an object of a service stands anywhere in it.
 * Assumed: Map, Set and circles too. Undefined arrives as null.
 */
export function received(value: unknown): unknown {
  try {
    return legal(value, '', []) ?? null
  } catch (error) {
    if (error instanceof IllegalValue) return null
    throw error
  }
}
