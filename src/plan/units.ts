import { distance, fold, squash, words } from './fold'
import { splitUnits } from './parties'
import { agreeing, type UnitKey, unitKey } from './unitKey'
import { namesUnit } from './unitWords'

/** A unit of the directory, as far as names go. */
export interface KnownUnit {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly aliases?: readonly string[]
  readonly kind: string
}

/** Names that mean several units: `related` is whoever the matter concerns, which no directory can tell. */
export type Group = 'members' | 'political' | 'residential' | 'all' | 'related'

export type UnitMatch =
  | { readonly is: 'unit'; readonly name: string; readonly code: string; readonly by: 'name' | 'form' | 'spelling' }
  | { readonly is: 'group'; readonly name: string; readonly group: Group; readonly codes: readonly string[] }
  /** Several units bear such a name, or the name goes on after a known one: a person must say. */
  | { readonly is: 'unsure'; readonly name: string; readonly codes: readonly string[] }
  | {
      readonly is: 'new'
      readonly name: string
      readonly proposal: { readonly code: string; readonly name: string; readonly shortName: string }
    }

export interface UnitMatches {
  readonly matches: readonly UnitMatch[]
  /** The units and the members of groups, each once, in the order of the plan. */
  readonly codes: readonly string[]
  /** The names for which a person must decide. */
  readonly open: readonly string[]
}

interface Entry {
  readonly unit: KnownUnit
  readonly texts: readonly string[]
  readonly keys: readonly UnitKey[]
}

const entriesOf = (directory: readonly KnownUnit[]): Entry[] =>
  directory.map((unit) => {
    const texts = [unit.name, unit.shortName, unit.code, ...(unit.aliases ?? [])].filter((text) => text.trim() !== '')
    const keys = texts.map(unitKey)
    const { level, place } = keys.find((key) => key.level !== '') ?? { level: '', place: '' }
    return { unit, texts: texts.map(squash), keys: keys.map((key) => (key.level === '' ? { ...key, level, place } : key)) }
  })

const isMember = (unit: KnownUnit): boolean => /thanh vien|chinh tri|doan the/.test(fold(unit.kind))
const isResidential = (unit: KnownUnit): boolean => /ctmt|cong tac mat tran|khu dan cu/.test(fold(unit.kind))
const isCommittee = (unit: KnownUnit): boolean => /^(?:uy ban|ub)/.test(fold(unit.kind))

const five = ['congdoan', 'laodong', 'nongdan', 'thanhnien', 'phunu', 'cuuchienbinh']
const isPolitical = ({ unit, keys }: Entry): boolean =>
  isMember(unit) && keys.some(({ core }) => five.some((name) => core.replace(/ /g, '').indexOf(name) >= 0))

/** Words that only say where the residential committees are; a name or a number behind them would make it one of them. */
const everywhere = /\b(?:ctmt|ban|cac|thon|tdp|kdc|ap|khoi pho|khu pho|buon|lang|to|o|tai|tren dia ban|toan|va|xa|phuong)\b/g

function groupOf(name: string): Group | undefined {
  const plain = words(name)
  const { core } = unitKey(name)
  if (/\bctmt\b/.test(core) && core.replace(everywhere, '').trim() === '') return 'residential'
  if (/^(?:cac )?(?:to chuc|doan the|thanh vien)?.*\b(?:to chuc|don vi|doan the) thanh vien\b/.test(plain)) return 'members'
  if (/\bctxh\b/.test(core) || /^(?:cac )?(?:hoi )?(?:doan the)\b/.test(plain)) return 'political'
  if (/\blien quan\b/.test(plain)) return 'related'
  if (/^(?:cac|toan the|tat ca(?: cac)?) (?:co quan )?(?:don vi|phong ban|ban nganh)(?: truc thuoc)?$/.test(plain)) return 'all'
  return /^(?:cac )?so ban nganh/.test(plain) ? 'related' : undefined
}

const codesOf = (entries: readonly Entry[], group: Group): string[] =>
  entries
    .filter((entry) => {
      if (group === 'members') return isMember(entry.unit)
      if (group === 'political') return isPolitical(entry)
      if (group === 'residential') return isResidential(entry.unit)
      return group === 'all' && !isCommittee(entry.unit)
    })
    .map(({ unit }) => unit.code)

const slips = (text: string): number => (text.length >= 16 ? 2 : text.length >= 8 ? 1 : 0)
const figures = (text: string): string => text.replace(/\D/g, '')

function findUnit(name: string, entries: readonly Entry[]): UnitMatch | undefined {
  const text = squash(name)
  const named = entries.find(({ texts }) => texts.indexOf(text) >= 0)
  if (named) return { is: 'unit', name, code: named.unit.code, by: 'name' }
  const key = unitKey(name)
  const group = groupOf(name)
  const alike = entries.filter(({ keys }) => keys.some((each) => agreeing(each, key)))
  if (group && alike.length !== 1) return { is: 'group', name, group, codes: codesOf(entries, group) }
  if (alike.length === 1) return { is: 'unit', name, code: alike[0]!.unit.code, by: 'form' }
  if (alike.length > 1) return { is: 'unsure', name, codes: alike.map(({ unit }) => unit.code) }
  const limit = slips(text)
  const slipped = entries.filter(({ texts }) =>
    texts.some((known) => figures(known) === figures(text) && limit > 0 && distance(known, text, limit) <= limit),
  )
  if (slipped.length === 1) return { is: 'unit', name, code: slipped[0]!.unit.code, by: 'spelling' }
  return undefined
}

/** A known name that the text begins with and then goes on ("UBMTTQ thành lập Tổ công tác …"). */
function begins(name: string, entries: readonly Entry[]): string[] {
  const { core } = unitKey(name)
  const found = entries.filter(({ keys }) => keys.some((key) => key.core.length > 2 && core.indexOf(`${key.core} `) === 0))
  return found.map(({ unit }) => unit.code)
}

const initials = (name: string): string => {
  const plain = words(name.replace(/\s(?:xã|phường|thị trấn|đặc khu|tỉnh|thành phố)(?:\s.*)?$/i, ''))
  const parts = plain.split(' ').filter((word) => word !== '' && word !== 'va' && word !== 'viet' && word !== 'nam')
  return parts
    .map((word) =>
      /^\d/.test(word) ? word : parts.length === 1 || /^(?:ubnd|hdnd|mttq|ctmt|ccb|lhpn)$/.test(word) ? word : word.charAt(0),
    )
    .join('')
    .toUpperCase()
}

function proposalFor(name: string, taken: Set<string>): UnitMatch {
  const first = initials(name).slice(0, 12) || 'DV'
  let code = first
  for (let i = 2; taken.has(code.toLowerCase()); i++) code = `${first}${i}`
  taken.add(code.toLowerCase())
  const shortName = name.replace(/\s(?:xã|phường|thị trấn|đặc khu)(?:\s.*)?$/i, '')
  return { is: 'new', name, proposal: { code, name, shortName } }
}

/**
 * Finds the units that a plan names in the directory, by name, short name, initials, other names and former spelling.
 * A name of several units is taken apart where the parts are known. Nothing is created: what is unknown comes with a proposal.
 */
export function matchUnits(names: readonly string[], directory: readonly KnownUnit[]): UnitMatches {
  const entries = entriesOf(directory)
  const taken = new Set(directory.map(({ code }) => code.toLowerCase()))
  const matches: UnitMatch[] = []
  const known = new Map<string, UnitMatch>()
  const add = (name: string): void => {
    const key = squash(name)
    const match = known.get(key) ?? findUnit(name, entries)
    if (match) {
      known.set(key, match)
      matches.push(match)
      return
    }
    const parts = splitUnits(name, (text) => namesUnit(text) || findUnit(text.trim(), entries) !== undefined)
    if (parts.length > 1) {
      parts.forEach(add)
      return
    }
    const codes = begins(name, entries)
    const made: UnitMatch = codes.length > 0 ? { is: 'unsure', name, codes } : proposalFor(name, taken)
    known.set(key, made)
    matches.push(made)
  }
  for (const name of names) if (name.trim() !== '') add(name)
  const codes: string[] = []
  const open: string[] = []
  for (const match of matches) {
    const found = match.is === 'unit' ? [match.code] : match.is === 'group' ? match.codes : []
    for (const code of found) if (codes.indexOf(code) < 0) codes.push(code)
    if (found.length === 0 && open.indexOf(match.name) < 0) open.push(match.name)
  }
  return { matches, codes, open }
}
