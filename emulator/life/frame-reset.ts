/** What ECMAScript itself defines: everything else that a window has is hidden from the script. */
export const languageNames: ReadonlySet<string> = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error AggregateError
  EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl ArrayBuffer Uint8Array Int8Array Uint16Array
  Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap
  WeakSet Proxy Reflect FinalizationRegistry WeakRef decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite
  isNaN SharedArrayBuffer Atomics WebAssembly`.split(/\s+/),
)

type Target = Record<PropertyKey, unknown>
type Kept = readonly [key: PropertyKey, descriptor: PropertyDescriptor]

const isObject = (value: unknown): value is Target => (typeof value === 'object' || typeof value === 'function') && value !== null

/**
 * Remembers a window's built-in objects and their prototypes; the returned function puts them back as they were and drops every global
 * that came since. A window so reset is as good as a new one for the next script, and a hundred times cheaper.
 */
export function rememberBuiltIns(window: Target): () => void {
  const objects = new Set<Target>()
  for (const name of languageNames) {
    const value = name === 'globalThis' ? undefined : window[name]
    if (!isObject(value)) continue
    objects.add(value)
    if (isObject(value.prototype)) objects.add(value.prototype)
  }
  const kept = [...objects].map((object) => ({ object, own: describeAll(object, Reflect.ownKeys(object)) }))
  const globals = new Set(Reflect.ownKeys(window))
  const builtIns = describeAll(window, [...languageNames])
  return () => {
    for (const key of Reflect.ownKeys(window)) if (!globals.has(key)) Reflect.deleteProperty(window, key)
    putBack(window, builtIns)
    for (const { object, own } of kept) {
      if (Reflect.ownKeys(object).length !== own.length) {
        const known = new Set(own.map(([key]) => key))
        for (const key of Reflect.ownKeys(object)) if (!known.has(key)) Reflect.deleteProperty(object, key)
      }
      putBack(object, own)
    }
  }
}

function describeAll(object: Target, keys: readonly PropertyKey[]): readonly Kept[] {
  return keys.flatMap((key) => {
    const descriptor = Reflect.getOwnPropertyDescriptor(object, key)
    return descriptor?.configurable ? [[key, descriptor] as const] : []
  })
}

function putBack(object: Target, own: readonly Kept[]): void {
  for (const [key, before] of own) {
    const now = Reflect.getOwnPropertyDescriptor(object, key)
    if (!now || now.value !== before.value || now.get !== before.get || now.set !== before.set) Reflect.defineProperty(object, key, before)
  }
}
