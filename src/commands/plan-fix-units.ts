import { planPreview } from '../tables/plan-preview'
import type { Unit } from '../tables/units'
import { fixProblem, isAdd, isKeep } from '../text/preview-sheet'
import type { PlanName } from './plan-request'
import { unitReader } from './plan-units'

/** What the cells of the preview sheet say of names, gathered line by line. */
export interface Said {
  readonly units: Record<string, string>
  readonly groups: Record<string, readonly string[]>
  readonly adding: string[]
}

const { header } = planPreview.columns.fixUnit

const namesOf = (cell: string): readonly string[] =>
  cell
    .split(/[;\n]/)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '')

/** The codes of the unit, or of the group, that a person named; undefined for a name that the directory does not have. */
function codesOf(name: string, units: readonly Unit[]): readonly string[] | undefined {
  const [match] = unitReader(units).read([name]).matched.matches
  if (match?.is === 'group' && match.codes.length > 0) return match.codes
  return match?.is === 'unit' && match.by === 'name' ? [match.code] : undefined
}

/** Each name of the cell for an open name of the row, in order; returns why it cannot be. */
export function fixRowUnits(cell: string, line: string, open: readonly string[], units: readonly Unit[], said: Said): readonly string[] {
  const names = namesOf(cell)
  if (names.length > open.length) return [fixProblem('nothingOpen', line, header, cell)]
  return names.flatMap((name, i) => {
    const codes = isKeep(name) ? [''] : codesOf(name, units)
    if (codes?.length !== 1) return [fixProblem('unit', line, header, name)]
    said.units[open[i]!] = codes[0]!
    return []
  })
}

/** The cell beside a name of the plan: a unit, for a group several, or the words for leaving and for adding it; returns why it cannot be. */
export function fixName(cell: string, line: string, { name, is }: PlanName, units: readonly Unit[], said: Said): readonly string[] {
  if (isKeep(cell)) {
    said.units[name] = ''
    return []
  }
  if (isAdd(cell)) {
    if (is === 'group') return [fixProblem('ofGroup', line, header, cell)]
    said.adding.push(name)
    return []
  }
  const named = namesOf(cell).map((each) => ({ each, codes: codesOf(each, units) }))
  const unknown = named.filter(({ codes }) => codes === undefined)
  if (unknown.length > 0) return unknown.map(({ each }) => fixProblem('unit', line, header, each))
  const codes = [...new Set(named.flatMap((each) => each.codes!))]
  if (is !== 'group' && codes.length > 1) return [fixProblem('oneUnit', line, header, cell)]
  said.groups[name] = codes
  return []
}
