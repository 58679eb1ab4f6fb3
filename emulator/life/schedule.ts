import type { Schedule } from './trigger-data'
import { fromWall, wallDate } from './zone'

const minute = 60_000
const day = 86_400_000

/** The first moment after `now` (milliseconds since 1970) at which the schedule fires, or undefined. */
export function nextRun(schedule: Schedule, now: number): number | undefined {
  switch (schedule.every) {
    case 'interval':
      return schedule.offset + (Math.floor((now - schedule.offset) / schedule.milliseconds) + 1) * schedule.milliseconds
    case 'days': {
      const today = Math.floor(wallDate(schedule.zone, now).getTime() / day)
      const rounds = Math.max(0, Math.floor((today - 1 - schedule.firstDay) / schedule.days))
      for (let round = rounds; ; round++) {
        const at = fromWall(schedule.zone, (schedule.firstDay + round * schedule.days) * day + schedule.minute * minute)
        if (at > now) return at
      }
    }
    case 'month': {
      const wall = wallDate(schedule.zone, now)
      for (let month = wall.getUTCMonth() - 1; ; month++) {
        const first = new Date(Date.UTC(wall.getUTCFullYear(), month, schedule.day))
        if (first.getUTCDate() !== schedule.day) continue
        const at = fromWall(schedule.zone, first.getTime() + schedule.minute * minute)
        if (at > now) return at
      }
    }
    case 'once':
      return schedule.at > now ? schedule.at : undefined
  }
}
