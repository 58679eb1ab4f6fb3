import { nameKey, type UnitMatch } from '../plan/units'
import { namesIn } from '../reporting/assignment'
import type { Unit } from '../tables/units'
import type { Patch } from './effect'
import type { PlanName } from './plan-request'

/** A match that is not simply one unit as the panel and the sheet show it; `chosen` is what a person says that the name means. */
export function planName(match: Exclude<UnitMatch, { is: 'unit' }>, chosen: readonly string[] | undefined): PlanName {
  const codes = match.is === 'new' ? [] : match.codes
  return {
    name: match.name,
    written: [match.name],
    is: match.is,
    codes,
    open: chosen === undefined && (match.is !== 'group' || codes.length === 0),
    ...(match.is === 'group' ? {} : { proposal: { code: match.proposal.code, shortName: match.proposal.shortName } }),
    ...(chosen === undefined ? {} : { chosen }),
  }
}

/** Whether a person says of a name what the directory does not say already. */
export const isDecided = ({ codes, chosen, is }: PlanName): boolean =>
  chosen !== undefined && chosen.length > 0 && !(is === 'group' && isSame(chosen, codes))

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((code) => b.includes(code))

/** What a person said of names, kept in the directory among the other names of the units meant, so that the next plan does not ask again. */
export function keptNames(names: readonly PlanName[], units: readonly Unit[]): readonly Patch<Unit>[] {
  const decided = names.filter(isDecided)
  return units.flatMap((unit) => {
    const was = namesIn(unit.aliases)
    const isMeant = ({ chosen }: PlanName): boolean => chosen!.includes(unit.code)
    const stay = was.filter((alias) => decided.every((each) => nameKey(each.name) !== nameKey(alias) || isMeant(each)))
    const fresh = decided.filter((each) => isMeant(each) && stay.every((alias) => nameKey(alias) !== nameKey(each.name)))
    const now = [...stay, ...fresh.map(({ name }) => name.replace(/\s+/g, ' '))]
    return isSame(now, was) ? [] : [{ key: unit.code, was: { aliases: unit.aliases }, set: { aliases: now.join('; ') || undefined } }]
  })
}
