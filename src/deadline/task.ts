import type { Day } from '../calendar/day'
import type { Schedule } from './schedule'

/** The day for the column "Hạn": the due day of a lone date or range, the last one of several; none for what recurs or goes on. */
export function dueOf(schedule: Schedule): Day | undefined {
  switch (schedule.kind) {
    case 'once':
    case 'range':
      return schedule.end
    case 'multi':
      return schedule.items.map(dueOf).reduce((a, b) => (a !== undefined && b !== undefined ? (a > b ? a : b) : (a ?? b)), undefined)
    default:
      return undefined
  }
}

/** The day for the column "Bắt đầu", where the words or the plan tell it. */
export function startOf(schedule: Schedule): Day | undefined {
  switch (schedule.kind) {
    case 'once':
    case 'range':
    case 'continuous':
      return schedule.start
    case 'recurring':
      return schedule.from
    case 'multi':
      return schedule.items.map(startOf).reduce((a, b) => (a !== undefined && b !== undefined ? (a < b ? a : b) : (a ?? b)), undefined)
    default:
      return undefined
  }
}
