import { type Day, earliest, latest } from '../calendar/day'
import type { Schedule } from './schedule'

const pick = (days: readonly (Day | undefined)[], better: (a: Day, b: Day) => Day): Day | undefined => {
  const known = days.filter((day): day is Day => day !== undefined)
  return known.length === 0 ? undefined : known.reduce(better)
}

/** The day for the column "Hạn": the due day of a lone date or range, the last one of several; none for what recurs or goes on. */
export function dueOf(schedule: Schedule): Day | undefined {
  switch (schedule.kind) {
    case 'once':
    case 'range':
      return schedule.end
    case 'multi':
      return pick(schedule.items.map(dueOf), latest)
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
      return pick(schedule.items.map(startOf), earliest)
    default:
      return undefined
  }
}
