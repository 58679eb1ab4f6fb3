import { distance, squash } from './fold'
import { splitUnits } from './parties'
import {
  codesOf,
  type DefinedGroup,
  definedGroups,
  type Entry,
  entriesOf,
  type Group,
  groupKey,
  groupOf,
  type KnownUnit,
  nameKey,
  namesSeveral,
} from './unit-groups'
import { agreeing, unitKey } from './unit-key'
import { proposalFor, type UnitProposal } from './unit-proposal'
import { namesUnit } from './unit-words'

export { type Group, type KnownUnit, nameKey } from './unit-groups'

export type UnitMatch =
  | { readonly is: 'unit'; readonly name: string; readonly code: string; readonly by: 'name' | 'form' | 'spelling' }
  | { readonly is: 'group'; readonly name: string; readonly group: Group; readonly codes: readonly string[] }
  /** Several units bear such a name, or the name goes on after a known one: a person must say. */
  | { readonly is: 'unsure'; readonly name: string; readonly codes: readonly string[]; readonly proposal: UnitProposal }
  | {
      readonly is: 'new'
      readonly name: string
      readonly proposal: UnitProposal
    }

export interface UnitMatches {
  readonly matches: readonly UnitMatch[]
  /** The units and the members of groups, each once, in the order of the plan. */
  readonly codes: readonly string[]
  /** The names for which a person must decide. */
  readonly open: readonly string[]
}

const slips = (text: string): number => (text.length >= 16 ? 2 : text.length >= 8 ? 1 : 0)
const figures = (text: string): string => text.replace(/\D/g, '')

interface Directory {
  readonly entries: readonly Entry[]
  readonly groups: readonly DefinedGroup[]
}

/** What a name is found to be; several units that bear it are only listed. */
type Found = Exclude<UnitMatch, { is: 'unsure' | 'new' }> | { readonly is: 'several'; readonly codes: readonly string[] }

function findUnit(name: string, { entries, groups }: Directory): Found | undefined {
  const text = nameKey(name)
  const named = entries.find(({ texts }) => texts.indexOf(text) >= 0)
  if (named) return { is: 'unit', name, code: named.unit.code, by: 'name' }
  const key = unitKey(name)
  const own = groups.find((each) => each.text === text) ?? groups.find((each) => agreeing(each.key, groupKey(name)))
  if (own) return { is: 'group', name, group: 'defined', codes: own.codes }
  const group = groupOf(name)
  const alike = entries.filter(({ keys }) => keys.some((each) => agreeing(each, key)))
  if (group && alike.length !== 1) return { is: 'group', name, group, codes: codesOf(entries, group) }
  if (alike.length === 1) return { is: 'unit', name, code: alike[0]!.unit.code, by: 'form' }
  if (alike.length > 1) return { is: 'several', codes: alike.map(({ unit }) => unit.code) }
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

/**
 * Finds the units that a plan names in the directory, by name, short name, initials, other names and former spelling.
 * A name of several units is taken apart where the parts are known. Nothing is created: what is unknown comes with a proposal.
 */
export function matchUnits(names: readonly string[], directory: readonly KnownUnit[]): UnitMatches {
  const groups = definedGroups(directory)
  const known: Directory = { groups, entries: entriesOf(directory, groups) }
  const taken = new Set(directory.map(({ code }) => code.toLowerCase()))
  const matches: UnitMatch[] = []
  const met = new Map<string, UnitMatch>()
  const add = (name: string): void => {
    const key = squash(name)
    const found = met.get(key) ?? findUnit(name, known)
    const parts = found ? [] : splitUnits(name, (text) => namesUnit(text) || findUnit(text.trim(), known) !== undefined)
    if (parts.length > 1) {
      parts.forEach(add)
      return
    }
    const match = found && found.is !== 'several' ? found : stranger(name, found ? found.codes : begins(name, known.entries))
    met.set(key, match)
    matches.push(match)
  }
  const stranger = (name: string, codes: readonly string[]): UnitMatch => {
    if (namesSeveral(name)) return { is: 'group', name, group: 'others', codes: [] }
    const proposal = proposalFor(name, taken)
    return codes.length > 0 ? { is: 'unsure', name, codes, proposal } : { is: 'new', name, proposal }
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
