import type { FormulaPlace } from '../../book/formula-place'

const range =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+):(\$?[A-Za-z]{1,3})\$?(\d+)(?![\p{L}\p{N}_.(])/gu

/** A formula that the grid moved or copied, as Google writes it: a range that ends with the sheet's last row was an open one. */
export function reopenRanges(formula: string, place: FormulaPlace): string {
  return formula.replace(range, (token, sheet: string | undefined, from: string | undefined, column: string, row: string) => {
    if (!from) return token
    const name = sheet?.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet
    return Number(row) >= place.rowsOf(name) ? `${sheet ? `${sheet}!` : ''}${from}:${column}` : token
  })
}
