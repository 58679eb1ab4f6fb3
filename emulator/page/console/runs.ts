import type { Execution, Script } from '../../face'
import { shortTime } from '../local-time'
import { el } from '../shell/dom'
import type { Tab } from '../shell/rail'
import { text } from '../text'

const words = text.runs
const most = 100

/** Executions, newest first, with what they cost by the meter, how they ended and what they logged. */
export function runsTab(script: () => Script): Tab {
  const unfolded = new Set<number>()
  return {
    id: 'runs',
    title: words.tab,
    icon: 'runs',
    badge: () => (script().executions.some(({ status }) => status !== 'completed') ? '!' : undefined),
    draw() {
      const { executions } = script()
      if (executions.length === 0) return [el('p', { class: 'empty' }, words.empty)]
      const shown = executions.slice(-most).reverse()
      return [
        ...(executions.length > most ? [el('p', { class: 'hint' }, words.shown(most, executions.length))] : []),
        el('div', { class: 'rows' }, ...shown.map((run) => card(run, unfolded))),
      ]
    },
  }
}

function card(run: Execution, unfolded: Set<number>): Node {
  const seconds = (run.milliseconds / 1000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })
  const details = el(
    'details',
    { class: 'row', open: unfolded.has(run.id) },
    el(
      'summary',
      {},
      el(
        'span',
        { class: 'row-head' },
        el('span', { class: 'row-title code' }, run.name),
        el('span', { class: run.status === 'completed' ? 'tag good' : 'tag bad' }, words.status[run.status]),
      ),
      el('span', { class: 'row-text' }, `${shortTime(run.startedAt)} · ${words.by[run.by]} · ${words.cost(seconds, run.calls)}`),
    ),
    ...(run.error ? [el('pre', { class: 'log bad' }, run.error)] : []),
    ...(run.log.length ? [el('pre', { class: 'log' }, run.log.join('\n'))] : []),
  )
  details.addEventListener('toggle', () => (details.open ? unfolded.add(run.id) : unfolded.delete(run.id)))
  return details
}
