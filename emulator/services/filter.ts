import type { SheetData } from '../book/data'
import { displayText } from '../book/display'
import { Refused } from '../book/refused'
import { gonePart } from '../book/says'
import { sortRows } from '../book/sort'
import { markStale } from '../book/stale'
import type { ExecutionContext } from './context'
import { sheetOf } from './place'
import { wrapRange } from './range'
import { inside, integer, list, need, Service, serve } from './service'
import { NotEmulated } from './strict'

type GFilter = GoogleAppsScript.Spreadsheet.Filter
type GCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria
type GBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder

export class Filter extends Service<{ readonly context: ExecutionContext; readonly sheetId: number }> implements GFilter {
  override toString(): string {
    return 'Filter'
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return wrapRange(this[inside].context, this[inside].sheetId, found(this).range)
  }
  getColumnFilterCriteria(column: number): GCriteria | null {
    const hidden = found(this).hidden[integer(column) - 1]
    return hidden ? wrapCriteria(this[inside].context, hidden) : null
  }
  setColumnFilterCriteria(column: number, criteria: GCriteria | null): GFilter {
    if (criteria === null) return this.removeColumnFilterCriteria(column)
    found(this).hidden[integer(column) - 1] = [...need(criteria, FilterCriteria)[inside].hidden]
    return told(this)
  }
  removeColumnFilterCriteria(column: number): GFilter {
    delete found(this).hidden[integer(column) - 1]
    return told(this)
  }
  /** The first row of the filter is its header and stays. */
  sort(column: number, ascending: boolean): GFilter {
    const { context, sheetId } = this[inside]
    const { range } = found(this)
    sortRows(context.book, sheetOf(context, sheetId), { ...range, top: range.top + 1 }, [{ column: integer(column) - 1, ascending }])
    context.changed({ what: 'cells', sheetId, ...range })
    return this
  }
  remove(): void {
    found(this)
    delete sheetOf(this[inside].context, this[inside].sheetId).filter
    told(this)
  }
}

function found(filter: Filter): NonNullable<SheetData['filter']> {
  const data = sheetOf(filter[inside].context, filter[inside].sheetId).filter
  if (!data) throw new Refused(gonePart)
  return data
}

/** Filters decide what SUBTOTAL counts, so results are in doubt. */
function told(filter: Filter): GFilter {
  const { context, sheetId } = filter[inside]
  markStale(context.book)
  context.changed({ what: 'sheet', sheetId })
  return filter
}

/** Whether the sheet's filter hides the row, 0-based. */
export function hiddenByFilter(context: ExecutionContext, sheet: SheetData, row: number): boolean {
  const { filter } = sheet
  if (!filter || row <= filter.range.top || row >= filter.range.bottom) return false
  return Object.entries(filter.hidden).some(([column, texts]) => {
    const cell = sheet.cells[row]?.[Number(column)]
    if (cell?.stale) throw new NotEmulated(`filter over the result of a formula on ${sheet.name}`)
    return texts.includes(displayText(cell, context.book.locale))
  })
}

export const wrapFilter = (context: ExecutionContext, sheetId: number): GFilter =>
  serve(context, 'Filter', new Filter({ context, sheetId }))

interface Hiding {
  readonly context: ExecutionContext
  hidden: string[]
}

/** Only hidden values are emulated, no conditions. */
class FilterCriteria extends Service<Hiding> {
  override toString(): string {
    return 'FilterCriteria'
  }
  copy(): GBuilder {
    return newFilterCriteria(this[inside].context, this[inside].hidden)
  }
  getHiddenValues(): string[] {
    return this[inside].context.array(this[inside].hidden)
  }
}

class FilterCriteriaBuilder extends FilterCriteria {
  override toString(): string {
    return 'FilterCriteriaBuilder'
  }
  setHiddenValues(values: string[]): FilterCriteriaBuilder {
    this[inside].hidden = list(values).map(String)
    return this
  }
  build(): GCriteria {
    return wrapCriteria(this[inside].context, this[inside].hidden)
  }
}

const wrapCriteria = (context: ExecutionContext, hidden: readonly string[]): GCriteria =>
  serve(context, 'FilterCriteria', new FilterCriteria({ context, hidden: [...hidden] }), { stores: false }) as unknown as GCriteria

export const newFilterCriteria = (context: ExecutionContext, hidden: readonly string[] = []): GBuilder =>
  serve(context, 'FilterCriteriaBuilder', new FilterCriteriaBuilder({ context, hidden: [...hidden] }), {
    stores: false,
  }) as unknown as GBuilder
