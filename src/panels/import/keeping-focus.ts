const places = '.rows-scroll, .matters, .toolbar, .plan'
const controls = ':is(button, select, input, summary)[id]'

function scrollerOf(element: Element): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  return document.scrollingElement
}

const caretOf = (element: Element | null): readonly [number, number] | undefined =>
  element instanceof HTMLInputElement && element.type === 'text' ? [element.selectionStart ?? 0, element.selectionEnd ?? 0] : undefined

/**
 * Keeps the focus, the caret and the height on the screen of the element of the same id while `draw` replaces what is around it. Where it is
 * gone, the next control of the same place takes the focus.
 */
export function keepingFocus(draw: () => void): void {
  const focused = document.activeElement
  const caret = caretOf(focused)
  const top = focused?.getBoundingClientRect().top ?? 0
  const around = focused?.closest(places)?.querySelectorAll(controls) ?? []
  const ids = focused?.id ? Array.from(around, ({ id }) => id) : []
  const at = ids.indexOf(focused?.id ?? '')
  draw()
  if (at < 0) return
  const near = [...ids.slice(at), ...ids.slice(0, at).reverse()]
  const found = near.map((id) => document.getElementById(id)).find((each) => each && !each.closest('[hidden]'))
  if (!found) return
  if (found !== document.activeElement) {
    found.focus({ preventScroll: true })
    if (caret && found instanceof HTMLInputElement) found.setSelectionRange(...caret)
  }
  if (found.id === ids[at]) scrollerOf(found)?.scrollBy(0, found.getBoundingClientRect().top - top)
}
