import { yearOf } from '../calendar/day'
import { dayOf } from '../calendar/moment'
import type { Schedule } from '../deadline/schedule'
import { type Regime, readReminders, regimeOf } from '../reporting/regime'
import type { Problem } from '../schema/problem'
import { type RegimeRow, regimes } from '../tables/regimes'
import { now } from './clock'
import { reader } from './parts'

export interface ReadRegimes {
  readonly regimes: readonly Regime[]
  readonly problems: readonly Problem[]
  /** To be kept: what the words mean. */
  readonly fresh: Readonly<Record<string, string>>
}

const found = new WeakMap<readonly RegimeRow[], { readonly words: string; readonly read: ReadRegimes }>()

/**
 * The regimes of the file, worked out once for each reading of their sheet. What their words mean is remembered among the marks, so that they are read again
 * only when a person changes them. `at`: the row of the sheet at which each stands.
 */
export function readRegimes(rows: readonly RegimeRow[], at: readonly number[], marks: Readonly<Record<string, string>>): ReadRegimes {
  const before = found.get(rows)
  if (before && before.words === marks.regimes) return { ...before.read, fresh: {} }
  const known = marks.regimes ? (JSON.parse(marks.regimes) as Record<string, Schedule>) : {}
  const kept: Record<string, Schedule> = {}
  const problems: Problem[] = []
  const wrong = (i: number, name: 'words' | 'reminders', value: string): void => {
    const { header, expected } = regimes.columns[name]
    problems.push({ what: 'wrong cell', sheet: regimes.sheet, row: at[i] ?? i + 2, header, value, expected })
  }
  const read = rows.flatMap((row, i) => {
    const schedule = known[row.words] ?? reader().readDeadline(row.words, { year: yearOf(dayOf(now())) }).schedule
    kept[row.words] = schedule
    const regime = regimeOf(row, schedule)
    if (!regime && row.used === 'Có') wrong(i, 'words', row.words)
    for (const part of readReminders(row.reminders ?? '').unread) wrong(i, 'reminders', part)
    return regime ? [regime] : []
  })
  const text = JSON.stringify(kept)
  const all: ReadRegimes = { regimes: read, problems, fresh: text === marks.regimes ? {} : { regimes: text } }
  found.set(rows, { words: text, read: all })
  return all
}
