import type { ItemNumber } from './numbers'
import type { PlanProblem } from './problem'

/** A number met in the plan, of a task or a section; `home` names the list that it belongs to. */
export interface Met {
  readonly row: number
  readonly home: string
  readonly number: ItemNumber
}

const widest = 40

/** Numbers that are left out inside a list (1, 2, 4): a row may have been lost on the way. Wrong order is no gap. */
export function gapsIn(numbers: readonly Met[]): PlanProblem[] {
  const lists = new Map<string, Met[]>()
  for (const met of numbers) {
    if (met.number.form === 'label' || met.number.form === 'lower' || met.number.form === 'upper') continue
    const key = `${met.home}|${met.number.form}|${met.number.parent}`
    const list = lists.get(key)
    if (list) list.push(met)
    else lists.set(key, [met])
  }
  const problems: PlanProblem[] = []
  for (const list of lists.values()) {
    const sorted = [...list].sort((a, b) => a.number.value - b.number.value)
    sorted.forEach(({ number, row }, i) => {
      const before = sorted[i - 1]?.number.value ?? number.value
      if (number.value - before < 2 || number.value - before > widest) return
      const missing = Array.from({ length: number.value - before - 1 }, (_, step) => before + 1 + step)
      const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
      const named = missing.map((value) =>
        number.form === 'roman' ? (roman[value] ?? String(value)) : number.parent ? `${number.parent}.${value}` : String(value),
      )
      problems.push({ kind: 'numberGap', row, missing: named })
    })
  }
  return problems
}
