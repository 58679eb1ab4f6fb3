import type { Column } from './columns'
import { fold } from './fold'
import { itemNumber } from './numbers'
import type { Role } from './roles'
import { filled, type SourceRow } from './source'
import { namesUnit } from './unit-words'

const timeWords = /\b(?:thang|quy|nam|ngay|tuan|thuong xuyen|dinh ky|hang|truoc)\b|\d{1,2}\/\d{4}|^(?:20\d\d)(?: ?[-–] ?20\d\d)?$/

const share = (texts: readonly string[], test: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(test).length / texts.length

/** Roles read from what stands in the columns of a table whose header is missing; undefined where no title and time or unit can be told. */
export function inferColumns(rows: readonly SourceRow[]): Column[] | undefined {
  const full = rows.filter((row) => filled(row).length >= 3)
  const width = Math.max(0, ...full.map((row) => row.cells.length))
  if (full.length < 2 || width < 3) return undefined
  const at = (column: number): string[] => full.map((row) => row.cells[column] || '').filter((text) => text !== '')
  const roles: Role[] = []
  let title = -1
  let longest = 14
  for (let column = 0; column < width; column++) {
    const texts = at(column)
    const length = texts.reduce((sum, text) => sum + text.length, 0) / (texts.length || 1)
    let role: Role = 'unknown'
    if (texts.length > 0 && roles.indexOf('number') < 0 && share(texts, (text) => itemNumber(text) !== undefined) > 0.8) role = 'number'
    else if (roles.indexOf('words') < 0 && share(texts, (text) => text.length < 60 && timeWords.test(fold(text))) > 0.7) role = 'words'
    else if (share(texts, (text) => text.length < 90 && namesUnit(text)) > 0.7) role = roles.indexOf('lead') < 0 ? 'lead' : 'coordinating'
    else if (length > longest) {
      longest = length
      title = column
    }
    if (role === 'coordinating' && roles.indexOf('coordinating') >= 0) role = 'unknown'
    roles.push(role)
  }
  if (title < 0 || (roles.indexOf('words') < 0 && roles.indexOf('lead') < 0)) return undefined
  if (roles.indexOf('number') < 0 && (roles.indexOf('words') < 0 || roles.indexOf('lead') < 0)) return undefined
  roles[title] = 'title'
  const last = roles.lastIndexOf('unknown')
  if (last > title && at(last).length > 0) roles[last] = 'product'
  return roles.map((role) => ({ role, header: '' }))
}
