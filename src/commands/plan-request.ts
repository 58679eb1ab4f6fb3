import type { Role } from '../plan/roles'

/** What the panel sends: the paste as text, or tables that it took out of the HTML clipboard or a file. Plain JSON. */
export interface PlanRequest {
  readonly text?: string
  readonly tables?: readonly (readonly (readonly (string | null)[])[])[]
  /** The text around handed-in tables, for the plan's number, date and title. */
  readonly prose?: string
  /** Answers to questions about deadlines, by their ids. */
  readonly answers?: Readonly<Record<string, string>>
  /** Names of the plan that the person agreed to put into the directory as new units. */
  readonly addUnits?: readonly string[]
  /** What the person put right in the reading. */
  readonly corrections?: Corrections
  /** The `seal` of the preview that the person saw; an import without it, or with another, writes nothing. */
  readonly seal?: string
}

/** A person's corrections, by source rows and names as written. What does not fit the source (a row that is not there) is left out, never an error. */
export interface Corrections {
  /** Meaning of every column of a table, by the source row at which the table begins (its header, or its first row where it has none). */
  readonly columns?: Readonly<Record<number, readonly ColumnRole[]>>
  /** What a source row is. */
  readonly rows?: Readonly<Record<number, 'task' | 'section' | 'continuation' | 'header' | 'skip'>>
  /** Other deadline words for a task's source row, read in place of the plan's; the plan's own words stay in the table. Blank: no deadline. */
  readonly deadlines?: Readonly<Record<number, string>>
  /** Code of the unit that a name means; blank: leave the name as it is. */
  readonly units?: Readonly<Record<string, string>>
  /** Codes of the units that a name means together. */
  readonly groups?: Readonly<Record<string, readonly string[]>>
}

export type ColumnRole = Role

export type PreviewKind = 'Thêm mới' | 'Thay đổi' | 'Đã có' | 'Không còn' | 'Chưa hiểu'

/** One line of the preview; all texts ready to show. */
export interface PreviewRow {
  /** Row of the paste, 0 for a task of the file that the plan no longer names. */
  readonly line: number
  readonly what: PreviewKind
  readonly code: string
  readonly group: string
  readonly title: string
  readonly lead: string
  readonly coordinating: string
  readonly words: string
  /** ISO day, or blank. */
  readonly due: string
  /** What the words are understood to mean. */
  readonly understood: string
  /** Whether a person must look: unknown unit, unclear deadline, clash of codes. */
  readonly look: boolean
  readonly remark: string
  /** The next due days of a recurring task, at most twelve, as people read them. */
  readonly next: readonly string[]
  /** Names in it for which a person must say which units they mean. */
  readonly open: readonly string[]
  /** Which of the six points are not clear, each as one phrase ("6 rõ"); none for a task that is clear. */
  readonly unclear: readonly string[]
}

/** A name of the plan that is not simply one unit of the directory. */
export interface PlanName {
  readonly name: string
  /** Every way in which the plan writes it, `name` first. */
  readonly written: readonly string[]
  /** `new`: no unit bears it; `unsure`: it may be each of `codes`; `group`: it means `codes` together, none where the file does not define it. */
  readonly is: 'new' | 'unsure' | 'group'
  readonly codes: readonly string[]
  /** Whether nothing tells yet what it means. */
  readonly open: boolean
  /** How it would stand in the directory as a new unit; a group would not. */
  readonly proposal?: { readonly code: string; readonly shortName: string }
  /** What a person said that it means; none where it stays as written. */
  readonly chosen?: readonly string[]
}

/** What the plan says about reporting otherwise than the file's settings; ready to show, and nothing is changed by it. */
export interface ReportingDifference {
  readonly said: string
  readonly kept: string
  /** Where to change it. */
  readonly change: string
}

export interface PlanPreview {
  readonly title: string
  readonly number: string
  readonly rows: readonly PreviewRow[]
  readonly groups: number
  readonly counts: {
    readonly added: number
    readonly changed: number
    readonly same: number
    /** Those that do not say so yet. */
    readonly gone: number
    readonly unclear: number
  }
  /** Sentences about the paste as a whole and its single rows. */
  readonly problems: readonly string[]
  readonly questions: readonly {
    readonly id: string
    readonly question: string
    readonly choices: readonly { readonly value: string; readonly label: string }[]
    readonly assumed: string
    /** What the person answered to it. */
    readonly given?: string
    /** Words of the plan that raise it. */
    readonly words: readonly string[]
  }[]
  /** Every row of the source, once: what it was taken for. */
  readonly accounts: readonly { readonly row: number; readonly kind: string; readonly label: string; readonly text: string }[]
  readonly tables: readonly { readonly row: number; readonly columns: readonly { readonly header: string; readonly role: ColumnRole }[] }[]
  /** Choices for corrections, with the words that people see. */
  readonly roles: readonly { readonly value: ColumnRole; readonly label: string }[]
  readonly units: readonly { readonly code: string; readonly shortName: string; readonly label: string; readonly kind: string }[]
  /** "6 rõ" of the whole plan: 0 to 100, and the codes of tasks about which nobody can be called. */
  readonly clarity: { readonly score: number; readonly unreachable: readonly string[] }
  readonly names: readonly PlanName[]
  /** Of how many of them the directory will keep what a person said. */
  readonly kept: number
  readonly reporting: readonly ReportingDifference[]
  readonly seal: string
}

/** What the panel gets back: a preview, the sentence of a done import, or why nothing was done. */
export type PlanAnswer = { readonly preview: PlanPreview } | { readonly done: string } | { readonly problem: string }
