import type { BookData } from '../book/data'
import type { BookChange, Realm } from '../face'

/**
 * What every service object of one execution shares. Services are made anew for each execution, with that execution's own
 * Date, Array and Error, over data that outlives it.
 */
export interface ExecutionContext {
  readonly realm: Realm
  readonly book: BookData
  /** Who runs: the email of the effective user, and whether authorised services may be used (false in simple triggers). */
  readonly effectiveUser: string
  readonly activeUser: string
  /** The account in whose name it runs, also where scripts are not told; absent: everything is allowed. */
  readonly person?: string
  readonly authorised: boolean
  /** Simple triggers on phones and time triggers have no user interface. */
  readonly hasUi: boolean
  readonly language: 'vi' | 'en'
  /** Milliseconds since 1970 on the emulated clock, moved on by what calls cost. */
  now(): number
  /** Counts one service call (`Range.getValues`), adds its modelled cost, moves the clock, and ends the execution when its time is up. `milliseconds` overrides the price. */
  spend(call: string, cost?: { readonly cells?: number; readonly write?: boolean; readonly milliseconds?: number }): void
  /** Notes what changed, for listeners after the execution. */
  changed(change: BookChange): void
  /** An error as Google throws it, of the realm's own Error, with a localised message. */
  fail(message: { readonly vi: string; readonly en: string }): Error
  /** A plain array (nested) as arrays of the realm. */
  array<T>(items: readonly T[]): T[]
  /** A date of the realm from milliseconds since 1970. */
  date(milliseconds: number): Date
  /** True for dates of the realm (and of the emulator itself). */
  isDate(value: unknown): value is Date
  /** Shows a passing message in the corner; absent: nobody looks. */
  toast?(message: string, title: string): void
  /** Puts a menu on the bar, in place of one of the same title; without items it goes. Absent: nobody looks. */
  menu?(title: string, items: readonly unknown[] | undefined): void
  /** Whether the account belongs to a domain; absent: judged by the address. */
  readonly accountKind?: 'consumer' | 'workspace'
}

/** What the services around the spreadsheet need besides. */
export interface LifeContext extends ExecutionContext {
  /** A plain value, written as JSON, as a value of the realm. */
  parse(json: string): unknown
}
