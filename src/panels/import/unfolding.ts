import { el } from './element'

/** A line that unfolds to a list; `open` holds the ids of those unfolded, and outlives them. */
export function unfolding(id: string, line: string, items: readonly string[], open: Set<string>): HTMLDetailsElement {
  const made = el('details', { open: open.has(id) }, el('summary', { id }, line), el('ul', {}, ...items.map((item) => el('li', {}, item))))
  made.addEventListener('toggle', () => (made.open ? open.add(id) : open.delete(id)))
  return made
}
