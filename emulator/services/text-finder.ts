import { cellAt, enter } from '../book/cells'
import { displayText } from '../book/display'
import { Refused } from '../book/refused'
import { markStale } from '../book/stale'
import { readTyped } from '../book/typed'
import { objection } from '../book/validation'
import { toSerial } from '../book/zone'
import type { ExecutionContext } from './context'
import { sheetOf } from './place'
import { wrapRange } from './range'
import { inside, Service, serve, text } from './service'
import { NotEmulated } from './strict'
import { type Hit, hits, pattern, type Search } from './text-search'

type GFinder = GoogleAppsScript.Spreadsheet.TextFinder
type GRange = GoogleAppsScript.Spreadsheet.Range

/** Searches what the cells show, row by row. */
class TextFinder extends Service<Search> implements Omit<GFinder, 'startFrom'> {
  override toString(): string {
    return 'TextFinder'
  }
  matchCase(on: boolean): GFinder {
    this[inside].matchCase = on
    return this as unknown as GFinder
  }
  matchEntireCell(on: boolean): GFinder {
    this[inside].entire = on
    return this as unknown as GFinder
  }
  matchFormulaText(on: boolean): GFinder {
    this[inside].formulas = on
    return this as unknown as GFinder
  }
  ignoreDiacritics(on: boolean): GFinder {
    this[inside].plainLetters = on
    return this as unknown as GFinder
  }
  useRegularExpression(on: boolean): GFinder {
    this[inside].regular = on
    return this as unknown as GFinder
  }
  findAll(): GRange[] {
    const { context } = this[inside]
    return context.array(hits(this[inside]).map((hit) => rangeOf(context, hit)))
  }
  findNext(): GRange | null {
    return step(this[inside], 1)
  }
  findPrevious(): GRange | null {
    return step(this[inside], -1)
  }
  getCurrentMatch(): GRange | null {
    return step(this[inside], 0)
  }
  /** Returns how many cells were changed. */
  replaceAllWith(replacement: string): number {
    const found = hits(this[inside])
    for (const hit of found) replace(this[inside], hit, text(replacement))
    return found.length
  }
  replaceWith(replacement: string): number {
    const hit = hits(this[inside])[this[inside].at]
    if (!hit) return 0
    replace(this[inside], hit, text(replacement))
    return 1
  }
}

const rangeOf = (context: ExecutionContext, { sheetId, row, column }: Hit): GRange =>
  wrapRange(context, sheetId, { top: row, left: column, bottom: row + 1, right: column + 1 })

function step(search: Search, by: -1 | 0 | 1): GRange | null {
  const found = hits(search)
  search.at = search.at < 0 && by < 0 ? found.length - 1 : search.at + by
  const hit = found[search.at]
  return hit ? rangeOf(search.context, hit) : null
}

function replace(search: Search, { sheetId, row, column }: Hit, replacement: string): void {
  const { context } = search
  const sheet = sheetOf(context, sheetId)
  const cell = cellAt(sheet, row, column)
  if (!cell || (cell.formula !== undefined && !search.formulas)) return
  const shown = search.formulas ? (cell.formula ?? '') : displayText(cell, context.book.locale)
  if (search.plainLetters) throw new NotEmulated('TextFinder.ignoreDiacritics with a replacement')
  const next = search.regular ? shown.replace(pattern(search), replacement) : shown.replace(pattern(search), () => replacement)
  const now = toSerial(context.now(), context.book.timeZone)
  const entry = readTyped(next, { locale: context.book.locale, pattern: cell.format?.pattern, now })
  const no = objection(context.book, { sheet, row, column }, cell, entry)
  if (no) throw new Refused(no)
  enter(sheet, row, column, entry)
  markStale(context.book)
  context.changed({ what: 'cells', sheetId, top: row, left: column, bottom: row + 1, right: column + 1 })
}

export function newTextFinder(context: ExecutionContext, areas: Search['areas'], find: unknown): GFinder {
  const search: Search = {
    context,
    areas,
    find: text(find),
    at: -1,
    matchCase: false,
    entire: false,
    formulas: false,
    regular: false,
    plainLetters: false,
  }
  return serve(context, 'TextFinder', new TextFinder(search), { local: /^(?:match|use|ignore)/ }) as unknown as GFinder
}
