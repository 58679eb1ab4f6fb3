import { el } from './element'
import type { Notice } from './session'
import { say } from './words'

/** Shows a message at its place, or hides the place; `action` stands as a button beneath the words. */
export function drawNotice(
  place: HTMLElement,
  notice: Notice | undefined,
  action?: { readonly label: string; readonly press: () => void },
): void {
  place.hidden = notice === undefined
  place.replaceChildren()
  if (!notice) return
  place.dataset.kind = notice.kind
  if (notice.kind === 'changed') place.append(el('p', {}, say('changed since')))
  else if (notice.kind === 'problem') place.append(el('p', { class: 'words' }, notice.text))
  else {
    place.append(el('p', {}, say('failure')))
    if (notice.detail) place.append(el('p', { class: 'detail' }, say('failure detail', { detail: notice.detail })))
  }
  if (action && notice.kind !== 'changed') {
    const button = el('button', { type: 'button', class: 'quiet' }, action.label)
    button.addEventListener('click', action.press)
    place.append(button)
  }
}
