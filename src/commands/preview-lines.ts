import { parseDay } from '../calendar/day'
import { columnsOf } from '../schema/table'
import { type PreviewLine, planPreview } from '../tables/plan-paste'
import { sayNext } from '../text/plan-import'
import type { Fix } from './plan-fixes'
import type { PlanPreview, PreviewRow } from './plan-request'

const blank = {
  code: undefined,
  title: undefined,
  lead: undefined,
  coordinating: undefined,
  words: undefined,
  due: undefined,
  understood: undefined,
  fixDue: undefined,
  fixUnit: undefined,
}

/** The preview as rows of its sheet: what must be looked at says so, sentences about the whole paste come first; what people wrote beside rows stays. */
export function previewLines(preview: PlanPreview, fixes: ReadonlyMap<string, Fix> = new Map()): readonly PreviewLine[] {
  return [
    ...preview.problems.map((remark, i): PreviewLine => ({ ...blank, line: `!${i + 1}`, what: 'Cần xem', remark })),
    ...preview.questions.map(
      (q): PreviewLine => ({
        ...blank,
        line: `?${q.id}`,
        what: 'Cần xem',
        words: q.words.join('; '),
        remark: `${q.question} ${q.choices.find((c) => c.value === q.assumed)?.label ?? ''}`,
      }),
    ),
    ...preview.rows.map((row): PreviewLine => {
      const line = row.line > 0 ? String(row.line) : `-${row.code}`
      return {
        line,
        what: row.look && row.what === 'Thêm mới' ? 'Cần xem' : row.what,
        code: row.code || undefined,
        title: row.title || undefined,
        lead: row.lead || undefined,
        coordinating: row.coordinating || undefined,
        words: row.words || undefined,
        due: parseDay(row.due),
        understood: understoodOf(row) || undefined,
        remark: remarkOf(row) || undefined,
        fixDue: fixes.get(line)?.fixDue,
        fixUnit: fixes.get(line)?.fixUnit,
      }
    }),
  ]
}

function understoodOf({ understood, next }: PreviewRow): string {
  const further = next.filter((day) => !understood.includes(day))
  return further.length === 0 ? understood : `${understood}. ${sayNext(further)}`
}

const remarkOf = ({ remark, unclear }: PreviewRow): string => [remark, ...unclear.map((phrase) => `${phrase}.`)].filter(Boolean).join('\n')

const compared = columnsOf(planPreview)
  .map(([name]) => name as keyof PreviewLine)
  .filter((name) => name !== 'fixDue' && name !== 'fixUnit')

/** Everything that a line says, white space aside, which a sheet may change; what people write beside it is theirs. */
const told = (line: PreviewLine): string => JSON.stringify(compared.map((name) => line[name]?.replace(/\s+/g, ' ').trim()))

/**
 * Whether a person saw what would be written: every line of the sheet is one of the preview, with his corrections or as it was before them, and
 * every line to be written stands there.
 */
export function wasSeen(sheet: readonly PreviewLine[], plain: readonly PreviewLine[], corrected: readonly PreviewLine[]): boolean {
  const known = new Set([...plain, ...corrected].map(told))
  const present = new Set(sheet.map(({ line }) => line))
  return sheet.length > 0 && sheet.every((line) => known.has(told(line))) && corrected.every(({ line }) => present.has(line))
}
