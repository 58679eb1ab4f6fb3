import { type Cell, isBlank } from './cell'
import type { Column } from './column'
import { decode } from './decode'
import { encodeCell } from './encode'
import type { Problem } from './problem'
import { type Columns, columnsOf, headersOf, type Row, type Table } from './table'

/**
 * A sheet laid out as a form: labelled fields, a table of lines, labelled fields again. Labels stand in the first column, values in the second;
 * everything is found by its text, so rows that people insert do no harm.
 */
export interface Form<H extends Columns = Columns, L extends Columns = Columns, T extends Columns = Columns> {
  readonly name: string
  readonly head: H
  readonly lines: Table<L>
  readonly tail: T
  readonly tabColor?: string
}

export const defineForm = <const H extends Columns, const L extends Columns, const T extends Columns>(form: Form<H, L, T>): Form<H, L, T> =>
  form

type Values<C> = { readonly [K in keyof C]: C[K] extends Column<infer V> ? V | undefined : never }

/** What a form holds. */
export type Filled<F> =
  F extends Form<infer H, infer L, infer T>
    ? { readonly head: Values<H>; readonly lines: readonly Row<Table<L>>[]; readonly tail: Values<T> }
    : never

export interface DecodedForm<F> {
  readonly filled: Filled<F>
  /** The row, as people count, of each field by its name in head or tail, of the line headers and of each line. */
  readonly at: { readonly fields: Readonly<Record<string, number>>; readonly header: number; readonly lines: readonly number[] }
  readonly problems: readonly Problem[]
}

const clean = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()

/** The values of a sheet as a filled form. What does not fit, and each label that is gone, becomes a problem. */
export function decodeForm<F extends Form<any, any, any>>(form: F, sheet: string, values: readonly (readonly Cell[])[]): DecodedForm<F> {
  const problems: Problem[] = []
  const firstHeader = clean(headersOf(form.lines)[0])
  const header = values.findIndex((row) => clean(row[0]) === firstHeader && clean(row[1]) === clean(headersOf(form.lines)[1]))
  if (header < 0) problems.push({ what: 'broken form', sheet, label: headersOf(form.lines)[0]! })
  const fields: Record<string, number> = {}
  const readFields = (columns: Columns, from: number, to: number): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(columns).map(([name, c]) => {
        const row = values.findIndex((cells, i) => i >= from && i < to && clean(cells[0]) === clean(c.header))
        if (row < 0) {
          problems.push({ what: 'broken form', sheet, label: c.header })
          return [name, undefined]
        }
        fields[name] = row + 1
        return [name, readField(sheet, c, values[row]![1], row + 1, problems)]
      }),
    )
  const tailFrom = header < 0 ? 0 : header + 1
  const head = readFields(form.head, 0, header < 0 ? values.length : header)
  const tail = readFields(form.tail, tailFrom, values.length)
  const linesTo = Math.min(values.length, ...Object.keys(form.tail).flatMap((name) => (fields[name] ? [fields[name]! - 1] : [])))
  const lines = decode({ ...form.lines, sheet }, header < 0 ? [] : values.slice(header, linesTo).map((row) => [...row]))
  problems.push(...lines.problems.map((p) => ('row' in p ? { ...p, row: p.row + header } : p)))
  return {
    filled: { head, lines: lines.rows, tail } as Filled<F>,
    at: { fields, header: header + 1, lines: lines.at.map((row) => row + header) },
    problems,
  }
}

function readField(sheet: string, c: Column<any>, cell: Cell | undefined, row: number, problems: Problem[]): unknown {
  if (cell === undefined || isBlank(cell)) return undefined
  const value = c.read(cell)
  if (value !== undefined) return value
  problems.push({ what: 'wrong cell', sheet, row, header: c.header, value: cell, expected: c.expected })
  return undefined
}

/** A filled form as a block of cells from the first row of the sheet; a blank row parts the fields from the lines. */
export function encodeForm<F extends Form<any, any, any>>(form: F, filled: Filled<F>): Cell[][] {
  const headers = headersOf(form.lines)
  const width = headers.length
  const wide = (...cells: Cell[]): Cell[] => [...cells, ...Array<Cell>(width - cells.length).fill('')]
  const asTable = (columns: Columns): Table<any> => ({ ...form.lines, columns })
  const block = (columns: Columns, values: Record<string, unknown>): Cell[][] =>
    Object.keys(columns).map((name) => wide(columns[name]!.header, encodeCell(asTable(columns), name, values[name])))
  return [
    ...block(form.head, filled.head),
    [...headers],
    ...filled.lines.map((line: Record<string, unknown>) => columnsOf(form.lines).map(([name]) => encodeCell(form.lines, name, line[name]))),
    ...block(form.tail, filled.tail),
  ]
}
