import { canJudge, meets, meetsFormula } from '../book/condition'
import type { SheetData } from '../book/data'
import { displayText } from '../book/display'
import { Refused } from '../book/refused'
import { readCell } from '../book/results'
import { gonePart } from '../book/says'
import { sortRows } from '../book/sort'
import { markStale } from '../book/stale'
import type { ExecutionContext } from './context'
import { FilterCriteria, wrapCriteria } from './filter-criteria'
import { sheetOf } from './place'
import { wrapRange } from './range'
import { inside, integer, need, Service, serve } from './service'

type GFilter = GoogleAppsScript.Spreadsheet.Filter
type GCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria

export class Filter extends Service<{ readonly context: ExecutionContext; readonly sheetId: number }> implements GFilter {
  override toString(): string {
    return 'Filter'
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return wrapRange(this[inside].context, this[inside].sheetId, found(this).range)
  }
  getColumnFilterCriteria(column: number): GCriteria | null {
    const { hidden, conditions } = found(this)
    const [texts, condition] = [hidden[integer(column) - 1], conditions?.[integer(column) - 1]]
    return texts || condition ? wrapCriteria(this[inside].context, texts ?? [], condition) : null
  }
  setColumnFilterCriteria(column: number, criteria: GCriteria | null): GFilter {
    if (criteria === null) return this.removeColumnFilterCriteria(column)
    const { hidden, condition } = need(criteria, FilterCriteria)[inside]
    const filter = found(this)
    const at = integer(column) - 1
    filter.hidden[at] = [...hidden]
    const { [at]: _, ...others } = filter.conditions ?? {}
    filter.conditions = condition ? { ...others, [at]: { ...condition } } : others
    return told(this)
  }
  removeColumnFilterCriteria(column: number): GFilter {
    const filter = found(this)
    delete filter.hidden[integer(column) - 1]
    delete filter.conditions?.[integer(column) - 1]
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
  const { book } = context
  const cellOf = (column: string) => readCell(book, sheet, row, Number(column))
  const isMet = (column: string, condition: Parameters<typeof meets>[1]): boolean =>
    canJudge(condition)
      ? meets(book, condition, cellOf(column))
      : meetsFormula(book, { sheet, row, column: Number(column) }, condition, filter.range.top + 1)
  return (
    Object.entries(filter.hidden).some(([column, texts]) => texts.length > 0 && texts.includes(displayText(cellOf(column), book.locale))) ||
    Object.entries(filter.conditions ?? {}).some(([column, condition]) => !isMet(column, condition))
  )
}

export const wrapFilter = (context: ExecutionContext, sheetId: number): GFilter =>
  serve(context, 'Filter', new Filter({ context, sheetId }))
