import type { Column } from './column'

export type Columns = Readonly<Record<string, Column<any>>>

/** Whose rows they are: people write them, the script works all of them out, or they are only ever added to. */
export type Owner = 'people' | 'script' | 'log'

/** A sheet, declared once. */
export interface Table<C extends Columns = Columns> {
  /** Code name: how commands ask for it and how the workbook marks its tab. */
  readonly name: string
  /** The tab's first title; people may rename it. */
  readonly sheet: string
  readonly formerly?: readonly string[]
  readonly owner: Owner
  readonly key: keyof C & string
  readonly columns: C
  readonly tabColor?: string
  /** Columns that stay in view on the left. */
  readonly frozenColumns?: number
  /** Row colours by the text of a column: first match wins. */
  readonly colours?: { readonly column: keyof C & string; readonly by: Readonly<Record<string, Colour>> }
  /** Colours of single cells in these columns by the sign that their text begins with. */
  readonly signs?: { readonly columns: readonly (keyof C & string)[]; readonly by: Readonly<Record<string, Colour>> }
  readonly hidden?: boolean
  /** Files that were set up before it was declared may lack the sheet until they are set up again: commands then find no rows in it. */
  readonly optional?: boolean
  /** Of a sheet that only grows: the column of moments in whose order its rows stand, more or less, so that its end can be read alone. */
  readonly time?: keyof C & string
}

/** Meanings, not paints: red needs somebody to act, amber soon will, green is well, dark green came well too late, grey rests. */
export type Colour = 'red' | 'amber' | 'green' | 'darkGreen' | 'blue' | 'grey'

export type Row<T> = T extends Table<infer C> ? { readonly [K in keyof C]: C[K] extends Column<infer V> ? V : never } : never

export const defineTable = <const C extends Columns>(table: Table<C>): Table<C> => table

export const columnsOf = (table: Table<any>): readonly (readonly [string, Column<any>])[] => Object.entries<Column<any>>(table.columns)

export const headersOf = (table: Table<any>): readonly string[] => columnsOf(table).map(([, c]) => c.header)
