import { type Paste, paste } from '../book/copy'
import type { Box } from '../book/data'
import { type SortKey, sortRows } from '../book/sort'
import { CopyPasteType, memberOf } from './enums'
import { dataOf, told } from './place'
import { done } from './range-cells'
import { RangeLook } from './range-look'
import { inside, integer, Mismatch, need } from './service'
import { NotEmulated } from './strict'

type GRange = GoogleAppsScript.Spreadsheet.Range

/** Copies and orders. */
export class RangeMove extends RangeLook implements Pick<GRange, 'copyTo' | 'sort'> {
  /** `contentsOnly` pastes values, as on Google. */
  copyTo(destination: GRange, how?: unknown, transposed = false): void {
    const target = need(destination, RangeMove)[inside]
    const { context, box } = this[inside]
    const sheet = dataOf(target)
    const before = sheet.rowCount * sheet.columnCount
    const written: Box = paste(
      context.book,
      { sheet: dataOf(this[inside]), box },
      { sheet, box: target.box },
      pasteOf(how),
      transposed === true,
    )
    told({ ...target, box: written })
    if (sheet.rowCount * sheet.columnCount !== before || pasteOf(how) === 'COLUMN_WIDTHS' || pasteOf(how) === 'NORMAL')
      context.changed({ what: 'sheet', sheetId: target.sheetId })
  }

  /** By columns of the sheet, counted from 1: `2`, `[1, 2]`, `{ column: 2, ascending: false }`, or a list of such. */
  sort(spec: unknown): GRange {
    const { context, box } = this[inside]
    const keys = (Array.isArray(spec) ? spec : [spec]).map(sortKey)
    if (keys.some((key) => key.column < box.left || key.column >= box.right)) throw new Mismatch()
    sortRows(context.book, dataOf(this[inside]), box, keys)
    return done(this)
  }
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'object' && spec !== null) {
    const { column, ascending } = spec as { column?: unknown; ascending?: unknown }
    return { column: integer(column) - 1, ascending: ascending !== false }
  }
  return { column: integer(spec) - 1, ascending: true }
}

function pasteOf(how: unknown): Paste {
  if (how === undefined) return 'NORMAL'
  const type = memberOf(CopyPasteType, how)
  if (type === 'PASTE_CONDITIONAL_FORMATTING') throw new NotEmulated(`Range.copyTo ${type}`)
  if (type) return type.slice(6) as Paste
  if (typeof how !== 'object' || how === null) throw new Mismatch()
  const { contentsOnly, formatOnly } = how as { contentsOnly?: boolean; formatOnly?: boolean }
  return contentsOnly ? 'VALUES' : formatOnly ? 'FORMAT' : 'NORMAL'
}
