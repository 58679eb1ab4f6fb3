import { type Day, yearOf } from '../calendar/day'
import type { WorkCalendar } from '../calendar/workdays'
import { type Doubt, describeReading, dueOf, nextOccurrences, readDeadline, recurrenceText, startOf } from '../deadline'
import { deadlineContext } from '../plan/deadline-context'
import type { PlanReading, PlanTask } from '../plan/reading'
import { matchUnits } from '../plan/units'
import type { Unit } from '../tables/units'

/** A task of the plan with its units as the directory names them and its deadline understood. */
export interface Understood extends Omit<PlanTask, 'lead' | 'coordinating'> {
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
  readonly start: Day | undefined
  readonly due: Day | undefined
  readonly recurrence: string | undefined
  readonly understood: string
  readonly doubts: readonly Doubt[]
  readonly open: readonly string[]
}

/** What a plan is held against. */
export interface Around {
  readonly answers: Readonly<Record<string, string>>
  readonly units: readonly Unit[]
  readonly known: Parameters<typeof matchUnits>[1]
  readonly today: Day
  readonly calendar: WorkCalendar
}

const shownDates = 3

export function understand(task: PlanTask, { facts }: PlanReading, around: Around): Understood {
  const reading = readDeadline(task.words, { ...deadlineContext(facts, yearOf(around.today)), answers: around.answers })
  const { schedule } = reading
  const due = dueOf(schedule)
  const next =
    schedule.kind === 'recurring' ? nextOccurrences(schedule, around.today, shownDates, { calendar: around.calendar, shift: 'none' }) : []
  const lead = namesOf(task.lead, around)
  const coordinating = namesOf(task.coordinating, around)
  return {
    ...task,
    lead: lead.names,
    coordinating: coordinating.names,
    open: [...new Set([...lead.open, ...coordinating.open])],
    // A mere limit says no beginning: work begins when the plan is issued.
    start: startOf(schedule) ?? (due && facts.issued && facts.issued < due ? facts.issued : undefined),
    due,
    recurrence: recurrenceText(schedule),
    understood: describeReading(reading, next),
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
