import { yearOf } from '../calendar/day'
import { dayOf } from '../calendar/moment'
import { diffPlan } from '../plan/diff'
import type { PlanProblem } from '../plan/problem'
import { readPlan, readPlanTables } from '../plan/read-plan'
import type { PlanReading } from '../plan/reading'
import { shiftOf } from '../reporting/regime'
import type { Task } from '../tables/tasks'
import type { Unit } from '../tables/units'
import { sayPlanProblem } from '../text/plan'
import { remarkOf, withGone, withoutGone } from '../text/plan-import'
import type { At } from './command'
import type { Patch } from './effect'
import { choicesOf } from './plan-choices'
import { clarityOf, unclearOf } from './plan-clarity'
import { isDecided, keptNames } from './plan-names'
import { datesChange, type Named, named, patchOf, taskOf } from './plan-records'
import { reportingOf } from './plan-reporting'
import type { PlanPreview, PlanRequest, PreviewRow } from './plan-request'
import { blankRow, questionsOf, rowOf, sealOf, unclearRow } from './plan-rows'
import { type Understood, understand } from './plan-understood'
import { unitReader } from './plan-units'

/** What importing a plan would do, and how it is shown: nothing is written by it. */
export interface Proposal {
  readonly added: readonly Task[]
  readonly changed: readonly Patch<Task>[]
  /** Marks on tasks that the plan no longer names; only those that are not marked yet. */
  readonly gone: readonly Patch<Task>[]
  readonly newUnits: readonly Unit[]
  /** What the directory keeps of the person's choices: names as other names of units. */
  readonly renamed: readonly Patch<Unit>[]
  readonly answers: Readonly<Record<string, string>>
  /** Names for which a person must decide, by the line of the preview. */
  readonly open: ReadonlyMap<number, readonly string[]>
  readonly preview: PlanPreview
}

/** A task that the plan names, with its row of the file where it has one. */
interface Entry {
  readonly what: PreviewRow['what']
  readonly code: string
  readonly task: Understood
  readonly clash?: string | undefined
  readonly existing?: Named
  readonly fields: readonly string[]
  readonly note: string | undefined
}

/** Reads a plan and holds it against the directory and the tasks of the file. */
export function propose(
  request: PlanRequest,
  facts: { readonly tasks: readonly Task[]; readonly units: readonly Unit[]; readonly at: At },
): Proposal {
  const { at, units } = facts
  const reading = readingOf(request)
  const answers = request.answers ? { ...at.answers, ...request.answers } : at.answers
  const deadlines = request.corrections?.deadlines ?? {}
  const directory = unitReader(units, request.corrections)
  const today = dayOf(at.now)
  const around = { kept: at.answers, answers, deadlines, units: directory, today, calendar: at.calendar, shift: shiftOf(at.settings.shift) }
  const read = reading.tasks.map((task) => understand(task, reading, around))
  const number = reading.facts.number
  const diff = diffPlan(facts.tasks.map(named), read, number)
  const entries: readonly Entry[] = [
    ...diff.added.map(({ code, task }): Entry => {
      const clash = diff.clashes.find((c) => c.given === code)?.code
      return { what: 'Thêm mới', code, task, clash, fields: [], note: undefined }
    }),
    ...[...diff.changed, ...diff.same.map((pair) => ({ ...pair, changes: [] }))].map(({ existing, task, changes }): Entry => {
      const { record, code } = existing
      const note = number === undefined ? record.note : withoutGone(record.note, number)
      const fields = changes.map((c) => c.field)
      const stays = fields.length === 0 && note === record.note && !datesChange(record, task)
      return { what: stays ? 'Đã có' : 'Thay đổi', code, task, existing, fields, note }
    }),
  ]
  const gone = number === undefined ? [] : diff.disappeared.filter((task) => task.plan === number)
  const marks = gone.flatMap(({ code, record }) => {
    const note = withGone(record.note, number!, today)
    return note === record.note ? [] : [{ key: code, was: { note: record.note }, set: { note } }]
  })
  const clarity = clarityOf(
    entries.map(({ code, task, existing }) => ({ code, task, person: existing?.person, leader: existing?.leader })),
    units,
  )
  const rows = [
    ...entries.map(({ existing, fields, note, task, ...entry }, i) =>
      rowOf(task, {
        ...entry,
        changes: fields,
        named: existing !== undefined && note !== existing.record.note,
        unclear: unclearOf(clarity.tasks[i]!.points),
      }),
    ),
    ...reading.rows.filter((r) => r.kind === 'unclear').map((r) => unclearRow(r.row, r.text)),
    ...gone.map((e) => ({ ...blankRow, what: 'Không còn' as const, code: e.code, title: e.title, remark: remarkOf({ gone: true }) })),
  ].sort((a, b) => a.line - b.line)
  const changed = entries.flatMap(({ what, existing, ...entry }) => (existing && what === 'Thay đổi' ? [{ ...entry, existing }] : []))
  const names = directory.names(reading.tasks.flatMap((t) => [...t.lead, ...t.coordinating]))
  const renamed = keptNames(names, units)
  const questions = questionsOf(read, request.answers)
  const preview: Omit<PlanPreview, 'seal'> = {
    title: reading.facts.title ?? '',
    number: number ?? '',
    rows,
    groups: new Set(read.map((t) => t.group).filter((g) => g !== '')).size,
    counts: {
      added: diff.added.length,
      changed: changed.length,
      same: diff.changed.length + diff.same.length - changed.length,
      gone: marks.length,
      unclear: rows.filter((r) => r.what === 'Chưa hiểu').length,
    },
    problems: reading.problems.filter((problem) => !settledBy(deadlines, problem)).map(sayPlanProblem),
    questions,
    names,
    kept: names.filter(isDecided).length,
    reporting: reportingOf(reading.facts.reporting, at, units, reading.facts.years?.first ?? yearOf(today)),
    ...choicesOf(reading, units),
    clarity: { score: clarity.score, unreachable: clarity.nobody },
  }
  const wanted = new Set(request.addUnits ?? [])
  return {
    added: diff.added.map(({ code, task }) => taskOf(code, task, number, today)),
    changed: changed.map(({ existing, task, fields, note }) => ({
      key: existing.code,
      ...patchOf(existing.record, task, fields, note, today),
    })),
    gone: marks,
    newUnits: names.flatMap(({ name, open, proposal }) => (open && proposal && wanted.has(name) ? [unitOf({ name, ...proposal })] : [])),
    renamed,
    answers: Object.fromEntries(questions.map((q) => [q.id, answers[q.id] ?? q.assumed])),
    open: new Map(read.map((task) => [task.rows[0] ?? 0, task.open.map(({ name }) => name)])),
    preview: { ...preview, seal: sealOf(rows, names) },
  }
}

function readingOf({ text, tables, prose, corrections }: PlanRequest): PlanReading {
  const options = corrections ? { corrections } : {}
  return tables ? readPlanTables(tables, { ...options, ...(prose ? { prose } : {}) }) : readPlan(text ?? '', options)
}

/** A missing deadline is told no more once a person has said what it is. */
const settledBy = (deadlines: Readonly<Record<number, string>>, problem: PlanProblem): boolean =>
  problem.kind === 'missing' && problem.field === 'words' && deadlines[problem.row] !== undefined

const unitOf = (proposal: Pick<Unit, 'code' | 'name' | 'shortName'>): Unit => ({
  ...proposal,
  kind: 'Cơ quan khác',
  aliases: undefined,
  email: undefined,
  phone: undefined,
  contact: undefined,
  superior: undefined,
  joined: undefined,
  left: undefined,
})
