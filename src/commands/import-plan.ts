import { planPreview } from '../tables/plan-preview'
import { settings } from '../tables/settings'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { answerCell, answerHelp, answerLabel, fixesRefused, importedDone, notSeen } from '../text/plan-import'
import { type At, defineCommand } from './command'
import { append, done, type Effect, follow, patch } from './effect'
import { type Proposal, propose } from './plan-proposal'
import type { PlanAnswer, PlanRequest } from './plan-request'
import { readRequest } from './plan-request-door'
import { previewLines, wasSeen } from './preview-lines'
import { withFixes } from './preview-plan'

const reads = { tasks, units }

/** From the panel: writes what the person saw and agreed to, and nothing where the file has changed since. */
export const importPlan = defineCommand<typeof reads, unknown>({
  name: 'importPlan',
  label: 'Nhập kế hoạch',
  reads,
  decide: (records, at, input) => {
    const request = readRequest(input)
    if (typeof request === 'string') return answer({ problem: request })
    const proposal = propose(request, { ...records, at })
    if (request.seal !== proposal.preview.seal) return answer({ problem: notSeen })
    return [...write(proposal, at), ...answer({ done: summary(proposal) })]
  },
})

/** From the paste sheet: the tick counts only where the preview on its sheet is still the one that would be written. */
export const importPaste = defineCommand<typeof reads & { planPreview: typeof planPreview }, PlanRequest>({
  name: 'importPaste',
  label: 'Nhập kế hoạch',
  reads: { ...reads, planPreview },
  decide: (records, at, input): readonly Effect[] => {
    const { plain, read, corrected, fixes } = withFixes(input, { ...records, at })
    const known = [plain, read].flatMap(({ preview }) => previewLines(preview))
    const seen = wasSeen(records.planPreview, known, previewLines(corrected.preview, fixes.cells))
    const agreed = seen && fixes.problems.length === 0
    const status = agreed ? summary(corrected) : seen ? fixesRefused(fixes.problems) : notSeen
    return [...(agreed ? write(corrected, at) : []), { do: 'fill fields', form: 'planPaste', fields: { status, agree: false } }]
  },
})

const answer = (value: PlanAnswer): Effect[] => [{ do: 'answer', value }]

const summary = ({ added, changed, newUnits, gone, preview }: Proposal): string =>
  importedDone(added.length, changed.length, newUnits.length, gone.length, preview.kept)

function write(proposal: Proposal, at: At): readonly Effect[] {
  const { added, changed, gone, newUnits, renamed, preview } = proposal
  if (added.length + changed.length + gone.length + newUnits.length + renamed.length === 0) return []
  const answered = preview.questions
    .filter((q) => at.answers[q.id] === undefined)
    .map((q) => ({
      name: answerLabel(q.id),
      value: answerCell(q.choices.find((c) => c.value === proposal.answers[q.id]) ?? q.choices[0]!),
      help: answerHelp(q.question, q.choices),
    }))
  return [
    ...append(tasks, added),
    ...patch(tasks, [...changed, ...gone]),
    ...patch(units, renamed),
    ...append(units, newUnits),
    ...append(settings, answered),
    done(preview.number ? `${preview.number}: ${summary(proposal)}` : summary(proposal)),
    follow('openPeriod', undefined),
    follow('refreshDay', 'by the clock'),
  ]
}
