import { readDeadline } from '../deadline'
import type { RowAs } from '../plan/corrections'
import { squash } from '../plan/fold'
import { type PreviewLine, planPreview } from '../tables/plan-preview'
import type { Unit } from '../tables/units'
import { rowKindNames } from '../text/plan'
import { fixProblem, isNoDeadline, lineNames } from '../text/preview-sheet'
import { fixName, fixRowUnits, type Said } from './plan-fix-units'
import type { Proposal } from './plan-proposal'
import type { PlanRequest } from './plan-request'

export type Fix = Pick<PreviewLine, 'title' | 'fixDue' | 'fixUnit' | 'fixKind'>

/** What people wrote beside the rows of the preview sheet: as they ask for it, as their cells by line, and what of it cannot be used. */
export interface Fixes {
  readonly request: Pick<PlanRequest, 'answers' | 'addUnits' | 'corrections'>
  readonly cells: ReadonlyMap<string, Fix>
  readonly problems: readonly string[]
}

const { fixDue, fixUnit, fixKind } = planPreview.columns

const even = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** Whether the paste still has at this row what the line of the sheet shows: its title begins among the words of the row. */
function stands({ line, title }: PreviewLine, { preview }: Proposal): boolean {
  const account = preview.accounts.find(({ row }) => String(row) === line)
  return account !== undefined && squash(account.text).includes(squash(title ?? '').slice(0, 60))
}

const meaningOf = (label: string): RowAs => Object.entries(rowKindNames).find(([, name]) => name === label)![0] as RowAs

/** What people say that rows of the paste are. */
export const rowFixes = (lines: readonly PreviewLine[], plain: Proposal): Readonly<Record<number, RowAs>> =>
  Object.fromEntries(lines.flatMap((line) => (line.fixKind && stands(line, plain) ? [[line.line, meaningOf(line.fixKind)]] : [])))

/** Reads the cells against the paste with its rows as people say; a cell counts only beside what it was written for. */
export function fixesOf(
  lines: readonly PreviewLine[],
  read: Proposal,
  rows: Readonly<Record<number, RowAs>>,
  units: readonly Unit[],
): Fixes {
  const { preview } = read
  const cells = new Map<string, Fix>()
  const problems: string[] = []
  const answers: Record<string, string> = {}
  const deadlines: Record<number, string> = {}
  const said: Said = { units: {}, groups: {}, adding: [] }
  for (const each of lines) {
    const { line, title, words, fixDue: due, fixUnit: unit, fixKind: kind } = each
    if (due === undefined && unit === undefined && kind === undefined) continue
    const name = preview.names.findIndex((known) => even(known.name) === even(title))
    const question = preview.questions.findIndex((known) => even(known.words.join('; ')) === even(words))
    const isRow = /^\d+$/.test(line) && stands(each, read)
    const refuse = (column: { readonly header: string }, cell: string | undefined): void => {
      if (cell !== undefined) problems.push(fixProblem('nowhere', line, column.header, cell))
    }
    const keep = (at: string): unknown => cells.set(at, { title, fixDue: due, fixUnit: unit, fixKind: kind })
    if (isRow) {
      keep(line)
      const task = preview.rows.find((row) => String(row.line) === line && row.what !== 'Chưa hiểu')
      if (!task) refuse(fixDue, due)
      else if (due !== undefined) {
        if (isNoDeadline(due)) deadlines[task.line] = ''
        else if (isDeadline(due)) deadlines[task.line] = due
        else problems.push(fixProblem('words', line, fixDue.header, due))
      }
      if (unit !== undefined) problems.push(...fixRowUnits(unit, line, read.open.get(Number(line)) ?? [], units, said))
    } else if (name >= 0) {
      keep(lineNames.name(name + 1))
      refuse(fixDue, due)
      refuse(fixKind, kind)
      if (unit !== undefined) problems.push(...fixName(unit, line, preview.names[name]!, units, said))
    } else if (question >= 0) {
      keep(lineNames.question(question + 1))
      refuse(fixUnit, unit)
      refuse(fixKind, kind)
      const { id, choices } = preview.questions[question]!
      const choice = choices[Number(due) - 1]
      if (choice) answers[id] = choice.value
      else if (due !== undefined) problems.push(fixProblem('answer', line, fixDue.header, due))
    } else {
      const [column, cell] = due !== undefined ? [fixDue, due] : unit !== undefined ? [fixUnit, unit] : [fixKind, kind]
      problems.push(fixProblem('nowhere', line, column.header, cell ?? ''))
    }
  }
  const { groups, adding } = said
  return { request: { answers, addUnits: adding, corrections: { rows, deadlines, units: said.units, groups } }, cells, problems }
}

// Whether words tell a time does not hang on the year that they are read in. Words that hang on an event put nothing right.
function isDeadline(words: string): boolean {
  const { schedule } = readDeadline(words, { year: 2026 })
  return (schedule.kind === 'multi' ? schedule.items : [schedule]).every(({ kind }) => kind !== 'unparsable' && kind !== 'relative')
}
