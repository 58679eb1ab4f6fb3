import type { ItemNumber } from './numbers'
import type { PlanProblem } from './problem'
import type { PlanSection } from './sections'

/** A task before it has its code; `table` counts the tables of the source from 1. */
export interface Uncoded {
  readonly row: number
  readonly table: number
  readonly section: PlanSection | undefined
  readonly number: ItemNumber | undefined
  /** What stands in the number cell where it is no number. */
  readonly numberText: string
  readonly title: string
}

const join = (prefix: string, number: string): string =>
  prefix === '' || number.indexOf(`${prefix}.`) === 0 ? number : `${prefix}.${number}`

const pathOf = (section: PlanSection | undefined): string => (section ? join(pathOf(section.above), section.number) : '')

/** From the number alone to ever more in front of it: the innermost section, all sections, the table. */
const fullForm = (task: Uncoded, number: string): string => join(task.table > 1 ? `B${task.table}` : '', join(pathOf(task.section), number))
const forms: readonly ((task: Uncoded, number: string) => string)[] = [
  (_, number) => number,
  (task, number) => join(task.section?.number ?? '', number),
  (task, number) => join(pathOf(task.section), number),
  fullForm,
]

/** Whether numbers of different sections or tables fall together in this form. */
function collides(tasks: readonly Uncoded[], form: (task: Uncoded, number: string) => string): boolean {
  const seen = new Map<string, Uncoded>()
  return tasks.some((task) => {
    if (!task.number) return false
    const code = form(task, task.number.text)
    const other = seen.get(code)
    seen.set(code, task)
    return other !== undefined && (other.table !== task.table || other.section !== task.section)
  })
}

const homeOf = (task: Uncoded): string => `${task.table} ${task.section?.row ?? 0}`

const letters = 'bcdeghiklmnopqrstuvxy'

function unused(code: string, isFree: (code: string) => boolean): string {
  for (const letter of letters) if (isFree(code + letter)) return code + letter
  for (let i = 2; ; i++) if (isFree(`${code}-${i}`)) return `${code}-${i}`
}

const successor = (code: string): string => code.replace(/\d+(?=[a-z]?$)[a-z]?/, (last) => String(parseInt(last, 10) + 1))

/**
 * A code for every task, each only once: the plan's number where it is usable, with the section in front where numbering begins anew.
 * A repeated number gets the next free one after its neighbour or a letter behind it, and is told; so is a missing one among numbered rows.
 */
export function codesOf(tasks: readonly Uncoded[]): { codes: string[]; problems: PlanProblem[] } {
  const problems: PlanProblem[] = []
  const form = forms.find((each) => !collides(tasks, each)) ?? fullForm
  const wanted = tasks.map((task) => (task.number ? form(task, task.number.text) : undefined))
  const written = new Set(wanted)
  const numbered = new Set(tasks.filter(({ number, numberText }) => number || numberText !== '').map(homeOf))
  const rowOf = new Map<string, number>()
  const places = new Map<string, number>()
  const codes: string[] = []
  let anchor: { home: string; code: string } | undefined

  const isFree = (code: string): boolean => !rowOf.has(code) && !written.has(code)
  const repeated = (task: Uncoded, code: string): string => {
    const before = codes[codes.length - 1]
    const next = before === undefined ? code : successor(before)
    const made = isFree(next) ? next : unused(code, isFree)
    problems.push({ kind: 'repeatedNumber', row: task.row, number: task.number!.text, first: rowOf.get(code) ?? 0, code: made })
    return made
  }
  const unnumbered = (task: Uncoded, home: string): string => {
    const place = (places.get(home) ?? 0) + 1
    places.set(home, place)
    const natural = !numbered.has(home)
    const own = fullForm(task, String(place))
    const made = !natural && anchor?.home === home ? unused(anchor.code, isFree) : isFree(own) ? own : unused(own, isFree)
    if (task.numberText !== '') problems.push({ kind: 'badNumber', row: task.row, text: task.numberText, code: made })
    else if (!natural) problems.push({ kind: 'noNumber', row: task.row, title: task.title, code: made })
    return made
  }

  tasks.forEach((task, i) => {
    const home = homeOf(task)
    const given = wanted[i]
    const code = given === undefined ? unnumbered(task, home) : rowOf.has(given) ? repeated(task, given) : given
    if (given !== undefined || anchor?.home !== home) anchor = { home, code }
    rowOf.set(code, task.row)
    codes.push(code)
  })
  return { codes, problems }
}
