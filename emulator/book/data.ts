import type { CellData, FormatData } from './cell-data'

export type * from './cell-data'

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
  /** With whom the owner shares it, by address, in the order of sharing. */
  sharing?: Record<string, 'editor' | 'commenter' | 'viewer'>
}

/** Zero-based, half-open on the far side: `bottom` and `right` are the first row and column outside. */
export interface Box {
  top: number
  left: number
  bottom: number
  right: number
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
  /** By column: the texts that are hidden, or the condition that rows must meet. */
  filter?: { range: Box; hidden: Record<number, string[]>; conditions?: Record<number, { criteria: string; args: unknown[] }> }
  gridlinesHidden?: boolean
  rightToLeft?: boolean
  bandings?: BandingData[]
  rowGroups?: GroupsData
  columnGroups?: GroupsData
  /** What is selected on this sheet; absent: A1. */
  activeRange?: Box
  /** Where several ranges are selected, all of them, the last selected last. */
  activeRanges?: Box[]
  /** The cell of the active range where the cursor is; absent: its first. */
  currentCell?: { row: number; column: number }
}

/** Colours by part (`headerRow`, `firstRow`, `secondColumn` …); parts without one are absent. */
export interface BandingData {
  id: number
  range: Box
  colors: Partial<Record<BandPart, string>>
}
export type BandPart = `${'header' | 'first' | 'second' | 'footer'}${'Row' | 'Column'}`

/** How deep each line is grouped (absent: not at all), and the groups that are closed. */
export interface GroupsData {
  depths: Record<number, number>
  closed: { from: number; depth: number }[]
  /** Where the plus and minus stand; absent: after. */
  before?: boolean
}

export interface ConditionalFormatData {
  ranges: Box[]
  /** Google's BooleanCriteria, e.g. `TEXT_EQUAL_TO`, `CUSTOM_FORMULA`, `NUMBER_LESS_THAN`; empty where the rule is a colour scale. */
  criteria: string
  args: unknown[]
  format: Pick<FormatData, 'background' | 'color' | 'bold' | 'italic' | 'strike' | 'underline'>
  gradient?: { min?: GradientPoint; mid?: GradientPoint; max?: GradientPoint }
}

/** An end or the middle of a colour scale; without a value the least or the greatest of the range. */
export interface GradientPoint {
  color: string
  type?: 'NUMBER' | 'PERCENT' | 'PERCENTILE'
  value?: string
}

export interface ProtectionData {
  id: number
  type: 'SHEET' | 'RANGE'
  range?: Box
  unprotected?: Box[]
  description: string
  warningOnly: boolean
  editors: string[]
  /** Nobody has changed the list of editors yet: whoever edits the file edits this, and `editors` says nothing. */
  mirrors?: true
  /** The named range that it was tied to. */
  rangeName?: string
  /** Everybody of the owner's domain may edit. */
  domainEdit?: boolean
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
