import { columnsOf } from '../schema/table'
import { type PreviewLine, planPreview } from '../tables/plan-paste'
import { settings } from '../tables/settings'
import { tasks } from '../tables/tasks'
import { units } from '../tables/units'
import { answerCell, answerHelp, answerLabel, importedDone, notSeen } from '../text/plan-import'
import { type At, defineCommand } from './command'
import { append, done, type Effect, follow, patch } from './effect'
import { type Proposal, propose } from './plan-proposal'
import type { PlanAnswer, PlanRequest } from './plan-request'
import { readRequest } from './plan-request-door'
import { previewLines } from './preview-plan'

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
    const proposal = propose(input, { ...records, at })
    const agreed = records.planPreview.length > 0 && shown(records.planPreview) === shown(previewLines(proposal.preview))
    const status = agreed ? summary(proposal) : notSeen
    return [...(agreed ? write(proposal, at) : []), { do: 'fill fields', form: 'planPaste', fields: { status, agree: false } }]
  },
})

/** Everything that a preview says, white space aside, which a sheet may change. */
const shown = (lines: readonly PreviewLine[]): string =>
  JSON.stringify(lines.map((line) => columnsOf(planPreview).map(([name]) => line[name as keyof PreviewLine]?.replace(/\s+/g, ' ').trim())))

const answer = (value: PlanAnswer): Effect[] => [{ do: 'answer', value }]

const summary = ({ added, changed, newUnits }: Proposal): string => importedDone(added.length, changed.length, newUnits.length)

function write(proposal: Proposal, at: At): readonly Effect[] {
  const { added, changed, newUnits, preview } = proposal
  if (added.length + changed.length + newUnits.length === 0) return []
  const answered = preview.questions
    .filter((q) => at.answers[q.id] === undefined)
    .map((q) => ({
      name: answerLabel(q.id),
      value: answerCell(q.choices.find((c) => c.value === proposal.answers[q.id]) ?? q.choices[0]!),
      help: answerHelp(q.question, q.choices),
    }))
  return [
    ...append(tasks, added),
    ...patch(tasks, changed),
    ...append(units, newUnits),
    ...append(settings, answered),
    done(preview.number ? `${preview.number}: ${summary(proposal)}` : summary(proposal)),
    follow('openPeriod', undefined),
    follow('refreshDay', 'by the clock'),
  ]
}
