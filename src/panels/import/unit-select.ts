import type { PlanPreview } from '../../commands/plan-request'
import { choice, option } from './choice'
import type { UnitChoice } from './corrections'
import { el } from './element'
import { say } from './words'

const ofUnit = '='

const valueFor = (chosen: UnitChoice): string => (typeof chosen === 'string' ? chosen : ofUnit + chosen.code)

const choiceOf = (value: string): UnitChoice =>
  value.startsWith(ofUnit) ? { code: value.slice(ofUnit.length) } : (value as 'open' | 'keep' | 'add')

/** The choice of what an unknown name means. */
export function unitSelect(
  id: string,
  name: string,
  chosen: UnitChoice,
  units: PlanPreview['units'],
  choose: (name: string, chosen: UnitChoice) => void,
): HTMLSelectElement {
  const plain = (['open', 'keep', 'add'] as const).map((value) => ({ value: value as string, label: say(`unit ${value}`) }))
  const known = units.map(({ code, label }) => ({ value: ofUnit + code, label }))
  const value = valueFor(chosen)
  return choice(
    { id, class: `unit-choice ${typeof chosen === 'string' ? chosen : 'code'}`, 'aria-label': say('unit is', { name }) },
    [...plain, ...known].find((each) => each.value === value) ?? { value, label: value.slice(ofUnit.length) },
    () => [...plain.map(option), el('optgroup', { label: say('unit known') }, ...known.map(option))],
    (next) => choose(name, choiceOf(next)),
  )
}
