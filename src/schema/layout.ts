import type { Column, Expected } from './column'
import type { Form } from './form'
import { type Colour, columnsOf, type Table } from './table'

/** What a cell of a column may hold, for the sheet to enforce. */
export type Rule =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'checkbox' }
  | { readonly kind: 'day' }
  | { readonly kind: 'number'; readonly from: number; readonly to: number }

export interface ColumnLook {
  readonly name: string
  readonly header: string
  readonly formerly: readonly string[]
  readonly format: string
  readonly width: number
  readonly rule: Rule | undefined
  readonly locked: boolean
  readonly clipped: boolean
  readonly help: string
}

/** How a table's sheet is to look, derived from its declaration. */
export interface SheetLook {
  readonly tag: string
  readonly title: string
  readonly columns: readonly ColumnLook[]
  readonly rows: number
  readonly frozenColumns: number
  readonly tabColor: string | undefined
  /** People are warned before they write anywhere in it. */
  readonly warned: boolean
  /** 0 is the first of `columns`. */
  readonly colours: { readonly column: number; readonly by: Readonly<Record<string, Colour>> } | undefined
  /** 0 is the first of `columns`. */
  readonly signs?: { readonly columns: readonly number[]; readonly by: Readonly<Record<string, Colour>> }
}

/** What set-up found of a table's sheet. */
export interface SheetState {
  readonly headers: readonly string[]
  /** Where each of our columns was marked when it was made, by its code name, 0 for the first; survives an overwritten header. */
  readonly marks: Readonly<Record<string, number>>
  /** Of the second row, by place. */
  readonly formats: readonly string[]
  readonly ruled: readonly boolean[]
  /** Code names of the columns under a warning, `*` for the whole sheet. */
  readonly warnings: readonly string[]
  readonly coloured: boolean
  readonly frozenRows: number
}

/** One thing to do to a sheet, as data. Places are 0 for the first column. */
export type LayoutChange =
  | { readonly change: 'create'; readonly look: SheetLook }
  | { readonly change: 'add columns'; readonly tag: string; readonly at: number; readonly columns: readonly ColumnLook[] }
  | { readonly change: 'write header'; readonly tag: string; readonly at: number; readonly header: string }
  | { readonly change: 'format'; readonly tag: string; readonly at: number; readonly format: string }
  | { readonly change: 'rule'; readonly tag: string; readonly at: number; readonly rule: Rule; readonly help: string }
  | { readonly change: 'warn'; readonly tag: string; readonly at: number | '*'; readonly name: string }
  | { readonly change: 'colour'; readonly tag: string; readonly at: number; readonly by: Readonly<Record<string, Colour>> }
  | { readonly change: 'sign'; readonly tag: string; readonly at: readonly number[]; readonly by: Readonly<Record<string, Colour>> }
  | { readonly change: 'freeze'; readonly tag: string; readonly rows: number; readonly columns: number }

export function ruleOf(expected: Expected): Rule | undefined {
  switch (expected.kind) {
    case 'choice':
      return { kind: 'list', values: expected.choices }
    case 'flag':
      return { kind: 'checkbox' }
    case 'day':
      return { kind: 'day' }
    case 'percent':
      return { kind: 'number', from: 0, to: 1 }
    case 'count':
      return { kind: 'number', from: expected.from, to: expected.to }
    default:
      return undefined
  }
}

const lookOfColumn = (name: string, c: Column<any>): ColumnLook => ({
  name,
  header: c.header,
  formerly: c.formerly,
  format: c.format,
  width: c.width,
  rule: c.locked ? undefined : ruleOf(c.expected),
  locked: c.locked,
  clipped: c.clipped,
  help: c.help,
})

export function lookOf(table: Table<any>, rows = 200): SheetLook {
  const columns = columnsOf(table).map(([name, c]) => lookOfColumn(name, c))
  return {
    tag: table.name,
    title: table.sheet,
    columns,
    rows,
    frozenColumns: table.frozenColumns ?? 0,
    tabColor: table.tabColor,
    warned: table.owner !== 'people',
    colours: table.colours && { column: columns.findIndex((c) => c.name === table.colours!.column), by: table.colours.by },
    ...(table.signs && {
      signs: { columns: table.signs.columns.map((name) => columns.findIndex((c) => c.name === name)), by: table.signs.by },
    }),
  }
}

/** How the lines of a form are to look, column by column. */
export const lineLooks = (form: Form<any, any, any>): readonly ColumnLook[] =>
  columnsOf(form.lines).map(([name, c]) => lookOfColumn(name, c))

const clean = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase()

/**
 * What must be done to a sheet so that it looks as declared; nothing where it does already. A person's own columns, order, widths, formats and
 * dropdowns stay: only what is gone is put back.
 */
export function reconcile(look: SheetLook, state: SheetState | undefined): readonly LayoutChange[] {
  if (!state) return [{ change: 'create', look }]
  const { tag } = look
  const headers = state.headers.map(clean)
  const changes: LayoutChange[] = []
  const gone: ColumnLook[] = []
  const place = new Map<string, number>()
  for (const c of look.columns) {
    const current = headers.indexOf(clean(c.header))
    const before = c.formerly.map((h) => headers.indexOf(clean(h))).find((at) => at >= 0)
    const at = current >= 0 ? current : (before ?? state.marks[c.name])
    if (at === undefined) gone.push(c)
    else {
      place.set(c.name, at)
      if (current < 0) changes.push({ change: 'write header', tag, at, header: c.header })
    }
  }
  if (gone.length > 0) {
    const at = state.headers.length
    changes.push({ change: 'add columns', tag, at, columns: gone })
    gone.forEach((c, i) => {
      place.set(c.name, at + i)
    })
  }
  for (const c of look.columns) {
    const at = place.get(c.name)!
    if (gone.includes(c)) continue
    if (c.format === '@' && state.formats[at] !== '@') changes.push({ change: 'format', tag, at, format: c.format })
    if (c.rule && !state.ruled[at]) changes.push({ change: 'rule', tag, at, rule: c.rule, help: c.help })
  }
  if (look.warned && !state.warnings.includes('*')) changes.push({ change: 'warn', tag, at: '*', name: '*' })
  if (!look.warned)
    for (const c of look.columns)
      if (c.locked && !state.warnings.includes(c.name)) changes.push({ change: 'warn', tag, at: place.get(c.name)!, name: c.name })
  if (look.colours && !state.coloured)
    changes.push({ change: 'colour', tag, at: place.get(look.columns[look.colours.column]!.name)!, by: look.colours.by })
  if (look.signs && !state.coloured)
    changes.push({ change: 'sign', tag, at: look.signs.columns.map((at) => place.get(look.columns[at]!.name)!), by: look.signs.by })
  if (state.frozenRows === 0) changes.push({ change: 'freeze', tag, rows: 1, columns: look.frozenColumns })
  return changes
}
