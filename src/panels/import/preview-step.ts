import type { PlanPreview, PreviewKind } from '../../commands/plan-request'
import { byId, el, keepingFocus } from './element'
import { mattersDrawer } from './matters'
import { drawNotice } from './notice'
import { type Filter, through } from './rows'
import { drawRows, kinds } from './rows-table'
import { canImport, type Session, type State, toWrite } from './session'
import { say } from './words'

/** The second step: what was understood, what has to be answered, and the agreement. `goTo` leads back to a row of the source where it can be shown. */
export function previewStep(
  session: Session,
  goTo: (line: number) => void,
  announce: (words: string) => void,
): { show(state: State, hasLines: boolean): void } {
  const table = byId('rows-scroll').querySelector('table')!
  const matters = mattersDrawer(byId('matters'), { answer: (id, value) => void session.answer(id, value), agree: session.agree })
  const back = byId<HTMLButtonElement>('back')
  const button = byId<HTMLButtonElement>('import')
  let filter: Filter = 'all'
  let drawn: PlanPreview | undefined
  let lines = false

  function drawTable(preview: PlanPreview): void {
    const unclear = say('unclear')
    const choices: { value: Filter; label: string; kind: string }[] = [
      { value: 'all', label: say('all'), kind: 'all' },
      { value: 'look', label: say('look'), kind: 'look' },
      ...kinds.map((kind) => ({ value: say(kind) as PreviewKind, label: say(kind), kind })),
    ]
    const rows = through(preview.rows, filter, unclear)
    byId('chips').replaceChildren(
      ...choices.map(({ value, label, kind }) => {
        const count = through(preview.rows, value, unclear).length
        const chip = el(
          'button',
          {
            type: 'button',
            id: `chip-${kind}`,
            class: `filter ${kind}`,
            'aria-pressed': String(value === filter),
            disabled: count === 0 && value !== filter,
          },
          label,
          el('span', { class: 'count' }, String(count)),
        )
        chip.addEventListener('click', () => {
          filter = value
          keepingFocus(() => drawTable(preview))
          byId('rows-scroll').scrollTop = 0
          announce(say('shown', { n: through(preview.rows, value, unclear).length }))
        })
        return chip
      }),
    )
    drawRows(table, rows, lines ? goTo : undefined)
  }

  function draw(preview: PlanPreview, state: State): void {
    byId('plan-number').textContent = preview.number
    byId('plan-title').textContent = preview.title || say('untitled')
    byId('summary').textContent = say('summary', { tasks: preview.rows.length, groups: preview.groups })
    if (!drawn) {
      filter = 'all'
      matters.reset()
    }
    drawTable(preview)
    matters.draw(preview, state)
    drawn = preview
  }

  byId('rows-scroll').tabIndex = 0
  back.addEventListener('click', session.back)
  button.addEventListener('click', () => void session.importPlan())

  return {
    show: (state, hasLines) => {
      lines = hasLines
      const { preview, busy, notice } = state
      if (!preview) drawn = undefined
      else if (preview !== drawn) keepingFocus(() => draw(preview, state))
      drawNotice(byId('preview-notice'), notice, { label: say('look again'), press: () => void session.refresh() })
      byId('step-preview').setAttribute('aria-busy', String(busy !== undefined))
      back.disabled = busy !== undefined
      button.disabled = !canImport(state)
      button.classList.toggle('busy', busy !== undefined)
      const n = preview ? toWrite(preview) : 0
      button.textContent = busy ? say(busy) : n > 0 ? say('import', { n }) : say('nothing')
    },
  }
}
