import { joinLines, withoutBullet } from './cell'
import type { Line } from './lines'
import type { ItemNumber } from './numbers'
import { partiesOf } from './parties'
import type { PlanTask } from './reading'
import type { Role } from './roles'
import { groupOf, type PlanSection } from './sections'

/** A task while its rows are still being gathered. */
export interface Draft {
  readonly row: number
  readonly rows: number[]
  readonly table: number
  readonly section: PlanSection | undefined
  readonly number: ItemNumber | undefined
  readonly numberText: string
  readonly title: string
  readonly cells: Map<Role, string>
  readonly extra: { readonly header: string; readonly text: string }[]
}

const inherited: readonly Role[] = ['lead', 'coordinating', 'parties', 'words', 'product', 'person', 'leader', 'start', 'end']

/** Begins a task; cells that a merge from above covers are taken from the task above. */
export function draftOf(line: Line, table: number, section: PlanSection | undefined, above: Draft | undefined): Draft {
  const cells = new Map(line.cells)
  for (const role of inherited) {
    const value = above?.cells.get(role)
    if (value && !cells.has(role) && line.covered.indexOf(role) >= 0) cells.set(role, value)
  }
  return {
    row: line.rows[0]!.row,
    rows: line.rows.map(({ row }) => row),
    table,
    section,
    number: line.number,
    numberText: line.numberText,
    title: withoutBullet(line.title),
    cells,
    extra: [...line.extra],
  }
}

const order: readonly Role[] = ['product', 'end', 'words', 'start', 'coordinating', 'parties', 'lead', 'person', 'leader']

/** Adds a further row to the task: each cell behind what its column holds; a line without cells behind the last one filled. */
export function continueDraft(draft: Draft, line: Line): Draft {
  const rows = [...draft.rows, ...line.rows.map(({ row }) => row)]
  const last = order.find((role) => draft.cells.has(role))
  const behind = (role: Role, text: string): void => {
    const before = draft.cells.get(role)
    draft.cells.set(role, before ? `${before}\n${text}` : text)
  }
  if (line.spanning && !line.rows[0]!.parted && last) {
    behind(last, line.title)
    return { ...draft, rows }
  }
  for (const [role, text] of line.cells) if (role !== 'title' && role !== 'number') behind(role, text)
  draft.extra.push(...line.extra)
  const title = line.covered.indexOf('title') >= 0 || line.title === '' ? draft.title : joinLines(`${draft.title}\n${line.title}`)
  return { ...draft, rows, title }
}

function wordsOf(cells: ReadonlyMap<Role, string>): string {
  const start = cells.get('start')
  const end = cells.get('end')
  const span = start && end ? `Từ ${start} đến ${end}` : (start ?? end ?? '')
  return [cells.get('words') ?? '', span]
    .filter((text) => text !== '')
    .map(joinLines)
    .join('; ')
}

export function finish(draft: Draft, code: string): PlanTask {
  const { cells } = draft
  const lead = [cells.get('lead'), cells.get('parties')].filter((text) => text).join('\n')
  const person = cells.get('person')
  const leader = cells.get('leader')
  return {
    code,
    group: groupOf(draft.section),
    title: draft.title,
    ...partiesOf(lead, cells.get('coordinating') ?? ''),
    ...(person ? { person: joinLines(person) } : {}),
    ...(leader ? { leader: joinLines(leader) } : {}),
    words: wordsOf(cells),
    product: joinLines(cells.get('product') ?? ''),
    extra: draft.extra,
    rows: draft.rows,
  }
}
