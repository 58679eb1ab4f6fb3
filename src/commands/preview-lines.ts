import { parseDay } from '../calendar/day'
import { columnsOf } from '../schema/table'
import { type PreviewLine, planPreview } from '../tables/plan-preview'
import { sayNext, sayOpen } from '../text/plan-import'
import { correctedRow, isAdd, lineNames, nameMeans, nameRemarks, questionRemark, unclearPoints, unclearRemark } from '../text/preview-sheet'
import type { Fix } from './plan-fixes'
import { isDecided } from './plan-names'
import type { PlanName, PlanPreview, PreviewRow } from './plan-request'

const names = columnsOf(planPreview).map(([name]) => name as keyof PreviewLine)
const blank = Object.fromEntries(names.map((name) => [name, undefined])) as unknown as PreviewLine

const mustLook = 'Cần xem'
const settled: PreviewRow['what'] = 'Đã có'

const orNothing = (text: string): string | undefined => text || undefined

/**
 * The preview as rows of its sheet: what must be looked at says so; sentences about the whole paste, questions and names come first. What people
 * wrote beside rows stays, and so does a row that is no task any more because they said so.
 */
export function previewLines(preview: PlanPreview, fixes: ReadonlyMap<string, Fix> = new Map()): readonly PreviewLine[] {
  const rows = preview.rows.map((row) => lineOfRow(row, preview.names))
  const shown = new Set(rows.map(({ line }) => line))
  const others = preview.accounts
    .filter(({ row }) => !shown.has(String(row)) && fixes.get(String(row))?.fixKind)
    .map(
      ({ row, label }): PreviewLine => ({
        ...blank,
        line: String(row),
        what: label,
        title: fixes.get(String(row))!.title,
        remark: correctedRow,
      }),
    )
  return [
    ...preview.problems.map((remark, i): PreviewLine => ({ ...blank, line: lineNames.problem(i + 1), what: mustLook, remark })),
    ...preview.questions.map(lineOfQuestion),
    ...preview.names.map((name, i) => lineOfName(name, lineNames.name(i + 1), preview.units, fixes)),
    ...preview.reporting.map(
      ({ said, kept, change }, i): PreviewLine => ({
        ...blank,
        line: lineNames.reporting(i + 1),
        what: mustLook,
        remark: [said, kept, change].join('\n'),
      }),
    ),
    ...[...rows, ...others].sort((a, b) => placeOf(a) - placeOf(b)),
  ].map((line) => {
    const fix = fixes.get(line.line)
    return fix ? { ...line, fixDue: fix.fixDue, fixUnit: fix.fixUnit, fixKind: fix.fixKind } : line
  })
}

const placeOf = ({ line }: PreviewLine): number => Number(line) || 0

const lineOfRow = (row: PreviewRow, known: readonly PlanName[]): PreviewLine => ({
  ...blank,
  line: row.line > 0 ? String(row.line) : lineNames.gone(row.code),
  what: row.look && row.what === 'Thêm mới' ? mustLook : row.what,
  code: orNothing(row.code),
  title: orNothing(row.title),
  lead: orNothing(row.lead),
  coordinating: orNothing(row.coordinating),
  words: orNothing(row.words),
  due: parseDay(row.due),
  understood: orNothing(understoodOf(row)),
  remark: orNothing(remarkOf(row, known)),
})

const lineOfQuestion = ({ question, choices, assumed, given, words }: PlanPreview['questions'][number], i: number): PreviewLine => ({
  ...blank,
  line: lineNames.question(i + 1),
  what: given === undefined ? mustLook : settled,
  words: words.join('; '),
  understood: choices.find(({ value }) => value === (given ?? assumed))?.label,
  remark: questionRemark(
    question,
    choices.map(({ label }) => label),
  ),
})

function lineOfName(name: PlanName, line: string, units: PlanPreview['units'], fixes: ReadonlyMap<string, Fix>): PreviewLine {
  const { is, codes, open, proposal, chosen } = name
  const shortNames = (of: readonly string[]): readonly string[] =>
    units.filter(({ code }) => of.includes(code)).map(({ shortName }) => shortName)
  const code = proposal?.code ?? ''
  const made = (what: string, understood: string | undefined, remark: string | undefined): PreviewLine => ({
    ...blank,
    line,
    what,
    title: name.name,
    understood,
    remark,
  })
  if (open && proposal && isAdd(fixes.get(line)?.fixUnit ?? '')) return made('Thêm mới', nameMeans.added(code), nameRemarks.added)
  if (open) {
    const remark = is === 'group' ? nameRemarks.group : is === 'new' ? nameRemarks.new(code) : nameRemarks.unsure(code, shortNames(codes))
    return made(mustLook, undefined, remark)
  }
  if (chosen?.length === 0) return made(settled, nameMeans.left, undefined)
  const means = nameMeans.units(shortNames(chosen ?? codes))
  return isDecided(name) ? made('Thay đổi', means, nameRemarks.kept) : made(settled, means, nameRemarks.known)
}

function understoodOf({ understood, next }: PreviewRow): string {
  const further = next.filter((day) => !understood.includes(day))
  return further.length === 0 ? understood : `${understood}. ${sayNext(further)}`
}

function remarkOf({ what, remark, open, unclear }: PreviewRow, known: readonly PlanName[]): string {
  const waiting = open.flatMap((name) => known.filter(({ written }) => written.includes(name)).map(({ is }) => ({ name, is })))
  return [remark, sayOpen(waiting), what === 'Chưa hiểu' ? unclearRemark : '', unclearPoints(unclear)].filter(Boolean).join('\n')
}

const theirs: readonly (keyof PreviewLine)[] = ['fixDue', 'fixUnit', 'fixKind']
const compared = names.filter((name) => !theirs.includes(name))

/** Everything that a line says, white space aside, which a sheet may change; what people write beside it is theirs. */
const told = (line: PreviewLine): string => JSON.stringify(compared.map((name) => line[name]?.replace(/\s+/g, ' ').trim()))

/**
 * Whether a person saw what would be written: every line of the sheet is one that a preview of this paste has, with his corrections or as it was
 * before them, and every line to be written stands there.
 */
export function wasSeen(sheet: readonly PreviewLine[], before: readonly PreviewLine[], corrected: readonly PreviewLine[]): boolean {
  const known = new Set([...before, ...corrected].map(told))
  const present = new Set(sheet.map(({ line }) => line))
  return sheet.length > 0 && sheet.every((line) => known.has(told(line))) && corrected.every(({ line }) => present.has(line))
}
