import type { Cell, Source, Table } from './source'

/** A table with tasks in it has two rows at least with three filled cells; letterheads, signatures and frames have not. */
const isTaskTable = (table: Table): boolean => table.filter((row) => row.filter((cell) => cell?.trim()).length >= 3).length >= 2

const quoted = (cell: Cell): string => (cell === null ? '' : /[\n"\t]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)

const asLines = (table: Table): string =>
  table
    .map((row) =>
      row
        .map((cell) => cell ?? '')
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n')
const asText = (table: Table): string => table.map((row) => row.map(quoted).join('\t')).join('\n')

/** Takes the parts of a document in their order and makes a source of them. */
export interface Gathering {
  line(text: string): void
  table(rows: Table): void
  /** Tables with the text around them; all as text where no table holds tasks, so that a plan written as a list is read too. */
  source(): Source
}

export function gathering(): Gathering {
  const parts: (string | Table)[] = []
  return {
    line: (text) => {
      if (text.trim()) parts.push(text)
    },
    table: (rows) => {
      if (rows.some((row) => row.some((cell) => cell?.trim()))) parts.push(rows)
    },
    source: () => {
      const tables = parts.filter((part): part is Table => typeof part !== 'string')
      if (!tables.some(isTaskTable))
        return { kind: 'text', text: parts.map((part) => (typeof part === 'string' ? part : asText(part))).join('\n') }
      const around = parts.map((part) => (typeof part === 'string' ? part : isTaskTable(part) ? '' : asLines(part)))
      return { kind: 'tables', tables, prose: around.filter(Boolean).join('\n') }
    },
  }
}
