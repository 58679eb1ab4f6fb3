import { clean, isRule } from './cell'
import type { SourceRow, Table } from './source'

/** Where the quoted cell that opens at `from` is closed, as spreadsheets write it: the mark is doubled inside and a cell's end follows. */
function closing(text: string, from: number, mark: string): number {
  for (let at = from + 1; at < text.length; at++) {
    const here = text.charAt(at)
    if (here === '\t') return -1
    if (here !== '"') continue
    const after = text.charAt(at + 1)
    if (after === '"') at++
    else return after === '' || after === '\n' || after === mark ? at : -1
  }
  return -1
}

/** A quoted cell over several lines counts only where its row has other cells: a paragraph in quotation marks is no cell. */
const standsInRow = (text: string, from: number, to: number, mark: string): boolean =>
  text.charAt(from - 1) === mark || text.charAt(to + 1) === mark || text.slice(from, to).indexOf('\n') < 0

function parted(text: string, mark: string): { cells: string[]; broken: boolean }[] {
  const rows: { cells: string[]; broken: boolean }[] = []
  let cells: string[] = []
  let broken = false
  for (let at = 0; at <= text.length; ) {
    const close = text.charAt(at) === '"' ? closing(text, at, mark) : -1
    const quoted = close > 0 && standsInRow(text, at, close, mark)
    let end = quoted ? close + 1 : at
    while (end < text.length && text.charAt(end) !== mark && text.charAt(end) !== '\n') end++
    const cell = quoted ? text.slice(at + 1, close).replace(/""/g, '"') : text.slice(at, end)
    if (!quoted && cell.charAt(0) === '"' && cell.indexOf('"', 1) < 0 && (cells.length > 0 || text.charAt(end) === mark)) broken = true
    cells.push(cell)
    if (text.charAt(end) !== mark || end >= text.length) {
      rows.push({ cells, broken })
      cells = []
      broken = false
    }
    at = end + 1
  }
  return rows
}

const isRuled = (line: string): boolean => line.charAt(0) === '|' && line.slice(-1) === '|' && line.slice(1, -1).indexOf('|') >= 0

const ruledRow = (line: string): string[] => line.trim().slice(1, -1).split('|')

/** The rows of a text parted by `mark`; Markdown rows (`| a | b |`) are understood beside it. */
export function rowsOfText(text: string, mark: '\t' | ';' | ',' = '\t'): SourceRow[] {
  const plain = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
  return parted(plain, mark).map(({ cells, broken }, i) => {
    const only = cells.length === 1 ? cells[0]! : ''
    const ruled = isRuled(only.trim())
    const made = (ruled ? ruledRow(only) : cells).map(clean)
    const line = made.every((cell) => cell === '' || isRule(cell))
    return { row: i + 1, table: 0, cells: line && ruled ? [] : made, parted: made.length > 1, broken }
  })
}

/** The rows of several tables, counted through. */
export function rowsOfTables(tables: readonly Table[]): SourceRow[] {
  const rows: SourceRow[] = []
  tables.forEach((table, i) => {
    for (const cells of table) {
      const made = cells.map((cell) => (cell === null ? null : clean(cell)))
      rows.push({ row: rows.length + 1, table: i + 1, cells: made, parted: true, broken: false })
    }
  })
  return rows
}
