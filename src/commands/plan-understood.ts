import { addMonths, type Day, earliest, latest, yearOf } from '../calendar/day'
import type { WorkCalendar } from '../calendar/workdays'
import {
  type Doubt,
  describeReading,
  dueOf,
  nextOccurrences,
  type Occurrence,
  occurrences,
  readDeadline,
  recurrenceText,
  type Schedule,
  type ShiftRule,
  startOf,
} from '../deadline'
import { deadlineContext } from '../plan/deadline-context'
import type { PlanReading, PlanTask } from '../plan/reading'
import type { UnitMatches } from '../plan/units'
import { understoodFrom } from '../text/plan-import'
import type { OpenName, UnitReader } from './plan-units'

/** A task of the plan with its units as the directory names them and its deadline understood. */
export interface Understood extends Omit<PlanTask, 'lead' | 'coordinating'> {
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
  readonly start: Day | undefined
  readonly due: Day | undefined
  readonly recurrence: string | undefined
  readonly understood: string
  /** What is still doubtful with all answers, and what this file was never asked before. */
  readonly doubts: readonly Doubt[]
  readonly asked: readonly Doubt[]
  /** Names for which a person must say which units they mean. */
  readonly open: readonly OpenName[]
  readonly leads: UnitMatches
  readonly schedule: Schedule | undefined
  readonly next: readonly Day[]
  /** A person's words in place of the plan's; blank for no deadline. */
  readonly corrected: string | undefined
}

/** What a plan is held against. */
export interface Around {
  /** Answers that the file keeps, and those with what the person answers now. */
  readonly kept: Readonly<Record<string, string>>
  readonly answers: Readonly<Record<string, string>>
  readonly deadlines: Readonly<Record<number, string>>
  readonly units: UnitReader
  readonly today: Day
  readonly calendar: WorkCalendar
  readonly shift: ShiftRule
}

const mostDates = 12
const describedDates = 3

export function understand(task: PlanTask, { facts }: PlanReading, around: Around): Understood {
  const corrected = task.rows.map((row) => around.deadlines[row]?.trim()).find((words) => words !== undefined)
  const context = deadlineContext(facts, yearOf(around.today))
  const words = corrected ?? task.words
  const reading = corrected === '' ? undefined : readDeadline(words, { ...context, answers: around.answers })
  const schedule = reading?.schedule
  const due = schedule && dueOf(schedule)
  const next = schedule ? nextDays(schedule, context.planEnd, around) : []
  const described = reading
    ? describeReading(
        reading,
        next.slice(0, describedDates).map((day) => ({ day })),
      )
    : ''
  const lead = around.units.read(task.lead)
  const coordinating = around.units.read(task.coordinating)
  return {
    ...task,
    lead: lead.names,
    coordinating: coordinating.names,
    open: [...lead.open, ...coordinating.open.filter(({ name }) => lead.open.every((each) => each.name !== name))],
    leads: lead.matched,
    // A mere limit says no beginning: work begins when the plan is issued.
    start: (schedule && startOf(schedule)) ?? (due && facts.issued && facts.issued < due ? facts.issued : undefined),
    due,
    recurrence: schedule && recurrenceText(schedule),
    understood: corrected === undefined ? described : understoodFrom(corrected, described),
    doubts: reading?.doubts ?? [],
    asked: corrected === '' || around.answers === around.kept ? [] : readDeadline(words, { ...context, answers: around.kept }).doubts,
    schedule,
    next,
    corrected,
  }
}

/** What recurs without an end of its own ends with the plan; a report on the last period may be due after it, hence the year beyond. */
function nextDays(schedule: Schedule, planEnd: Day | undefined, { today, calendar, shift }: Around): readonly Day[] {
  const items = schedule.kind === 'multi' ? schedule.items : [schedule]
  if (!items.some(({ kind }) => kind === 'recurring')) return []
  const ends = items.flatMap((item) => (item.kind === 'recurring' ? (item.until ?? []) : []))
  if (!planEnd) return daysOf(nextOccurrences(schedule, today, mostDates, { calendar, shift }))
  const until = (to: Day): readonly Day[] => daysOf(occurrences(schedule, { calendar, shift, planEnd, from: today, to }))
  const end = addMonths([planEnd, ...ends].reduce(latest), 12)
  const soon = until(earliest(end, addMonths(today, 12)))
  return soon.length < mostDates ? until(end) : soon
}

const daysOf = (found: readonly Occurrence[]): readonly Day[] => [...new Set(found.map(({ day }) => day))].slice(0, mostDates)
