import type { Moment } from '../calendar/moment'
import type { Run } from '../tables/runs'

/** What the clock hands to the command that does a job. */
export interface JobInput {
  readonly id: string
  readonly due: Moment
  /** Key of the period that it is about. */
  readonly period: string
}

/** The ledger's row: with it the job is never done again. */
export const ledgerRow = (job: JobInput, now: Moment, outcome: string): Run => ({ id: job.id, due: job.due, done: now, outcome })
