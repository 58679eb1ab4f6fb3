import type { Colour } from '../schema/table'
import { act, good, look, repairBox, healthText as words } from '../text/health'
import type { Drawing, Drawn } from './drawing'
import { beatCell, headRow, healthSheet, repairCell } from './health-cells'
import { type HealthFacts, healthLines } from './health-lines'

export const mostNext = 8
export const mostTroubles = 6
export const mostProblems = 6

const colours: Readonly<Record<string, Colour>> = { [good]: 'green', [look]: 'amber', [act]: 'red' }

// Always the same height, so that rows of an earlier, longer list are wiped.
const padded = (rows: readonly (readonly Drawn[])[], height: number): readonly (readonly Drawn[])[] => [
  ...rows,
  ...Array.from({ length: Math.max(0, height - rows.length) }, () => ['', '', '', '']),
]

/** Whether the file keeps going by itself: each line with its colour and what to do about it; then what comes next, what failed, what does not fit. */
export function health(facts: HealthFacts): Drawing {
  const all = healthLines(facts)
  const nextRow = headRow + all.length + 3
  const troubleRow = nextRow + mostNext + 3
  const problemRow = troubleRow + mostTroubles + 3
  const next = facts.next.slice(0, mostNext).map(({ at, what, about }) => [at, what, '', about])
  const troubles = facts.troubles
    .slice(0, mostTroubles)
    .map(({ at, detail, outcome }) => [at, detail, outcome, outcome === 'Sự cố' ? words.troubles.broken : words.troubles.look])
  const problems = facts.problems.first.slice(0, mostProblems).map((said) => ['', said, '', ''])
  return {
    ...healthSheet,
    tabColor: '#0d652d',
    widths: [200, 330, 90, 520, 120],
    heights: { 1: 34 },
    rows: problemRow + mostProblems,
    frozen: { rows: headRow, columns: 1 },
    blocks: [
      { row: 1, column: 1, style: 'title', cells: [[words.title]] },
      { row: 2, column: 1, style: 'note', cells: [[words.asOf(facts.now)]] },
      { row: repairCell.row, column: 1, style: 'text', cells: [[repairBox, false, '', facts.repaired ?? words.repairGuide]] },
      { row: headRow, column: 1, style: 'body', cells: [words.head, ...all] },
      {
        row: beatCell.row,
        column: beatCell.column,
        style: 'note',
        cells: [[facts.lastRun && !facts.copy ? { moment: facts.lastRun } : '']],
      },
      { row: nextRow - 1, column: 1, style: 'head', cells: [[words.next.title]] },
      {
        row: nextRow,
        column: 1,
        style: 'body',
        cells: [words.next.head, ...padded(next.length > 0 ? next : [[words.next.none, '', '', '']], mostNext)],
      },
      { row: troubleRow - 1, column: 1, style: 'head', cells: [[words.troubles.title]] },
      { row: troubleRow, column: 1, style: 'body', cells: [words.troubles.head, ...padded(troubles, mostTroubles)] },
      { row: problemRow - 1, column: 1, style: 'head', cells: [[words.problems.title]] },
      { row: problemRow, column: 1, style: 'text', cells: padded(problems, mostProblems) },
    ],
    charts: [],
    boxes: [repairCell],
    dyed: { row: headRow + 1, column: 3, rows: all.length, by: colours },
  }
}
