import type { Google } from '../../face'
import { el } from '../shell/dom'
import type { Tab } from '../shell/rail'
import { text } from '../text'

const words = text.meter
const number = (value: number) => Math.round(value).toLocaleString('vi-VN')

/** What the script's calls would cost at Google, the dearest first, with a bar for each. */
export function meterTab(google: () => Google, refresh: () => void): Tab {
  return {
    id: 'meter',
    title: words.tab,
    icon: 'meter',
    draw() {
      const { meter } = google()
      const rows = [...meter.rows].sort((a, b) => b.milliseconds - a.milliseconds)
      const most = rows[0]?.milliseconds || 1
      const reset = el(
        'button',
        {
          type: 'button',
          class: 'button',
          onclick: () => {
            meter.reset()
            refresh()
          },
        },
        words.reset,
      )
      const seconds = (meter.milliseconds / 1000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })
      const head = el(
        'tr',
        {},
        el('th', {}, words.call),
        el('th', { class: 'number' }, words.count),
        el('th', { class: 'number' }, words.milliseconds),
      )
      const body = rows.map(({ call, count, milliseconds }) =>
        el(
          'tr',
          {},
          el('td', { class: 'code' }, call, el('span', { class: 'bar', style: `width:${Math.max(1, (milliseconds / most) * 100)}%` })),
          el('td', { class: 'number' }, number(count)),
          el('td', { class: 'number' }, number(milliseconds)),
        ),
      )
      return [
        el('p', { class: 'total' }, words.total(number(meter.calls), number(meter.writes), seconds)),
        el('p', { class: 'hint' }, words.hint),
        rows.length
          ? el('table', { class: 'meter' }, el('thead', {}, head), el('tbody', {}, ...body))
          : el('p', { class: 'empty' }, words.empty),
        el('div', { class: 'actions' }, reset),
      ]
    },
  }
}
