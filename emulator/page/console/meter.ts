import type { Google, MeterHandle, MeterRow } from '../../face'
import { el } from '../shell/dom'
import type { Tab } from '../shell/rail'
import { text } from '../text'
import { serviceBars } from './service-bars'

const words = text.meter
const number = (value: number) => Math.round(value).toLocaleString('vi-VN')
const seconds = (milliseconds: number) => (milliseconds / 1000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })

/** What the script's calls would cost at Google, of all executions or of the last: by service as bars, by call as a table. */
export function meterTab(google: () => Google, refresh: () => void): Tab {
  let ofLast = false
  return {
    id: 'meter',
    title: words.tab,
    icon: 'meter',
    draw() {
      const { meter } = google()
      const { last } = meter
      const choose = (label: string, to: boolean) =>
        el('button', { type: 'button', class: 'segment', 'aria-pressed': String(ofLast === to), onclick: () => turn(to) }, label)
      const turn = (to: boolean) => {
        ofLast = to
        refresh()
      }
      const rows = ofLast && last ? last.rows : meter.rows
      return [
        ...(last ? [el('div', { class: 'segments' }, choose(words.all, false), choose(words.last(last.name), true))] : []),
        el(
          'p',
          { class: 'total' },
          ofLast && last ? totalOf(rows) : words.total(number(meter.calls), number(meter.writes), seconds(meter.milliseconds)),
        ),
        el('p', { class: 'hint' }, words.hint),
        ...(rows.some(({ milliseconds }) => milliseconds > 0) ? [el('h3', {}, words.services), serviceBars(rows)] : []),
        rows.length ? table(rows) : el('p', { class: 'empty' }, words.empty),
        el('div', { class: 'actions' }, resetButton(meter, refresh)),
      ]
    },
  }
}

const totalOf = (rows: readonly MeterRow[]) =>
  words.ofLast(
    number(rows.reduce((sum, { count }) => sum + count, 0)),
    seconds(rows.reduce((sum, { milliseconds }) => sum + milliseconds, 0)),
  )

const resetButton = (meter: MeterHandle, refresh: () => void) =>
  el(
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

/** The dearest first, with a bar for each. */
function table(rows: readonly MeterRow[]): Node {
  const most = rows[0]?.milliseconds || 1
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
  return el('table', { class: 'meter' }, el('thead', {}, head), el('tbody', {}, ...body))
}
