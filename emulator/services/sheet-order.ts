import { moveLines } from '../book/move-lines'
import { Refused } from '../book/refused'
import * as says from '../book/says'
import { wrapBandings } from './banding'
import { cssOf, wrapColor } from './color'
import { Range } from './range'
import { inside, integer, Mismatch, need } from './service'
import { changed, data } from './sheet-grid'
import { SheetGroups } from './sheet-groups'

type GSheet = GoogleAppsScript.Spreadsheet.Sheet
type GRange = GoogleAppsScript.Spreadsheet.Range

/** The order of rows and columns, the reading direction, alternating colours. */
export class SheetOrder
  extends SheetGroups
  implements Pick<GSheet, 'moveRows' | 'moveColumns' | 'isRightToLeft' | 'setRightToLeft' | 'getBandings'>
{
  /** The destination is counted before anything moves. Source: Sheet.moveRows. */
  moveRows(rows: GRange, destination: number): void {
    move(this, 'rows', rows, destination)
  }
  moveColumns(columns: GRange, destination: number): void {
    move(this, 'columns', columns, destination)
  }
  isRightToLeft(): boolean {
    return data(this).rightToLeft === true
  }
  setRightToLeft(rightToLeft: boolean): GSheet {
    if (typeof rightToLeft !== 'boolean') throw new Mismatch()
    data(this).rightToLeft = rightToLeft
    return changed(this)
  }
  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return wrapBandings(this[inside].context, data(this))
  }
  getTabColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    const { tabColor } = data(this)
    return tabColor === undefined ? null : wrapColor(this[inside].context, tabColor)
  }
  setTabColorObject(color: unknown): GSheet {
    return this.setTabColor(color === null ? null : cssOf(color))
  }
}

function move(sheet: SheetOrder, axis: 'rows' | 'columns', spec: GRange, destination: number): void {
  const { context, sheetId } = sheet[inside]
  const held = need(spec, Range)[inside]
  if (held.sheetId !== sheetId) throw new Mismatch()
  const [from, to, total] =
    axis === 'rows' ? [held.box.top, held.box.bottom, data(sheet).rowCount] : [held.box.left, held.box.right, data(sheet).columnCount]
  const before = integer(destination) - 1
  if (before < 0 || before > total) throw new Refused(axis === 'rows' ? says.rowsOutside : says.columnsOutside)
  moveLines(context.book, data(sheet), axis, from, to, before)
  for (const { id } of context.book.sheets) context.changed({ what: 'sheet', sheetId: id })
}
