import type { PlanPreview } from '../../commands/plan-request'
import type { Acts } from './acts'
import { columnParts, columnsNeedLook } from './column-parts'
import { el } from './element'
import { keepingFocus } from './keeping-focus'
import { problemParts, questionParts, unitParts, unitsToMeet, unreachableParts } from './matter-parts'
import type { State } from './session'
import { type Part, settle } from './settle'
import { say } from './words'

const names = ['questions', 'columns', 'problems', 'units', 'unreachable'] as const
type MatterName = (typeof names)[number]

/** These are shown when asked for. */
const isQuiet = (name: MatterName, preview: PlanPreview): boolean =>
  name === 'unreachable' || (name === 'columns' && !columnsNeedLook(preview))

/** What stands in the header instead of among the tabs. */
const score = ({ clarity: { score, unreachable } }: PlanPreview): string =>
  unreachable.length > 0 ? say('score and unreachable', { score, n: unreachable.length }) : say('score', { score })

/**
 * What waits for the person above the table: questions, columns, new units, sentences about the paste, and beside the plan's number its clearness
 * with the tasks about which nobody can be called; one of them is unfolded at a time.
 */
export function mattersDrawer(
  place: HTMLElement,
  header: HTMLElement,
  act: Acts,
  showTask: (code: string) => void,
): { draw(preview: PlanPreview, state: State): void; reset(): void } {
  let unfolded: MatterName | 'none' | undefined
  let seen: { preview: PlanPreview; state: State } | undefined
  const tabs = el('div', { class: 'matter-tabs' })
  const matter = el('ul', { class: 'matter', id: 'matter' })
  place.replaceChildren(tabs, matter)

  function toggle(name: MatterName, isOpen: boolean): void {
    unfolded = isOpen ? 'none' : name
    if (seen) keepingFocus(() => draw(seen!.preview, seen!.state))
  }

  const tabOf = (name: MatterName, label: string, isOpen: boolean, count: number): Part => ({
    key: JSON.stringify([name, label, isOpen, count]),
    make: () => {
      const tab = el(
        'button',
        { type: 'button', id: `matter-${name}`, class: `matter-tab ${name}`, 'aria-expanded': String(isOpen), 'aria-controls': 'matter' },
        label,
        ...(count === 0 ? [] : [el('span', { class: 'count' }, String(count))]),
      )
      tab.addEventListener('click', () => toggle(name, isOpen))
      return tab
    },
  })

  function draw(preview: PlanPreview, state: State): void {
    seen = { preview, state }
    const parts: Record<MatterName, Part[]> = {
      questions: questionParts(preview, state, act),
      columns: columnParts(preview, state, act),
      problems: problemParts(preview),
      units: unitParts(preview, state, act),
      unreachable: unreachableParts(preview, showTask),
    }
    const filled = names.filter((name) => parts[name].length > 0)
    const open =
      unfolded === 'none'
        ? undefined
        : (filled.find((name) => name === unfolded) ??
          (columnsNeedLook(preview) ? 'columns' : filled.find((name) => !isQuiet(name, preview))))
    settle(
      tabs,
      filled
        .filter((name) => name !== 'unreachable')
        .map((name) =>
          tabOf(
            name,
            say(name),
            name === open,
            name === 'units' ? unitsToMeet(preview, state) : name === 'columns' ? 0 : parts[name].length,
          ),
        ),
    )
    const plain: Part = { key: score(preview), make: () => el('span', { class: 'score' }, score(preview)) }
    const isRead = preview.rows.some(({ code }) => code !== '')
    settle(
      header,
      !isRead ? [] : parts.unreachable.length > 0 ? [tabOf('unreachable', score(preview), open === 'unreachable', 0)] : [plain],
    )
    matter.hidden = open === undefined
    if (matter.dataset.name !== open) matter.scrollTop = 0
    matter.dataset.name = open ?? ''
    matter.className = `matter ${open ?? ''}`
    settle(matter, open === undefined ? [] : parts[open])
    place.hidden = tabs.childElementCount === 0 && open === undefined
  }

  matter.addEventListener('change', () => {
    unfolded = matter.dataset.name as MatterName
  })

  return {
    draw,
    reset: () => {
      unfolded = undefined
    },
  }
}
