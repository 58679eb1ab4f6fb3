import type { PlanName, PlanPreview } from '../../commands/plan-request'
import type { Acts } from './acts'
import { type UnitChoice, unitChoice } from './corrections'
import { el } from './element'
import { codesNow, groupChoice } from './group-choice'
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

/** How many questions nobody has answered. */
export const questionsToAnswer = ({ questions }: PlanPreview, { answers }: State): number =>
  questions.filter(({ id, given }) => answers[id] === undefined && given === undefined).length

/** What the plan says about reporting otherwise than the settings. */
export const reportingParts = ({ reporting }: PlanPreview): Part[] =>
  reporting.map((each) => ({
    key: JSON.stringify(each),
    make: () => el('li', {}, el('p', {}, each.said), el('p', {}, el('b', {}, each.kept)), el('p', { class: 'hint' }, each.change)),
  }))

const choiceOf = ({ name }: PlanName, { corrections, units }: State): UnitChoice => unitChoice(name, corrections, units)

/** Of how many names nobody has said what they mean. */
export const unitsToMeet = ({ names }: PlanPreview, state: State): number =>
  names.filter((each) => choiceOf(each, state) === 'open' && (each.is !== 'group' || each.codes.length === 0)).length

/** Where the choice for a name of the plan stands. */
export const nameId = (n: number): string => `u${n}`

/** The names that are not simply one unit of the directory; `unfolded` holds the groups whose units are shown. */
export const unitParts = ({ names, units }: PlanPreview, state: State, act: Acts, unfolded: Set<string>): Part[] =>
  names.map((each, n) => {
    const chosen = choiceOf(each, state)
    return { key: JSON.stringify([n, each, chosen]), make: () => drawName(each, n, chosen, units, act, unfolded) }
  })

function drawName(
  name: PlanName,
  n: number,
  chosen: UnitChoice,
  units: PlanPreview['units'],
  act: Acts,
  unfolded: Set<string>,
): HTMLElement {
  const { proposal, is } = name
  const codes = is === 'group' ? codesNow(name, chosen) : []
  const means = units.filter(({ code }) => codes.includes(code)).map(({ shortName }) => shortName)
  const about =
    is === 'group' && chosen !== 'keep' && means.length > 0
      ? say('group means', { units: means.join(', ') })
      : proposal && chosen === 'add'
        ? [proposal.shortName !== name.name ? proposal.shortName : '', proposal.code].filter(Boolean).join(' · ')
        : ''
  return el(
    'li',
    {},
    el(
      'span',
      { class: 'unit' },
      el('b', {}, name.name),
      about ? ` ${about}` : '',
      ...(typeof chosen === 'object' ? [el('span', { class: 'assumed' }, say('unit kept'))] : []),
    ),
    is === 'group' ? groupChoice(nameId(n), name, chosen, units, unfolded, act.unit) : unitSelect(nameId(n), name, chosen, units, act.unit),
  )
}

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
