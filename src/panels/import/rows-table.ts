import type { PlanName, PlanPreview, PreviewRow } from '../../commands/plan-request'
import type { Acts } from './acts'
import { unitChoice } from './corrections'
import { el } from './element'
import { kindSelect } from './kind-select'
import { type CountName, grouped, mustLook, namesIn } from './rows'
import type { State } from './session'
import { type Part, settle } from './settle'
import { type Drafts, type Given, timeCell } from './time-cell'
import { unfolding } from './unfolding'
import { unitSelect } from './unit-select'
import { say } from './words'

export const kinds: readonly CountName[] = ['added', 'changed', 'same', 'gone', 'unclear']

/** The English name of a kind, for the colours. */
const kindOf = (what: string): CountName => kinds.find((name) => say(name) === what) ?? 'unclear'

const cell = (name: string, ...children: readonly (Node | string)[]): HTMLTableCellElement => el('td', { class: `c-${name}` }, ...children)

export interface RowTools {
  readonly act: Acts
  readonly drafts: Drafts
  /** Shows what a source row was taken for. */
  readonly showLine: (line: number) => void
  /** Leads to the choice for a name that means several units. */
  readonly showName: (name: string) => void
}

/** What is not clear of the six points: their names in one line, the reasons unfolded. */
function gapsOf({ line, unclear }: PreviewRow, { open }: Drafts): HTMLElement[] {
  const opening = say('gaps', { what: '' }).trim().replace(':', '')
  const phrases = unclear.map((phrase) => (phrase.startsWith(opening) ? phrase.slice(opening.length).trim() : phrase))
  const what = phrases.map((phrase) => phrase.split(':')[0]!).join(', ')
  return unclear.length > 0 ? [unfolding(`gaps-${line}`, say('gaps', { what }), phrases, open)] : []
}

type Corrected = Pick<State, 'corrections' | 'units' | 'stale'>

const givenTo = ({ line }: PreviewRow, { corrections, stale }: Corrected): Given => {
  const words = corrections.deadlines?.[line]
  return { words, isNew: words !== undefined && stale }
}

/** The names of a row for which the person chooses, or has chosen. */
type Choosable = ReadonlyMap<string, PlanName>

function drawRow(row: PreviewRow, state: Corrected, units: PlanPreview['units'], open: Choosable, tools: RowTools): HTMLElement {
  const { line } = row
  const kind = kindOf(row.what)
  const link = el('button', { type: 'button', class: 'line', id: `line-of-${line}` }, say('source row', { row: line }))
  link.addEventListener('click', () => tools.showLine(line))
  const choiceFor = (name: string, id: string): readonly HTMLElement[] => {
    const known = open.get(name)
    if (!known) return []
    const chosen = unitChoice(known.name, state.corrections, state.units)
    if (known.is !== 'group') return [unitSelect(id, known, chosen, units, tools.act.unit)]
    const button = el('button', { type: 'button', id, class: 'to-group' }, say('group of row'))
    button.addEventListener('click', () => tools.showName(known.name))
    return chosen === 'open' && row.open.includes(name) ? [button] : []
  }
  const named = (place: string, text: string): HTMLTableCellElement => {
    const names = namesIn(text)
    if (!names.some((name) => open.has(name))) return cell(place, text)
    return cell(
      place,
      ...names.map((name, i) => {
        return el('div', {}, i < names.length - 1 ? `${name};` : name, ...choiceFor(name, `unit-${place}-${line}-${i}`))
      }),
    )
  }
  const isRow = kind === 'unclear' && line > 0
  const meaning = kindSelect({ row: line, kind: 'unclear', label: row.what }, state.corrections.rows?.[line], tools.act.row)
  return el(
    'tr',
    { class: `${kind}${mustLook(row, say('unclear')) ? ' look' : ''}`, id: `row-${line || `gone-${row.code}`}`, tabindex: '-1' },
    cell('what', isRow ? meaning : el('span', { class: `chip ${kind}` }, row.what), ...(line > 0 ? [link] : [])),
    cell('code', row.code || el('span', { class: 'unseen' }, say('no code'))),
    cell('title', row.title, ...gapsOf(row, tools.drafts)),
    named('lead', row.lead),
    named('coordinating', row.coordinating),
    kind === 'unclear' ? cell('time', row.words) : timeCell(row, givenTo(row, state), tools.drafts, tools.act),
    cell('remark', row.remark, ...(isRow ? [` ${say('row unclear')}`] : [])),
  )
}

/** Shows the rows of the preview, already filtered, under their groups. */
export function drawRows(
  table: HTMLTableElement,
  rows: readonly PreviewRow[],
  preview: PlanPreview,
  state: Corrected,
  tools: RowTools,
): void {
  const open: Choosable = new Map(
    preview.names
      .filter(({ is, open }) => is !== 'group' || open)
      .flatMap((each) => each.written.map((name): [string, PlanName] => [name, each])),
  )
  const heads = Array.from(table.tHead!.rows[0]!.cells, (head) => head.textContent ?? '')
  const parts = grouped(rows).flatMap(({ group, rows: members }): Part[] => [
    ...(group
      ? [{ key: `group ${members[0]!.line} ${group}`, make: () => el('tr', { class: 'group' }, el('th', { colspan: '7' }, group)) }]
      : []),
    ...members.map((row) => {
      const chosen = [...namesIn(row.lead), ...namesIn(row.coordinating)].map(
        (name) => open.has(name) && unitChoice(open.get(name)!.name, state.corrections, state.units),
      )
      return {
        key: JSON.stringify([row, chosen, state.corrections.rows?.[row.line], givenTo(row, state)]),
        make: () => {
          const made = drawRow(row, state, preview.units, open, tools)
          for (const each of made.querySelectorAll('td')) each.dataset.label = heads[each.cellIndex] ?? ''
          return made
        },
      }
    }),
  ])
  const none: Part = { key: 'none', make: () => el('tr', {}, el('td', { colspan: '7', class: 'none' }, say('none here'))) }
  settle(table.tBodies[0]!, parts.length > 0 ? parts : [none])
}
