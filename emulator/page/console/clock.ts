import { later, longDay, nextWeekday, readTyped, shortTime } from '../local-time'
import { el } from '../shell/dom'
import type { Tab } from '../shell/rail'
import { text } from '../text'

const words = text.clock

/** The emulated clock and the ways to move it. */
export interface ClockWorks {
  now(): string
  set(local: string): void
  /** Runs time forward in steps; resolves at the goal or when stopped. */
  runTo(local: string): Promise<void>
  stop(): void
  /** Where time is running to just now. */
  goal(): { to: string; share: number } | undefined
}

export function clockTab(clock: ClockWorks): Tab {
  const steps: [string, (now: string) => string][] = [
    [words.steps.minutes10, (now) => later(now, 10)],
    [words.steps.hour, (now) => later(now, 60)],
    [words.steps.friday15, (now) => nextWeekday(now, 5, 15)],
    [words.steps.friday16, (now) => nextWeekday(now, 5, 16)],
    [words.steps.friday17, (now) => nextWeekday(now, 5, 17)],
    [words.steps.monday8, (now) => nextWeekday(now, 1, 8)],
  ]
  return {
    id: 'clock',
    title: words.tab,
    icon: 'clock',
    draw() {
      const now = clock.now()
      const goal = clock.goal()
      const field: HTMLInputElement = el('input', {
        type: 'text',
        class: 'field',
        'aria-label': words.set,
        placeholder: words.pattern,
        value: shortTime(now),
        oninput: () => field.setCustomValidity(readTyped(field.value) ? '' : words.unreadable),
      })
      const setForm = el(
        'form',
        {
          class: 'inline-form',
          onsubmit: (event: SubmitEvent) => {
            event.preventDefault()
            const local = readTyped(field.value)
            if (local) clock.set(local)
          },
        },
        field,
        el('button', { type: 'submit', class: 'button', disabled: Boolean(goal) }, words.setButton),
      )
      return [
        el('p', { class: 'hint' }, words.now),
        el('p', { class: 'clock-now' }, el('span', { class: 'clock-hour' }, now.slice(11, 16)), el('span', {}, longDay(now))),
        el('h3', {}, words.forward),
        el('p', { class: 'hint' }, words.forwardHint),
        goal
          ? el(
              'div',
              { class: 'progress-box' },
              el('span', {}, words.goingTo(shortTime(goal.to))),
              el('progress', { max: 1, value: goal.share, 'aria-label': words.forward }),
              el('button', { type: 'button', class: 'button', onclick: () => clock.stop() }, words.stop),
            )
          : el(
              'div',
              { class: 'steps' },
              ...steps.map(([label, goalOf]) =>
                el('button', { type: 'button', class: 'button', onclick: () => void clock.runTo(goalOf(now)) }, label),
              ),
            ),
        el('h3', {}, words.set),
        el('p', { class: 'hint' }, words.setHint),
        setForm,
      ]
    },
  }
}
