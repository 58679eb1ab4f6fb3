import type { PreviewRow } from '../../commands/plan-request'
import { el } from './element'
import { type CountName, dayInWords, grouped, mustLook } from './rows'
import { say } from './words'

export const kinds: readonly CountName[] = ['added', 'changed', 'same', 'gone', 'unclear']

/** The English name of a kind, for the colours. */
export const kindOf = (what: string): CountName => kinds.find((name) => say(name) === what) ?? 'unclear'

const cell = (name: string, ...children: readonly (Node | string)[]): HTMLTableCellElement => el('td', { class: `c-${name}` }, ...children)

function timeOf({ words, understood, due }: PreviewRow): HTMLElement[] {
  const day = dayInWords(due)
  return [
    ...(words ? [el('span', { class: 'plan-words' }, words)] : []),
    ...(understood ? [el('span', { class: 'understood' }, understood)] : []),
    ...(day && !understood.includes(day) ? [el('span', { class: 'due' }, say('due', { day }))] : []),
  ]
}

function drawRow(row: PreviewRow, goTo: ((line: number) => void) | undefined): HTMLElement {
  const kind = kindOf(row.what)
  const line = row.line > 0 ? say('source row', { row: row.line }) : ''
  const link = line && goTo ? el('button', { type: 'button', class: 'line' }, line) : el('span', { class: 'line' }, line)
  if (goTo) link.addEventListener('click', () => goTo(row.line))
  return el(
    'tr',
    { class: `${kind}${mustLook(row, say('unclear')) ? ' look' : ''}` },
    cell('what', el('span', { class: `chip ${kind}` }, row.what), ...(line ? [link] : [])),
    cell('code', row.code || el('span', { class: 'unseen' }, say('no code'))),
    cell('title', row.title),
    cell('lead', row.lead),
    cell('coordinating', row.coordinating),
    cell('time', ...timeOf(row)),
    cell('remark', row.remark),
  )
}

/** Draws the rows under their groups; `goTo`, where given, leads to the row of the source. */
export function drawRows(table: HTMLTableElement, rows: readonly PreviewRow[], goTo: ((line: number) => void) | undefined): void {
  for (const old of Array.from(table.tBodies)) old.remove()
  const bodies = grouped(rows).map(({ group, rows: members }) => {
    const head = el('tr', { class: 'group' }, el('th', { scope: 'rowgroup', colspan: '7' }, group))
    return el('tbody', {}, ...(group ? [head] : []), ...members.map((row) => drawRow(row, goTo)))
  })
  const heads = Array.from(table.tHead?.rows[0]?.cells ?? [], (head) => head.textContent ?? '')
  const none = el('tbody', {}, el('tr', {}, el('td', { colspan: '7', class: 'none' }, say('none here'))))
  table.append(...(bodies.length > 0 ? bodies : [none]))
  for (const each of table.querySelectorAll<HTMLTableCellElement>('tbody td')) each.dataset.label = heads[each.cellIndex] ?? ''
}
