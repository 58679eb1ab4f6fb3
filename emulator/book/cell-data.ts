/** What a cell holds: a text, a number (dates and times are serials since 1899-12-30), a truth value, an error, or nothing. */
export type CellValue = string | number | boolean | { error: string } | null

export interface CellData {
  value: CellValue
  /** The formula as Google shows it, `=SUM(A2:A)`, English names and commas. `value` is its last result. */
  formula?: string
  /** The formula's result is not known to be right: something it may hang on has changed since it was calculated. */
  stale?: boolean
  /** The number format that the formula's result brings; counts where the format has none. */
  resultPattern?: string
  format?: FormatData
  validation?: ValidationData
  note?: string
  /** A link on the whole cell. */
  link?: string
  /** Where parts of the text differ: each run from its first letter to the next run's, the first from 0. Absent: all alike. */
  runs?: TextRun[]
}

/** Style and link of a part of a text; the style holds only what differs from the cell's own format. */
export interface TextRun {
  from: number
  style?: Pick<FormatData, 'bold' | 'italic' | 'underline' | 'strike' | 'size' | 'family' | 'color'>
  link?: string
}

export interface FormatData {
  /** Number format pattern; `@` keeps text as text. Absent: automatic. */
  pattern?: string
  bold?: boolean
  italic?: boolean
  underline?: boolean
  strike?: boolean
  size?: number
  family?: string
  color?: string
  background?: string
  horizontal?: 'left' | 'center' | 'right'
  vertical?: 'top' | 'middle' | 'bottom'
  wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP'
  /** Degrees from -90 to 90, upwards positive; `vertical`: letters one under the other. */
  rotation?: number | 'vertical'
  direction?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT'
  borders?: { top?: BorderData; bottom?: BorderData; left?: BorderData; right?: BorderData }
}

export interface BorderData {
  style: 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DOTTED' | 'DASHED' | 'DOUBLE'
  color: string
}

export interface ValidationData {
  /** Google's DataValidationCriteria, e.g. `VALUE_IN_LIST`, `CHECKBOX`, `NUMBER_BETWEEN`, `DATE_IS_VALID_DATE`. */
  criteria: string
  /** Dates stand as `{ date: serial }`, ranges as `{ sheetId, range }`. */
  args: unknown[]
  /** The cell that a formula among them is written for; absent: the cell itself. */
  anchor?: { row: number; column: number }
  allowInvalid: boolean
  help?: string
}
