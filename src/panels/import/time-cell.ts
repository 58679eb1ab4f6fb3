import type { PreviewRow } from '../../commands/plan-request'
import type { Acts } from './acts'
import { el } from './element'
import { dayInWords } from './rows'
import { unfolding } from './unfolding'
import { say } from './words'

/** What is unfolded, by the ids of its lines, and half written, by source rows: it outlives a new preview. */
export interface Drafts {
  readonly words: Map<number, string>
  readonly open: Set<string>
}

function editor(row: PreviewRow, given: string | undefined, drafts: Drafts, act: Acts, close: () => void): HTMLElement {
  const { line } = row
  const field = el('input', {
    type: 'text',
    id: `words-${line}`,
    value: drafts.words.get(line) ?? '',
    autocomplete: 'off',
    'aria-describedby': `hint-${line}`,
  })
  const apply = (words: string): void => {
    close()
    act.deadline(line, words.trim() === row.words.trim() ? undefined : words.trim())
  }
  const press = (id: string, label: string, pressed: () => void): HTMLElement => {
    const button = el('button', { type: 'button', id: `${id}-${line}`, class: 'quiet' }, label)
    button.addEventListener('click', pressed)
    return button
  }
  const form = el(
    'form',
    { class: 'time-editor' },
    el('label', { for: field.id, class: 'unseen' }, say('time of', { task: row.title })),
    field,
    el('span', { class: 'field-hint', id: `hint-${line}` }, say('time hint')),
    el('button', { id: `apply-${line}`, class: 'quiet' }, say('time apply')),
    ...(given === undefined ? [] : [press('plain', say('time plain'), () => apply(row.words))]),
    press('cancel', say('time cancel'), close),
  )
  field.addEventListener('input', () => drafts.words.set(line, field.value))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    apply(field.value)
  })
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.stopPropagation()
    close()
  })
  return form
}

/** What a person wrote in place of the plan's words, and whether the preview was made before. */
export interface Given {
  readonly words: string | undefined
  readonly isNew: boolean
}

/** The words of the plan, what they are understood to mean, the coming days, and a field to say it better. */
export function timeCell(row: PreviewRow, { words: given, isNew }: Given, drafts: Drafts, act: Acts): HTMLTableCellElement {
  const { line, words, understood, due, next } = row
  const cell = el('td', { class: 'c-time' })
  const id = `time-${line}`

  const meaning = (): HTMLElement => {
    const day = dayInWords(due)
    const pencil = el('button', {
      type: 'button',
      id,
      class: 'pencil',
      'aria-label': say('time of', { task: row.title }),
      title: say('time edit'),
    })
    pencil.addEventListener('click', () => {
      drafts.words.set(line, given ?? words)
      draw()
      const field = cell.querySelector('input')!
      field.focus()
      field.select()
      field.form!.scrollIntoView({ block: 'nearest' })
    })
    return el(
      'div',
      { class: 'meaning' },
      ...(understood
        ? [el('span', { class: 'understood' }, given === undefined ? say('understood', { words: understood }) : understood)]
        : []),
      ...(day && !understood.includes(day) ? [el('span', { class: 'due' }, say('due', { day }))] : []),
      ...(line > 0 ? [pencil] : []),
    )
  }
  const close = (): void => {
    drafts.words.delete(line)
    draw()
    document.getElementById(id)?.focus()
  }
  const draw = (): void =>
    cell.replaceChildren(
      ...(words ? [el('span', { class: 'plan-words' }, words)] : []),
      ...(given === undefined || !isNew
        ? []
        : [el('span', { class: 'given' }, given ? say('time given', { words: given }) : say('time none'))]),
      drafts.words.has(line) ? editor(row, given, drafts, act, close) : meaning(),
      ...(next.length > 0 ? [unfolding(`next-${line}`, say('next', { n: next.length }), next, drafts.open)] : []),
    )
  draw()
  return cell
}
