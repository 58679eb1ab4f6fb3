import type { PlanAnswer, PlanRequest } from '../../commands/plan-request'
import { call } from '../google'

/** The add-on's answer, or that it could not be reached, with Google's own words. */
export type Outcome = PlanAnswer | { readonly failure: string }
export type Ask = (name: 'previewPlan' | 'importPlan', request: PlanRequest) => Promise<Outcome>

const isAnswer = (value: unknown): value is PlanAnswer =>
  typeof value === 'object' && value !== null && ('preview' in value || 'done' in value || 'problem' in value)

/** Asks the add-on. Never rejects. */
export const ask: Ask = async (name, request) => {
  try {
    const answer = await call(name, request)
    return isAnswer(answer) ? answer : { failure: '' }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}
