import { beginsSmall, isBullet, isCapitals, isDots, joinLines, withoutBullet } from './cell'
import type { Column } from './columns'
import { fold } from './fold'
import { type ItemNumber, itemNumber, leadingNumber } from './numbers'
import type { Role } from './roles'
import { filled, type SourceRow, textOf } from './source'

/** A row of a table with its cells by role; where a row was torn apart by line breaks, `rows` holds all its pieces. */
export interface Line {
  readonly rows: readonly SourceRow[]
  readonly number: ItemNumber | undefined
  /** The number cell as written. */
  readonly numberText: string
  /** A dash stands in place of the number. */
  readonly bulleted: boolean
  readonly title: string
  readonly cells: ReadonlyMap<Role, string>
  /** Known and unknown further columns with their headers. */
  readonly extra: readonly { readonly header: string; readonly text: string }[]
  /** A unit, a time, a result or a person stands beside number and title; notes and money alone make no task. */
  readonly rest: boolean
  /** One text runs across the table. */
  readonly spanning: boolean
  /** The roles whose cell a cell above reaches over. */
  readonly covered: readonly Role[]
}

/** Whether a row begins something of its own. Without a number column only a small letter or a dash says that it goes on. */
const beginsRow = (row: SourceRow, columns: readonly Column[]): boolean => {
  const first = row.cells[0] || ''
  if (first === '' || leadingNumber(first)) return true
  return columns[0]?.role === 'number' ? itemNumber(first) !== undefined : !beginsSmall(first) && !isBullet(first)
}

/**
 * Rows torn by a line break inside an unquoted cell, put together again: only where the pieces make up the table's width exactly.
 * A row that stands `alone` is no piece of another.
 */
export function mend(
  rows: readonly SourceRow[],
  columns: readonly Column[],
  alone: (row: SourceRow) => boolean = () => false,
): SourceRow[][] {
  const made: SourceRow[][] = []
  for (let i = 0; i < rows.length; i++) {
    const pieces = piecesFrom(rows, i, columns, alone)
    made.push(pieces)
    const last = pieces[pieces.length - 1]!
    for (; rows[i] !== last; i++) if (pieces.indexOf(rows[i]!) < 0) made.push([rows[i]!])
  }
  return made
}

function piecesFrom(rows: readonly SourceRow[], at: number, columns: readonly Column[], alone: (row: SourceRow) => boolean): SourceRow[] {
  const first = rows[at]!
  const pieces = [first]
  let width = first.cells.length
  if (!first.parted || first.table !== 0 || width < 2) return pieces
  for (let i = at + 1; width < columns.length; i++) {
    const next = rows[i]
    if (!next || alone(next) || (filled(next).length > 0 && beginsRow(next, columns))) return [first]
    if (filled(next).length === 0) continue
    pieces.push(next)
    width += next.cells.length - 1
  }
  return width === columns.length ? pieces : [first]
}

const glued = (rows: readonly SourceRow[]): readonly (string | null)[] => {
  const cells = [...rows[0]!.cells]
  for (const row of rows.slice(1)) {
    cells[cells.length - 1] = `${cells[cells.length - 1] ?? ''}\n${row.cells[0] ?? ''}`
    cells.push(...row.cells.slice(1))
  }
  return cells
}

/** The only text of a row is a line across the table, whatever column it was put in. */
const spans = (row: SourceRow, role: Role, text: string): boolean => {
  if (role === 'title') return false
  if (!row.parted || (role === 'number' && text.length > 3 && !itemNumber(text))) return true
  return text.length > 9 && (isCapitals(text) || /^[IVX]+[.\s]/.test(text))
}

const beside: readonly Role[] = ['number', 'title', 'group', 'kept', 'unknown']

const duty = (role: Role): boolean => beside.indexOf(role) < 0

export function lineOf(rows: readonly SourceRow[], columns: readonly Column[]): Line {
  const row: SourceRow = { ...rows[0]!, cells: glued(rows) }
  const cells = new Map<Role, string>()
  const extra: { header: string; text: string }[] = []
  const covered: Role[] = []
  const found = filled(row)
  const same = found.length > 2 && found.every(({ text }) => text === found[0]!.text)
  const only = found.length === 1 || same ? found[0]! : undefined
  const spanning = only !== undefined && (same || spans(row, columns[only.at]?.role ?? 'unknown', only.text))
  row.cells.forEach((cell, at) => {
    const { role, header } = columns[at] ?? ({ role: 'unknown', header: '' } as const)
    if (cell === null) covered.push(role)
    if (!cell || spanning) return
    if (role === 'kept' || role === 'unknown') extra.push({ header, text: joinLines(cell) })
    else cells.set(role, cells.has(role) ? `${cells.get(role)}; ${cell}` : cell)
  })
  const written = cells.get('number') ?? ''
  const bulleted = /^[-–—+•*·▪]+$/.test(written)
  let numberText = bulleted ? '' : withoutBullet(written)
  let number = itemNumber(numberText)
  let title = spanning ? joinLines(only.text) : joinLines(cells.get('title') ?? '')
  if (!number && (title === '' || numberText === '')) {
    const leading = leadingNumber(title === '' ? joinLines(numberText) : title)
    if (leading) {
      number = leading.number
      title = leading.rest
    } else if (title === '' && numberText.length > 3) {
      title = joinLines(numberText)
      numberText = ''
    }
  }
  const rest = !spanning && found.some(({ at }) => duty(columns[at]?.role ?? 'unknown'))
  return { rows, number, numberText, bulleted, title, cells, extra, rest, spanning, covered }
}

/** A row of sums. */
export const isTotal = (line: Line): boolean => {
  const text = fold(filled(line.rows[0]!)[0]?.text ?? '').replace(/[^a-z ]/g, '')
  return (
    /^(?:tong cong|tong so|cong|tong|cong chung|tong kinh phi)(?: (?:nhiem vu|kinh phi|chung))*$/.test(text.trim()) &&
    !line.cells.get('lead')
  )
}

export const isElided = (line: Line): boolean => {
  const found = filled(line.rows[0]!)
  return found.length > 0 && found.every(({ text }) => isDots(text))
}

export const lineText = (line: Line): string => line.rows.map(textOf).join(' ')
