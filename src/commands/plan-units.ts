import { matchUnits, nameKey, type UnitMatch, type UnitMatches } from '../plan/units'
import { directoryOf } from '../reporting/assignment'
import type { Unit } from '../tables/units'
import { planName } from './plan-names'
import type { Corrections, PlanName } from './plan-request'

/** A name for which a person must decide, and why. */
export interface OpenName {
  readonly name: string
  readonly is: PlanName['is']
}

/** Units as a cell of the task table names them, which of the names are open, and what the directory makes of them. */
export interface NamedUnits {
  readonly names: readonly string[]
  readonly open: readonly OpenName[]
  readonly matched: UnitMatches
}

/** Reads names of units against a directory, a person's corrections first. */
export interface UnitReader {
  readonly read: (written: readonly string[]) => NamedUnits
  /** The names that are not simply one unit of the directory, each once; the groups that it defines come last. */
  readonly names: (written: readonly string[]) => readonly PlanName[]
}

type Found = UnitMatch | { readonly is: 'left'; readonly name: string }

const byKey = <T>(said: Readonly<Record<string, T>> = {}): ReadonlyMap<string, T> =>
  new Map(Object.entries(said).map(([name, value]) => [nameKey(name), value]))

/** What a person says of names goes before the directory; a code that no unit bears is no choice. */
export function unitReader(units: readonly Unit[], said: Pick<Corrections, 'units' | 'groups'> = {}): UnitReader {
  const known = directoryOf(units)
  const shortOf = new Map(units.map((u) => [u.code, u.shortName]))
  const single = byKey(said.units)
  const several = byKey(said.groups)
  /** The codes that a person chose for a name; none where it stays as written, undefined where nothing was chosen. */
  const chosenFor = (name: string): readonly string[] | undefined => {
    const key = nameKey(name)
    if (single.get(key) === '') return []
    const codes = [...new Set(several.get(key) ?? [single.get(key) ?? ''])].filter((code) => shortOf.has(code))
    return codes.length > 0 ? codes : undefined
  }
  const settled = (name: string): Found | undefined => {
    const codes = chosenFor(name)
    if (codes === undefined) return undefined
    if (codes.length === 0) return { is: 'left', name }
    return codes.length === 1 ? { is: 'unit', name, code: codes[0]!, by: 'name' } : { is: 'group', name, group: 'defined', codes }
  }
  const kept = new Map<string, readonly Found[]>()
  const findOne = (name: string): readonly Found[] => {
    const whole = settled(name)
    const found = kept.get(name) ?? (whole ? [whole] : matchUnits([name], known).matches.map((match) => settled(match.name) ?? match))
    kept.set(name, found)
    return found
  }
  return {
    read: (written) => {
      const found = written.flatMap(findOne)
      const codesOf = (match: Found): readonly string[] => (match.is === 'unit' ? [match.code] : match.is === 'group' ? match.codes : [])
      const without = found.filter((match) => codesOf(match).length === 0)
      const open = without.flatMap(({ is, name }): OpenName[] => (is === 'left' || is === 'unit' ? [] : [{ name, is }]))
      return {
        names: [...new Set(found.map((match) => (match.is === 'unit' ? shortOf.get(match.code)! : match.name)))],
        open: open.filter(({ name }, i) => open.findIndex((each) => each.name === name) === i),
        matched: {
          matches: found.filter((match): match is UnitMatch => match.is !== 'left'),
          codes: [...new Set(found.flatMap(codesOf))],
          open: [...new Set(without.map(({ name }) => name))],
        },
      }
    },
    names: (written) => {
      const found = new Map<string, PlanName>()
      for (const match of matchUnits(written, known).matches) {
        if (match.is === 'unit') continue
        const before = found.get(nameKey(match.name))
        const name = before ?? planName(match, chosenFor(match.name))
        const also = before && !before.written.includes(match.name) ? [match.name] : []
        found.set(nameKey(match.name), { ...name, written: [...name.written, ...also] })
      }
      const isDefined = ({ is, codes }: PlanName): boolean => is === 'group' && codes.length > 0
      const names = [...found.values()]
      return [...names.filter((name) => !isDefined(name)), ...names.filter(isDefined)]
    },
  }
}
