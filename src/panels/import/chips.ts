import { el } from './element'
import { settle } from './settle'

export interface Chip {
  readonly value: string
  readonly label: string
  /** Its class, for the colours, and its id. */
  readonly look: string
  readonly count: number
}

/** Shows the filters that let something through. */
export function drawChips(place: HTMLElement, chips: readonly Chip[], chosen: string, choose: (value: string) => void): void {
  const shown = chips.filter(({ value, count }, i) => count > 0 || value === chosen || i === 0)
  settle(
    place,
    shown.map((each) => ({
      key: JSON.stringify([each, each.value === chosen]),
      make: () => {
        const { value, label, look, count } = each
        const chip = el(
          'button',
          { type: 'button', id: `chip-${look}`, class: `filter ${look}`, 'aria-pressed': String(value === chosen) },
          label,
          el('span', { class: 'count' }, String(count)),
        )
        chip.addEventListener('click', () => choose(value))
        return chip
      },
    })),
  )
}
