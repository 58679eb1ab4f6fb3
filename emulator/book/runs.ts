import type { CellData, FormatData, TextRun } from './data'
import { dropFormula } from './stale'

/** What a text style can say; absent where it says nothing. */
export type TextFormat = NonNullable<TextRun['style']>

/** A text with the style and link of each of its parts: at least one run, the first from 0, neighbours differ. */
export interface RichText {
  readonly text: string
  readonly runs: readonly TextRun[]
}

const keys = ['bold', 'italic', 'underline', 'strike', 'size', 'family', 'color'] as const

/** The part of a cell's format that a text style can say. */
export const textFormat = (format: FormatData | undefined): TextFormat =>
  Object.fromEntries(keys.flatMap((key) => (format?.[key] === undefined ? [] : [[key, format[key]]])))

export const plainRich = (text: string): RichText => ({ text, runs: [{ from: 0 }] })

/** The cell's text, of which the caller knows that it is one. */
export function richOf(cell: CellData | undefined): RichText {
  const text = typeof cell?.value === 'string' ? cell.value : ''
  const base = textFormat(cell?.format)
  const runs = cell?.runs ?? [{ from: 0, ...(cell?.link === undefined ? {} : { link: cell.link }) }]
  return { text, runs: joined(runs.map((run) => clean({ ...run, style: { ...base, ...run.style } }))) }
}

/** Puts the text into the cell: a style and link of the whole go to the cell itself, those of parts into runs. */
export function putRich(cell: CellData, { text, runs }: RichText): void {
  cell.value = text === '' ? null : text
  dropFormula(cell)
  delete cell.link
  delete cell.runs
  const [only] = runs
  if (runs.length > 1) {
    cell.runs = runs.map((run) => ({ ...run }))
    return
  }
  if (only?.link !== undefined) cell.link = only.link
  if (only?.style) cell.format = { ...cell.format, ...only.style }
}

/** The text with the runs from `start` up to `end` changed. */
export function withPart({ text, runs }: RichText, start: number, end: number, change: (run: TextRun) => TextRun): RichText {
  const edges = [...new Set([...runs.map(({ from }) => from), start, end])]
    .filter((at) => at < text.length || at === 0)
    .sort((a, b) => a - b)
  const cut = edges.map((from) => ({ ...runAt(runs, from), from }))
  return { text, runs: joined(cut.map((run) => (run.from >= start && run.from < Math.max(end, 1) ? clean(change(run)) : run))) }
}

/** The runs that lie from `start` up to `end`, cut at both. */
export function partOf({ text, runs }: RichText, start: number, end: number): RichText {
  const inside = runs.filter(({ from }, index) => from < end && (runs[index + 1]?.from ?? text.length) > start)
  const shown = inside.length > 0 ? inside : [runAt(runs, start)]
  return { text: text.slice(start, end), runs: shown.map((run) => ({ ...run, from: Math.max(0, run.from - start) })) }
}

const runAt = (runs: readonly TextRun[], at: number): TextRun => runs.filter(({ from }) => from <= at).at(-1) ?? { from: 0 }

function clean({ from, style, link }: { from: number; style?: TextFormat | undefined; link?: string | undefined }): TextRun {
  const said = Object.entries(style ?? {}).filter(([, value]) => value !== undefined && value !== null)
  return { from, ...(said.length > 0 ? { style: Object.fromEntries(said) } : {}), ...(link === undefined ? {} : { link }) }
}

/** Neighbours that say the same become one. */
function joined(runs: readonly TextRun[]): TextRun[] {
  const say = ({ style, link }: TextRun) => JSON.stringify([keys.map((key) => style?.[key] ?? null), link ?? null])
  return runs.filter((run, index) => index === 0 || say(run) !== say(runs[index - 1] as TextRun))
}
