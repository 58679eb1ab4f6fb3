import type { Schedule } from '../deadline/schedule'
import { fold, words } from './fold'
import type { UnitMatches } from './units'

/** The six things that must be clear: who, what, who answers for it, when, with what result, by whose authority ("6 rõ"). */
export const clearPoints = ['person', 'task', 'responsibility', 'time', 'result', 'authority'] as const

export type ClearPoint = (typeof clearPoints)[number]

/** Why a point is not clear; the phrases stand in `text/plan.ts`. */
export type Unclear =
  | 'noPerson'
  | 'personIsOffice'
  | 'severalPersons'
  | 'noTask'
  | 'taskTooShort'
  | 'taskIsSlogan'
  | 'noLead'
  | 'leadIsGroup'
  | 'leadUnknown'
  | 'severalLeads'
  | 'noTime'
  | 'timeWithoutEnd'
  | 'timeHangsOnEvent'
  | 'timeNotUnderstood'
  | 'timeToBeAsked'
  | 'noResult'
  | 'resultIsWish'
  | 'noAuthority'
  | 'authorityIsCollective'

export interface Clarity {
  readonly point: ClearPoint
  readonly state: 'clear' | 'vague' | 'missing'
  readonly why?: Unclear
}

export interface ClearTask {
  readonly code: string
  readonly title: string
  readonly person?: string | undefined
  readonly leader?: string | undefined
  readonly lead: readonly string[]
  readonly words: string
  readonly product: string
}

/** What else is known of the task: its lead names in the directory, its schedule, and whether its deadline still has a question open. */
export interface ClearContext {
  readonly lead?: UnitMatches
  readonly schedule?: Schedule
  readonly asked?: boolean
  /** Whether somebody can be reached at a unit (a phone, an address or a contact person). */
  readonly reachable?: (code: string) => boolean
}

const office = /^(?:cac )?(?:chuyen vien|can bo|cong chuc|dong chi|lanh dao|van phong|bo phan|to |ban |uy ban|hoi |doan |phong |thanh vien)/
const severalNames = /[;\n/]|,|\s(?:và|va|&)\s/
const wish =
  /^(?:phan dau|dam bao|bao dam|tang cuong|nang cao|day manh|theo (?:quy dinh|ke hoach|huong dan)|ket qua (?:trien khai|thuc hien)|duoc (?:trien khai|thuc hien))/
const slogan = /^(?:tang cuong|day manh|nang cao|tiep tuc|phat huy|quan tam|chu trong|coi trong|quan triet)\b/

const point = (name: ClearPoint, state: Clarity['state'], why?: Unclear): Clarity => ({ point: name, state, ...(why ? { why } : {}) })

function personPoint({ person }: ClearTask): Clarity {
  if (!person?.trim()) return point('person', 'missing', 'noPerson')
  if (office.test(fold(person.trim()))) return point('person', 'vague', 'personIsOffice')
  return severalNames.test(person.trim()) ? point('person', 'vague', 'severalPersons') : point('person', 'clear')
}

function taskPoint({ title, product }: ClearTask): Clarity {
  const plain = words(title)
  if (plain === '') return point('task', 'missing', 'noTask')
  if (plain.split(' ').length < 3) return point('task', 'vague', 'taskTooShort')
  const measured = /\d/.test(title) || (product.trim() !== '' && !wish.test(fold(product)))
  return slogan.test(plain) && !measured ? point('task', 'vague', 'taskIsSlogan') : point('task', 'clear')
}

function responsibilityPoint({ lead }: ClearTask, matched: UnitMatches | undefined): Clarity {
  if (lead.length === 0) return point('responsibility', 'missing', 'noLead')
  if (matched?.matches.some(({ is }) => is === 'group')) return point('responsibility', 'vague', 'leadIsGroup')
  if (matched && matched.open.length > 0) return point('responsibility', 'vague', 'leadUnknown')
  if (lead.length > 1 || (matched && matched.codes.length > 1)) return point('responsibility', 'vague', 'severalLeads')
  return lead.some((name) => /^(?:cac|toan the|nhung)\b/.test(fold(name)))
    ? point('responsibility', 'vague', 'leadIsGroup')
    : point('responsibility', 'clear')
}

function timePoint(task: ClearTask, { schedule, asked }: ClearContext): Clarity {
  if (task.words.trim() === '') return point('time', 'missing', 'noTime')
  if (asked) return point('time', 'vague', 'timeToBeAsked')
  const kinds = schedule ? (schedule.kind === 'multi' ? schedule.items : [schedule]).map(({ kind }) => kind) : []
  if (kinds.indexOf('unparsable') >= 0) return point('time', 'vague', 'timeNotUnderstood')
  if (kinds.indexOf('relative') >= 0) return point('time', 'vague', 'timeHangsOnEvent')
  const endless = schedule?.kind === 'continuous' ? schedule.until === undefined : schedule?.kind === 'range' && schedule.end === undefined
  return endless ? point('time', 'vague', 'timeWithoutEnd') : point('time', 'clear')
}

function resultPoint({ product }: ClearTask): Clarity {
  if (product.trim() === '') return point('result', 'missing', 'noResult')
  return wish.test(fold(product.trim())) && !/\d/.test(product) ? point('result', 'vague', 'resultIsWish') : point('result', 'clear')
}

function authorityPoint({ leader }: ClearTask): Clarity {
  if (!leader?.trim()) return point('authority', 'missing', 'noAuthority')
  return /^(?:ban thuong truc|btt|thuong truc|ban chi dao|lanh dao|tap the|uy ban)/.test(fold(leader.trim()))
    ? point('authority', 'vague', 'authorityIsCollective')
    : point('authority', 'clear')
}

/** The six points of a task, in the order of `clearPoints`. */
export const sixClear = (task: ClearTask, context: ClearContext = {}): Clarity[] => [
  personPoint(task),
  taskPoint(task),
  responsibilityPoint(task, context.lead),
  timePoint(task, context),
  resultPoint(task),
  authorityPoint(task),
]

export interface PlanClarity {
  /** 0 to 100: a clear point counts 1, a vague one a half; 100 for a plan without tasks. */
  readonly score: number
  readonly byPoint: Readonly<Record<ClearPoint, { readonly clear: number; readonly vague: number; readonly missing: number }>>
  readonly tasks: readonly { readonly code: string; readonly title: string; readonly points: readonly Clarity[] }[]
  /** Codes of the tasks for which nobody can be called: no person is named and no leading unit can be reached. */
  readonly nobody: readonly string[]
}

const worth = { clear: 1, vague: 0.5, missing: 0 }

/** Of one task, 0 to 100. */
export const scoreOf = (points: readonly Clarity[]): number =>
  Math.round((100 * points.reduce((sum, { state }) => sum + worth[state], 0)) / clearPoints.length)

/** The whole plan's clarity; `contextOf` gives what is known of each task. */
export function planClarity<T extends ClearTask>(tasks: readonly T[], contextOf: (task: T) => ClearContext = () => ({})): PlanClarity {
  const count = (): { clear: number; vague: number; missing: number } => ({ clear: 0, vague: 0, missing: 0 })
  const byPoint = { person: count(), task: count(), responsibility: count(), time: count(), result: count(), authority: count() }
  const nobody: string[] = []
  let sum = 0
  const judged = tasks.map((task) => {
    const context = contextOf(task)
    const points = sixClear(task, context)
    for (const { point, state } of points) {
      byPoint[point][state]++
      sum += worth[state]
    }
    const codes = context.lead?.codes ?? []
    const reached = context.reachable ? codes.some(context.reachable) : codes.length > 0 || task.lead.length > 0
    if (points[0]!.state !== 'clear' && !reached) nobody.push(task.code)
    return { code: task.code, title: task.title, points }
  })
  const score = tasks.length === 0 ? 100 : Math.round((100 * sum) / (tasks.length * clearPoints.length))
  return { score, byPoint, tasks: judged, nobody }
}
