import { squash } from '../plan/fold'
import { matchUnits, type UnitMatch, type UnitMatches } from '../plan/units'
import { directoryOf } from '../reporting/assignment'
import type { Unit } from '../tables/units'

/** Units as a cell of the task table names them, which of the names nobody knows, and what the directory makes of them. */
export interface NamedUnits {
  readonly names: readonly string[]
  readonly open: readonly string[]
  readonly matched: UnitMatches
}

/** Reads names of units against a directory, a person's corrections first. */
export interface UnitReader {
  readonly read: (written: readonly string[]) => NamedUnits
  /** The unknown ones among names, each once, with a proposal for the directory. */
  readonly proposals: (written: readonly string[]) => readonly (UnitMatch & { readonly is: 'new' })['proposal'][]
}

type Found = UnitMatch | { readonly is: 'left'; readonly name: string }

/** `chosen` says by name which code a person meant; blank leaves the name as written, a code that no unit bears is no choice. */
export function unitReader(units: readonly Unit[], chosen: Readonly<Record<string, string>> = {}): UnitReader {
  const known = directoryOf(units)
  const shortOf = new Map(units.map((u) => [u.code, u.shortName]))
  const choices = new Map(Object.entries(chosen).map(([name, code]) => [squash(name), code]))
  const settled = (name: string): Found | undefined => {
    const code = choices.get(squash(name))
    if (code === '') return { is: 'left', name }
    return code !== undefined && shortOf.has(code) ? { is: 'unit', name, code, by: 'name' } : undefined
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
      return {
        names: [...new Set(found.map((match) => (match.is === 'unit' ? shortOf.get(match.code)! : match.name)))],
        open: [...new Set(without.filter(({ is }) => is !== 'left').map(({ name }) => name))],
        matched: {
          matches: found.filter((match): match is UnitMatch => match.is !== 'left'),
          codes: [...new Set(found.flatMap(codesOf))],
          open: [...new Set(without.map(({ name }) => name))],
        },
      }
    },
    proposals: (written) => {
      const { matches } = matchUnits(
        written.filter((name) => !settled(name)),
        known,
      )
      const fresh = new Map(matches.map((match) => [match.name, match]))
      return [...fresh.values()].flatMap((match) => (match.is === 'new' && !settled(match.name) ? [match.proposal] : []))
    },
  }
}
