import { type Column, headerAt, settleTitles } from './columns'
import { fold } from './fold'
import { inferColumns } from './infer'
import { itemNumber } from './numbers'
import { filled, type SourceRow, textOf } from './source'

/** A table found in the source. */
export interface Region {
  /** The row at which it begins: its header, or without one its first row. */
  readonly row: number
  readonly columns: readonly Column[]
  readonly headers: SourceRow[]
  readonly body: SourceRow[]
  /** The line above the table that names it. */
  readonly caption: string
  readonly inferred: boolean
  /** A person has said what its columns are. */
  readonly settled: boolean
}

export interface Layout {
  readonly regions: readonly Region[]
  readonly outside: readonly SourceRow[]
  /** Parted rows whose table could not be understood. */
  readonly unknown: readonly (readonly SourceRow[])[]
}

export const isBlank = (row: SourceRow): boolean => row.cells.every((cell) => !cell)

/** Letterheads and signatures are laid out in columns too. */
const furniture =
  /^(?:noi nhan|t\/?m\.? (?:ban|uy ban|uy vien|dang uy|ubnd)|kt\.? chu tich|cong hoa xa hoi chu nghia|doc lap - tu do|dang cong san viet nam|nguoi lap|so: ?\d*\/)/

const isFurniture = (row: SourceRow): boolean => {
  const found = filled(row)
  return found.length <= 3 && found.some(({ text }) => furniture.test(fold(text)))
}

const sameColumns = (a: readonly Column[], b: readonly Column[]): boolean => {
  const roles = (columns: readonly Column[]): string =>
    columns
      .map(({ role }) => role)
      .join(' ')
      .replace(/(?: unknown)+$/, '')
  return roles(a) === roles(b)
}

const fits = (row: SourceRow, region: Region): boolean => {
  if (row.cells.length > region.columns.length + 1 || filled(row).length < 2) return false
  const number = region.columns.findIndex(({ role }) => role === 'number')
  return number < 0 ? row.cells.length === region.columns.length : itemNumber(row.cells[number] || '') !== undefined
}

/** Whether the line without cells at `at` lies inside the table: a row that fits follows after two such lines at most. */
function liesInside(rows: readonly SourceRow[], at: number, region: Region): boolean {
  let lines = 0
  for (let i = at; i < rows.length; i++) {
    const row = rows[i]!
    if (isBlank(row)) continue
    if (!row.parted || filled(row).length < 2) {
      if (++lines > 2 || isFurniture(row)) return false
    } else return !isFurniture(row) && !headerAt(rows, i) && row.cells.length <= region.columns.length
  }
  return false
}

function captionAbove(outside: readonly SourceRow[]): string {
  for (let i = outside.length - 1; i >= Math.max(0, outside.length - 4); i--) {
    const text = textOf(outside[i]!)
    if (/^(?:phu luc|bieu|bang)\b/.test(fold(text)) && text.length < 120) return text
  }
  return ''
}

const numberIn = (row: SourceRow | undefined, region: Region): string => {
  const at = region.columns.findIndex(({ role }) => role === 'number')
  return (row && itemNumber(row.cells[at] || '')?.text) ?? ''
}

/** A header again is the next page, unless the numbering begins anew beneath it. */
function restarts(rows: readonly SourceRow[], at: number, region: Region): boolean {
  const next = rows.slice(at, at + 9).find((row) => !isBlank(row))
  const number = numberIn(next, region)
  return (
    number !== '' &&
    number ===
      numberIn(
        region.body.find((row) => !isBlank(row)),
        region,
      )
  )
}

/** Parts the source into tables and what stands around them. */
export function layoutOf(rows: readonly SourceRow[]): Layout {
  const regions: Region[] = []
  const outside: SourceRow[] = []
  const unknown: SourceRow[][] = []
  let current: Region | undefined
  let block: SourceRow[] = []
  const closeBlock = (): void => {
    const tables = block.filter((row) => filled(row).length >= 3)
    const columns = tables.length > 1 ? inferColumns(block) : undefined
    const row = block.find((each) => !isBlank(each))?.row ?? 0
    if (columns) regions.push({ row, columns, headers: [], body: block, caption: captionAbove(outside), inferred: true, settled: false })
    else if (tables.length > 1) unknown.push(block)
    else outside.push(...block)
    block = []
  }
  for (let i = 0; i < rows.length; ) {
    const row = rows[i]!
    const header = headerAt(rows, i)
    if (header) {
      if (block.length > 0) closeBlock()
      const last = current ?? regions[regions.length - 1]
      if (last && !last.inferred && sameColumns(last.columns, header.columns) && !restarts(rows, i + header.height, last)) current = last
      else {
        const found = { columns: header.columns, headers: [], body: [], caption: captionAbove(outside) }
        current = { ...found, row: row.row, inferred: false, settled: false }
        regions.push(current)
      }
      for (const each of rows.slice(i, i + header.height)) (isBlank(each) ? current.body : current.headers).push(each)
      i += header.height
      continue
    }
    i++
    if (isBlank(row)) {
      ;(current?.body ?? (block.length > 0 ? block : outside)).push(row)
      continue
    }
    const last = regions[regions.length - 1]
    if (current && (isFurniture(row) || leavesTable(rows, i - 1, current))) current = undefined
    if (!current && last && !last.inferred && row.parted && block.length === 0 && !isFurniture(row) && fits(row, last)) current = last
    if (current) current.body.push(row)
    else if (row.parted && !isFurniture(row) && filled(row).length >= 2) block.push(row)
    else {
      if (block.length > 0) closeBlock()
      outside.push(row)
    }
  }
  closeBlock()
  return { regions: regions.map((region) => ({ ...region, columns: settleTitles(region.columns, region.body) })), outside, unknown }
}

function leavesTable(rows: readonly SourceRow[], at: number, region: Region): boolean {
  const row = rows[at]!
  const before = rows[at - 1]
  if (before && before.table !== row.table) return !fits(row, region) || row.cells.length !== region.columns.length
  return !row.parted && !liesInside(rows, at, region)
}
