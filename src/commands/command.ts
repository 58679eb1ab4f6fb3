import type { Moment } from '../calendar/moment'
import type { WorkCalendar } from '../calendar/workdays'
import type { Schedule } from '../deadline/schedule'
import type { Regime } from '../reporting/regime'
import type { TabPlace } from '../reporting/report-tab'
import type { Problem } from '../schema/problem'
import type { Row, Table } from '../schema/table'
import type { ReportForm } from '../tables/report-form'
import type { Settings } from '../tables/settings'
import type { Effect } from './effect'

/** When, by whom and under which settings a command runs. */
export interface At {
  readonly now: Moment
  /** The mail address of the person, or blank where Google does not tell. */
  readonly user: string
  readonly settings: Settings
  /** The reporting regimes of the file whose words are understood, in use or not. */
  readonly regimes: readonly Regime[]
  /** Answers to questions about deadlines that this file has settled, by their ids. */
  readonly answers: Readonly<Record<string, string>>
  readonly calendar: WorkCalendar
  /** What deadline words mean; reading them costs the evaluation of the reader, so only who needs it asks. */
  readonly scheduleOf: (words: string) => Schedule
  readonly link: string
  /** The row of the sheet, as people count, at which each record stands, by the table's code name. */
  readonly rows: Readonly<Record<string, readonly number[]>>
  /** What did not fit in the sheets that were read. */
  readonly problems: readonly Problem[]
  /** Marks kept between runs: when the file was set up, when the clock last came by. */
  readonly marks: Readonly<Record<string, string>>
  /** When a box was ticked that nobody has judged yet, by the code of the organisation. */
  readonly stamps: Readonly<Record<string, Moment>>
  /** The mails that a run had begun to send when it broke off, the ids of each one's rows; of the last nobody knows whether it went. */
  readonly sending: readonly (readonly string[])[]
  /** Where each organisation's report tab stands, by its code. */
  readonly places: Readonly<Record<string, TabPlace>>
}

/** An organisation's report tab as it was read. */
export interface ReportTab {
  /** Code of the organisation. */
  readonly unit: string
  /** The tab's title now. */
  readonly title: string
  readonly form: ReportForm
  readonly problems: readonly Problem[]
}

type Reads = Readonly<Record<string, Table<any>>>
export type RecordsOf<R extends Reads> = { readonly [K in keyof R]: readonly Row<R[K]>[] }

/** What a person or the clock may ask: what it reads, and a pure function from that to effects. */
export interface Command<R extends Reads = any, I = any> {
  readonly name: string
  /** What people read in the journal. */
  readonly label: string
  readonly reads: R
  /**
   * Of long logs, the moment back to which their end is read; all of one for which it is undefined. Asked once everything else is read, which the last
   * argument holds.
   */
  readonly since?: { readonly [K in keyof R]?: (at: At, input: I, records: Partial<RecordsOf<R>>) => Moment | undefined }
  /** Which report tabs are read too: none, all, the one of the unit that the input names, those of the units that the command names; or only where they stand. */
  readonly tabs?: 'all' | 'one' | 'places' | ((records: RecordsOf<R>, at: At, input: I) => readonly string[])
  readonly decide: (records: RecordsOf<R>, at: At, input: I, tabs: readonly ReportTab[]) => readonly Effect[]
}

export const defineCommand = <const R extends Reads, I = undefined>(command: Command<R, I>): Command<R, I> => command
