import { withoutBullet } from './cell'
import { fold, matches } from './fold'
import { gluedAt, namesUnit } from './unit-words'

/** Who leads and who helps, each name as written. */
export interface Parties {
  readonly lead: string[]
  readonly coordinating: string[]
}

const tidy = (text: string): string => {
  const bare = withoutBullet(text.trim()).replace(/^[,;:.\s]+|[,;:\s]+$/g, '')
  return bare.replace(/([^.])\.$/, '$1')
}

const separator = /\s*,\s*(?:va\s+)?|\s+(?:va|cung|&)\s+(?:voi\s+)?|\s*\/\s*|\s*\+\s*|\s+[-–]\s+/g

const isOffice = (left: string, right: string): boolean =>
  /^(?:van phong|vp)\b.*hdnd$/.test(fold(left).trim()) && /^ubnd/.test(fold(right).trim())

function splitLine(line: string, isUnit: (text: string) => boolean): string[] {
  const plain = fold(line)
  const names: string[] = []
  let from = 0
  for (const found of matches(separator, plain)) {
    const left = line.slice(from, found.index)
    const right = line.slice(found.index + found[0].length)
    if (!isUnit(left) || !isUnit(right) || isOffice(left, right)) continue
    names.push(left)
    from = found.index + found[0].length
  }
  let rest = line.slice(from)
  for (let at = gluedAt(rest); at > 0; at = gluedAt(rest)) {
    names.push(rest.slice(0, at))
    rest = rest.slice(at + 1)
  }
  names.push(rest)
  return names
}

/** A longer cell holds no list of units and is left whole. */
const longest = 3000

/** The names of a cell, as written. A comma, "và", a stroke or a dash parts two names only where both sides name a unit. */
export function splitUnits(cell: string, isUnit: (text: string) => boolean = namesUnit): string[] {
  if (cell.length > longest) return [cell]
  const names: string[] = []
  for (const line of cell.split(/[\n;•]/))
    for (const name of splitLine(tidy(line), isUnit)) {
      const made = tidy(name)
      if (made !== '' && names.indexOf(made) < 0) names.push(made)
    }
  return names
}

type Side = keyof Parties

const side = (word: string): Side => (/phoi|tham gia/.test(word) ? 'coordinating' : 'lead')

const label =
  /(?:^|[\n;.,(]|\s)\s*[-–+*]?\s*((?:cac )?(?:co quan|don vi|bo phan)?,?\s*(?:chu tri|phoi hop|phoi ket hop|tham gia|thuc hien)(?: thuc hien| cung| voi)*)\s*(?::|\s[-–]\s)/g
const tag = /\s*\(\s*((?:co quan |don vi )?(?:chu tri|phoi hop|tham gia)(?: thuc hien)?)\s*\)/g
const joint =
  /[\s,;.]*(?:\bchu tri\b)?[\s,;]*(?:\bva )?\bphoi (?:ket )?hop\b(?: thuc hien| chat che| cung| voi)*(?: (?:cac )?(?:co quan|don vi)(?: lien quan)?(?=\s*:))?\s*:?\s*/
const atEnd = /[\s,(]+(chu tri|phoi hop)(?: thuc hien)?\)?$/

function cutBy(cell: string, plain: string, marks: RegExp, before: boolean, fallback: Side): [Side, string][] | undefined {
  const found = matches(marks, plain)
  if (found.length === 0) return undefined
  const parts: [Side, string][] = []
  found.forEach((mark, i) => {
    const end = mark.index + mark[0].length
    const previous = i === 0 ? 0 : found[i - 1]!.index + found[i - 1]![0].length
    if (before) parts.push([side(mark[1]!), cell.slice(previous, mark.index)])
    else parts.push([side(mark[1]!), cell.slice(end, found[i + 1]?.index)])
  })
  const first = found[0]!
  const last = found[found.length - 1]!
  if (before) parts.push([fallback, cell.slice(last.index + last[0].length)])
  else parts.unshift([fallback, cell.slice(0, first.index)])
  return parts
}

function partsOf(cell: string, fallback: Side): [Side, string][] {
  if (cell.length > longest) return [[fallback, cell]]
  const plain = fold(cell)
  const marked = cutBy(cell, plain, tag, true, fallback) ?? cutBy(cell, plain, label, false, fallback)
  if (marked) return marked
  const found = joint.exec(plain)
  if (found) {
    const right = cell.slice(found.index + found[0].length)
    if (right.trim() !== '')
      return [
        ['lead', cell.slice(0, found.index)],
        ['coordinating', right],
      ]
  }
  return splitUnits(cell).map((name): [Side, string] => {
    const end = atEnd.exec(fold(name))
    return end ? [side(end[1]!), name.slice(0, end.index)] : [fallback, name]
  })
}

/** The units of a row's cells; a cell that names both sides ("Chủ trì: …; phối hợp: …", "A phối hợp B") is taken apart. */
export function partiesOf(leadCell: string, coordinatingCell: string): Parties {
  const made: Parties = { lead: [], coordinating: [] }
  const parts = [...partsOf(leadCell, 'lead'), ...partsOf(coordinatingCell, 'coordinating')]
  for (const [to, text] of parts) for (const name of splitUnits(text)) if (made[to].indexOf(name) < 0) made[to].push(name)
  return made
}
