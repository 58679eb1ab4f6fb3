import type { Day } from '../calendar/day'
import { dayOf } from '../calendar/moment'
import { diffPlan, type ExistingTask } from '../plan/diff'
import { readPlan, readPlanTables } from '../plan/read-plan'
import { stateOf } from '../plan/state'
import { matchUnits, type UnitMatch } from '../plan/units'
import { listed, namesIn } from '../reporting/assignment'
import type { Task } from '../tables/tasks'
import type { Unit } from '../tables/units'
import { sayPlanProblem } from '../text/plan'
import { remarkOf } from '../text/plan-import'
import type { At } from './command'
import type { PlanPreview, PlanRequest } from './plan-request'
import { blankRow, doubtful, questionsOf, rowOf, sealOf, unclearRow } from './plan-rows'
import { type Understood, understand } from './plan-understood'

interface Named extends ExistingTask {
  readonly record: Task
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
  const read = reading.tasks.map((task) => understand(task, reading, { answers, units, known, today, calendar: at.calendar }))
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
