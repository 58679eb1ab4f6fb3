/** A child that can be told from others: the same key means that it would look and act the same. */
export interface Part {
  readonly key: string
  readonly make: () => HTMLElement
}

const keys = new WeakMap<Element, string>()

/** Makes `parts` the children of `place`. What stays the same is not touched, so that an open list, a caret or a half-written word in it stays too. */
export function settle(place: Element, parts: readonly Part[]): void {
  const wanted = new Set(parts.map(({ key }) => key))
  const standing = new Map<string, Element>()
  for (const child of Array.from(place.children)) {
    const key = keys.get(child)
    if (key !== undefined && wanted.has(key) && !standing.has(key)) standing.set(key, child)
    else child.remove()
  }
  let next = place.firstElementChild
  for (const { key, make } of parts) {
    const found = standing.get(key)
    standing.delete(key)
    if (found && found === next) next = next.nextElementSibling
    else {
      const child = found ?? make()
      keys.set(child, key)
      place.insertBefore(child, next)
    }
  }
}
