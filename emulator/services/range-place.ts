import { boxName, columnName } from '../book/a1'
import { holds, sameBox } from '../book/box'
import { hasContent, madeCells } from '../book/cells'
import { mayEdit, passes, protecting } from '../book/sharing'
import { boxFrom, dataOf, type Place } from './place'
import { wrapRange } from './range'
import { inside, integer, Mismatch, Service } from './service'
import { wrapSheet } from './sheet'

type GRange = GoogleAppsScript.Spreadsheet.Range

/** Where a range lies. Rows and columns count from 1 as Google counts. */
export class RangePlace
  extends Service<Place>
  implements
    Pick<
      GRange,
      | 'getRow'
      | 'getRowIndex'
      | 'getColumn'
      | 'getLastRow'
      | 'getLastColumn'
      | 'getNumRows'
      | 'getNumColumns'
      | 'getA1Notation'
      | 'getGridId'
      | 'getSheet'
      | 'getCell'
      | 'offset'
      | 'isBlank'
      | 'isStartRowBounded'
      | 'isStartColumnBounded'
      | 'isEndRowBounded'
      | 'isEndColumnBounded'
      | 'getMergedRanges'
      | 'isPartOfMerge'
      | 'activate'
      | 'activateAsCurrentCell'
      | 'canEdit'
    >
{
  override toString(): string {
    return 'Range'
  }
  getRow(): number {
    return this[inside].box.top + 1
  }
  getRowIndex(): number {
    return this[inside].box.top + 1
  }
  getColumn(): number {
    return this[inside].box.left + 1
  }
  getLastRow(): number {
    return this[inside].box.bottom
  }
  getLastColumn(): number {
    return this[inside].box.right
  }
  getNumRows(): number {
    return this[inside].box.bottom - this[inside].box.top
  }
  getNumColumns(): number {
    return this[inside].box.right - this[inside].box.left
  }
  /** Open ends are given back open: `A:C`, `2:4`. Assumed for `A2:C`. */
  getA1Notation(): string {
    const { box, open } = this[inside]
    if (open === 'rows') return `${columnName(box.left)}${box.top > 0 ? box.top + 1 : ''}:${columnName(box.right - 1)}`
    if (open === 'columns') return `${box.left > 0 ? columnName(box.left) : ''}${box.top + 1}:${box.bottom}`
    return boxName(box)
  }
  getGridId(): number {
    return this[inside].sheetId
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return wrapSheet(this[inside].context, this[inside].sheetId)
  }
  getCell(row: number, column: number): GRange {
    return beside(this[inside], integer(row) - 1, integer(column) - 1, 1, 1)
  }
  offset(rows: number, columns: number, numRows?: number, numColumns?: number): GRange {
    return beside(
      this[inside],
      integer(rows),
      integer(columns),
      numRows === undefined ? this.getNumRows() : integer(numRows),
      numColumns === undefined ? this.getNumColumns() : integer(numColumns),
    )
  }
  isBlank(): boolean {
    for (const [, , cell] of madeCells(dataOf(this[inside]), this[inside].box)) if (hasContent(cell)) return false
    return true
  }
  isStartRowBounded(): boolean {
    return this[inside].open !== 'rows' || this[inside].box.top > 0
  }
  isStartColumnBounded(): boolean {
    return this[inside].open !== 'columns' || this[inside].box.left > 0
  }
  isEndRowBounded(): boolean {
    return this[inside].open !== 'rows'
  }
  isEndColumnBounded(): boolean {
    return this[inside].open !== 'columns'
  }
  getMergedRanges(): GRange[] {
    const { context, sheetId, box } = this[inside]
    const merges = dataOf(this[inside]).merges.filter(
      (one) => one.top < box.bottom && box.top < one.bottom && one.left < box.right && box.left < one.right,
    )
    return context.array(merges.map((one) => wrapRange(context, sheetId, one)))
  }
  isPartOfMerge(): boolean {
    const { box } = this[inside]
    return dataOf(this[inside]).merges.some(
      (one) => sameBox(one, box) || (one.top <= box.top && one.bottom >= box.bottom && one.left <= box.left && one.right >= box.right),
    )
  }
  activate(): GRange {
    const { context, sheetId, box } = this[inside]
    const sheet = dataOf(this[inside])
    sheet.activeRange = { ...box }
    delete sheet.activeRanges
    delete sheet.currentCell
    context.book.activeSheetId = sheetId
    context.changed({ what: 'sheet', sheetId })
    return this as unknown as GRange
  }
  /** A range that holds the cell stays selected around it. */
  activateAsCurrentCell(): GRange {
    const { context, sheetId, box } = this[inside]
    if (box.bottom - box.top !== 1 || box.right - box.left !== 1) throw new Mismatch()
    const sheet = dataOf(this[inside])
    if (!sheet.activeRange || !holds(sheet.activeRange, box.top, box.left)) return this.activate()
    sheet.currentCell = { row: box.top, column: box.left }
    context.book.activeSheetId = sheetId
    context.changed({ what: 'sheet', sheetId })
    return this as unknown as GRange
  }
  canEdit(): boolean {
    const { context, box } = this[inside]
    const { book, person = context.effectiveUser } = context
    return mayEdit(book, person) && protecting(dataOf(this[inside]), box).every((one) => passes(book, one, person))
  }
  getHeight(): number {
    return this.getNumRows()
  }
  getWidth(): number {
    return this.getNumColumns()
  }
}

function beside(place: Place, down: number, right: number, rows: number, columns: number): GRange {
  const box = boxFrom(dataOf(place), place.box.top + 1 + down, place.box.left + 1 + right, rows, columns)
  return wrapRange(place.context, place.sheetId, box)
}
