import type { Column } from './columns'
import type { PlanFacts } from './facts'
import type { PlanProblem } from './problem'
import type { PlanSection } from './sections'

/** A task as the plan has it: names and words as written, nothing interpreted. */
export interface PlanTask {
  /** Unique within the plan. */
  readonly code: string
  /** The titles of its sections from the outside inwards, joined by ` › `; empty without sections. */
  readonly group: string
  readonly title: string
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
  /** Who carries it out, and which leader answers for it, where the plan has such a column. */
  readonly person?: string
  readonly leader?: string
  /** The deadline's words. */
  readonly words: string
  readonly product: string
  /** Further columns (notes, money …), kept as they are. */
  readonly extra: readonly { readonly header: string; readonly text: string }[]
  /** The source rows it was read from. */
  readonly rows: readonly number[]
}

export type RowKind =
  | 'task'
  | 'section'
  | 'header'
  | 'continuation'
  | 'blank'
  | 'total'
  | 'elided'
  | 'outside'
  | 'unclear'
  | 'refused'
  | 'skip'

/** What became of a source row. */
export interface RowAccount {
  readonly row: number
  readonly kind: RowKind
  /** Empty where the content is refused. */
  readonly text: string
}

export interface PlanTable {
  /** The row where its header, or without one its first row, stands. A table that could not be understood has unknown columns. */
  readonly row: number
  readonly columns: readonly Column[]
}

export interface PlanReading {
  readonly tasks: readonly PlanTask[]
  readonly sections: readonly PlanSection[]
  readonly tables: readonly PlanTable[]
  /** Every row of the source exactly once, in order. */
  readonly rows: readonly RowAccount[]
  readonly problems: readonly PlanProblem[]
  readonly facts: PlanFacts
}
