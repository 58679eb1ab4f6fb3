import { addMinutes, type Moment } from '../calendar/moment'
import type { JournalEntry } from '../tables/journal'

const span = 14 * 1440

/** From when on what went wrong is still told. */
export const troublesFrom = (now: Moment): Moment => addMinutes(now, -span)

/**
 * What went wrong of late and is not over, the latest first: a later "Xong" of the same action ends it, and so does a later tick of the clock where the
 * clock's own turn had failed. `tick` is what the journal calls that turn.
 */
export function openTroubles(
  journal: readonly JournalEntry[],
  facts: { readonly now: Moment; readonly lastRun: Moment | undefined; readonly tick: string },
): readonly JournalEntry[] {
  const earliest = troublesFrom(facts.now)
  const recent = journal.filter((entry) => entry.at >= earliest)
  const over = new Map<string, Moment>()
  for (const { action, at, outcome } of recent) if (outcome === 'Xong' && at > (over.get(action) ?? '')) over.set(action, at)
  const last = new Map<string, JournalEntry>()
  for (const entry of recent) {
    if (entry.outcome === 'Xong') continue
    const ended = entry.action === facts.tick ? facts.lastRun : over.get(entry.action)
    if (ended !== undefined && ended >= entry.at && !(ended === entry.at && entry.action === facts.tick)) continue
    last.set(entry.action, entry)
  }
  return [...last.values()].sort((a, b) => b.at.localeCompare(a.at))
}
