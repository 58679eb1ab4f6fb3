import * as z from 'zod/mini'
import { badRequest } from '../text/plan-import'
import type { PlanRequest } from './plan-request'

const cell = z.union([z.string(), z.null()])
const text = z.string().check(z.maxLength(2_000_000))

const schema = z.object({
  text: z.optional(text),
  tables: z.optional(z.array(z.array(z.array(cell)))),
  prose: z.optional(text),
  answers: z.optional(z.record(z.string(), z.string())),
  addUnits: z.optional(z.array(z.string())),
  seal: z.optional(z.string()),
})

/** What a panel sent, judged: a request, or the sentence that refuses it. Anybody who can open the file can call the function behind it. */
export function readRequest(input: unknown): PlanRequest | string {
  const result = schema.safeParse(input)
  return result.success ? (result.data as PlanRequest) : badRequest
}
