import { extent } from '../book/cells'
import type { BookData, Box, SheetData } from '../book/data'
import { Refused } from '../book/refused'
import * as says from '../book/says'
import { mayEdit, passes, protecting, roleOf } from '../book/sharing'
import { NotEmulated } from './strict'

/** What a service object stands for, as far as this room knows it. */
export interface Held {
  readonly sheetId?: number
  readonly id?: number
  readonly box?: Box
  readonly boxes?: readonly Box[]
  readonly areas?: readonly Area[]
}

/** Cells that a call would change; without a box the sheet as such: its name, size, order, look of lines. */
interface Area {
  readonly sheetId: number
  readonly box?: Box
}

/** Any editor may do these, whatever is protected. Assumed. */
const free =
  /^(?:protect|addDeveloperMetadata|setNamedRange|removeNamedRange|insertSheet|rename|add(?:Editor|Viewer)s?|remove(?:Editor|Viewer))$/
const freeClasses = new Set(['SpreadsheetApp', 'NamedRange', 'DeveloperMetadata', 'Selection', 'User'])

/**
 * Throws Refused where the person who runs may not make the call: nobody but an editor writes, and in protected cells only their editors
 * (Google's sentence, which the API and scripts get alike). Source: `Protection` in the reference; the sentence stands in many public logs.
 * Assumed: whose structure changes a whole sheet's protection forbids, a range's protection only where its own cells go or part.
 */
export function guard(
  book: BookData,
  person: string,
  className: string,
  member: string,
  held: Held,
  args: readonly (Held | unknown)[],
): void {
  if (roleOf(book, person) === 'owner') return
  if (!mayEdit(book, person)) throw new Refused(says.noEditAccess)
  if (className === 'Protection') {
    const own = book.sheets.flatMap(({ protections }) => protections).find(({ id }) => id === held.id)
    if (own && !passes(book, own, person)) throw new Refused(says.protectedCell)
    return
  }
  if (freeClasses.has(className) || free.test(member)) return
  for (const { sheetId, box } of areasOf(book, className, member, held, args)) {
    const sheet = book.sheets.find(({ id }) => id === sheetId)
    const standing = sheet ? (box ? protecting(sheet, box) : sheet.protections.filter(({ type }) => type === 'SHEET')) : []
    if (standing.every((one) => passes(book, one, person))) continue
    if (className === 'TextFinder') throw new NotEmulated(`TextFinder.${member} where a part is protected from who runs it`)
    throw new Refused(says.protectedCell)
  }
}

const held = (arg: unknown): Held => (typeof arg === 'object' && arg !== null ? (arg as Held) : {})

function areasOf(book: BookData, className: string, member: string, of: Held, args: readonly unknown[]): Area[] {
  if (className === 'Range') return rangeAreas(book, member, of, args)
  if (className === 'RangeList') return (of.boxes ?? []).map((box) => ({ sheetId: of.sheetId!, box }))
  if (className === 'TextFinder') return [...(of.areas ?? [])]
  if (className === 'Filter' && member === 'sort') {
    const range = book.sheets.find(({ id }) => id === of.sheetId)?.filter?.range
    return range ? [{ sheetId: of.sheetId!, box: range }] : []
  }
  const sheetId = of.sheetId ?? book.activeSheetId
  const sheet = book.sheets.find(({ id }) => id === sheetId)
  if (className === 'Sheet' || className === 'Spreadsheet') {
    if (/^delete(?:Active)?Sheet$/.test(member)) return wholeOf(book.sheets.find(({ id }) => id === (held(args[0]).sheetId ?? sheetId)))
    return sheet ? sheetAreas(sheet, member, args) : []
  }
  return [{ sheetId }]
}

const wholeOf = (sheet: SheetData | undefined): Area[] =>
  sheet ? [{ sheetId: sheet.id }, { sheetId: sheet.id, box: { top: 0, left: 0, bottom: sheet.rowCount, right: sheet.columnCount } }] : []

const number = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise)

/** Of a sheet's member: the lines that go, the place where lines come, the row that is appended, all cells, or the sheet as such. */
function sheetAreas(sheet: SheetData, member: string, args: readonly unknown[]): Area[] {
  const [, act, axis, , side] = /^(insert|delete|move)(Row|Column)(s?)(Before|After)?$/.exec(member) ?? []
  const lines = (from: number, to: number): Area => ({
    sheetId: sheet.id,
    box:
      axis === 'Row'
        ? { top: from, bottom: to, left: 0, right: sheet.columnCount }
        : { top: 0, bottom: sheet.rowCount, left: from, right: to },
  })
  const own = { sheetId: sheet.id }
  const line = number(args[0], 1) - 1
  if (act === 'delete') return [lines(line, line + number(args[1], 1))]
  if (act === 'move') {
    const box = held(args[0]).box
    return box ? [{ ...own, box }] : [own]
  }
  if (act === 'insert') return [own, ...parted(sheet, axis === 'Row', side === 'After' ? line + 1 : line)]
  if (member === 'appendRow') {
    const { rows } = extent(sheet)
    const width = Array.isArray(args[0]) ? args[0].length : 1
    return [{ ...own, box: { top: rows, bottom: rows + 1, left: 0, right: Math.max(1, width) } }]
  }
  if (/^(?:clear|sort)/.test(member) && member !== 'clearConditionalFormatRules') return wholeOf(sheet)
  return [own]
}

/** The protected ranges inside of which a line would come to stand. */
function parted(sheet: SheetData, rows: boolean, at: number): Area[] {
  return sheet.protections.flatMap(({ range }) => {
    if (!range) return []
    const inside = rows ? range.top < at && at < range.bottom : range.left < at && at < range.right
    return inside ? [{ sheetId: sheet.id, box: range }] : []
  })
}

function rangeAreas(book: BookData, member: string, of: Held, args: readonly unknown[]): Area[] {
  const own: Area = { sheetId: of.sheetId!, ...(of.box ? { box: of.box } : {}) }
  const box = of.box!
  const sheet = book.sheets.find(({ id }) => id === of.sheetId)
  const onto = (target: Held): Area[] => {
    if (target.sheetId === undefined || !target.box) return []
    const { top, left, bottom, right } = target.box
    return [
      {
        sheetId: target.sheetId,
        box: { top, left, bottom: Math.max(bottom, top + box.bottom - box.top), right: Math.max(right, left + box.right - box.left) },
      },
    ]
  }
  if (member === 'copyTo' || member === 'autoFill') return onto(held(args[0]))
  if (member === 'moveTo') return [own, ...onto(held(args[0]))]
  if (/^copy(?:Format|Values)ToRange$/.test(member)) {
    const [to, left, right, top, bottom] = args
    const sheetId = number(to, held(to).sheetId ?? -1)
    return [{ sheetId, box: { top: number(top, 1) - 1, bottom: number(bottom, 1), left: number(left, 1) - 1, right: number(right, 1) } }]
  }
  // What stands behind the cells moves along.
  if (/^(?:insert|delete)Cells$/.test(member) && sheet)
    return [{ ...own, box: { ...box, bottom: sheet.rowCount, right: sheet.columnCount } }]
  return [own]
}
