import type { PlanName, PlanPreview } from '../../commands/plan-request'
import type { UnitChoice } from './corrections'
import { el } from './element'
import { say } from './words'

type Units = PlanPreview['units']

const button = (id: string, label: string, pressed: () => void): HTMLButtonElement => {
  const made = el('button', { type: 'button', id, class: 'quiet' }, label)
  made.addEventListener('click', pressed)
  return made
}

/** What a group means now: the units that a person ticked, or those that the file says. */
export const codesNow = ({ codes }: PlanName, chosen: UnitChoice): readonly string[] =>
  typeof chosen === 'string' ? codes : 'codes' in chosen ? chosen.codes : [chosen.code]

/** The units of the directory to tick for a group, kind by kind, each kind with a button for all of it; `unfolded` holds the groups that are open. */
export function groupChoice(
  id: string,
  name: PlanName,
  chosen: UnitChoice,
  units: Units,
  unfolded: Set<string>,
  choose: (name: string, chosen: UnitChoice) => void,
): HTMLElement {
  const ticked = new Set(codesNow(name, chosen))
  const pick = (codes: readonly string[]): void => choose(name.name, codes.length > 0 ? { codes } : 'open')
  const inOrder = (wanted: (code: string) => boolean): readonly string[] => units.map(({ code }) => code).filter(wanted)
  const box = ({ code, shortName }: Units[number]): HTMLElement => {
    const input = el('input', { type: 'checkbox', id: `${id}-${code}`, checked: ticked.has(code) })
    input.addEventListener('change', () => pick(inOrder((each) => (each === code ? input.checked : ticked.has(each)))))
    return el('label', { for: input.id }, input, shortName)
  }
  const kinds = [...new Set(units.map(({ kind }) => kind))].map((kind, i) => {
    const members = units.filter((each) => each.kind === kind)
    const all = new Set(members.map(({ code }) => code))
    const every = button(`${id}-all-${i}`, say('group all', { kind }), () => pick(inOrder((code) => ticked.has(code) || all.has(code))))
    return el('div', { class: 'group-kind' }, ...(members.length > 1 ? [every] : []), ...members.map(box))
  })
  const made = el(
    'details',
    { open: unfolded.has(name.name), class: 'group-choice' },
    el(
      'summary',
      { id, class: ticked.size > 0 || chosen === 'keep' ? '' : 'open' },
      say(ticked.size > 0 ? 'group change' : 'group choose'),
    ),
    el('fieldset', { 'aria-label': say('unit is', { name: name.name }) }, ...kinds),
    el(
      'div',
      {},
      ...(chosen === 'keep' ? [] : [button(`${id}-keep`, say('unit keep'), () => choose(name.name, 'keep'))]),
      ...(chosen === 'open' ? [] : [button(`${id}-undo`, say('group undo'), () => choose(name.name, 'open'))]),
    ),
  )
  made.addEventListener('toggle', () => (made.open ? unfolded.add(name.name) : unfolded.delete(name.name)))
  return made
}
