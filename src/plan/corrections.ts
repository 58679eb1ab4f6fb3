import { type Column, namedColumns } from './columns'
import { itemNumber } from './numbers'
import type { PlanProblem } from './problem'
import { isBlank, type Layout, type Region } from './regions'
import { type Role, roleOf } from './roles'
import { filled, type SourceRow } from './source'

export type RowAs = 'task' | 'section' | 'continuation' | 'header' | 'skip'

/** What a person put right in a reading, by source rows. What does not fit the source is left out. */
export interface ReadingCorrections {
  /** Meaning of the columns of a table, by the row at which it begins. */
  readonly columns?: Readonly<Record<number, readonly Role[]>>
  readonly rows?: Readonly<Record<number, RowAs>>
}

/** What a person said that a row is; nothing of a blank row. */
export type Said = (row: SourceRow) => RowAs | undefined

export const saidBy =
  ({ rows = {} }: ReadingCorrections): Said =>
  (row) =>
    isBlank(row) ? undefined : rows[row.row]

/** Whether a person said that the row is one of the plan's own. */
export const holdsPlan = (as: RowAs | undefined): boolean => as === 'task' || as === 'section' || as === 'continuation'

const byRow = (a: SourceRow, b: SourceRow): number => a.row - b.row

/** Columns under the roles that a person gave them; number and title are each read from one column alone. */
function columnsUnder(roles: readonly Role[], columns: readonly Column[]): readonly Column[] {
  return Array.from({ length: Math.max(roles.length, columns.length) }, (_, i): Column => {
    const { role: own, header } = columns[i] ?? { role: 'unknown', header: '' }
    const role = roles[i] ?? own
    const again = (role === 'number' || role === 'title') && roles.indexOf(role) < i
    return { role: again ? 'kept' : role, header: header || (i < roles.length ? `Cột ${i + 1}` : '') }
  })
}

/** A table made of rows that no rule took for one: under the header that a person pointed at, or with columns that he names. */
function tableOf(rows: readonly SourceRow[], said: Said): Region {
  const headers = rows.filter((row) => said(row) === 'header')
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const columns = headers[0] ? namedColumns(headers[0]) : Array.from({ length: width }, (): Column => ({ role: 'unknown', header: '' }))
  const body = rows.filter((row) => headers.indexOf(row) < 0)
  return { row: rows.find((row) => !isBlank(row))!.row, columns, headers, body, caption: '', inferred: false, settled: false }
}

/** Parts rows before each header that a person pointed at. */
function cutAtHeaders(rows: readonly SourceRow[], said: Said): SourceRow[][] {
  const parts: SourceRow[][] = []
  for (const row of rows) {
    if (parts.length === 0 || (said(row) === 'header' && said(parts[parts.length - 1]!.slice(-1)[0]!) !== 'header')) parts.push([row])
    else parts[parts.length - 1]!.push(row)
  }
  return parts
}

/** Rows around the tables of which a person made a table: from the header that he pointed at, without any table from a task, as far as cells go. */
function tablesOutside(outside: readonly SourceRow[], said: Said, anyTable: boolean): readonly (readonly SourceRow[])[] {
  const found: SourceRow[][] = []
  outside.forEach((row, i) => {
    const last = found[found.length - 1]
    const goesOn = last !== undefined && last[last.length - 1] === outside[i - 1] && (row.parted || isBlank(row))
    if (goesOn) last.push(row)
    else if (row.parted && (said(row) === 'header' || (!anyTable && said(row) === 'task'))) found.push([row])
  })
  return found
}

function rowsSettled(region: Region, said: Said): Region {
  const all = [...region.headers, ...region.body].sort(byRow)
  const headers = all.filter((row) => said(row) === 'header' || (region.headers.indexOf(row) >= 0 && !holdsPlan(said(row))))
  const told = region.inferred ? headers[0] : undefined
  const columns = told
    ? region.columns.map(({ role }, i): Column => {
        const header = told.cells[i] || ''
        return { role: roleOf(header) ?? role, header }
      })
    : region.columns
  return { ...region, columns, headers, body: all.filter((row) => headers.indexOf(row) < 0), inferred: region.inferred && !told }
}

/** The layout as a person's corrections have it. Every row stays in exactly one place. */
export function correctLayout(layout: Layout, corrections: ReadingCorrections): Layout {
  const said = saidBy(corrections)
  const columns = corrections.columns ?? {}
  const regions = layout.regions.map((region) => rowsSettled(region, said))
  const unknown: (readonly SourceRow[])[] = []
  for (const block of layout.unknown)
    for (const part of cutAtHeaders(block, said)) {
      const begun = part.find((row) => !isBlank(row))
      if (begun && (columns[begun.row] || part.some((row) => said(row)))) regions.push(tableOf(part, said))
      else unknown.push(part)
    }
  const made = tablesOutside(layout.outside, said, regions.length > 0)
  regions.push(...made.map((rows) => tableOf(rows, said)))
  regions.sort((a, b) => a.row - b.row)
  const taken = new Set<SourceRow>()
  for (const rows of made) for (const row of rows) taken.add(row)
  const joined = regions.map((region) => ({ ...region, body: [...region.body] }))
  for (const row of layout.outside) {
    if (taken.has(row) || !holdsPlan(said(row))) continue
    const home = joined.filter((region) => region.row <= row.row).slice(-1)[0] ?? joined[0]
    if (!home) continue
    home.body.push(row)
    home.body.sort(byRow)
    taken.add(row)
  }
  return {
    regions: joined.map((region) => {
      const roles = columns[region.row]
      return roles ? { ...region, columns: columnsUnder(roles, region.columns), inferred: false, settled: true } : region
    }),
    outside: layout.outside.filter((row) => !taken.has(row)),
    unknown,
  }
}

/** Leaves out the problems that a correction answers: whether a row is a task or a group, and numbers that corrected rows bear. */
export function unsettled(problems: readonly PlanProblem[], rows: readonly SourceRow[], said: Said): PlanProblem[] {
  const as = new Map(rows.map((row) => [row.row, said(row)]))
  const borne = new Set(rows.filter(said).map((row) => itemNumber(filled(row)[0]!.text)?.text))
  const left: PlanProblem[] = []
  for (const problem of problems) {
    if (problem.kind === 'noNumber' && as.get(problem.row) === 'task') continue
    if (problem.kind === 'emptySection' && as.get(problem.row) === 'section') continue
    if (problem.kind !== 'numberGap') {
      left.push(problem)
      continue
    }
    const missing = problem.missing.filter((number) => !borne.has(number))
    if (missing.length > 0) left.push({ ...problem, missing })
  }
  return left
}
