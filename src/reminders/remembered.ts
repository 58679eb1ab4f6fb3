/** The same function, which works each answer out once. */
export function remembered<K, V>(of: (asked: K) => V): (asked: K) => V {
  const known = new Map<K, V>()
  return (asked) => {
    if (!known.has(asked)) known.set(asked, of(asked))
    return known.get(asked) as V
  }
}
