import { type PreviewLine, planPreview } from '../tables/plan-preview'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { previewDone, previewNothing } from '../text/plan-import'
import { defineCommand } from './command'
import { type Effect, replace } from './effect'
import { type Fixes, fixesOf, rowFixes } from './plan-fixes'
import { type Proposal, propose } from './plan-proposal'
import type { PlanAnswer, PlanPreview, PlanRequest } from './plan-request'
import { readRequest } from './plan-request-door'
import { previewLines } from './preview-lines'

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

/** From the paste sheet: the same, written out on a sheet of its own. What people wrote there beside a row goes into the new preview and stays. */
export const previewPaste = defineCommand<typeof reads & { planPreview: typeof planPreview }, PlanRequest>({
  name: 'previewPaste',
  label: 'Xem trước kế hoạch',
  reads: { ...reads, planPreview },
  decide: (records, at, input): readonly Effect[] => {
    const { fixes, corrected } = withFixes(input, { ...records, at })
    return [
      replace(planPreview, previewLines(corrected.preview, fixes.cells)),
      {
        do: 'fill fields',
        form: 'planPaste',
        fields: { status: [statusOf(corrected.preview), ...fixes.problems].join(' '), preview: false, agree: false },
      },
    ]
  },
})

/** What a paste would become as it is, with its rows taken for what people say, and with all that they wrote beside the rows of its preview. */
interface WithFixes {
  readonly plain: Proposal
  readonly read: Proposal
  readonly corrected: Proposal
  readonly fixes: Fixes
}

export function withFixes(
  input: PlanRequest,
  facts: Parameters<typeof propose>[1] & { readonly planPreview: readonly PreviewLine[] },
): WithFixes {
  const plain = propose(input, facts)
  const rows = rowFixes(facts.planPreview, plain)
  const read = Object.keys(rows).length === 0 ? plain : propose({ ...input, corrections: { rows } }, facts)
  const fixes = fixesOf(facts.planPreview, read, rows, facts.units)
  return { plain, read, fixes, corrected: fixes.cells.size === 0 ? plain : propose({ ...input, ...fixes.request }, facts) }
}

const statusOf = (preview: PlanPreview): string =>
  preview.counts.added + preview.counts.changed + preview.counts.same === 0
    ? previewNothing(preview.problems)
    : previewDone(preview.counts, mattersOf(preview))

const mattersOf = ({ problems, questions, names, reporting }: PlanPreview): number =>
  problems.length + questions.length + names.filter(({ open }) => open).length + reporting.length
