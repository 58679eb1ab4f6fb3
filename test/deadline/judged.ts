import { readdirSync, readFileSync } from 'node:fs'
import type { Verdict } from './held-out-reading'
import type { Expected } from './right'

/** A phrase of a plan with every reading that is accepted; where it is ambiguous, a question is right as well. */
export interface Judged {
  readonly text: string
  readonly year: number
  readonly readings: readonly Expected[]
  readonly ambiguous?: true
}

const folder = new URL('judged/', import.meta.url)

/** The five sets of 250 or 300 phrases, written with their readings apart from the grammar; by the names of their files. */
export const judgedSets: readonly (readonly [string, readonly Judged[]])[] = readdirSync(folder).map((file) => [
  file.replace('.jsonl', ''),
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Judged),
])

/** The rhythms in any order, without the hour of a monthly or rarer one, which is not part of the data's notation. */
const plain = (recurrence: string | null | undefined): string =>
  (recurrence ?? '')
    .split('; ')
    .map((rhythm) => (/^(daily|weekly)/.test(rhythm) ? rhythm : rhythm.replace(/ \d\d:\d\d/g, '')).replace('of next month', '(next)'))
    .sort()
    .join('; ')

function agrees(got: Record<string, unknown>, want: Expected): boolean {
  const items = (got.items ?? []) as readonly Record<string, unknown>[]
  if (got.kind !== want.kind) return false
  if (want.items) return items.length === want.items.length && want.items.every((item, i) => agrees(items[i]!, item))
  return (
    (got.end ?? null) === (want.end ?? null) &&
    plain(got.recurrence as string | undefined) === plain(want.recurrence) &&
    (want.start == null || got.start === want.start)
  )
}

/** As data/README.md says: kind, end, recurrence and the items of a multi, and the start where one is given. */
export function verdictOn(got: Record<string, unknown>, { readings, ambiguous }: Judged): Verdict {
  const asked = got.ask === true
  if (readings.some((want) => agrees(got, want)) || (ambiguous && asked)) return 'right'
  return asked ? 'asked' : 'silently wrong'
}
