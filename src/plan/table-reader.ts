import { joinLines } from './cell'
import type { Said } from './corrections'
import { continueDraft, type Draft, draftOf } from './draft'
import { fold } from './fold'
import type { Met } from './gaps'
import { judge, type Kind } from './judge'
import { type Line, lineOf, lineText, mend } from './lines'
import type { PlanProblem } from './problem'
import type { RowAccount, RowKind } from './reading'
import type { Region } from './regions'
import { innermost, noSections, openCaption, openSection, type PlanSection, type SectionStack, stands } from './sections'
import { type SourceRow, textOf } from './source'

export interface TableReading {
  readonly drafts: Draft[]
  readonly sections: PlanSection[]
  readonly rows: RowAccount[]
  readonly numbers: Met[]
  readonly problems: PlanProblem[]
}

const rowKind = (kind: Kind): RowKind => (kind === 'parent' ? 'task' : kind === 'noTitle' ? 'unclear' : kind === 'page' ? 'outside' : kind)

const planPart = (as: ReturnType<Said>): 'task' | 'section' | 'continuation' | undefined =>
  as === 'task' || as === 'section' || as === 'continuation' ? as : undefined

const sectionCells = (line: Line): string =>
  Array.from(line.cells)
    .filter(([role]) => role !== 'number' && role !== 'title')
    .map(([, cell]) => joinLines(cell))
    .concat(line.extra.map(({ text }) => text))
    .join(' | ')

/** Reads one table; `table` counts from 1, `caption` opens a section where several tables stand in one source. */
export function readTable(region: Region, table: number, caption: string, said: Said): TableReading {
  const toldOf = (line: Line): ReturnType<typeof planPart> => planPart(said(line.rows[0]!))
  const alone = (row: SourceRow): boolean => planPart(said(row)) !== undefined && said(row) !== 'continuation'
  const lines = mend(region.body, region.columns, alone)
    .map((rows) => lineOf(rows, region.columns))
    .map((line) => (line.title === '' && alone(line.rows[0]!) ? { ...line, title: lineText(line) } : line))
  const drafts: Draft[] = []
  const sections: PlanSection[] = []
  const rows: RowAccount[] = region.headers.map((header) => ({ row: header.row, kind: 'header', text: textOf(header) }))
  const numbers: Met[] = []
  const problems: PlanProblem[] = []
  let stack: SectionStack = noSections
  let cut = false
  let previous: Kind | undefined
  let heir: Kind | undefined

  const meet = (line: Line, home: PlanSection | undefined): void => {
    if (line.number) numbers.push({ row: line.rows[0]!.row, home: `${table} ${home?.row ?? 0}`, number: line.number })
  }
  const open = (row: number, number: Line['number'], title: string, head = ''): void => {
    stack = openSection(stack, { row, number, title, foldedHead: fold(head), nested: previous === 'section' })
    sections.push(innermost(stack)!)
    cut = false
  }
  const begin = (line: Line, row: number): void => {
    const group = joinLines(line.cells.get('group') ?? '')
    if (group !== '' && group !== innermost(stack)?.title) open(row, undefined, group)
    const last = drafts[drafts.length - 1]
    const begunAnew = line.number && last?.number && last.section === innermost(stack) && line.number.value <= last.number.value
    if (cut && begunAnew) stack = noSections
    cut = false
    const section = innermost(stack)
    drafts.push(draftOf(line, table, section, last))
    meet(line, section)
  }
  const prolong = (line: Line): void => {
    if (heir !== 'section') {
      drafts.push(continueDraft(drafts.pop()!, line))
      return
    }
    const section = sections.pop()!
    const whole = { ...section, title: joinLines(`${section.title}\n${line.title}`) }
    sections.push(whole)
    stack = { ...stack, open: stack.open.map((entry) => (entry.section === section ? { ...entry, section: whole } : entry)) }
  }

  if (caption !== '' && region.headers[0]) {
    stack = openCaption(region.headers[0].row, caption)
    sections.push(innermost(stack)!)
  }
  judge(lines, toldOf).forEach((kind, i) => {
    const line = lines[i]!
    const row = line.rows[0]!.row
    if (kind === 'section') {
      const text = sectionCells(line)
      if (text !== '') problems.push({ kind: 'sectionCells', row, title: line.title, text })
      open(row, line.number, line.title, line.rows[0]!.cells[0] || '')
      meet(line, innermost(stack)?.above)
    } else if (kind === 'task' || kind === 'parent') {
      begin(line, row)
      if (kind === 'parent') open(row, line.number, line.title)
    } else if (kind === 'continuation') prolong(line)
    else if (kind === 'elided') cut = true
    if (kind === 'elided' || kind === 'noTitle' || kind === 'unclear') problems.push({ kind, row, text: lineText(line) })
    const over = kind === 'section' ? [] : line.extra.filter(({ header }) => header === '')
    if (over.length > 0) problems.push({ kind: 'extraCells', row, text: over.map(({ text }) => text).join(' | ') })
    line.rows.forEach((each, piece) => {
      rows.push({ row: each.row, kind: piece === 0 ? rowKind(kind) : 'continuation', text: textOf(each) })
    })
    if (kind !== 'blank' && kind !== 'continuation') previous = kind
    if (kind === 'task' || kind === 'parent' || kind === 'section') heir = kind
  })
  for (const section of sections)
    if (!drafts.some((draft) => stands(draft.section, section)))
      problems.push({ kind: 'emptySection', row: section.row, title: section.title })
  return { drafts, sections, rows, numbers, problems }
}
