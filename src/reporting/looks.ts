import { type Moment, minutesBetween } from '../calendar/moment'

/** When the clock last came by, and when it last saw each organisation's box empty. */
export interface Looks {
  readonly last: Moment | undefined
  /** When all tabs were last seen together; a unit that is not listed was seen then. */
  readonly since: Moment | undefined
  readonly units: Readonly<Record<string, Moment>>
}

/** How many tabs a quiet tick looks at, one after another: forty are through in little more than an hour. */
const inTurn = 6
/** A clock that comes later than this had stopped, and ticks may have gone unseen. */
const gap = 25

export function looksOf(marks: Readonly<Record<string, string>>): Looks {
  const kept = marks.looks ? (JSON.parse(marks.looks) as Looks) : undefined
  return kept ?? { last: undefined, since: undefined, units: {} }
}

/**
 * The tabs that a tick of the clock reads, for reading all forty each time would cost more than all else: those with a stamp that nobody has judged, and
 * a few in turn; all of them where the clock had stopped or where `all` asks for it.
 */
export function tabsToLookAt(
  units: readonly string[],
  facts: { readonly looks: Looks; readonly now: Moment; readonly stamped: readonly string[]; readonly all: boolean },
): readonly string[] {
  const { last, since, units: seen } = facts.looks
  if (facts.all || !last || minutesBetween(facts.now, last) > gap) return units
  const lastSeen = (unit: string): string => seen[unit] ?? since ?? ''
  const turn = [...units].sort((a, b) => lastSeen(a).localeCompare(lastSeen(b))).slice(0, inTurn)
  return units.filter((unit) => turn.includes(unit) || facts.stamped.includes(unit))
}

/** The looks after a tick, to be kept: `seen` were empty, `ticked` were not and keep their moment. */
export function withLooks(looks: Looks, seen: readonly string[], ticked: readonly string[], all: boolean, now: Moment): string {
  const before = looks.since
  const kept = Object.fromEntries(
    ticked.flatMap((unit) => {
      const was = looks.units[unit] ?? before
      return was ? [[unit, was]] : []
    }),
  )
  const next: Looks = all
    ? { last: now, since: now, units: kept }
    : { last: now, since: before, units: { ...looks.units, ...Object.fromEntries(seen.map((unit) => [unit, now])), ...kept } }
  return JSON.stringify(next)
}
