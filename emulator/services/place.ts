import type { Box, SheetData } from '../book/data'
import { Refused } from '../book/refused'
import * as says from '../book/says'
import type { ExecutionContext } from './context'

/** What a Range stands for: coordinates, which stay when rows are put in above. */
export interface Place {
  readonly context: ExecutionContext
  readonly sheetId: number
  readonly box: Box
  /** Ends that A1 notation left open, `A2:C`, `B:B`, `3:4`. */
  readonly open?: 'rows' | 'columns' | undefined
}

/** The sheet of that id; refuses where it was deleted. */
export function sheetOf(context: ExecutionContext, sheetId: number): SheetData {
  const sheet = context.book.sheets.find((one) => one.id === sheetId)
  if (!sheet) throw new Refused(says.sheetGone)
  return sheet
}

export const dataOf = ({ context, sheetId }: Place): SheetData => sheetOf(context, sheetId)

/** Tells listeners that the cells of the place changed. */
export function told({ context, sheetId, box }: Place): void {
  context.changed({ what: 'cells', sheetId, ...box })
}

/** A box from Google's numbers (from 1), judged as Sheet.getRange judges them. */
export function boxFrom(sheet: SheetData, row: number, column: number, rows: number, columns: number): Box {
  if (row < 1) throw new Refused(says.rowTooSmall)
  if (column < 1) throw new Refused(says.columnTooSmall)
  if (rows < 1) throw new Refused(says.tooFewRows)
  if (columns < 1) throw new Refused(says.tooFewColumns)
  const box: Box = { top: row - 1, left: column - 1, bottom: row - 1 + rows, right: column - 1 + columns }
  if (box.bottom > sheet.rowCount || box.right > sheet.columnCount) throw new Refused(says.outside)
  return box
}
