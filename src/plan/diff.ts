import { likeness, words } from './fold'

/** A task as far as a plan says it; both sides name units in the same way (codes, or names as written). */
export interface ComparableTask {
  readonly code: string
  readonly group: string
  readonly title: string
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
  readonly person?: string
  readonly leader?: string
  readonly words: string
  readonly product: string
}

/** A task of the file; `plan` is the number of the plan that it came from, where the file knows it. */
export interface ExistingTask extends ComparableTask {
  readonly plan?: string
}

export type Field = Exclude<keyof ComparableTask, 'code'>

export interface FieldChange {
  readonly field: Field
  readonly before: string
  readonly after: string
}

/** A code that another task already bears, and the one given instead. */
export interface CodeClash {
  readonly code: string
  readonly given: string
  /** The title of the task that keeps the code. */
  readonly with: string
}

export interface PlanDiff<Existing extends ExistingTask, Read extends ComparableTask> {
  readonly added: readonly { readonly code: string; readonly task: Read }[]
  readonly changed: readonly { readonly existing: Existing; readonly task: Read; readonly changes: readonly FieldChange[] }[]
  readonly same: readonly { readonly existing: Existing; readonly task: Read }[]
  /** Tasks of this plan that it no longer names; they are told, never deleted. */
  readonly disappeared: readonly Existing[]
  readonly clashes: readonly CodeClash[]
}

const listed = (names: readonly string[]): string => names.join('; ')
const even = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

const texts: Record<Field, (task: ComparableTask) => string> = {
  group: (task) => task.group,
  title: (task) => task.title,
  lead: (task) => listed(task.lead),
  coordinating: (task) => listed(task.coordinating),
  person: (task) => task.person ?? '',
  leader: (task) => task.leader ?? '',
  words: (task) => task.words,
  product: (task) => task.product,
}

/** What the plan says otherwise than the file. A person or leader that the plan does not name is the file's own and no change. */
function changesOf(existing: ComparableTask, task: ComparableTask): FieldChange[] {
  return (Object.keys(texts) as Field[])
    .map((field) => ({ field, before: texts[field](existing), after: texts[field](task) }))
    .filter(({ field, before, after }) => even(before) !== even(after) && !((field === 'person' || field === 'leader') && after === ''))
}

const alikeEnough = 0.5
const surelyAlike = 0.8

/** The code without the prefix that an earlier import put in front of it. */
const bare = (code: string, prefix: string): string => (code.indexOf(prefix) === 0 ? code.slice(prefix.length) : code)

/** The number of a plan (`34/KH-MTTQ-BTT`) as the prefix of its codes (`34-`). */
export const prefixOf = (plan: string | undefined): string => `${/^\d+[A-ZĐ]?/.exec(plan ?? '')?.[0] ?? 'KH2'}-`

/**
 * Compares a plan that was read with the tasks of the file, by code and content: the same code with a like title, else the same title, else the likest.
 * A code that a different task bears gets the plan's number in front. Reading the same plan twice adds nothing.
 */
export function diffPlan<Existing extends ExistingTask, Read extends ComparableTask>(
  existing: readonly Existing[],
  read: readonly Read[],
  plan?: string,
): PlanDiff<Existing, Read> {
  const prefix = prefixOf(plan)
  const own = existing.filter((task) => task.plan === undefined || plan === undefined || task.plan === plan)
  const free = new Set(own)
  const pairs = new Map<Read, Existing>()
  const pairUp = (test: (task: Read, other: Existing) => number): void => {
    for (const task of read) {
      if (pairs.has(task)) continue
      let best: Existing | undefined
      let score = 0
      for (const other of free) {
        const here = test(task, other)
        if (here > score) {
          best = other
          score = here
        }
      }
      if (!best) continue
      pairs.set(task, best)
      free.delete(best)
    }
  }
  const sameCode = (task: Read, other: Existing): boolean => bare(other.code, prefix) === task.code
  const titles = new Map<ComparableTask, string>([...existing, ...read].map((task) => [task, words(task.title)]))
  const sameTitle = (task: Read, other: Existing): boolean => titles.get(task) === titles.get(other)
  pairUp((task, other) => (sameCode(task, other) && sameTitle(task, other) ? (other.code === task.code ? 2 : 1) : 0))
  pairUp((task, other) => (sameTitle(task, other) ? 1 : 0))
  pairUp((task, other) =>
    sameCode(task, other) && likeness(task.title, other.title) >= alikeEnough ? likeness(task.title, other.title) : 0,
  )
  pairUp((task, other) => {
    const like = likeness(task.title, other.title)
    return like >= surelyAlike ? like : 0
  })
  const bearers = new Map(existing.map((task) => [task.code, task.title]))
  const made = { added: [] as { code: string; task: Read }[], clashes: [] as CodeClash[] }
  const changed: { existing: Existing; task: Read; changes: FieldChange[] }[] = []
  const same: { existing: Existing; task: Read }[] = []
  for (const task of read) {
    const other = pairs.get(task)
    if (other) {
      const changes = changesOf(other, task)
      if (changes.length > 0) changed.push({ existing: other, task, changes })
      else same.push({ existing: other, task })
      continue
    }
    let code = task.code
    if (bearers.has(code)) {
      code = prefix + task.code
      for (let i = 2; bearers.has(code); i++) code = `${prefix}${task.code}-${i}`
      made.clashes.push({ code: task.code, given: code, with: bearers.get(task.code)! })
    }
    bearers.set(code, task.title)
    made.added.push({ code, task })
  }
  return { ...made, changed, same, disappeared: Array.from(free) }
}
