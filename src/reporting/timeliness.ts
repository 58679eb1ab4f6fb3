import { dayOf, type Moment } from '../calendar/moment'
import type { ReportState } from '../tables/expected-reports'

/** By when a report must have come: its cut-off, and until when it counts as on time all the same. */
export interface Limits {
  readonly cutOff: Moment
  readonly graceEnd: Moment
}

/** On time or late, by the moment of submission alone: a report at the very minute of the cut-off is on time. */
export const timelinessOf = (submitted: Moment, { graceEnd }: Limits): 'Đúng hạn' | 'Muộn' => (submitted <= graceEnd ? 'Đúng hạn' : 'Muộn')

/** Where one expected report stands at a moment: due from the morning of its cut-off, missing once the grace is over. */
export function reportStateOf(submitted: Moment | undefined, limits: Limits, now: Moment): ReportState {
  if (submitted) return timelinessOf(submitted, limits)
  if (now > limits.graceEnd) return 'Chưa nộp'
  return dayOf(now) >= dayOf(limits.cutOff) ? 'Đến hạn' : 'Chưa đến hạn'
}

/** Shares of the expected reports, in whole percent, that add up to 100 wherever something was expected. */
export function rates(counts: { readonly onTime: number; readonly late: number; readonly missing: number }): {
  readonly onTime: number
  readonly late: number
  readonly missing: number
} {
  const all = counts.onTime + counts.late + counts.missing
  if (all === 0) return { onTime: 0, late: 0, missing: 0 }
  const names = ['onTime', 'late', 'missing'] as const
  const exact = names.map((name) => (counts[name] * 100) / all)
  const whole = exact.map(Math.floor)
  let left = 100 - whole.reduce((a, b) => a + b, 0)
  // The largest remainders take what rounding down left over, so that the three always add up.
  for (const i of [0, 1, 2].sort((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!))) {
    if (left <= 0) break
    whole[i] = whole[i]! + 1
    left--
  }
  return { onTime: whole[0]!, late: whole[1]!, missing: whole[2]! }
}
