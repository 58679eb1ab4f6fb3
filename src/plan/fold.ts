const bases = new Map<string, string>()

function baseOf(letter: string): string {
  const known = bases.get(letter)
  if (known !== undefined) return known
  const base = letter === 'đ' || letter === 'Đ' ? 'd' : letter.normalize('NFD').charAt(0)
  bases.set(letter, base)
  return base
}

/** Lower case without diacritics; the same length as the text, so that a position found in one holds in the other. */
export const fold = (text: string): string => text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, baseOf).toLowerCase()

/** Only the letters and digits of the folded text: what is left when spaces, line breaks and marks are an accident. */
export const squash = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '')

/** Folded words parted by one space. */
export const words = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Letters that must be changed, added or taken away to come from one text to the other; `limit + 1` where there are more. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const here = [i]
    for (let j = 1; j <= b.length; j++)
      here.push(Math.min(above[j]! + 1, here[j - 1]! + 1, above[j - 1]! + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1)))
    if (Math.min(...here) > limit) return limit + 1
    above = here
  }
  return above[b.length]!
}

/** How much of their words two texts share, 0 to 1 (Dice). */
export function likeness(a: string, b: string): number {
  const left = words(a).split(' ')
  const right = words(b).split(' ')
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count > 0) shared++
    counts.set(word, count - 1)
  }
  return (2 * shared) / (left.length + right.length)
}

/** Every match of a global pattern, in order. */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const search = new RegExp(pattern.source, pattern.flags)
  const found: RegExpExecArray[] = []
  for (let match = search.exec(text); match; match = search.exec(text)) {
    found.push(match)
    if (match[0] === '') search.lastIndex++
  }
  return found
}
