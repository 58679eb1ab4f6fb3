import type { PlanName, PlanPreview } from '../../commands/plan-request'
import { choice, option } from './choice'
import type { UnitChoice } from './corrections'
import { el } from './element'
import { type Sentence, say } from './words'

const ofUnit = '='

const valueFor = (chosen: UnitChoice): string =>
  typeof chosen === 'string' ? chosen : ofUnit + ('code' in chosen ? chosen.code : chosen.codes.join(' '))

const choiceOf = (value: string): UnitChoice =>
  value.startsWith(ofUnit) ? { code: value.slice(ofUnit.length) } : (value as 'open' | 'keep' | 'add')

/** The choice of the unit that a name means; those that it may well mean come first. */
export function unitSelect(
  id: string,
  { name, codes }: PlanName,
  chosen: UnitChoice,
  units: PlanPreview['units'],
  choose: (name: string, chosen: UnitChoice) => void,
): HTMLSelectElement {
  const plain = (['open', 'keep', 'add'] as const).map((value) => ({ value: value as string, label: say(`unit ${value}`) }))
  const known = units.map(({ code, label }) => ({ value: ofUnit + code, label }))
  const likely = known.filter(({ value }) => codes.includes(value.slice(ofUnit.length)))
  const others = known.filter((each) => !likely.includes(each))
  const group = (label: Sentence, of: typeof known): readonly HTMLElement[] =>
    of.length > 0 ? [el('optgroup', { label: say(label) }, ...of.map(option))] : []
  const value = valueFor(chosen)
  return choice(
    { id, class: `unit-choice ${typeof chosen === 'string' ? chosen : 'code'}`, 'aria-label': say('unit is', { name }) },
    [...plain, ...known].find((each) => each.value === value) ?? { value, label: value.slice(ofUnit.length) },
    () => [option(plain[0]!), ...group('unit likely', likely), ...plain.slice(1).map(option), ...group('unit known', others)],
    (next) => choose(name, choiceOf(next)),
  )
}
