import { text } from '../text'
import { el, type IconName, icon } from './dom'

export interface Tab {
  readonly id: string
  readonly title: string
  readonly icon: IconName
  /** Draws the tab's content; called when it is opened and when Google's side changed while it is open. */
  draw(): Node[]
  /** A number or word beside the icon. */
  badge?(): string | undefined
}

export interface Rail {
  readonly rail: HTMLElement
  readonly drawer: HTMLElement
  /** Opens a tab, or closes the drawer for undefined. */
  open(id: string | undefined): void
  refresh(): void
}

/** Google's side: a rail of tabs at the edge and a drawer with the content of the one that is open. */
export function makeRail(tabs: readonly Tab[]): Rail {
  let current: Tab | undefined
  const title = el('h2', { id: 'drawer-title' })
  const content = el('div', { class: 'drawer-content', role: 'tabpanel', 'aria-labelledby': 'drawer-title', tabindex: 0 })
  const closeButton = el(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': text.close, onclick: () => open(undefined) },
    icon('close'),
  )
  const drawer = el(
    'aside',
    { class: 'drawer', hidden: true, 'aria-label': text.consoleName },
    el('header', {}, title, closeButton),
    content,
  )
  const buttons = tabs.map((tab) =>
    el(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: 'rail-tab',
        'data-tab': tab.id,
        'aria-selected': 'false',
        onclick: () => open(tab === current ? undefined : tab.id),
      },
      el('span', { class: 'rail-icon' }, icon(tab.icon), el('span', { class: 'badge', hidden: true })),
      el('span', { class: 'rail-label' }, tab.title),
    ),
  )
  const rail = el('nav', { class: 'rail', role: 'tablist', 'aria-label': text.consoleName, 'aria-orientation': 'vertical' }, ...buttons)
  rail.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    buttons[(at + step + buttons.length) % buttons.length]?.focus()
  })

  function open(id: string | undefined) {
    const focused = drawer.contains(document.activeElement) ? buttons.find((button) => button.dataset.tab === current?.id) : undefined
    current = tabs.find((tab) => tab.id === id)
    drawer.hidden = !current
    for (const button of buttons) button.setAttribute('aria-selected', String(button.dataset.tab === current?.id))
    if (!current) focused?.focus()
    refresh()
  }

  function refresh() {
    tabs.forEach((tab, at) => {
      const badge = buttons[at]!.querySelector<HTMLElement>('.badge')!
      const shown = tab.badge?.()
      badge.hidden = !shown
      badge.textContent = shown ?? ''
    })
    if (!current) return
    title.textContent = current.title
    const scrolled = content.scrollTop
    content.replaceChildren(...current.draw())
    content.scrollTop = scrolled
  }

  return { rail, drawer, open, refresh }
}
