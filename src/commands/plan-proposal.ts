import { type Day, yearOf } from '../calendar/day'
import { dayOf } from '../calendar/moment'
import { type Doubt, describeSchedule, dueOf, readDeadline, recurrenceText, startOf } from '../deadline'
import { deadlineContext } from '../plan/deadline-context'
import { diffPlan, type ExistingTask } from '../plan/diff'
import type { PlanReading, PlanTask } from '../plan/reading'
import { readPlan, readPlanTables } from '../plan/read-plan'
import { stateOf } from '../plan/state'
import { matchUnits, type UnitMatch } from '../plan/units'
import { listed, namesIn } from '../reporting/assignment'
import type { Task } from '../tables/tasks'
import type { Unit } from '../tables/units'
import { sayPlanProblem } from '../text/plan'
import { remarkOf } from '../text/plan-import'
import type { At } from './command'
import type { PlanPreview, PlanRequest, PreviewRow } from './plan-request'

interface Named extends ExistingTask {
  readonly record: Task
}

interface Understood extends Omit<PlanTask, 'lead' | 'coordinating'> {
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
  readonly start: Day | undefined
  readonly due: Day | undefined
  readonly recurrence: string | undefined
  readonly understood: string
  readonly doubts: readonly Doubt[]
  readonly open: readonly string[]
}

/** What importing a plan would do, and how it is shown: nothing is written by it. */
export interface Proposal {
  readonly added: readonly Task[]
  readonly changed: readonly { readonly key: string; readonly was: Partial<Task>; readonly set: Partial<Task> }[]
  readonly newUnits: readonly Unit[]
  readonly answers: Readonly<Record<string, string>>
  readonly preview: PlanPreview
}

/** Reads a plan and holds it against the directory and the tasks of the file. */
export function propose(
  request: PlanRequest,
  facts: { readonly tasks: readonly Task[]; readonly units: readonly Unit[]; readonly at: At },
): Proposal {
  const reading = request.tables
    ? readPlanTables(request.tables, request.prose ? { prose: request.prose } : {})
    : readPlan(request.text ?? '')
  const { at, units } = facts
  const answers = { ...at.answers, ...request.answers }
  const known = units.map((u) => ({ ...u, aliases: listed(u.aliases) }))
  const matched = new Map<string, UnitMatch>()
  for (const match of matchUnits(
    reading.tasks.flatMap((t) => [...t.lead, ...t.coordinating]),
    known,
  ).matches)
    matched.set(match.name, match)
  const today = dayOf(at.now)
  const read = reading.tasks.map((task) => understand(task, reading, { answers, units, known, today }))
  const number = reading.facts.number
  const existing = facts.tasks.map(named)
  const diff = diffPlan(existing, read, number)
  const gone = number === undefined ? [] : diff.disappeared.filter((task) => task.plan === number)
  const rows = [
    ...diff.added.map(({ code, task }) => rowOf('Thêm mới', task, code, diff.clashes.find((c) => c.given === code)?.code)),
    ...diff.changed.map(({ existing: e, task, changes }) => ({
      ...rowOf('Thay đổi', task, e.code),
      remark: remarkOf({ changes: changes.map((c) => c.field), open: task.open, doubts: doubtful(task).length }),
    })),
    ...diff.same.map(({ existing: e, task }) => rowOf('Đã có', task, e.code)),
    ...reading.rows.filter((r) => r.kind === 'unclear').map((r) => unclearRow(r.row, r.text)),
    ...gone.map((e) => ({ ...blankRow, what: 'Không còn' as const, code: e.code, title: e.title, remark: remarkOf({ gone: true }) })),
  ].sort((a, b) => a.line - b.line)
  const proposals = [...matched.values()].flatMap((m) => (m.is === 'new' ? [m.proposal] : []))
  const preview: Omit<PlanPreview, 'seal'> = {
    title: reading.facts.title ?? '',
    number: number ?? '',
    rows,
    groups: new Set(read.map((t) => t.group).filter((g) => g !== '')).size,
    counts: {
      added: diff.added.length,
      changed: diff.changed.length,
      same: diff.same.length,
      gone: gone.length,
      unclear: rows.filter((r) => r.what === 'Chưa hiểu').length,
    },
    problems: reading.problems.map(sayPlanProblem),
    questions: questionsOf(read),
    newUnits: proposals,
  }
  const wanted = new Set(request.addUnits ?? [])
  return {
    added: diff.added.map(({ code, task }) => taskOf(code, task, number, today)),
    changed: diff.changed.map(({ existing: e, task, changes }) => ({
      key: e.code,
      ...patchOf(
        e.record,
        task,
        changes.map((c) => c.field),
        today,
      ),
    })),
    newUnits: proposals
      .filter((p) => wanted.has(p.name))
      .map(
        (p): Unit => ({
          ...p,
          kind: 'Cơ quan khác',
          aliases: undefined,
          email: undefined,
          phone: undefined,
          contact: undefined,
          superior: undefined,
        }),
      ),
    answers: Object.fromEntries(preview.questions.map((q) => [q.id, answers[q.id] ?? q.assumed])),
    preview: { ...preview, seal: sealOf(rows) },
  }
}

const named = (task: Task): Named => ({
  record: task,
  code: task.code,
  group: task.group ?? '',
  title: task.title,
  lead: namesIn(task.lead),
  coordinating: namesIn(task.coordinating),
  ...(task.person ? { person: task.person } : {}),
  ...(task.leader ? { leader: task.leader } : {}),
  words: task.words ?? '',
  product: task.product ?? '',
  ...(task.plan ? { plan: task.plan } : {}),
})

interface Around {
  readonly answers: Readonly<Record<string, string>>
  readonly units: readonly Unit[]
  readonly known: Parameters<typeof matchUnits>[1]
  readonly today: Day
}

function understand(task: PlanTask, { facts }: PlanReading, around: Around): Understood {
  const reading = readDeadline(task.words, { ...deadlineContext(facts, yearOf(around.today)), answers: around.answers })
  const { schedule } = reading
  const lead = namesOf(task.lead, around)
  const coordinating = namesOf(task.coordinating, around)
  return {
    ...task,
    lead: lead.names,
    coordinating: coordinating.names,
    open: [...new Set([...lead.open, ...coordinating.open])],
    start: startOf(schedule),
    due: dueOf(schedule),
    recurrence: recurrenceText(schedule),
    understood: describeSchedule(schedule),
    doubts: reading.doubts,
  }
}

/** Units by their short names, groups and unknown names as the plan writes them. */
function namesOf(
  written: readonly string[],
  { known, units }: Around,
): { readonly names: readonly string[]; readonly open: readonly string[] } {
  const { matches, open } = matchUnits(written, known)
  const short = (code: string): string => units.find((u) => u.code === code)!.shortName
  return { names: [...new Set(matches.map((m) => (m.is === 'unit' ? short(m.code) : m.name)))], open }
}

const blankRow: PreviewRow = {
  line: 0,
  what: 'Chưa hiểu',
  code: '',
  group: '',
  title: '',
  lead: '',
  coordinating: '',
  words: '',
  due: '',
  understood: '',
  look: true,
  remark: '',
}

const unclearRow = (line: number, text: string): PreviewRow => ({ ...blankRow, line, title: text, remark: remarkOf({ unclear: true }) })

// Since when continuous work runs, only a whole document tells; nobody need look at the row for it.
const doubtful = (task: Understood): readonly Doubt[] => task.doubts.filter((d) => !d.custom && d.id !== 'plan-start')

function rowOf(what: PreviewRow['what'], task: Understood, code: string, clash?: string): PreviewRow {
  const open = doubtful(task)
  return {
    line: task.rows[0] ?? 0,
    what,
    code,
    group: task.group,
    title: task.title,
    lead: task.lead.join('; '),
    coordinating: task.coordinating.join('; '),
    words: task.words,
    due: task.due ?? '',
    understood: task.understood,
    look: what !== 'Đã có' && (task.open.length > 0 || open.length > 0 || clash !== undefined),
    remark: remarkOf({ open: task.open, doubts: open.length, ...(clash === undefined ? {} : { clash }) }),
  }
}

const orNothing = (text: string | undefined): string | undefined => text || undefined

function taskOf(code: string, task: Understood, plan: string | undefined, today: Day): Task {
  const dates = { start: task.start, due: task.due, progress: undefined, doneOn: undefined }
  return {
    code,
    group: orNothing(task.group),
    title: task.title,
    lead: orNothing(task.lead.join('; ')),
    coordinating: orNothing(task.coordinating.join('; ')),
    person: orNothing(task.person),
    leader: orNothing(task.leader),
    words: orNothing(task.words),
    ...dates,
    recurrence: task.recurrence,
    product: orNothing(task.product),
    state: stateOf(dates, today),
    result: undefined,
    evidence: undefined,
    plan,
  }
}

/** What a changed plan changes in a task: its own fields, and the dates where the words changed; progress and results are the file's. */
function patchOf(record: Task, task: Understood, fields: readonly string[], today: Day): { was: Partial<Task>; set: Partial<Task> } {
  const fresh = taskOf(record.code, task, record.plan, today)
  const touched = [...fields, ...(fields.includes('words') ? ['start', 'due', 'recurrence'] : [])] as (keyof Task)[]
  const pick = (from: Task): Partial<Task> => Object.fromEntries(touched.map((key) => [key, from[key]])) as Partial<Task>
  return { was: pick(record), set: pick(fresh) }
}

function questionsOf(read: readonly Understood[]): PlanPreview['questions'] {
  const found = new Map<string, { doubt: Doubt; words: Set<string> }>()
  for (const task of read)
    for (const doubt of task.doubts) {
      if (doubt.choices.length === 0) continue
      const entry = found.get(doubt.id) ?? { doubt, words: new Set<string>() }
      entry.words.add(task.words)
      found.set(doubt.id, entry)
    }
  return [...found.values()].map(({ doubt, words }) => ({
    id: doubt.id,
    question: doubt.question,
    choices: doubt.choices,
    assumed: doubt.assumed ?? doubt.choices[0]!.value,
    words: [...words],
  }))
}

/** A short text that is another one whenever the preview is: what a person agreed to is what is written. */
function sealOf(rows: readonly PreviewRow[]): string {
  let hash = 5381
  for (const char of JSON.stringify(rows)) hash = ((hash << 5) + hash + char.charCodeAt(0)) | 0
  return `${rows.length}.${(hash >>> 0).toString(36)}`
}
