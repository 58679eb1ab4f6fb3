import { yearOf } from '../calendar/day'
import { dayOf } from '../calendar/moment'
import type { Schedule } from '../deadline/schedule'
import { now } from './clock'
import { reader } from './reader'

/** What the words of the reporting regime mean, remembered among the marks so that they are read again only when a person changes them. */
export function regimeOf(
  words: string,
  marks: Readonly<Record<string, string>>,
): { readonly schedule: Schedule | undefined; readonly fresh: Record<string, string> } {
  if (words === '') return { schedule: undefined, fresh: {} }
  const known = marks.regime ? (JSON.parse(marks.regime) as { words: string; schedule: Schedule }) : undefined
  if (known?.words === words) return { schedule: known.schedule, fresh: {} }
  const { schedule } = reader().readDeadline(words, { year: yearOf(dayOf(now())) })
  return { schedule, fresh: { regime: JSON.stringify({ words, schedule }) } }
}
