import type { MenuView } from '../../face'
import { el } from './dom'

type Item = MenuView['items'][number]

/** The add-on's menus: opened by click or arrow keys, closed by Escape or a click elsewhere. `choose` gets the titles from the menu down. */
export function menuBar(menus: readonly MenuView[], choose: (path: string[]) => void): HTMLElement {
  const bar = el('div', { role: 'menubar', class: 'menubar' })
  const close = () => {
    for (const button of bar.querySelectorAll<HTMLElement>('[aria-expanded="true"]')) button.setAttribute('aria-expanded', 'false')
  }
  const open = (button: HTMLElement, first = false) => {
    close()
    button.setAttribute('aria-expanded', 'true')
    if (first) (button.nextElementSibling?.querySelector('[role=menuitem]') as HTMLElement | null)?.focus()
  }
  for (const menu of menus) {
    const button: HTMLElement = el('button', {
      type: 'button',
      role: 'menuitem',
      class: 'menu-title',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      onclick: () => (button.getAttribute('aria-expanded') === 'true' ? close() : open(button)),
      onpointerenter: () => bar.querySelector('[aria-expanded="true"]') && open(button),
    })
    button.textContent = menu.title
    const pick = (path: string[]) => {
      close()
      button.focus()
      choose(path)
    }
    bar.append(el('div', { class: 'menu' }, button, list(menu.items, [menu.title], pick)))
  }
  bar.addEventListener('keydown', (event) => steer(event, bar, open, close))
  document.addEventListener('pointerdown', (event) => {
    if (!bar.contains(event.target as Node)) close()
  })
  window.addEventListener('blur', close)
  return bar
}

function list(items: readonly Item[], path: string[], choose: (path: string[]) => void): HTMLElement {
  const box = el('div', { role: 'menu', class: 'menu-list', 'aria-label': path.at(-1) ?? '' })
  for (const item of items) {
    if ('separator' in item) box.append(el('hr', { role: 'separator' }))
    else if ('handler' in item)
      box.append(el('button', { type: 'button', role: 'menuitem', tabindex: -1, onclick: () => choose([...path, item.title]) }, item.title))
    else
      box.append(
        el(
          'div',
          { class: 'menu-sub' },
          el('button', { type: 'button', role: 'menuitem', tabindex: -1, 'aria-haspopup': 'menu' }, item.title),
          list(item.items, [...path, item.title], choose),
        ),
      )
  }
  return box
}

function steer(event: KeyboardEvent, bar: HTMLElement, open: (button: HTMLElement, first: boolean) => void, close: () => void): void {
  const at = document.activeElement as HTMLElement
  const titles = [...bar.querySelectorAll<HTMLElement>('.menu-title')]
  const holder = at.closest<HTMLElement>('[role=menu]')
  const siblings = holder
    ? [...holder.querySelectorAll<HTMLElement>(':scope > [role=menuitem], :scope > .menu-sub > [role=menuitem]')]
    : titles
  const step = (by: number) => siblings[(siblings.indexOf(at) + by + siblings.length) % siblings.length]?.focus()
  const title = at.closest('.menu')?.querySelector<HTMLElement>('.menu-title')
  const sub = at.parentElement?.classList.contains('menu-sub')
    ? at.nextElementSibling?.querySelector<HTMLElement>('[role=menuitem]')
    : undefined
  const above = holder?.parentElement?.classList.contains('menu-sub') ? (holder.previousElementSibling as HTMLElement) : undefined
  const sideways = (by: number) => {
    const next = titles[(titles.indexOf(title!) + by + titles.length) % titles.length]
    if (next && holder) open(next, true)
    else next?.focus()
  }
  const act = () => {
    switch (event.key) {
      case 'ArrowDown':
        return holder ? step(1) : open(at, true)
      case 'ArrowUp':
        return holder && step(-1)
      case 'ArrowRight':
        return sub ? sub.focus() : sideways(1)
      case 'ArrowLeft':
        return above ? above.focus() : sideways(-1)
      case 'Home':
        return siblings[0]?.focus()
      case 'End':
        return siblings.at(-1)?.focus()
      case 'Escape':
        close()
        return title?.focus()
    }
    return 'other'
  }
  if (act() !== 'other') event.preventDefault()
}
