import type { Day } from '../calendar/day'
import type { Clock } from '../calendar/moment'
import type { ShiftRule } from '../deadline/occurrences'
import type { Schedule } from '../deadline/schedule'
import { type RegimeRow, shiftRules } from '../tables/regimes'
import type { RegimeRhythm } from './period'

/** Who reports when: a rhythm of periods, each with the moment by which organisations must have submitted. */
export interface Regime {
  readonly code: string
  readonly name: string
  /** Its rhythm as people wrote it. */
  readonly words: string
  /** Whether anybody reports by it now; one that is not used still explains the reports of its time. */
  readonly used: boolean
  readonly rhythm: RegimeRhythm
  readonly schedule: Schedule
  readonly shift: ShiftRule
  /** Who reports, in the words of the table. */
  readonly reporters: string
  readonly receiver: string | undefined
  /** Whether reports go by tasks, or say one thing for all. */
  readonly byTask: boolean
  /** When the committee's own report is due upwards, on the day of the cut-off. */
  readonly upward: Clock
  /** Minutes after the cut-off in which a report still counts as on time. */
  readonly grace: number
  /** Days after the cut-off from which on nothing is taken any more. */
  readonly lockDays: number
  /** Hours before the cut-off at which those who have not submitted are reminded, negative for hours after it; the earliest first. */
  readonly reminders: readonly number[]
  /** Hours after the cut-off at which the superior of who has not submitted hears of it. */
  readonly escalate: number | undefined
  /** Only periods that begin within these. */
  readonly from: Day | undefined
  readonly to: Day | undefined
}

const shifts: Readonly<Record<string, ShiftRule>> = { [shiftRules[0]]: 'back', [shiftRules[1]]: 'forward', [shiftRules[2]]: 'none' }

/** What a rule of the file does with a due day that is not worked. */
export const shiftOf = (words: string | undefined): ShiftRule => shifts[words ?? shiftRules[0]] ?? 'back'

const usualLock = 30

/** The regime of a row whose words mean `schedule`, or undefined where they name no rhythm and no day. */
export function regimeOf(row: RegimeRow, schedule: Schedule | undefined): Regime | undefined {
  const rhythm = schedule && rhythmOf(schedule)
  if (!rhythm) return undefined
  return {
    code: row.code,
    name: row.name,
    words: row.words,
    used: row.used === 'Có',
    rhythm,
    schedule,
    shift: shiftOf(row.shift),
    reporters: row.reporters,
    receiver: row.receiver,
    byTask: row.form === 'Theo nhiệm vụ',
    upward: row.upward ?? ('17:00' as Clock),
    grace: (row.grace ?? 0) * 60,
    lockDays: row.lock ?? usualLock,
    reminders: readReminders(row.reminders ?? '').hours,
    escalate: row.escalate,
    from: row.from,
    to: row.to,
  }
}

function rhythmOf(schedule: Schedule): RegimeRhythm | undefined {
  switch (schedule.kind) {
    case 'recurring': {
      const [first] = schedule.rhythms
      if (first?.every === 'year') return rhythmOfDates(first.dates ?? [])
      return first?.every === 'day' ? undefined : first?.every
    }
    case 'once':
    case 'range':
      return schedule.end ? 'once' : undefined
    case 'multi':
      return schedule.items.every((item) => rhythmOf(item) === 'once') ? 'once' : undefined
    default:
      return undefined
  }
}

/** Days of a year that part it evenly, `15/6 và 15/12`, stand for its halves or quarters. */
function rhythmOfDates(dates: readonly { readonly month: number }[]): RegimeRhythm {
  const evenly = (months: number): boolean =>
    dates.length === 12 / months && new Set(dates.map(({ month }) => Math.ceil(month / months))).size === dates.length
  return evenly(6) ? 'half' : evenly(3) ? 'quarter' : 'year'
}

const farthest = 24 * 31

/**
 * Reminders as people write them: `trước 24 giờ; trước 2 giờ; đến hạn; sau 1 ngày`, plain numbers for hours before. Hours before the cut-off, negative
 * after it, the earliest first; `unread` are the parts that say none of this.
 */
export function readReminders(words: string): { readonly hours: readonly number[]; readonly unread: readonly string[] } {
  const hours = new Set<number>()
  const unread: string[] = []
  for (const part of words.split(/[;,\n]+/)) {
    const text = part.trim().toLowerCase().normalize('NFC')
    if (text === '') continue
    const found = /^(?:(trước|sau)\s*(?:hạn\s*)?)?(\d{1,3})\s*(giờ|h|ngày|tiếng)?(?:\s*(trước|sau)(?:\s*hạn)?)?$/.exec(text)
    const n = found ? Number(found[2]) * (found[3] === 'ngày' ? 24 : 1) : 0
    if (/^(?:đến|đúng|khi đến) hạn$/.test(text)) hours.add(0)
    else if (!found || n > farthest || (found[1] && found[4])) unread.push(part.trim())
    else hours.add(found[1] === 'sau' || found[4] === 'sau' ? -n : n)
  }
  return { hours: [...hours].sort((a, b) => b - a), unread }
}
