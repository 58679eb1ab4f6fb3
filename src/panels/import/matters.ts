import type { PlanPreview } from '../../commands/plan-request'
import { el } from './element'
import type { State } from './session'
import { say } from './words'

type MatterName = 'questions' | 'problems' | 'units'

export interface MatterActions {
  answer(id: string, value: string): void
  agree(name: string, yes: boolean): void
}

type Question = PlanPreview['questions'][number]

function drawQuestion(
  { id, question, choices, assumed, words }: Question,
  n: number,
  given: string | undefined,
  act: MatterActions,
): HTMLElement {
  const raised = el('p', { class: 'raised' }, say('raised by'), ' ', ...words.flatMap((each, i) => [i > 0 ? ', ' : '', el('q', {}, each)]))
  const options = choices.map(({ value, label }, i) => {
    const input = el('input', { type: 'radio', id: `q${n}-${i}`, name: `q${n}`, value, checked: value === (given ?? assumed) })
    input.addEventListener('change', () => act.answer(id, value))
    const note = value === assumed && given === undefined ? [el('span', { class: 'assumed' }, say('assumed'))] : []
    return el('label', { for: input.id }, input, el('span', {}, label), ...note)
  })
  return el('fieldset', {}, el('legend', {}, question), ...(words.length > 0 ? [raised] : []), el('div', { class: 'choices' }, ...options))
}

function drawUnit(
  { code, name, shortName }: PlanPreview['newUnits'][number],
  n: number,
  checked: boolean,
  act: MatterActions,
): HTMLElement {
  const input = el('input', { type: 'checkbox', id: `u${n}`, checked, 'aria-label': `${say('add unit')}: ${name}` })
  input.addEventListener('change', () => act.agree(name, input.checked))
  const short = [shortName !== name ? shortName : '', code].filter(Boolean).join(' · ')
  return el(
    'li',
    {},
    el('span', { class: 'unit' }, el('b', {}, name), short ? ` ${short}` : ''),
    el('label', { for: input.id }, input, say('add unit')),
  )
}

const content: Record<MatterName, (preview: PlanPreview, state: State, act: MatterActions) => HTMLElement[]> = {
  questions: ({ questions }, { answers }, act) => questions.map((each, n) => drawQuestion(each, n, answers[each.id], act)),
  units: ({ newUnits }, { units }, act) => newUnits.map((each, n) => drawUnit(each, n, units.includes(each.name), act)),
  problems: ({ problems }) => problems.map((each) => el('li', {}, each)),
}

/** What waits for the person above the table: questions, new units, sentences about the paste; one of them is unfolded at a time. */
export function mattersDrawer(place: HTMLElement, act: MatterActions): { draw(preview: PlanPreview, state: State): void; reset(): void } {
  let unfolded: MatterName | 'none' | undefined

  function draw(preview: PlanPreview, state: State): void {
    const counts: Record<MatterName, number> = {
      questions: preview.questions.length,
      units: preview.newUnits.length,
      problems: preview.problems.length,
    }
    const names = (['questions', 'problems', 'units'] as const).filter((name) => counts[name] > 0)
    const open = unfolded === 'none' ? undefined : (names.find((name) => name === unfolded) ?? names[0])
    const scrolled = place.querySelector('.matter')?.scrollTop ?? 0
    const tabs = names.map((name) => {
      const tab = el(
        'button',
        {
          type: 'button',
          id: `matter-${name}`,
          class: `matter-tab ${name}`,
          'aria-expanded': String(name === open),
          'aria-controls': 'matter',
        },
        say(name),
        el('span', { class: 'count' }, String(counts[name])),
      )
      tab.addEventListener('click', () => {
        unfolded = name === open ? 'none' : name
        draw(preview, state)
        document.getElementById(tab.id)?.focus()
      })
      return tab
    })
    const panel =
      open && el(open === 'questions' ? 'div' : 'ul', { class: `matter ${open}`, id: 'matter' }, ...content[open](preview, state, act))
    place.hidden = names.length === 0
    place.replaceChildren(el('div', { class: 'matter-tabs' }, ...tabs), ...(panel ? [panel] : []))
    if (panel) panel.scrollTop = scrolled
  }

  return {
    draw,
    reset: () => {
      unfolded = undefined
    },
  }
}
