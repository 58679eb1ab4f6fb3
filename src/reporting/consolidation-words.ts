import { type ConsolidatedLine, type FoundLine, type Part, parts } from '../tables/consolidated'
import { sayGone, sayShare } from '../text/consolidation'
import type { Draft } from './consolidation'
import { textHash } from './text-hash'

/** A row of the sheet with its part and its code: a row that somebody has just added has got one of its own. */
export type KnownLine = FoundLine & { readonly part: Part; readonly id: string }

const ownPrefix = 'own|'
const isOwn = ({ id }: { readonly id: string }): boolean => id.startsWith(ownPrefix)
/** Instead of the digests: the sheet works the line out no more, and keeps it for the committee's words. */
const gone = 'gone'

const workedOut = ['unit', 'task', 'content', 'progress', 'detail', 'evidence'] as const
// A sheet trims texts and takes a leading apostrophe for a mark of its own: neither is a person's edit.
const plain = (value: string | number | undefined): string =>
  String(value ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+| $/g, '')
const digestsOf = (line: Pick<FoundLine, (typeof workedOut)[number]>): readonly string[] =>
  workedOut.map((name) => textHash(plain(line[name])))

/** Rows as people left them, each with a part and a code of its own. Without a part a row belongs to that of the row above. */
export function known(found: readonly FoundLine[], drafts: readonly Draft[] = []): readonly KnownLine[] {
  const taken = new Set<string>()
  let free = Math.max(0, ...found.map(({ id }) => (id?.startsWith(ownPrefix) ? Number(id.slice(ownPrefix.length)) || 0 : 0)))
  let part: Part = parts[3]
  const listed = new Set(found.map(({ id }) => id))
  return found.map((row) => {
    part = row.part ?? part
    // A copy of a line, or a line of a sheet that had no codes yet.
    const same = !row.id && drafts.find((draft) => !listed.has(draft.id) && !taken.has(draft.id) && looksLike(row, draft))
    const id = row.id && !taken.has(row.id) ? row.id : same ? same.id : `${ownPrefix}${++free}`
    taken.add(id)
    return { ...row, part, id }
  })
}

const looksLike = (row: FoundLine, draft: Draft): boolean =>
  row.part === draft.part && workedOut.slice(0, 3).every((name) => plain(row[name]) === plain(draft[name]))

interface Edited {
  readonly words: string | undefined
  readonly action: FoundLine['action']
  /** How many cells that the sheet works out people wrote over. */
  readonly cells: number
}

/** What people wrote over the cells that the sheet works out, taken to the committee's own column; a text that they emptied leaves the line out. */
function edited(row: KnownLine): Edited {
  const made = row.made?.split('.') ?? []
  const changed = made.length === workedOut.length ? workedOut.filter((_, i) => digestsOf(row)[i] !== made[i]) : []
  const texts = changed.flatMap((name) => {
    const value = row[name]
    return value === undefined ? [] : [typeof value === 'number' ? sayShare(value) : value]
  })
  const emptied = changed.includes(mainOf(row)) && row[mainOf(row)] === undefined && !row.words
  const fresh = texts.filter((text) => !row.words?.includes(text))
  return {
    words: [row.words, ...fresh].filter(Boolean).join('\n') || undefined,
    action: row.action ?? (emptied && texts.length === 0 ? 'Bỏ dòng này' : undefined),
    cells: changed.length,
  }
}

/** The cell that holds what a line says: of a result its text, the task's name standing before it. */
const mainOf = ({ part, task }: { readonly part: Part; readonly task: string | undefined }): 'detail' | 'content' =>
  part === 'Kết quả theo nhiệm vụ' && task ? 'detail' : 'content'

/**
 * The lines of a run with everything that people wrote before it: their words and choices beside the lines that are still there, the rows that they
 * added, each behind the line that it stood behind, and lines that are gone but that they had written to. `edits`: cells of the sheet that they had
 * written over, kept among their words. The same run over its own outcome changes nothing.
 */
export function withWords(
  period: string,
  drafts: readonly Draft[],
  found: readonly FoundLine[],
): { readonly lines: readonly ConsolidatedLine[]; readonly edits: number } {
  const rows = known(found, drafts)
  const before = new Map(rows.map((row) => [row.id, row]))
  const stays = new Set(drafts.map(({ id }) => id))
  let edits = 0
  const wordsOf = (row: KnownLine | undefined): Pick<ConsolidatedLine, 'words' | 'action'> => {
    const { words, action, cells } = row ? edited(row) : { words: undefined, action: undefined, cells: 0 }
    edits += cells
    return { words, action }
  }
  const fresh = drafts.map((draft) => ({ ...draft, ...wordsOf(before.get(draft.id)), made: digestsOf(draft).join('.') }))
  const lost = rows
    .filter((row) => !isOwn(row) && !stays.has(row.id))
    .map((row) => ({ ...row, period, ...wordsOf(row), ...leftover(row) }))
    .filter(({ words }) => words !== undefined)
  const own = rows.filter(isOwn).map((row) => ({ ...row, period, made: undefined }))
  const lines = parts.flatMap((part) => inOrder(part, [...fresh, ...lost], own, rows))
  return { lines: lines.map((line, i) => ({ ...line, line: i + 1 })), edits }
}

const leftover = (row: KnownLine): Pick<ConsolidatedLine, 'made' | 'detail'> => ({
  made: gone,
  detail: row.part === 'Chưa nộp' || row.part === 'Nộp muộn' ? sayGone : row.detail,
})

type Placed = Omit<ConsolidatedLine, 'line'>

/** The lines of a part, and behind each the rows that people had put there; those that stood behind none of them come last. */
function inOrder(part: Part, lines: readonly Placed[], own: readonly Placed[], rows: readonly KnownLine[]): readonly Placed[] {
  const here = lines.filter((line) => line.part === part)
  const ids = new Set(here.map(({ id }) => id))
  const behind = new Map<string, Placed[]>()
  let anchor = ''
  for (const row of rows) {
    if (!isOwn(row)) anchor = row.id
    const added = isOwn(row) && row.part === part ? own.find(({ id }) => id === row.id) : undefined
    const at = ids.has(anchor) ? anchor : ''
    if (added) behind.set(at, [...(behind.get(at) ?? []), added])
  }
  return [...here.flatMap((line) => [line, ...(behind.get(line.id) ?? [])]), ...(behind.get('') ?? [])]
}

/** A line as the committee's report says it. */
export interface FinalLine {
  readonly part: Part
  readonly unit: string | undefined
  readonly task: string | undefined
  /** The name of the task, where the line is about one. */
  readonly title: string | undefined
  readonly progress: number | undefined
  readonly text: string
  readonly evidence: string | undefined
}

/** What is read, printed and handed over: the committee's words where it wrote any; without the lines that it left out. */
export const finalLines = (lines: readonly FoundLine[]): readonly FinalLine[] =>
  known(lines)
    .filter(({ action, made, detail }) => action !== 'Bỏ dòng này' && !(made === gone && detail === sayGone))
    .flatMap((row) => {
      const titled = mainOf(row) === 'detail'
      const text = row.words ?? (titled ? row.detail : [row.content, row.detail].filter(Boolean).join('\n'))
      const { part, unit, task, progress, evidence } = row
      return text ? [{ part, unit, task, title: titled ? row.content : undefined, progress, text, evidence }] : []
    })
