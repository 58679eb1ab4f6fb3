import { parseDay } from '../calendar/day'
import { type PreviewLine, planPreview } from '../tables/plan-paste'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { previewDone, previewNothing } from '../text/plan-import'
import { defineCommand } from './command'
import { type Effect, replace } from './effect'
import { propose } from './plan-proposal'
import type { PlanAnswer, PlanPreview, PlanRequest } from './plan-request'
import { readRequest } from './plan-request-door'

const reads = { tasks, units }

/** For the panel: what importing this plan would do. Writes nothing. */
export const previewPlan = defineCommand<typeof reads, unknown>({
  name: 'previewPlan',
  label: 'Xem trước kế hoạch',
  reads,
  decide: (records, at, input) => {
    const request = readRequest(input)
    const answer: PlanAnswer =
      typeof request === 'string' ? { problem: request } : { preview: propose(request, { ...records, at }).preview }
    return [{ do: 'answer', value: answer }]
  },
})

/** From the paste sheet: the same, written out on a sheet of its own. */
export const previewPaste = defineCommand<typeof reads, PlanRequest>({
  name: 'previewPaste',
  label: 'Xem trước kế hoạch',
  reads,
  decide: (records, at, input): readonly Effect[] => {
    const { preview } = propose(input, { ...records, at })
    return [
      replace(planPreview, previewLines(preview)),
      { do: 'fill fields', form: 'planPaste', fields: { status: statusOf(preview), preview: false, agree: false } },
    ]
  },
})

const statusOf = (preview: PlanPreview): string =>
  preview.counts.added + preview.counts.changed + preview.counts.same === 0
    ? previewNothing(preview.problems)
    : previewDone(preview.counts, preview.problems.length)

/** The preview as rows of its sheet: what must be looked at says so, and sentences about the whole paste come first. */
export function previewLines(preview: PlanPreview): readonly PreviewLine[] {
  const blank = {
    code: undefined,
    title: undefined,
    lead: undefined,
    coordinating: undefined,
    words: undefined,
    due: undefined,
    understood: undefined,
  }
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
    ...preview.rows.map(
      (row): PreviewLine => ({
        line: row.line > 0 ? String(row.line) : `-${row.code}`,
        what: row.look && row.what === 'Thêm mới' ? 'Cần xem' : row.what,
        code: row.code || undefined,
        title: row.title || undefined,
        lead: row.lead || undefined,
        coordinating: row.coordinating || undefined,
        words: row.words || undefined,
        due: parseDay(row.due),
        understood: row.understood || undefined,
        remark: row.remark || undefined,
      }),
    ),
  ]
}
