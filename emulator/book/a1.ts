import type { Box } from './data'

/** `0` -> `A`, `26` -> `AA`. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}

/** `A` -> `0`, `AA` -> `26`; case does not matter. */
export function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

export const cellName = (row: number, column: number): string => columnName(column) + (row + 1)

/** `A1` for one cell, `A1:B2` for more. */
export function boxName(box: Box): string {
  const first = cellName(box.top, box.left)
  const last = cellName(box.bottom - 1, box.right - 1)
  return first === last ? first : `${first}:${last}`
}

/** `'Nhiệm vụ'!`, quoted as Google quotes. */
export const sheetPrefix = (name: string): string => `'${name.replaceAll("'", "''")}'!`

export interface A1Text {
  sheet?: string
  /** Open ends (`A2:C`, `B:B`, `3:4`) are absent. */
  top?: number
  left?: number
  bottom?: number
  right?: number
}

const shape = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/

/** Reads A1 notation; undefined where it is none. `bottom` and `right` are the first outside. */
export function readA1(text: string): A1Text | undefined {
  const found = shape.exec(text.trim())
  if (!found) return undefined
  const [, quoted, bare, column1 = '', row1 = '', column2, row2] = found
  const single = column2 === undefined
  if (single ? column1 === '' || row1 === '' : (column1 === '' && row1 === '') || (column2 === '' && row2 === '')) return undefined
  if (!single && (column1 === '') !== (column2 === '')) return undefined
  if (Number(row1 || 1) < 1 || Number(row2 || 1) < 1) return undefined
  const read: A1Text = {}
  const sheet = quoted === undefined ? bare : quoted.replaceAll("''", "'")
  if (sheet !== undefined) read.sheet = sheet
  const rows = order(row1 === '' ? undefined : Number(row1) - 1, single ? Number(row1) - 1 : row2 ? Number(row2) - 1 : undefined)
  const columns = order(
    column1 === '' ? undefined : columnIndex(column1),
    single ? columnIndex(column1) : column2 ? columnIndex(column2) : undefined,
  )
  if (rows[0] !== undefined) read.top = rows[0]
  if (rows[1] !== undefined) read.bottom = rows[1] + 1
  if (columns[0] !== undefined) read.left = columns[0]
  if (columns[1] !== undefined) read.right = columns[1] + 1
  return read
}

function order(a: number | undefined, b: number | undefined): [number | undefined, number | undefined] {
  if (a === undefined && b !== undefined) return [undefined, b]
  return a !== undefined && b !== undefined && b < a ? [b, a] : [a, b]
}
