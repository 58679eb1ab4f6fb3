import type { PlanPreview } from '../../commands/plan-request'
import { type Account, accountKinds, accountsThrough, notUnderstood } from './accounts'
import type { Acts } from './acts'
import { drawChips } from './chips'
import type { RowMeaning } from './corrections'
import { el } from './element'
import { kindSelect } from './kind-select'
import type { State } from './session'
import { settle } from './settle'
import type { View } from './view'
import { say } from './words'

/** Contents that are refused have no text, and blank rows nothing to understand. */
const canBeCorrected = ({ text }: Account): boolean => text.trim() !== ''

/**
 * Every row of the source with what it was taken for. `redraw` is called when the person chose another filter; `openCell` leads to the row in the
 * pasted table, where there is one.
 */
export function accountsView(
  table: HTMLTableElement,
  chips: HTMLElement,
  act: Acts,
  redraw: () => void,
  openCell: () => ((line: number) => void) | undefined,
): View {
  let filter = 'all'
  /** Rows that were not understood at some time stay where the person works on them. */
  let first = new Set<number>()

  function drawAccount(account: Account, given: RowMeaning | undefined): HTMLElement {
    const { row, kind, label, text } = account
    const open = openCell()
    const number = open ? el('button', { type: 'button', class: 'line', id: `cell-${row}` }, String(row)) : String(row)
    if (open && typeof number !== 'string') {
      number.setAttribute('aria-label', say('open row', { row }))
      number.title = say('open row', { row })
      number.addEventListener('click', () => open(row))
    }
    const meaning = canBeCorrected(account) ? kindSelect(account, given, act.row) : el('span', { class: `kind k-${kind}` }, label)
    return el(
      'tr',
      { id: `account-${row}`, class: `k-${kind}`, tabindex: '-1' },
      el('td', { class: 'c-row' }, number),
      el('td', { class: 'c-kind' }, meaning),
      el('td', { class: 'c-text' }, text),
    )
  }

  function drawTable({ accounts }: PlanPreview, { corrections }: State): void {
    const none = { key: 'none', make: () => el('tr', {}, el('td', { colspan: '3', class: 'none' }, say('none here'))) }
    const parts = accountsThrough(accounts, filter, first).map((account) => {
      const given = corrections.rows?.[account.row]
      return { key: JSON.stringify([account, given, openCell() !== undefined]), make: () => drawAccount(account, given) }
    })
    settle(table.tBodies[0]!, parts.length > 0 ? parts : [none])
  }

  return {
    draw: (preview, state) => {
      for (const { row, kind } of preview.accounts) if (kind === notUnderstood) first.add(row)
      const all = { value: 'all', label: say('all'), look: 'k-all', count: preview.accounts.length }
      const kinds = accountKinds(preview.accounts).map(({ kind, label, count }) => ({ value: kind, label, look: `k-${kind}`, count }))
      drawChips(chips, [all, ...kinds], filter, (value) => {
        filter = value
        redraw()
      })
      drawTable(preview, state)
    },
    reset: () => {
      filter = 'all'
      first = new Set()
    },
    clear: () => settle(table.tBodies[0]!, []),
    showAll: () => {
      filter = 'all'
    },
  }
}
