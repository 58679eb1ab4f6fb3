import type { Execution, TriggerView } from '../../face'

import { shortTime } from '../local-time'
import type { Session } from '../session'
import { el } from '../shell/dom'
import type { Tab } from '../shell/rail'
import { text } from '../text'

const words = text.triggers

/** Installed triggers: whose, when, the last and the next run, and how the last one ended. */
export function triggersTab(session: Session): Tab {
  return {
    id: 'triggers',
    title: words.tab,
    icon: 'bell',
    badge: () => (session.script.triggers.length ? String(session.script.triggers.length) : undefined),
    draw() {
      const { triggers } = session.script
      const notices = session.google.mailbox.failureNotices
      return [
        triggers.length
          ? el('div', { class: 'rows' }, ...triggers.map((trigger) => card(trigger, session.executions)))
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

function card(trigger: TriggerView, executions: readonly Execution[]): Node {
  const last = [...executions].reverse().find(({ name, by }) => name === trigger.handler && by === 'time')
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
