import { type Moment, parseMoment } from '../calendar/moment'
import type { Since } from '../reporting/jobs'
import type { At } from './command'

const begunIn = ({ marks }: At): Readonly<Record<string, Moment>> | undefined =>
  marks.begun ? (JSON.parse(marks.begun) as Record<string, Moment>) : undefined

/** Since when there is something for the clock to do: the file, and each regime in use; undefined before set-up. One that nobody has seen in use begins now. */
export function sinceOf(at: At): Since | undefined {
  const file = parseMoment(at.marks.since ?? '')
  if (!file) return undefined
  const known = begunIn(at)
  const used = at.regimes.filter((regime) => regime.used)
  // The regimes that a file begins with, as those of files from before this was kept, are as old as the file.
  return { file, regimes: Object.fromEntries(used.map(({ code }) => [code, known ? (known[code] ?? at.now) : file])) }
}

/** The mark of which regimes are in use since when; one that is put out of use is forgotten. */
export function begunMarks(at: At, { regimes }: Since): readonly { readonly do: 'mark'; readonly name: string; readonly value: string }[] {
  const value = JSON.stringify(regimes)
  return value === at.marks.begun ? [] : [{ do: 'mark', name: 'begun', value }]
}
