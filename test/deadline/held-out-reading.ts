/** What one alternative asks of a reading; `?` for a day that the words leave open. */
interface Wanted {
  readonly kind: string
  readonly start?: string
  readonly end?: string
  readonly recurrence?: string
  readonly items?: readonly Wanted[]
  /** Right only if a person is asked. */
  readonly ask?: true
}

/** A phrase with every reading that a careful officer accepts. */
export interface Phrase {
  readonly text: string
  readonly readings: readonly Wanted[]
}

export type Verdict = 'right' | 'asked' | 'silently wrong'

const kinds: Readonly<Record<string, string>> = { always: 'continuous', 'on demand': 'continuous', event: 'relative', none: 'unparsable' }

function days(kind: string, said: string): Wanted {
  const [start = '', end] = said.split('..')
  return { kind, ...(start !== '' && { start }), ...(end === undefined ? { end: start } : end !== '' && { end }) }
}

/** `once D`, `once D..D`, `by D`, `before D`, `range D..D`, `every <rhythm>`, `always`, `on demand`, `event`, `none`, `multi … + …`; ` ?` behind it: must be asked. */
function wanted(said: string): Wanted {
  if (said.endsWith(' ?')) return { ...wanted(said.slice(0, -2).trim()), ask: true }
  if (said.startsWith('multi ')) return { kind: 'multi', items: said.slice(6).split(' + ').map(wanted) }
  if (said.startsWith('every ')) return { kind: 'recurring', recurrence: said.slice(6) }
  const [word = '', rest = ''] = [said.split(' ')[0], said.slice(said.indexOf(' ') + 1)]
  if (word === 'by' || word === 'before') return { kind: 'once', end: rest }
  if (word === 'once' || word === 'range') return days(word, rest)
  return { kind: kinds[said === 'on demand' ? said : word] ?? `not a reading: ${said}` }
}

/** One phrase a line, `words => reading | other reading`; a line that starts with `# ` heads a group. */
export const phrasesIn = (table: string): readonly Phrase[] =>
  table
    .split('\n')
    .filter((line) => line.includes(' => '))
    .map((line) => {
      const [text = '', readings = ''] = line.split(' => ')
      return { text: text.replace(/\\n/g, '\n'), readings: readings.split(' | ').map(wanted) }
    })

/** The hour of a monthly or rarer rhythm is not part of the data's notation, and "(next)" of a month is written out there. */
const plain = (recurrence: string): string =>
  (/^(daily|weekly)/.test(recurrence) ? recurrence : recurrence.replace(/ \d\d:\d\d/g, '')).replace('of next month', '(next)')

function agrees(got: Record<string, unknown>, want: Wanted): boolean {
  const items = (got.items ?? []) as readonly Record<string, unknown>[]
  const open = (day: string | undefined, found: unknown): boolean => day === '?' || (found ?? undefined) === day
  return (
    got.kind === want.kind &&
    (want.kind !== 'once' && want.kind !== 'range' ? true : open(want.end, got.end)) &&
    (want.start === undefined || open(want.start, got.start)) &&
    (want.recurrence === undefined || plain(String(got.recurrence)) === want.recurrence) &&
    (want.items === undefined || (items.length === want.items.length && want.items.every((item, i) => agrees(items[i]!, item))))
  )
}

/** Judged as data/README.md says: kind, end, recurrence and items, and the start where the phrase gives one. */
export function judge(got: Record<string, unknown>, { readings }: Phrase): Verdict {
  const asked = got.ask === true
  if (readings.some((want) => agrees(got, want) && (asked || !want.ask))) return 'right'
  return asked ? 'asked' : 'silently wrong'
}
