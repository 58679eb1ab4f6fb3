/**
 * A workbook as plain data: what is saved, loaded, shown and read. It outlives executions and holds no object of any of them.
 * Rows and columns count from 0 here; from 1 only at the door of the services, as Google counts.
 */
export interface BookData {
  id: string
  name: string
  /** `vi_VN`: decides how typed text is read and how numbers and dates are shown. */
  locale: string
  timeZone: string
  sheets: SheetData[]
  activeSheetId: number
  namedRanges: { name: string; sheetId: number; range: Box }[]
  metadata: MetadataData[]
  /** The next free id, for sheets, charts, protections, metadata. */
  nextId: number
  /** The account that owns the file; absent: whoever runs the script. */
  owner?: string
}

/** Zero-based, half-open on the far side: `bottom` and `right` are the first row and column outside. */
export interface Box {
  top: number
  left: number
  bottom: number
  right: number
}

/** What a cell holds: a text, a number (dates and times are serials since 1899-12-30), a truth value, an error, or nothing. */
export type CellValue = string | number | boolean | { error: string } | null

export interface CellData {
  value: CellValue
  /** The formula as Google shows it, `=SUM(A2:A)`, English names and commas. `value` is its last result. */
  formula?: string
  /** The formula's result is not known to be right: something it may hang on has changed since it was calculated. */
  stale?: boolean
  format?: FormatData
  validation?: ValidationData
  note?: string
  /** A link on the whole cell. */
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
  allowInvalid: boolean
  help?: string
}

export interface SheetData {
  id: number
  name: string
  hidden: boolean
  tabColor?: string
  rowCount: number
  columnCount: number
  frozenRows: number
  frozenColumns: number
  /** Sparse: `cells[row]?.[column]`. */
  cells: (CellData | undefined)[][]
  /** Pixels; absent: 21 high, 100 wide. */
  rowHeights: Record<number, number>
  columnWidths: Record<number, number>
  hiddenRows: Record<number, true>
  hiddenColumns: Record<number, true>
  merges: Box[]
  conditionalFormats: ConditionalFormatData[]
  protections: ProtectionData[]
  charts: ChartData[]
  filter?: { range: Box; hidden: Record<number, string[]> }
  gridlinesHidden?: boolean
  /** What is selected on this sheet; absent: A1. */
  activeRange?: Box
}

export interface ConditionalFormatData {
  ranges: Box[]
  /** Google's BooleanCriteria, e.g. `TEXT_EQUAL_TO`, `CUSTOM_FORMULA`, `NUMBER_LESS_THAN`. */
  criteria: string
  args: unknown[]
  format: Pick<FormatData, 'background' | 'color' | 'bold' | 'italic' | 'strike' | 'underline'>
}

export interface ProtectionData {
  id: number
  type: 'SHEET' | 'RANGE'
  range?: Box
  unprotected?: Box[]
  description: string
  warningOnly: boolean
  editors: string[]
}

export interface ChartData {
  id: number
  type: 'AREA' | 'BAR' | 'COLUMN' | 'COMBO' | 'LINE' | 'PIE' | 'SCATTER' | 'TABLE'
  ranges: { sheetId: number; range: Box }[]
  /** Zero-based anchor cell and pixel offset, size in pixels. */
  position: { row: number; column: number; offsetX: number; offsetY: number; width: number; height: number }
  /** `title`, `colors`, `legend.position`, `isStacked`, `numHeaders`, … as set. */
  options: Record<string, unknown>
}

export interface MetadataData {
  id: number
  key: string
  value: string
  visibility: 'DOCUMENT' | 'PROJECT'
  where:
    | { type: 'SPREADSHEET' }
    | { type: 'SHEET'; sheetId: number }
    | { type: 'ROW' | 'COLUMN'; sheetId: number; from: number; to: number }
}
