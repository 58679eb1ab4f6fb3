import type { PlanPreview } from '../../commands/plan-request'
import type { Acts } from './acts'
import { unitChoice } from './corrections'
import { el } from './element'
import type { State } from './session'
import type { Part } from './settle'
import { unitSelect } from './unit-select'
import { say } from './words'

type Question = PlanPreview['questions'][number]

function drawQuestion({ id, question, choices, assumed, words }: Question, n: number, given: string | undefined, act: Acts): HTMLElement {
  const raised = el('p', { class: 'raised' }, say('raised by'), ' ', ...words.flatMap((each, i) => [i > 0 ? ', ' : '', el('q', {}, each)]))
  const options = choices.map(({ value, label }, i) => {
    const input = el('input', { type: 'radio', id: `q${n}-${i}`, name: `q${n}`, value, checked: value === (given ?? assumed) })
    input.addEventListener('change', () => act.answer(id, value))
    const note = value === assumed && given === undefined ? [el('span', { class: 'assumed' }, say('assumed'))] : []
    return el('label', { for: input.id }, input, el('span', {}, label), ...note)
  })
  const body = [el('legend', {}, question), ...(words.length > 0 ? [raised] : []), el('div', { class: 'choices' }, ...options)]
  return el('li', {}, el('fieldset', {}, ...body))
}

export const questionParts = ({ questions }: PlanPreview, { answers }: State, act: Acts): Part[] =>
  questions.map((each, n) => ({
    key: JSON.stringify([n, each, answers[each.id]]),
    make: () => drawQuestion(each, n, answers[each.id], act),
  }))

export const problemParts = ({ problems }: PlanPreview): Part[] => problems.map((each) => ({ key: each, make: () => el('li', {}, each) }))

/** The names that the directory does not know, and those of which the person said what they mean. */
function namesToMeet({ newUnits }: PlanPreview, { corrections }: State): { readonly name: string; readonly short: string }[] {
  const known = new Set(newUnits.map(({ name }) => name))
  return [
    ...newUnits.map(({ name, shortName, code }) => ({
      name,
      short: [shortName !== name ? shortName : '', code].filter(Boolean).join(' · '),
    })),
    ...Object.keys(corrections.units ?? {}).flatMap((name) => (known.has(name) ? [] : [{ name, short: '' }])),
  ]
}

/** How many of them nothing was decided about. */
export const unitsToMeet = (preview: PlanPreview, state: State): number =>
  namesToMeet(preview, state).filter(({ name }) => unitChoice(name, state.corrections, state.units) === 'open').length

export const unitParts = (preview: PlanPreview, state: State, act: Acts): Part[] =>
  namesToMeet(preview, state).map(({ name, short }, n) => {
    const chosen = unitChoice(name, state.corrections, state.units)
    return {
      key: JSON.stringify([n, name, short, chosen]),
      make: () =>
        el(
          'li',
          {},
          el('span', { class: 'unit' }, el('b', {}, name), short ? ` ${short}` : ''),
          unitSelect(`u${n}`, name, chosen, preview.units, act.unit),
        ),
    }
  })

/** The tasks about which nobody can be called; pressing one leads to it. */
export const unreachableParts = ({ clarity, rows }: PlanPreview, showTask: (code: string) => void): Part[] =>
  clarity.unreachable.map((code) => {
    const { title, lead } = rows.find((row) => row.code === code) ?? { title: '', lead: '' }
    return {
      key: JSON.stringify([code, title, lead]),
      make: () => {
        const button = el('button', { type: 'button', class: 'reach', id: `reach-${code}` }, el('b', {}, code), ` ${title}`)
        button.addEventListener('click', () => showTask(code))
        return el('li', {}, button, ...(lead ? [el('span', { class: 'reach-lead' }, lead)] : []))
      },
    }
  })
