import type { PlanPreview } from '../../commands/plan-request'
import type { Acts } from './acts'
import { columnParts, columnsNeedLook } from './column-parts'
import { el } from './element'
import { keepingFocus } from './keeping-focus'
import {
  nameId,
  problemParts,
  questionParts,
  questionsToAnswer,
  reportingParts,
  unitParts,
  unitsToMeet,
  unreachableParts,
} from './matter-parts'
import type { State } from './session'
import { type Part, settle } from './settle'
import { say } from './words'

const names = ['questions', 'columns', 'problems', 'units', 'reporting', 'unreachable'] as const
type MatterName = (typeof names)[number]

/** These are shown when asked for. */
const isQuiet = (name: MatterName, preview: PlanPreview): boolean =>
  name === 'unreachable' || name === 'reporting' || (name === 'columns' && !columnsNeedLook(preview))

const countOf = (name: MatterName, preview: PlanPreview, state: State, parts: number): number =>
  name === 'questions' ? questionsToAnswer(preview, state) : name === 'units' ? unitsToMeet(preview, state) : name === 'columns' ? 0 : parts

/** What stands in the header instead of among the tabs. */
const score = ({ clarity: { score, unreachable } }: PlanPreview): string =>
  unreachable.length > 0 ? say('score and unreachable', { score, n: unreachable.length }) : say('score', { score })

export interface Matters {
  draw(preview: PlanPreview, state: State): void
  /** Shows the choice for a name of the plan and puts the focus there. */
  showName(name: string): void
  reset(): void
}

/**
 * What waits for the person above the table: questions, columns, new units, sentences about the paste, and beside the plan's number its clearness
 * with the tasks about which nobody can be called; one of them is unfolded at a time.
 */
export function mattersDrawer(place: HTMLElement, header: HTMLElement, act: Acts, showTask: (code: string) => void): Matters {
  let unfolded: MatterName | 'none' | undefined
  let groups = new Set<string>()
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
      units: unitParts(preview, state, act, groups),
      reporting: reportingParts(preview),
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
        .map((name) => tabOf(name, say(name), name === open, countOf(name, preview, state, parts[name].length))),
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
    showName: (name) => {
      const n = seen?.preview.names.findIndex((each) => each.name === name) ?? -1
      if (!seen || n < 0) return
      unfolded = 'units'
      groups.add(name)
      draw(seen.preview, seen.state)
      const choice = document.getElementById(nameId(n))
      const details = choice?.closest('details')
      if (details) details.open = true
      choice?.focus({ preventScroll: true })
      choice?.scrollIntoView({ block: 'nearest' })
    },
    reset: () => {
      unfolded = undefined
      groups = new Set()
    },
  }
}
