/** What the panel sends: the paste as text, or tables that it took out of the HTML clipboard or a file. Plain JSON. */
export interface PlanRequest {
  readonly text?: string
  readonly tables?: readonly (readonly (readonly (string | null)[])[])[]
  /** The text around handed-in tables, for the plan's number, date and title. */
  readonly prose?: string
  /** Answers to questions about deadlines, by their ids. */
  readonly answers?: Readonly<Record<string, string>>
  /** Names of new units that the person agreed to put into the directory. */
  readonly addUnits?: readonly string[]
  /** The `seal` of the preview that the person saw; an import without it, or with another, writes nothing. */
  readonly seal?: string
}

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
    /** Words of the plan that raise it. */
    readonly words: readonly string[]
  }[]
  readonly newUnits: readonly { readonly code: string; readonly name: string; readonly shortName: string }[]
  readonly seal: string
}

/** What the panel gets back: a preview, the sentence of a done import, or why nothing was done. */
export type PlanAnswer = { readonly preview: PlanPreview } | { readonly done: string } | { readonly problem: string }
