import type { Moment } from '../calendar/moment'
import type { Drawing } from '../documents/drawing'
import type { Cell } from '../schema/cell'
import type { LayoutChange } from '../schema/layout'
import type { Row, Table } from '../schema/table'
import type { ReportForm } from '../tables/report-form'

/** One change to a row that is found by its key; `was` guards it: a cell that has changed meanwhile is left to the person. */
export interface Patch<R> {
  readonly key: string
  readonly was: Partial<R>
  readonly set: Partial<R>
}

/** A mail as it is handed over to be sent. */
export interface SentMail {
  /** The rows of the outbox that it is made of. */
  readonly ids: readonly string[]
  readonly to: string
  readonly subject: string
  readonly body: string
  readonly html: string
  readonly file?: { readonly name: string; readonly type: string; readonly text: string }
}

/** How rows are found that a broken run has added already. */
export interface Once {
  /** They are written by one call or not at all, so that the first tells of all; else they come from several such steps. */
  readonly together: boolean
  /** Before it no such row can have been written, by the table's own column of time. */
  readonly since: Moment
}

/** Everything that a command can ask for. `gas/perform.ts` does it, and nothing else does. */
export type Effect =
  /**
   * With `once`, rows whose keys stand already are left out: a step that is done again after a crash adds nothing.
   */
  | { readonly do: 'append'; readonly table: Table<any>; readonly rows: readonly object[]; readonly once?: Once }
  | { readonly do: 'patch'; readonly table: Table<any>; readonly patches: readonly Patch<object>[] }
  /** For derived sheets alone: the rows are all there is afterwards. */
  | { readonly do: 'replace'; readonly table: Table<any>; readonly rows: readonly object[] }
  /** Brings one organisation's report tab to hold this; makes the tab where there is none. */
  | { readonly do: 'fill report'; readonly unit: string; readonly title: string; readonly form: ReportForm }
  /** Writes named fields of an organisation's report tab and leaves all else as people typed it. */
  | { readonly do: 'mark report'; readonly unit: string; readonly fields: Readonly<Record<string, Cell>> }
  /** Writes named fields of a form sheet other than a report tab. */
  | { readonly do: 'fill fields'; readonly form: string; readonly fields: Readonly<Record<string, Cell>> }
  | { readonly do: 'lay out'; readonly changes: readonly LayoutChange[] }
  | { readonly do: 'make form'; readonly form: string }
  | { readonly do: 'draw'; readonly drawing: Drawing }
  /** Sends these mails one by one, as far as today's quota goes; each stands for one row of the outbox or several. */
  | { readonly do: 'send'; readonly mails: readonly SentMail[]; readonly from: string }
  | { readonly do: 'keep clock'; readonly handler: string; readonly minutes: 1 | 5 | 10 | 15 | 30; readonly by?: string }
  /** A trigger of this person that is the clock no longer goes. */
  | { readonly do: 'drop clock'; readonly id: string }
  /** The cell that shows when the clock last came by. */
  | { readonly do: 'beat' }
  /** Google is asked how many mails it still takes today; the command that runs next learns it as `left`. */
  | { readonly do: 'ask mails left'; readonly next: string }
  /** The boxes of the table for the level above are looked at; the command that runs next learns which of them is ticked. */
  | { readonly do: 'look at hand-over'; readonly next: string }
  | { readonly do: 'keep zone' }
  | { readonly do: 'drop blank sheet' }
  /** What a broken run had begun to send is in the outbox now. */
  | { readonly do: 'forget sending' }
  /** The stamp of a box that has been judged is taken away. */
  | { readonly do: 'unstamp'; readonly unit: string }
  /** `first`: kept before anything after it is done, so that a later run knows of work that broke off. */
  | { readonly do: 'mark'; readonly name: string; readonly value: string; readonly first?: true }
  /** Another command runs after this one, in the same turn of the lock. */
  | { readonly do: 'then'; readonly command: string; readonly input: unknown }
  | { readonly do: 'tell'; readonly as: 'toast' | 'alert'; readonly text: string }
  | { readonly do: 'log'; readonly outcome: 'Xong' | 'Cần xem' | 'Sự cố'; readonly detail: string }
  /** What the panel that asked gets back; plain JSON. */
  | { readonly do: 'answer'; readonly value: unknown }

export const append = <T extends Table<any>>(table: T, rows: readonly Row<T>[]): Effect[] =>
  rows.length > 0 ? [{ do: 'append', table, rows: rows as readonly object[] }] : []

export const appendOnce = <T extends Table<any>>(table: T, rows: readonly Row<T>[], since: Moment): Effect[] =>
  rows.length > 0 ? [{ do: 'append', table, rows: rows as readonly object[], once: { together: true, since } }] : []

export const patch = <T extends Table<any>>(table: T, patches: readonly Patch<Row<T>>[]): Effect[] =>
  patches.length > 0 ? [{ do: 'patch', table, patches: patches as readonly Patch<object>[] }] : []

export const replace = <T extends Table<any>>(table: T, rows: readonly Row<T>[]): Effect => ({
  do: 'replace',
  table,
  rows: rows as readonly object[],
})

/** Another command after this one, in the same turn of the lock. */
export const follow = (command: string, input: unknown): Effect => ({ do: 'then', command, input })
/** What waits in the outbox is sent once everything before it is written. */
export const deliverNext: Effect = follow('deliver', undefined)
export const keepClock = (by?: string): Effect => ({ do: 'keep clock', handler: 'tick', minutes: 10, ...(by ? { by } : {}) })
/** The sheet Tình trạng is drawn once everything before it is written; only where Google may be asked for the day's quota. */
export const healthNext: Effect = { do: 'ask mails left', next: 'drawHealth' }
export const toast = (text: string): Effect => ({ do: 'tell', as: 'toast', text })
export const alert = (text: string): Effect => ({ do: 'tell', as: 'alert', text })
export const done = (detail: string): Effect => ({ do: 'log', outcome: 'Xong', detail })

/** A month's, quarter's or longer report that tabs have turned to begins with what their organisations have said in shorter ones. */
export const prefillNext = (
  codes: readonly string[],
  { key, period }: { readonly key: string; readonly period: { readonly rhythm: string } },
): readonly Effect[] =>
  codes.length === 0 || period.rhythm === 'week' || period.rhythm === 'once' ? [] : [follow('prefillReport', { units: codes, key })]
