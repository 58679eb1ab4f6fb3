import type { MenuView } from '../../face'
import { longDay } from '../local-time'
import { text } from '../text'
import { el, icon } from './dom'
import { menuBar } from './menu'

/** The bar over the grid: the file's name, the add-on's menus, the clock. */
export function topBar(product: string, openClock: () => void) {
  const name = el('h1', { class: 'file-name' })
  const menus = el('nav', { class: 'menus', 'aria-label': text.menus })
  const clock = el(
    'button',
    { type: 'button', class: 'clock-chip', 'aria-label': text.clock.tab, onclick: openClock },
    icon('clock'),
    el('span', { class: 'chip-time' }),
    el('span', { class: 'chip-day' }),
  )
  const element = el(
    'header',
    { class: 'top' },
    el('span', { class: 'logo', title: product }, icon('sheet')),
    el(
      'div',
      { class: 'top-names' },
      el('div', { class: 'name-line' }, name, el('span', { class: 'trial', title: text.trialHint }, text.trial)),
      menus,
    ),
    clock,
  )
  return {
    element,
    file(title: string) {
      name.textContent = title
      name.title = title
      document.title = `${title} - ${product}`
    },
    menus(views: readonly MenuView[], choose: (path: string[]) => void) {
      const key = JSON.stringify(views)
      if (menus.dataset.key === key) return
      menus.dataset.key = key
      menus.replaceChildren(menuBar(views, choose))
    },
    clock(now: string) {
      clock.querySelector('.chip-time')!.textContent = now.slice(11, 16)
      clock.querySelector('.chip-day')!.textContent = longDay(now)
    },
  }
}
