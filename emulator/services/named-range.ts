import type { BookData } from '../book/data'
import { Refused } from '../book/refused'
import { badName, gonePart, nameTaken } from '../book/says'
import { markStale } from '../book/stale'
import type { ExecutionContext } from './context'
import { Range, wrapRange } from './range'
import { inside, need, Service, serve, text } from './service'

type GNamed = GoogleAppsScript.Spreadsheet.NamedRange
type GRange = GoogleAppsScript.Spreadsheet.Range
type Named = BookData['namedRanges'][number]

class NamedRange extends Service<{ readonly context: ExecutionContext; name: string }> implements GNamed {
  override toString(): string {
    return 'NamedRange'
  }
  getName(): string {
    return found(this).name
  }
  getRange(): GRange {
    const { sheetId, range } = found(this)
    return wrapRange(this[inside].context, sheetId, range)
  }
  setName(name: string): GNamed {
    const { context } = this[inside]
    const data = found(this)
    checkName(context.book, text(name), data)
    data.name = name
    this[inside].name = name
    return told(this)
  }
  setRange(range: GRange): GNamed {
    const { sheetId, box } = need(range, Range)[inside]
    Object.assign(found(this), { sheetId, range: { ...box } })
    return told(this)
  }
  remove(): void {
    const { book } = this[inside].context
    const data = found(this)
    told(this)
    book.namedRanges = book.namedRanges.filter((one) => one !== data)
  }
}

function found(named: NamedRange): Named {
  const { context, name } = named[inside]
  const data = context.book.namedRanges.find((one) => one.name === name)
  if (!data) throw new Refused(gonePart)
  return data
}

function told(named: NamedRange): GNamed {
  const { context } = named[inside]
  markStale(context.book)
  context.changed({ what: 'sheet', sheetId: found(named).sheetId })
  return named
}

/** Letters, digits and underscores, not like a cell's name (Google's help on named ranges). */
function checkName(book: BookData, name: string, except?: Named): void {
  if (!/^[\p{L}_][\p{L}\p{M}\p{N}_]{0,249}$/u.test(name) || /^(?:[A-Z]{1,3}\d+|R\d+C\d+|true|false)$/i.test(name))
    throw new Refused(badName(name))
  if (book.namedRanges.some((one) => one !== except && one.name.toLowerCase() === name.toLowerCase())) throw new Refused(nameTaken(name))
}

/** Spreadsheet.setNamedRange: a name that exists gets the new range. */
export function setNamedRange(context: ExecutionContext, name: unknown, range: unknown): void {
  const { sheetId, box } = need(range, Range)[inside]
  const { book } = context
  const held = book.namedRanges.find((one) => one.name.toLowerCase() === text(name).toLowerCase())
  if (held) Object.assign(held, { sheetId, range: { ...box } })
  else {
    checkName(book, text(name))
    book.namedRanges.push({ name: text(name), sheetId, range: { ...box } })
  }
  markStale(book)
  context.changed({ what: 'sheet', sheetId })
}

export const wrapNamedRange = (context: ExecutionContext, { name }: Named): GNamed =>
  serve(context, 'NamedRange', new NamedRange({ context, name })) as GNamed
