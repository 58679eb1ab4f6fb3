import { readDeadline } from '../deadline'
import { type PreviewLine, planPreview } from '../tables/plan-paste'
import type { Unit } from '../tables/units'
import { fixProblems, isNoDeadline } from '../text/plan-import'
import type { Proposal } from './plan-proposal'
import type { Corrections } from './plan-request'
import { unitReader } from './plan-units'

export type Fix = Pick<PreviewLine, 'fixDue' | 'fixUnit'>

/** What people wrote beside the rows of the preview sheet: as corrections, as their cells by line, and what of it cannot be used. */
export interface Fixes {
  readonly corrections: Corrections
  readonly cells: ReadonlyMap<string, Fix>
  readonly problems: readonly string[]
}

const { fixDue, fixUnit } = planPreview.columns

const even = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** Reads the cells against a proposal that was made without them; a cell counts only beside the task that it was written for. */
export function fixesOf(lines: readonly PreviewLine[], plain: Proposal, units: readonly Unit[]): Fixes {
  const rows = new Map(plain.preview.rows.filter(({ what }) => what !== 'Chưa hiểu').map((row) => [String(row.line), row]))
  const deadlines: Record<number, string> = {}
  const chosen: Record<string, string> = {}
  const cells = new Map<string, Fix>()
  const problems: string[] = []
  for (const { line, title, fixDue: words, fixUnit: names } of lines) {
    if (words === undefined && names === undefined) continue
    const row = rows.get(line)
    if (!row || even(row.title) !== even(title)) {
      const column = words === undefined ? fixUnit : fixDue
      problems.push(fixProblems.nowhere(line, column.header, words ?? names ?? ''))
      continue
    }
    cells.set(line, { fixDue: words, fixUnit: names })
    if (words !== undefined) {
      if (isNoDeadline(words)) deadlines[row.line] = ''
      else if (isDeadline(words)) deadlines[row.line] = words
      else problems.push(fixProblems.words(line, fixDue.header, words))
    }
    if (names !== undefined) problems.push(...choose(names, line, plain.open.get(row.line) ?? [], units, chosen))
  }
  return { corrections: { deadlines, units: chosen }, cells, problems }
}

// Whether words tell a time does not hang on the year that they are read in. Words that hang on an event put nothing right.
function isDeadline(words: string): boolean {
  const { schedule } = readDeadline(words, { year: 2026 })
  return (schedule.kind === 'multi' ? schedule.items : [schedule]).every(({ kind }) => kind !== 'unparsable' && kind !== 'relative')
}

/** Each name of the cell for an unknown name of the row, in order; returns why it cannot be. */
function choose(
  cell: string,
  line: string,
  open: readonly string[],
  units: readonly Unit[],
  chosen: Record<string, string>,
): readonly string[] {
  const names = cell
    .split(/[;\n]/)
    .map(even)
    .filter((name) => name !== '')
  if (names.length > open.length) return [fixProblems.nothingOpen(line, fixUnit.header, cell)]
  return names.flatMap((name, i) => {
    const [match] = unitReader(units).read([name]).matched.matches
    if (match?.is !== 'unit' || match.by !== 'name') return [fixProblems.unit(line, fixUnit.header, name)]
    chosen[open[i]!] = match.code
    return []
  })
}
