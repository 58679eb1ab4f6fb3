import type { Moment } from '../calendar/moment'
import type { Colour } from '../schema/table'

/** A cell of a drawn sheet: a plain value, a moment, or a formula in which `{tasks.state}` stands for the cells of that column. */
export type Drawn = string | number | boolean | { readonly formula: string } | { readonly moment: Moment }

/** `body` has a header row and wraps; `text` wraps and has none; `list` has one too and lets long texts run over the empty cells beside them. */
export type Style = 'title' | 'note' | 'head' | 'big' | 'label' | 'body' | 'list' | 'text'

export interface Block {
  /** Its first cell, 1 for the first row and column. */
  readonly row: number
  readonly column: number
  readonly cells: readonly (readonly Drawn[])[]
  readonly style: Style
  /** Paint behind single columns of the block. */
  readonly colours?: readonly (Colour | undefined)[]
  /** Paint behind single cells of the block. */
  readonly paint?: readonly (readonly (Colour | undefined)[])[]
}

export interface Chart {
  readonly title: string
  readonly kind: 'ring' | 'stacked bar' | 'stacked column'
  /** The block of cells that it draws, its first row the names of the series. */
  readonly from: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }
  readonly at: { readonly row: number; readonly column: number; readonly width: number; readonly height: number }
  /** One for each series; for a ring, one for each row. */
  readonly colours: readonly Colour[]
}

/** A derived sheet without rows of records: blocks of cells and charts over them. */
export interface Drawing {
  readonly tag: string
  readonly title: string
  readonly widths: readonly number[]
  /** Heights of single rows, 1 for the first, in pixels. */
  readonly heights: Readonly<Record<number, number>>
  readonly blocks: readonly Block[]
  readonly charts: readonly Chart[]
  readonly tabColor: string
  readonly rows: number
  /** Its blocks stand where they stood the last time: their look is given once, only paint anew. */
  readonly steady?: true
  /** Rows and columns that stay in sight; none unless told. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
  /** Cells that are tick boxes, 1 for the first row and column. */
  readonly boxes?: readonly { readonly row: number; readonly column: number }[]
  /** Cells of one column whose colour follows their text, also where a formula changes it. */
  readonly dyed?: {
    readonly row: number
    readonly column: number
    readonly rows: number
    readonly by: Readonly<Record<string, Colour>>
  }
}
