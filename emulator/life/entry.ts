import { readA1 } from '../book/a1'
import { cellAt } from '../book/cells'
import type { CellData } from '../book/data'
import { typeInto } from '../book/person-edit'
import { Rejected } from '../book/refused'
import { headsUp, protectedCell } from '../book/says'
import { passes, protecting } from '../book/sharing'
import type { Script } from '../face'
import type { Edited } from './events'
import type { Engine } from './execution'
import type { Seat } from './globals'

/**
 * A person's entry goes into the book. Throws RangeError for a sheet or range that does not exist, Rejected for what validation or
 * protection refuses and for what the person does not enter after a warning.
 */
export function enterTyped(
  { world, announce }: Engine,
  { person, desk }: Seat,
  sheetName: string,
  a1: string,
  typed: Parameters<Script['edit']>[2],
): Edited {
  const sheet = world.book.sheets.find(({ name }) => name === sheetName)
  const place = readA1(a1)
  if (!sheet) throw new RangeError(`No sheet "${sheetName}"; there are ${world.book.sheets.map(({ name }) => name).join(', ')}`)
  if (!place) throw new RangeError(`No range "${a1}"`)
  const rows = sheet.rowCount
  const columns = sheet.columnCount
  const target = {
    top: place.top ?? 0,
    left: place.left ?? 0,
    bottom: place.bottom ?? rows,
    right: place.right ?? columns,
  }
  const block = typed !== null && typeof typed === 'object' ? typed : undefined
  const protections = protecting(sheet, {
    ...target,
    ...(block ? { bottom: target.top + block.length, right: target.left + Math.max(0, ...block.map((row) => row.length)) } : {}),
  })
  if (!protections.every((one) => passes(world.book, one, person.email))) throw new Rejected(protectedCell[person.language])
  const warning = headsUp[person.language]
  if (protections.some(({ warningOnly }) => warningOnly) && desk.heed?.(warning) === false) throw new Rejected(warning)
  const old = eventText(cellAt(sheet, target.top, target.left))
  const box = typeInto(world.book, sheet, target, typed, world.now, person.language)
  world.book.activeSheetId = sheet.id
  announce([
    { what: 'cells', sheetId: sheet.id, ...box },
    ...(sheet.rowCount === rows && sheet.columnCount === columns ? [] : [{ what: 'sheet', sheetId: sheet.id } as const]),
  ])
  const single = box.bottom - box.top === 1 && box.right - box.left === 1
  const value = eventText(cellAt(sheet, box.top, box.left))
  return {
    sheetId: sheet.id,
    box,
    ...(single && value !== undefined ? { value } : {}),
    ...(single && old !== undefined ? { oldValue: old } : {}),
  }
}

/** A cell as an edit event tells it: a text always; dates as serials. Assumed: a formula as its text. */
function eventText(cell: CellData | undefined): string | undefined {
  if (!cell || (cell.value === null && cell.formula === undefined)) return undefined
  if (cell.formula !== undefined) return cell.formula
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE'
  if (typeof cell.value === 'object') return cell.value?.error
  return String(cell.value)
}
