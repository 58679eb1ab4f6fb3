import { contains, overlap } from '../book/box'
import { madeCells } from '../book/cells'
import type { Box } from '../book/data'
import { Refused } from '../book/refused'
import { filterExists, metadataPlace, partOfMerge } from '../book/says'
import { dropFormula, markStale } from '../book/stale'
import { addMetadata, metadataAt } from './developer-metadata'
import { finderFor } from './developer-metadata-finder'
import { wrapFilter } from './filter'
import { dataOf, told } from './place'
import { wrapProtection } from './protection'
import { RangeMarks } from './range-marks'
import { inside } from './service'
import { newTextFinder } from './text-finder'

type GRange = GoogleAppsScript.Spreadsheet.Range

/** What hangs on a range: merges, protection, metadata, filter, search. */
export class RangeParts
  extends RangeMarks
  implements
    Pick<
      GRange,
      | 'merge'
      | 'mergeAcross'
      | 'mergeVertically'
      | 'breakApart'
      | 'protect'
      | 'addDeveloperMetadata'
      | 'getDeveloperMetadata'
      | 'createDeveloperMetadataFinder'
      | 'createFilter'
      | 'getFilter'
      | 'createTextFinder'
    >
{
  merge(): GRange {
    return merged(this, [this[inside].box])
  }
  mergeAcross(): GRange {
    const { box } = this[inside]
    return merged(
      this,
      Array.from({ length: box.bottom - box.top }, (_, row) => ({ ...box, top: box.top + row, bottom: box.top + row + 1 })),
    )
  }
  mergeVertically(): GRange {
    const { box } = this[inside]
    return merged(
      this,
      Array.from({ length: box.right - box.left }, (_, at) => ({ ...box, left: box.left + at, right: box.left + at + 1 })),
    )
  }
  breakApart(): GRange {
    return merged(this, [])
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { context, box } = this[inside]
    const sheet = dataOf(this[inside])
    const protection = {
      id: context.book.nextId++,
      type: 'RANGE' as const,
      range: { ...box },
      description: '',
      warningOnly: false,
      editors: [],
      mirrors: true as const,
    }
    sheet.protections.push(protection)
    context.changed({ what: 'sheet', sheetId: sheet.id })
    return wrapProtection(context, protection.id)
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): GRange {
    addMetadata(this[inside].context, whereOf(this), key, rest)
    return this as unknown as GRange
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this[inside].context, whereOf(this))
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return finderFor(this[inside].context, { sheetId: this[inside].sheetId, box: this[inside].box })
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    const { context, box, sheetId } = this[inside]
    const sheet = dataOf(this[inside])
    if (sheet.filter) throw new Refused(filterExists)
    sheet.filter = { range: { ...box }, hidden: {} }
    context.changed({ what: 'sheet', sheetId })
    return wrapFilter(context, sheetId)
  }
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const { context, box, sheetId } = this[inside]
    const { filter } = dataOf(this[inside])
    return filter && overlap(filter.range, box) ? wrapFilter(context, sheetId) : null
  }
  createTextFinder(find: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const { context, sheetId, box } = this[inside]
    return newTextFinder(context, [{ sheetId, box }], find)
  }
}

/** Metadata stands on whole rows or whole columns only. */
function whereOf(range: RangeParts): { type: 'ROW' | 'COLUMN'; sheetId: number; from: number; to: number } {
  const { box, sheetId } = range[inside]
  const sheet = dataOf(range[inside])
  if (box.top === 0 && box.bottom === sheet.rowCount) return { type: 'COLUMN', sheetId, from: box.left, to: box.right }
  if (box.left === 0 && box.right === sheet.columnCount) return { type: 'ROW', sheetId, from: box.top, to: box.bottom }
  throw new Refused(metadataPlace)
}

/** In place of the merges inside the range. Only the first cell of each keeps what it holds. */
function merged(range: RangeParts, boxes: readonly Box[]): GRange {
  const { context, box, sheetId } = range[inside]
  const sheet = dataOf(range[inside])
  if (sheet.merges.some((one) => overlap(one, box) && !contains(box, one))) throw new Refused(partOfMerge)
  sheet.merges = sheet.merges.filter((one) => !contains(box, one))
  for (const one of boxes) {
    if (one.bottom - one.top === 1 && one.right - one.left === 1) continue
    sheet.merges.push({ ...one })
    for (const [row, column, cell] of madeCells(sheet, one)) {
      if (row === one.top && column === one.left) continue
      cell.value = null
      dropFormula(cell)
      delete cell.link
      delete cell.runs
    }
  }
  markStale(context.book)
  context.changed({ what: 'sheet', sheetId })
  told(range[inside])
  return range as unknown as GRange
}
