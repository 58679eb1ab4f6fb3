import { el } from './dom'

/** Short notices in the corner, read out by screen readers; each goes after `seconds`, or when it is clicked. */
export function toastShelf(): { element: HTMLElement; show(title: string, message: string, seconds?: number): void } {
  const element = el('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' })
  return {
    element,
    show(title, message, seconds = 6) {
      const toast = el(
        'div',
        { class: 'toast', onclick: () => toast.remove() },
        title ? el('strong', {}, title) : undefined,
        el('span', {}, message),
      )
      element.append(toast)
      while (element.children.length > 4) element.firstElementChild?.remove()
      setTimeout(() => toast.remove(), seconds * 1000)
    },
  }
}
