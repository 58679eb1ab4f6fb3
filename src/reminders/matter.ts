import type { Day } from '../calendar/day'
import type { Moment } from '../calendar/moment'
import type { WorkCalendar } from '../calendar/workdays'
import type { ShiftRule } from '../deadline/occurrences'
import type { Schedule } from '../deadline/schedule'
import type { Regime } from '../reporting/regime'
import type { TabPlace } from '../reporting/report-tab'
import type { ExpectedReport } from '../tables/expected-reports'
import type { Feedback } from '../tables/feedback'
import type { OutboxMail } from '../tables/outbox'
import type { Task } from '../tables/tasks'
import type { Unit } from '../tables/units'
import type { ToldFeedback } from '../text/feedback'
import type { OwedReport } from '../text/reminder-mail'

/** What a day's mails are made of. */
export interface MailFacts {
  readonly committee: string
  /** The address of the committee's own officer. */
  readonly officer: string | undefined
  /** The address of the workbook. */
  readonly link: string
  /** Nothing whose sense has passed by now calls for a mail. */
  readonly now: Moment
  readonly regimes: readonly Regime[]
  readonly expected: readonly ExpectedReport[]
  readonly tasks: readonly Task[]
  readonly feedback: readonly Feedback[]
  /** Working days within which feedback is answered that names no due day. */
  readonly answerDays: number
  readonly units: readonly Unit[]
  readonly outbox: readonly OutboxMail[]
  readonly calendar: WorkCalendar
  /** Where a task's due day goes that is not worked. */
  readonly shift: ShiftRule
  /** What deadline words of a task mean. */
  readonly scheduleOf: (words: string) => Schedule
  readonly places: Readonly<Record<string, TabPlace>>
}

/** Who is told: an organisation of the directory, or the committee at another address than its own. */
export type Hearer = Pick<Unit, 'code' | 'shortName' | 'email'>

interface Told {
  readonly unit: Hearer
  /** The moment of the day at which it calls for a mail; undefined where it only goes with one. */
  readonly at: Moment | undefined
}

/** One thing that an organisation is to hear of: a report that it owes, a task that it leads, or feedback that it has to answer. */
export type Matter =
  | (Told & { readonly about: 'report'; readonly id: string; readonly until: Moment; readonly report: OwedReport })
  | (Told & { readonly about: 'overdue' | 'soon' | 'risk' | 'proof'; readonly task: Task })
  | (Told & { readonly about: 'unanswered' | 'answerSoon'; readonly feedback: ToldFeedback })

/** Everything of one kind that organisations are to hear of on a day. */
export type MattersOf = (day: Day, facts: MailFacts) => readonly Matter[]
