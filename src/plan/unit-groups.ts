import { fold, words } from './fold'
import { type UnitKey, unitKey } from './unit-key'

/** A unit of the directory, as far as names go. */
export interface KnownUnit {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly aliases?: readonly string[]
  readonly kind: string
}

/**
 * Names that mean several units: `related` is whoever the matter concerns and `others` any further group, which only the file can define;
 * `defined` is one that it defines.
 */
export type Group = 'members' | 'political' | 'residential' | 'all' | 'related' | 'others' | 'defined'

/** A unit with the forms of its names. */
export interface Entry {
  readonly unit: KnownUnit
  readonly texts: readonly string[]
  readonly keys: readonly UnitKey[]
}

/** What is left of a name when small words before it and marks in it are an accident: "Các sở, ban, ngành" is "Sở, ban, ngành". */
export const nameKey = (name: string): string =>
  words(name)
    .replace(/^(?:cac|nhung) /, '')
    .replace(/\bco lien quan\b/, 'lien quan')
    .replace(/ /g, '')

/** The key of a group's name, whether it begins with such a small word or not. */
export const groupKey = (name: string): UnitKey => unitKey(name.trim().replace(/^(?:các|những)\s+/i, ''))

/** A group of the file's own. */
export interface DefinedGroup {
  readonly text: string
  readonly key: UnitKey
  readonly codes: readonly string[]
}

/** So a file defines a group: several units bear its name among their other names, and none bears it as its own. */
export function definedGroups(directory: readonly KnownUnit[]): DefinedGroup[] {
  const own = new Set(directory.flatMap(({ name, shortName, code }) => [name, shortName, code].map(nameKey)))
  const found = new Map<string, { name: string; codes: string[] }>()
  for (const { code, aliases = [] } of directory)
    for (const name of aliases) {
      const group = found.get(nameKey(name)) ?? { name, codes: [] }
      if (group.codes.indexOf(code) < 0) group.codes.push(code)
      found.set(nameKey(name), group)
    }
  return Array.from(found).flatMap(([text, { name, codes }]) =>
    codes.length > 1 && text !== '' && !own.has(text) ? [{ text, key: groupKey(name), codes }] : [],
  )
}

export const entriesOf = (directory: readonly KnownUnit[], groups: readonly DefinedGroup[]): Entry[] =>
  directory.map((unit) => {
    const aliases = (unit.aliases ?? []).filter((name) => groups.every(({ text }) => text !== nameKey(name)))
    const texts = [unit.name, unit.shortName, unit.code, ...aliases].filter((text) => text.trim() !== '')
    const keys = texts.map(unitKey)
    const { level, place } = keys.find((key) => key.level !== '') ?? { level: '', place: '' }
    return { unit, texts: texts.map(nameKey), keys: keys.map((key) => (key.level === '' ? { ...key, level, place } : key)) }
  })

const isMember = (unit: KnownUnit): boolean => /thanh vien|chinh tri|doan the/.test(fold(unit.kind))
const isResidential = (unit: KnownUnit): boolean => /ctmt|cong tac mat tran|khu dan cu/.test(fold(unit.kind))
const isCommittee = (unit: KnownUnit): boolean => /^(?:uy ban|ub)/.test(fold(unit.kind))

const five = ['congdoan', 'laodong', 'nongdan', 'thanhnien', 'phunu', 'cuuchienbinh']
const isPolitical = ({ unit, keys }: Entry): boolean =>
  isMember(unit) && keys.some(({ core }) => five.some((name) => core.replace(/ /g, '').indexOf(name) >= 0))

/** Words that only say where the residential committees are; a name or a number behind them would make it one of them. */
const everywhere = /\b(?:ctmt|ban|cac|thon|tdp|kdc|ap|khoi pho|khu pho|buon|lang|to|o|tai|tren dia ban|toan|va|xa|phuong)\b/g

/** The group that a name means, or undefined. */
export function groupOf(name: string): Group | undefined {
  const plain = words(name)
  const { core } = unitKey(name)
  if (/\bctmt\b/.test(core) && core.replace(everywhere, '').trim() === '') return 'residential'
  if (/^(?:cac )?(?:to chuc|doan the|thanh vien)?.*\b(?:to chuc|don vi|doan the) thanh vien\b/.test(plain)) return 'members'
  if (/\bctxh\b/.test(core) || /^(?:cac )?(?:hoi )?(?:doan the)\b/.test(plain)) return 'political'
  if (/\blien quan\b/.test(plain)) return 'related'
  if (/^(?:cac|toan the|tat ca(?: cac)?) (?:co quan )?(?:don vi|phong ban|ban nganh)(?: truc thuoc)?$/.test(plain)) return 'all'
  return /^(?:cac )?so ban nganh/.test(plain) ? 'related' : undefined
}

/** Whether a name that nobody knows is written as several: no unit of that name can be added to a directory. */
export const namesSeveral = (name: string): boolean =>
  /^(?:(?:cac|nhung|toan the|tat ca|mot so|nhieu) |(?:ubnd|hdnd|mttq|ubmttq|dang uy|truong) cac )/.test(words(name))

export const codesOf = (entries: readonly Entry[], group: Group): string[] =>
  entries
    .filter((entry) => {
      if (group === 'members') return isMember(entry.unit)
      if (group === 'political') return isPolitical(entry)
      if (group === 'residential') return isResidential(entry.unit)
      return group === 'all' && !isCommittee(entry.unit)
    })
    .map(({ unit }) => unit.code)
