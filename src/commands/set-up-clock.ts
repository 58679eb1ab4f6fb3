import { settings } from '../tables/settings'
import { clockRuns, keeperOf, standingOf } from './clock-keeper'
import type { At } from './command'
import { type Effect, follow, healthNext, keepClock } from './effect'
import type { Found } from './found'
import type { RepairInput } from './repair'

/** Whether our sheets came here with a copy of another file. */
export const isCopied = (found: Found, at: At): boolean =>
  found.sheets[settings.name] !== undefined && standingOf(at.marks, at.link) !== 'home'

const mark = (name: string, value: string): Effect => ({ do: 'mark', name, value })

/**
 * When the file was set up is kept before anything else, or a set-up that breaks off would leave what looks like a copy. A copy begins a life of its own:
 * what the file that it came from was in the middle of is forgotten, and that its mails are not ours is kept first, for from then on the clock may come.
 */
export function begin(at: At, copied: boolean): readonly Effect[] {
  const since: Effect = { do: 'mark', name: 'since', value: at.now, first: true }
  return copied ? [{ do: 'mark', name: 'copied', value: '1', first: true }, since, ...forgotten(at)] : at.marks.since ? [] : [since]
}

const forgotten = (at: At): readonly Effect[] => [
  ...['looks', 'begun', 'refreshed', 'again', 'waiting', 'copyTold', 'repaired']
    .filter((name) => at.marks[name])
    .map((name) => mark(name, '')),
  follow('settleCopy', undefined),
]

/**
 * The clock of this person, where none works: two must never do so. That of another person stays while it comes by; a repair trusts no trigger that has
 * not come by, and by a tick on the sheet nothing can be done about it.
 */
export function clockMade(found: Found, at: At): readonly Effect[] {
  if (found.repair === 'phone') return []
  const runs = standingOf(at.marks, at.link) === 'home' && clockRuns(at.marks, at.now)
  const lost = found.ownsClock === true && !found.hasClock
  const trusted = found.hasClock && (!found.repair || keeperOf(at.marks) === undefined)
  return !isCopied(found, at) && (trusted || (runs && !lost)) ? [] : [keepClock(found.ownsClock ? keeperOf(at.marks)?.by : undefined)]
}

/** The sheet Tình trạng where it speaks of a clock that is no more; the first tick makes it, for set-up is long enough. */
export const healthAgain = (found: Found, clock: readonly Effect[]): readonly Effect[] =>
  found.hasHealth && clock.length > 0 ? [healthNext] : []

/** A repair goes on once sheets and clock are right. */
export const repairNext = (found: Found, sheets: string | undefined, clock: readonly Effect[]): Effect => {
  const input: RepairInput = { sheets, clock: clock.length > 0, own: found.ownsClock === true, phone: found.repair === 'phone' }
  return follow('repair', input)
}
