import { googleHas } from '../surface/google-has'

let listener: ((member: string) => void) | undefined

/** Hears of every NotEmulated while `act` runs, also of those that a script catches. */
export function hearing<T>(told: (member: string) => void, act: () => T): T {
  const outer = listener
  listener = told
  try {
    return act()
  } finally {
    listener = outer
  }
}

/** Thrown where the emulator lacks a member that a script uses: the name says which. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated'
  constructor(readonly member: string) {
    super(`NotEmulated: ${member}`)
    listener?.(member)
  }
}

const passing = new Set(['then', 'toJSON', 'constructor', 'prototype', 'hasOwnProperty', 'valueOf', 'isPrototypeOf'])

/**
 * The service object, refusing by name what Google has and it does not emulate. What Google's types do not know is undefined, so that
 * calling it is a TypeError of the script's realm, as on Google.
 */
export function strict<T extends object>(className: string, service: T): T {
  return new Proxy(service, {
    get(target, member, receiver) {
      if (typeof member === 'symbol' || member in target || passing.has(member)) return Reflect.get(target, member, receiver)
      if (googleHas(className, member) === false) return undefined
      throw new NotEmulated(`${className}.${member}`)
    },
    set(_target, member) {
      throw new NotEmulated(`${className}.${String(member)} =`)
    },
  })
}
