import { choice, option } from './choice'
import { type RowMeaning, rowMeanings } from './corrections'
import { say } from './words'

const isMeaning = (kind: string): kind is RowMeaning => (rowMeanings as readonly string[]).includes(kind)

/** The choice of what a source row is; `kind` and `label` say what it was taken for, `given` what the person said. */
export function kindSelect(
  { row, kind, label }: { readonly row: number; readonly kind: string; readonly label: string },
  given: RowMeaning | undefined,
  choose: (row: number, meaning: RowMeaning | undefined) => void,
): HTMLSelectElement {
  const meanings = rowMeanings.map((each) => ({ value: each as string, label: say(`row ${each}`) }))
  const value = given ?? (isMeaning(kind) ? kind : '')
  const none = { value: '', label: given ? say('row own') : label }
  const all = given || value === '' ? [none, ...meanings] : meanings
  return choice(
    { id: `kind-${row}`, class: `kind k-${given ?? kind}`, 'aria-label': say('row is', { row }) },
    all.find((each) => each.value === value)!,
    () => all.map(option),
    (next) => choose(row, isMeaning(next) ? next : undefined),
  )
}
