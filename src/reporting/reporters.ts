import type { Unit } from '../tables/units'
import { codesIn, namesIn } from './assignment'
import type { Period } from './period'
import type { Regime } from './regime'

export const reportingKinds: readonly Unit['kind'][] = ['Tổ chức thành viên', 'Ban CTMT']

const fold = (text: string): string => text.toLowerCase().normalize('NFC')
const kindIn = (name: string): Unit['kind'] | undefined => reportingKinds.find((kind) => fold(kind) === fold(name))

/** The organisations that a regime names, by their kind or by name. */
function named(regime: Regime, units: readonly Unit[]): readonly Unit[] {
  const names = namesIn(regime.reporters)
  const kinds = new Set(names.flatMap((name) => kindIn(name) ?? []))
  const codes = new Set(codesIn(names.filter((name) => !kindIn(name)).join(';'), units))
  return units.filter((unit) => kinds.has(unit.kind) || codes.has(unit.code))
}

/** Who owes a report of this period: an organisation that joined after it or had left before it does not. */
export const reportersOf = (regime: Regime, units: readonly Unit[], period: Period): readonly Unit[] =>
  named(regime, units).filter(({ joined, left }) => (!joined || joined <= period.to) && (!left || left >= period.from))

/** The organisations that have a report tab in this file: those of the reporting kinds, and whom a regime in use names. */
export function reportingUnits(units: readonly Unit[], regimes: readonly Regime[]): readonly Unit[] {
  const codes = new Set(regimes.filter(({ used }) => used).flatMap((regime) => named(regime, units).map(({ code }) => code)))
  return units.filter((unit) => reportingKinds.includes(unit.kind) || codes.has(unit.code))
}
