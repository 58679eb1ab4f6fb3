import type { Google, Script, TriggerView } from '../../face'

import { shortTime } from '../local-time'
import { el } from '../shell/dom'
import type { Tab } from '../shell/rail'
import { text } from '../text'

const words = text.triggers

/** Installed triggers: whose, when, the last and the next run, and how the last one ended. */
export function triggersTab(google: () => Google, script: () => Script): Tab {
  return {
    id: 'triggers',
    title: words.tab,
    icon: 'bell',
    badge: () => (script().triggers.length ? String(script().triggers.length) : undefined),
    draw() {
      const { triggers } = script()
      const notices = google().mailbox.failureNotices
      return [
        triggers.length
          ? el('div', { class: 'rows' }, ...triggers.map((trigger) => card(trigger, script())))
          : el('p', { class: 'empty' }, words.empty),
        ...(notices.length ? [el('h3', {}, words.failures)] : []),
        ...notices.map(({ day, failures }) =>
          el(
            'div',
            { class: 'row' },
            el('span', { class: 'row-title' }, day),
            ...failures.map((each) => el('span', { class: 'row-text' }, `${each.handler}: ${each.error}`)),
          ),
        ),
      ]
    },
  }
}

function card(trigger: TriggerView, script: Script): Node {
  const last = [...script.executions].reverse().find(({ name, by }) => name === trigger.handler && by === 'time')
  const timed = !/^on/.test(trigger.when)
  const facts: [string, string][] = [
    [words.owner, trigger.owner],
    [words.last, trigger.lastRun ? shortTime(trigger.lastRun) : words.never],
    [words.next, trigger.nextRun ? shortTime(trigger.nextRun) : timed ? '—' : words.onEvent],
  ]
  if (last) facts.push([words.result, last.error ? `${text.runs.status[last.status]}: ${last.error}` : text.runs.status[last.status]])
  return el(
    'div',
    { class: 'row' },
    el('span', { class: 'row-head' }, el('span', { class: 'row-title code' }, trigger.handler), el('span', { class: 'tag' }, trigger.when)),
    el('dl', { class: 'facts' }, ...facts.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)])),
  )
}
