import type { BookData } from './book/data'
import type { Calculator } from './book/result'

/** Google's side on this machine: one spreadsheet with its owner and other people, the script bound to it, and a clock that is ours. */
export interface Google {
  readonly book: BookHandle
  readonly clock: ClockHandle
  readonly mailbox: MailboxHandle
  readonly meter: MeterHandle
  readonly ui: UiHandle
  readonly locks: LocksHandle
  readonly faults: FaultsHandle
  /** Binds a script project to the spreadsheet, in place of any before it. The book, its triggers and properties stay. */
  load(project: ProjectFiles): Script
  /** Shares the file as its owner does from the screen, or takes it back. */
  share(email: string, role: 'editor' | 'commenter' | 'viewer' | 'nobody'): void
  /** Another person, or the owner, at a desk of his own. A person of the owner's Workspace domain is a colleague there unless told. */
  as(email: string, account?: { readonly kind?: 'consumer' | 'workspace'; readonly language?: 'vi' | 'en' }): Person
  /**
   * Lets others act in the middle of an execution, just before one of its calls has its effect: they edit, run functions, fire triggers,
   * each in an execution of its own, to its end. What they throw is thrown to whoever set the outer execution off.
   */
  meanwhile(moment: Moment, act: () => void): Meanwhile
  /** Everything that outlives an execution, as plain JSON: book, people, properties, cache, triggers, mails, quotas, clock. */
  save(): SavedGoogle
}

export interface GoogleOptions {
  /** Local time of the file's zone, `2026-05-22T08:00`. */
  now?: string
  account?: { email: string; kind: 'consumer' | 'workspace' }
  /** Language of Google's own messages. */
  language?: 'vi' | 'en'
  timeZone?: string
  locale?: string
  /** Where scripts run: a fresh global object for each execution. */
  realms: RealmFactory
  /** Anything random (trigger minutes, jitter) comes from it. */
  seed?: number
  saved?: SavedGoogle
  /** Works out formulas where they are read (formula/node.ts has one); without it only results that are handed in are known. */
  calculator?: Calculator
}

export interface SavedGoogle {
  readonly format: 1
  readonly [part: string]: unknown
}

export interface ProjectFiles {
  /** The text of appsscript.json. */
  readonly manifest: string
  /** Every file is run from the top at each execution, in this order. */
  readonly scripts: readonly { readonly name: string; readonly source: string }[]
  readonly html: readonly { readonly name: string; readonly source: string }[]
}

/** A fresh global object like Apps Script's: no fetch, timers, URL, crypto …; `console` is put in by the emulator. */
export interface Realm {
  readonly global: Record<string, unknown>
  evaluate(source: string, fileName: string): unknown
  /** Runs the project's files in order, in one global scope; what is in `global` by then can be seen by them. */
  load(files: readonly { readonly name: string; readonly source: string }[]): {
    /** The top-level functions. */
    names(): readonly string[]
    /** A top-level function by its name, or undefined. */
    find(name: string): unknown
  }
  dispose(): void
}
export type RealmFactory = () => Realm

export interface Script {
  /** A person opens the file: the simple trigger onOpen runs, then installed open triggers. */
  open(): void
  /** A person types; text is read as Google reads it. A block is a paste: the sheet grows where needed. Simple onEdit and installed edit triggers run. Rejected entries throw `Rejected` with Google's sentence. */
  edit(
    sheet: string,
    a1: string,
    typed: readonly (readonly (string | number | boolean | null)[])[] | string | number | boolean | null,
  ): void
  /** A person chooses a menu item, by the titles on the way to it. RangeError where the menus have none such. */
  choose(...menuPath: string[]): Execution
  /** The owner runs a function from the editor, with full authorisation. */
  run(name: string, ...args: unknown[]): Execution
  /** `google.script.run` from a panel: arguments and result pass Google's serialisation. */
  call(name: string, args: readonly unknown[]): { readonly value: unknown } | { readonly error: string }
  /** A time trigger with this handler fires now, besides its schedule. RangeError where there is none. */
  fire(handler: string): Execution
  /** Since the script was bound, in the order in which they ended; not saved. */
  readonly executions: readonly Execution[]
  readonly triggers: readonly TriggerView[]
  /** Names that a panel may call: top-level functions without a final `_`. */
  readonly functions: readonly string[]
}

/** Everything throws `Rejected` with Google's sentence where the person's role does not allow it. */
export interface Person extends Pick<Script, 'open' | 'edit' | 'choose' | 'run' | 'call'> {
  readonly email: string
  readonly role: 'owner' | 'editor' | 'commenter' | 'viewer' | 'nobody'
  readonly ui: UiHandle
  /** Recipients of mails that the account may still send today. */
  readonly remainingToday: number
  /** Gives the script the permissions that it asks for. Before that `choose` and `run` throw `AuthorisationRequired`; `call` is refused. */
  authorise(): void
}

/** A call of an execution, by its name in the meter or by its place. */
export type Moment =
  | { readonly call: string /** Of such calls from now on, over executions; the first unless told. */; readonly nth?: number }
  /** This call of the next execution, whatever it is; passes with that execution. */
  | { readonly everyCall: number }

export interface Meanwhile {
  /** Whether the moment has come. */
  readonly done: boolean
  withdraw(): void
}

export interface Execution {
  /** In the order in which they began. */
  readonly id: number
  readonly name: string
  readonly by: 'open' | 'edit' | 'menu' | 'editor' | 'panel' | 'time'
  /** In whose name it ran; absent: the owner's. */
  readonly user?: string
  /** Local time of the file's zone, to the second. */
  readonly startedAt: string
  /** Modelled, by the meter. */
  readonly milliseconds: number
  readonly calls: number
  readonly status: 'completed' | 'failed' | 'timed out'
  /** What the function returned, as plain JSON where it can be. */
  readonly value?: unknown
  readonly error?: string
  /** How often it let a lock go before what it had written was flushed, so that another might not have seen it; absent: never. Source: Lock.releaseLock. */
  readonly unflushed?: number
  /** What was made to go wrong in it; absent: nothing. */
  readonly faults?: readonly ExecutionFault[]
  /** Members that the script used and the emulator lacks, also where the script caught the error; absent: none. */
  readonly notEmulated?: readonly string[]
  readonly log: readonly string[]
}

export interface TriggerView {
  readonly id: string
  readonly handler: string
  /** `everyMinutes(10)`, `onOpen`, … */
  readonly when: string
  readonly owner: string
  readonly lastRun?: string
  readonly nextRun?: string
}

export interface BookHandle {
  readonly data: BookData
  /** Told once after each execution or edit that changed the book, with what changed. Returns the way to stop listening. */
  onChange(listener: (changes: readonly BookChange[]) => void): () => void
  /** The grid's engine hands in results of formulas: stored as the cell's value, no longer stale. No trigger runs. */
  setResults(
    sheetId: number,
    results: readonly { row: number; column: number; value: string | number | boolean | null | { error: string } }[],
  ): void
  /** What a person sees in the cell. */
  display(sheetId: number, row: number, column: number): string
}

export type BookChange =
  | {
      readonly what: 'cells'
      readonly sheetId: number
      readonly top: number
      readonly left: number
      readonly bottom: number
      readonly right: number
    }
  /** Anything else about the sheet: size, widths, formats, validations, conditional formats, charts, protection, name, order, new, gone. */
  | { readonly what: 'sheet'; readonly sheetId: number }

export interface ClockHandle {
  /** Local time of the file's zone, to the second. */
  readonly now: string
  /** Sets the clock forward or back without running what lies between. */
  set(local: string): void
  /** Runs time forward; every time trigger due on the way fires, in order. */
  runTo(local: string): void
}

export interface MailboxHandle {
  readonly sent: readonly SentMail[]
  readonly remainingToday: number
  /** Google's own summaries of failed triggers, one for a day; they cost no quota. */
  readonly failureNotices: readonly FailureNotice[]
}

export interface FailureNotice {
  readonly from: string
  readonly to: string
  /** Day of the file's zone, `2026-05-22`. */
  readonly day: string
  readonly failures: readonly {
    readonly startedAt: string
    readonly handler: string
    readonly error: string
    readonly trigger: string
    readonly endedAt: string
  }[]
}

/** A lock is free unless an execution holds it in the middle of which another runs (`Google.meanwhile`), or a test. */
export interface LocksHandle {
  /** Holds a lock as another execution would, of the owner's user locks unless told whose; returns the way to let it go. */
  hold(which: 'script' | 'document' | 'user', person?: string): () => void
}

/** What goes wrong with a service call. Those that are made to fail, to hang or to end the execution still count and cost. */
export interface Fault {
  /**
   * `fails`: throws before the effect. `slow`: takes longer. `hangs`: takes all the time that the execution has left, without effect.
   * `dies after`: has its effect, and nothing that the script does after it has any, not in `catch` and `finally` either; its locks are free.
   */
  readonly fault: 'fails' | 'hangs' | 'slow' | 'dies after'
  /** Of `slow`: how much longer; 10,000 unless told. */
  readonly milliseconds?: number
  /** Of `fails`: in place of Google's sentence for a server error. */
  readonly message?: string
}

/** Which call is meant; calls have the names of the meter (`MailApp.sendEmail`). */
export type FaultPlan = Fault &
  (
    | { readonly call: string /** Of such calls from now on, over executions; the first unless told. */; readonly nth?: number }
    /** This call of the next execution, whatever it is; passes with that execution. */
    | { readonly everyCall: number }
    /** Each call, or each of that name, with this chance (0 to 1), until it is withdrawn. */
    | { readonly rate: number; readonly seed?: number; readonly call?: string }
  )

export interface ExecutionFault {
  readonly call: string
  /** Which service call of the execution it was, from 1. */
  readonly nth: number
  readonly fault: Fault['fault']
}

/** Faults on demand, for tests; not saved. */
export interface FaultsHandle {
  /** Returns the way to withdraw the plan. RangeError for counts below 1 and rates outside 0 to 1. */
  plan(plan: FaultPlan): () => void
  /** What has not happened yet. */
  readonly planned: readonly FaultPlan[]
  clear(): void
}

export interface SentMail {
  readonly id: number
  readonly at: string
  readonly from: string
  readonly senderName?: string
  readonly to: string
  readonly cc?: string
  readonly bcc?: string
  readonly replyTo?: string
  readonly subject: string
  readonly body: string
  readonly htmlBody?: string
  readonly attachments: readonly { readonly name: string; readonly contentType: string; readonly bytes: readonly number[] }[]
  readonly inlineImages: Readonly<Record<string, { readonly contentType: string; readonly bytes: readonly number[] }>>
}

export interface MeterRow {
  readonly call: string
  readonly count: number
  readonly milliseconds: number
}

export interface MeterHandle {
  /** Since the last reset: per service call, how many and how many modelled milliseconds. */
  readonly rows: readonly MeterRow[]
  /** The same of the last execution alone, with its function's name; undefined before the first. */
  readonly last: { readonly name: string; readonly rows: readonly MeterRow[] } | undefined
  readonly calls: number
  readonly milliseconds: number
  /** Calls that change the file, the properties or send something. */
  readonly writes: number
  reset(): void
}

export interface UiHandle {
  readonly menus: readonly MenuView[]
  readonly toasts: readonly { readonly at: string; readonly title: string; readonly message: string }[]
  /** The panel that is open, or undefined. */
  readonly panel?: PanelView | undefined
  /** How ui.alert and ui.prompt are answered; without it they are refused as on a phone or in a time trigger. */
  answer?: (question: { kind: 'alert' | 'prompt'; title: string; message: string; buttons: string }) => { button: string; text?: string }
  /** Asked before cells are changed that are protected by a warning: whether to go on. Without it the person always does. */
  heed?: (warning: string) => boolean
  onChange(listener: () => void): () => void
  closePanel(): void
}

export interface MenuView {
  readonly title: string
  readonly items: readonly ({ readonly title: string; readonly handler: string } | { readonly separator: true } | MenuView)[]
}

export interface PanelView {
  readonly kind: 'sidebar' | 'modal' | 'modeless'
  readonly title: string
  readonly html: string
  readonly width?: number
  readonly height?: number
}
