import { itemNumber } from './numbers'
import { type Role, roleOf } from './roles'
import { filled, type SourceRow } from './source'

export interface Column {
  readonly role: Role
  readonly header: string
}

const short = (text: string): boolean => text.length <= 80

/** A column's texts as roles: the first of a kind keeps it, a second one is carried along (two columns of results are both read). */
function assigned(headers: readonly string[], roles: readonly (Role | undefined)[]): Column[] {
  const seen = new Set<Role>()
  const hasStart = roles.indexOf('start') >= 0
  const hasEnd = roles.indexOf('end') >= 0
  return headers.map((header, i) => {
    let role = roles[i] ?? 'unknown'
    if ((role === 'end' && !hasStart) || (role === 'start' && !hasEnd)) role = 'words'
    if (seen.has(role) && role !== 'product') role = role === 'words' || role === 'title' || role === 'kept' ? 'kept' : 'unknown'
    seen.add(role)
    return { role, header: header.replace(/\n/g, ' ') }
  })
}

const holds = (row: SourceRow, at: number): string => row.cells[at] || ''

/** (1) (2) (3) …, the row of column numbers that official tables put beneath the header. */
export function isCounting(row: SourceRow): boolean {
  const found = filled(row).map(({ text }) => itemNumber(text))
  const plain = found.filter((number) => number?.form === 'int').map((number) => number!.value)
  return (
    found.length >= 3 &&
    found.every((number) => number && (number.form === 'int' || number.form === 'upper' || number.form === 'lower')) &&
    plain.length >= 2 &&
    plain.every((value, i) => i === 0 || value === plain[i - 1]! + 1)
  )
}

/** The columns under a header that a person pointed at, whatever its words. */
export const namedColumns = (row: SourceRow): readonly Column[] =>
  assigned(
    row.cells.map((cell) => cell || ''),
    row.cells.map((cell) => (cell ? roleOf(cell) : undefined)),
  )

/** The second row of a header whose first row merges cells sideways, or undefined where the next row is none. */
function lowerHeader(
  upper: SourceRow,
  roles: readonly (Role | undefined)[],
  lower: SourceRow | undefined,
): (Role | undefined)[] | undefined {
  if (!lower?.parted || lower.table !== upper.table) return undefined
  const found = filled(lower)
  if (found.length < 2 || !found.every(({ text }) => short(text) && !itemNumber(text))) return undefined
  if (!found.some(({ at }) => holds(upper, at) === '')) return undefined
  const width = Math.max(upper.cells.length, lower.cells.length)
  const merged: (Role | undefined)[] = []
  let over = ''
  let known = 0
  for (let at = 0; at < width; at++) {
    const above = holds(upper, at)
    const below = holds(lower, at)
    if (above !== '') over = above
    const own = below === '' || below === above ? undefined : (roleOf(below) ?? roleOf(`${over} ${below}`))
    if (own) known++
    else if (below !== '' && below !== above) return undefined
    merged.push(own ?? roles[at])
  }
  return known > 0 ? merged : undefined
}

/** The next row that holds something; line breaks at the ends of rows leave empty ones between. */
const nextFilled = (rows: readonly SourceRow[], from: number): number => {
  let at = from
  while (at < rows.length && at < from + 4 && filled(rows[at]!).length === 0) at++
  return at
}

export interface Header {
  readonly columns: readonly Column[]
  /** How many rows the header takes. */
  readonly height: number
}

/** The header that begins at `at`, or undefined: two columns at least must be named, most of its cells known, and none a number. */
export function headerAt(rows: readonly SourceRow[], at: number): Header | undefined {
  const row = rows[at]!
  const found = filled(row)
  if (found.length < 2 || !found.every(({ text }) => short(text))) return undefined
  if (found.some(({ text }, i) => (i > 0 && text === found[0]!.text && found.length > 2) || /^\d/.test(text))) return undefined
  const roles = row.cells.map((cell) => (cell ? roleOf(cell) : undefined))
  const known = roles.filter((role) => role !== undefined)
  const kinds = new Set(known.filter((role) => role !== 'kept'))
  if (kinds.size < 2 || known.length * 2 < found.length) return undefined
  if (!kinds.has('title') && !(kinds.has('number') && kinds.size > 2)) return undefined
  const texts = row.cells.map((cell) => cell || '')
  const second = nextFilled(rows, at + 1)
  const below = rows[second]
  const lower = lowerHeader(row, roles, below)
  let height = lower ? second - at + 1 : 1
  const named = lower ? lower.map((_, i) => (below && holds(below, i)) || texts[i] || '') : texts
  let columns = assigned(named, lower ?? roles)
  if (!columns.some(({ role }) => role === 'title')) {
    const empty = columns.findIndex(({ role }) => role === 'group' || role === 'unknown')
    if (empty < 0) return undefined
    columns = columns.map((column, i) => (i === empty ? { ...column, role: 'title' } : column))
  }
  const third = nextFilled(rows, at + height)
  const next = rows[third]
  if (next?.parted && isCounting(next)) height = third - at + 1
  return { columns, height }
}

/** Of two columns that could hold the tasks ("Nhiệm vụ" merged over several "Nội dung thực hiện") the fuller one does, and the other names the group. */
export function settleTitles(columns: readonly Column[], body: readonly SourceRow[]): readonly Column[] {
  const first = columns.findIndex(({ role }) => role === 'title')
  const second = columns.findIndex(({ role, header }, i) => i > first && role === 'kept' && roleOf(header) === 'title')
  if (second < 0) return columns
  const count = (at: number): number => body.filter((row) => holds(row, at) !== '').length
  if (count(second) <= count(first)) return columns
  return columns.map((column, i) => (i === first ? { ...column, role: 'group' } : i === second ? { ...column, role: 'title' } : column))
}
