import { el } from './element'

export interface Option {
  readonly value: string
  readonly label: string
}

export const option = ({ value, label }: Option): HTMLOptionElement => el('option', { value }, label)

/** A select that holds only what is chosen until somebody turns to it: a long plan has a thousand of them. */
export function choice(
  attributes: Readonly<Record<string, string>>,
  chosen: Option,
  others: () => readonly HTMLElement[],
  choose: (value: string) => void,
): HTMLSelectElement {
  const made = el('select', attributes, option(chosen))
  const fill = (): void => {
    if (made.dataset.full) return
    made.dataset.full = '1'
    made.replaceChildren(...others())
    made.value = chosen.value
  }
  made.addEventListener('pointerdown', fill)
  made.addEventListener('focus', fill)
  made.addEventListener('change', () => choose(made.value))
  return made
}
