import type { Execution } from '../../face'
import { shortTime } from '../local-time'
import { el } from '../shell/dom'
import type { Tab } from '../shell/rail'
import { text } from '../text'

const words = text.runs
const most = 100

/** Executions, newest first, with what they cost by the meter, how they ended and what they logged. */
export function runsTab(executions: () => readonly Execution[]): Tab {
  const unfolded = new Set<number>()
  return {
    id: 'runs',
    title: words.tab,
    icon: 'runs',
    badge: () => (executions().some(({ status }) => status !== 'completed') ? '!' : undefined),
    draw() {
      const groups = groupRuns(executions())
      if (groups.length === 0) return [el('p', { class: 'empty' }, words.empty)]
      return [
        ...(groups.length > most ? [el('p', { class: 'hint' }, words.shown(most, groups.length))] : []),
        el('div', { class: 'rows' }, ...groups.slice(0, most).map((runs) => card(runs, unfolded))),
      ]
    },
  }
}

/** Newest first; runs of one timer that follow each other without anything to say stand together. */
export function groupRuns(executions: readonly Execution[]): Execution[][] {
  const groups: Execution[][] = []
  const quiet = (run: Execution) => run.by === 'time' && run.status === 'completed' && run.log.length === 0
  for (const run of [...executions].reverse()) {
    const group = groups.at(-1)
    if (group?.[0] && quiet(run) && quiet(group[0]) && group[0].name === run.name) group.push(run)
    else groups.push([run])
  }
  return groups
}

function card(runs: readonly Execution[], unfolded: Set<number>): Node {
  const run = runs[0]!
  const earliest = runs.at(-1)!
  const sum = (of: (each: Execution) => number) => runs.reduce((total, each) => total + of(each), 0)
  const seconds = (sum(({ milliseconds }) => milliseconds) / 1000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })
  const when = runs.length > 1 ? `${shortTime(earliest.startedAt)} – ${shortTime(run.startedAt)}` : shortTime(run.startedAt)
  const details = el(
    'details',
    { class: 'row', open: unfolded.has(earliest.id) },
    el(
      'summary',
      {},
      el(
        'span',
        { class: 'row-head' },
        el('span', { class: 'row-title code' }, runs.length > 1 ? `${run.name} × ${runs.length}` : run.name),
        el('span', { class: run.status === 'completed' ? 'tag good' : 'tag bad' }, words.status[run.status]),
      ),
      el(
        'span',
        { class: 'row-text' },
        `${when} · ${words.by[run.by]} · ${words.cost(
          seconds,
          sum(({ calls }) => calls),
        )}`,
      ),
    ),
    ...(run.error ? [el('pre', { class: 'log bad' }, run.error)] : []),
    ...(run.log.length ? [el('pre', { class: 'log' }, run.log.join('\n'))] : []),
  )
  details.addEventListener('toggle', () => (details.open ? unfolded.add(earliest.id) : unfolded.delete(earliest.id)))
  return details
}
