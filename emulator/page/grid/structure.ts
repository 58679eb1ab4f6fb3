import type { IRange } from '@univerjs/core'
import type { BookData, SheetData } from '../../book/data'
import { addSheet, deleteSheet, duplicateSheet, hideSheet, renameSheet } from '../../book/sheets'
import { deleteLines, insertLines } from '../../book/structure'
import { toBox } from './boxes'

/** Parameters of the grid's mutations that stand here, all of them optional. */
export interface StructureParams {
  readonly range?: IRange
  readonly ranges?: readonly IRange[]
  readonly name?: string
  readonly hidden?: number
  readonly color?: string
  readonly index?: number
  readonly sheet?: { readonly cellData?: object }
  readonly fromOrder?: number
  readonly toOrder?: number
  readonly startRow?: number
  readonly startColumn?: number
  readonly rowHeight?: number | Record<number, number | null>
  readonly colWidth?: number | Record<number, number | null>
  readonly rowCount?: number
  readonly columnCount?: number
  readonly showGridlines?: number
}
type Follow = (book: BookData, sheet: SheetData, params: StructureParams) => void

const lines = (range: IRange, axis: 'rows' | 'columns') =>
  axis === 'rows'
    ? ([range.startRow, range.endRow - range.startRow + 1] as const)
    : ([range.startColumn, range.endColumn - range.startColumn + 1] as const)

const insert =
  (axis: 'rows' | 'columns'): Follow =>
  (book, sheet, { range }) => {
    const [at, count] = lines(range!, axis)
    insertLines(book, sheet, axis, at, count, at > 0 ? at - 1 : at)
  }
const remove =
  (axis: 'rows' | 'columns'): Follow =>
  (book, sheet, { range }) =>
    deleteLines(book, sheet, axis, ...lines(range!, axis))

const mark =
  (key: 'hiddenRows' | 'hiddenColumns', on: boolean): Follow =>
  (_book, sheet, { ranges }) => {
    for (const range of ranges ?? []) {
      const [from, count] = lines(range, key === 'hiddenRows' ? 'rows' : 'columns')
      for (let i = from; i < from + count; i += 1) {
        if (on) sheet[key][i] = true
        else delete sheet[key][i]
      }
    }
  }

const measure =
  (key: 'rowHeights' | 'columnWidths'): Follow =>
  (_book, sheet, { ranges, rowHeight, colWidth }) => {
    const size = key === 'rowHeights' ? rowHeight : colWidth
    for (const range of ranges ?? []) {
      const [from, count] = lines(range, key === 'rowHeights' ? 'rows' : 'columns')
      for (let i = from; i < from + count; i += 1) {
        const pixels = typeof size === 'number' ? size : size?.[i]
        if (typeof pixels === 'number') sheet[key][i] = Math.round(pixels)
      }
    }
  }

/** What a person did to the shape of the book in the grid, done to the book. Google's refusals are thrown. */
export const follow: Readonly<Record<string, Follow>> = {
  'sheet.mutation.insert-row': insert('rows'),
  'sheet.mutation.insert-col': insert('columns'),
  'sheet.mutation.remove-rows': remove('rows'),
  'sheet.mutation.remove-col': remove('columns'),
  'sheet.mutation.insert-sheet': (book, sheet, { index, sheet: made }) => {
    const copied = Object.keys(made?.cellData ?? {}).length > 0
    const added = copied ? duplicateSheet(book, sheet, index) : addSheet(book, undefined, index)
    book.activeSheetId = added.id
  },
  'sheet.mutation.remove-sheet': (book, sheet) => deleteSheet(book, sheet),
  'sheet.mutation.set-worksheet-name': (book, sheet, { name }) => renameSheet(book, sheet, name ?? ''),
  'sheet.mutation.set-worksheet-hidden': (book, sheet, { hidden }) => {
    if (hidden) hideSheet(book, sheet)
    else sheet.hidden = false
  },
  'sheet.mutation.set-worksheet-order': (book, sheet, { toOrder }) => {
    book.sheets.splice(book.sheets.indexOf(sheet), 1)
    book.sheets.splice(toOrder ?? 0, 0, sheet)
  },
  'sheet.mutation.set-tab-color': (_book, sheet, { color }) => {
    if (color) sheet.tabColor = color
    else delete sheet.tabColor
  },
  'sheet.mutation.set-frozen': (_book, sheet, { startRow = 0, startColumn = 0 }) => {
    sheet.frozenRows = Math.max(0, startRow)
    sheet.frozenColumns = Math.max(0, startColumn)
  },
  'sheet.mutation.set-worksheet-row-height': measure('rowHeights'),
  'sheet.mutation.set-worksheet-col-width': measure('columnWidths'),
  'sheet.mutation.set-row-hidden': mark('hiddenRows', true),
  'sheet.mutation.set-row-visible': mark('hiddenRows', false),
  'sheet.mutation.set-col-hidden': mark('hiddenColumns', true),
  'sheet.mutation.set-col-visible': mark('hiddenColumns', false),
  'sheet.mutation.add-worksheet-merge': (_book, sheet, { ranges }) => {
    sheet.merges.push(...(ranges ?? []).map(toBox))
  },
  'sheet.mutation.remove-worksheet-merge': (_book, sheet, { ranges }) => {
    const gone = new Set((ranges ?? []).map((range) => JSON.stringify(toBox(range))))
    sheet.merges = sheet.merges.filter((box) => !gone.has(JSON.stringify(box)))
  },
  'sheet.mutation.toggle-gridlines': (_book, sheet, { showGridlines }) => {
    if (showGridlines) delete sheet.gridlinesHidden
    else sheet.gridlinesHidden = true
  },
  'sheet.mutation.set-worksheet-row-count': (_book, sheet, { rowCount = sheet.rowCount }) => {
    if (rowCount > sheet.rowCount) sheet.rowCount = rowCount
  },
  'sheet.mutation.set-worksheet-column-count': (_book, sheet, { columnCount = sheet.columnCount }) => {
    if (columnCount > sheet.columnCount) sheet.columnCount = columnCount
  },
}

/** Mutations that only concern how the grid itself looks. */
export const ofGridAlone = new Set([
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.set-drawing-apply',
  'sheet.mutation.mark-dirty-filter-change',
  'sheet.mutation.data-validation-formula-mark-dirty',
  'sheet.mutation.conditional-formatting-formula-mark-dirty',
  'sheet.mutation.copy-worksheet-end',
  'sheet.mutation.empty',
  'sheet.mutation.set-worksheet-permission-points',
])
