import type { ColumnRole, PlanPreview } from '../../commands/plan-request'
import type { Acts } from './acts'
import { choice, option } from './choice'
import { el } from './element'
import type { State } from './session'
import type { Part } from './settle'
import { say } from './words'

type PlanTable = PlanPreview['tables'][number]

const hasNoHeader = ({ columns }: PlanTable): boolean => columns.every(({ header }) => header.trim() === '')

/** Whether a person should see the columns without asking: one is not understood, or a table has no header. */
export const columnsNeedLook = ({ tables }: PlanPreview): boolean =>
  tables.some((table) => hasNoHeader(table) || table.columns.some(({ role }) => role === 'unknown'))

function drawTable(table: PlanTable, chosen: readonly ColumnRole[], roles: PlanPreview['roles'], act: Acts): HTMLElement {
  const all = roles.map(({ value, label }) => ({ value: value as string, label }))
  const columns = table.columns.map(({ header }, i) => {
    const role = chosen[i] ?? 'unknown'
    const id = `column-${table.row}-${i}`
    const select = choice(
      { id, class: role === 'unknown' ? 'unsure' : '' },
      all.find(({ value }) => value === role) ?? { value: role, label: say('column unknown') },
      () =>
        [...(all.some(({ value }) => value === role) ? [] : [{ value: role as string, label: say('column unknown') }]), ...all].map(option),
      (value) => act.column(table, i, value as ColumnRole),
    )
    return el('div', {}, el('label', { for: id }, header.trim() || say('column', { n: i + 1 })), select)
  })
  const title = say(hasNoHeader(table) ? 'table without header' : 'table', { row: table.row })
  return el('li', {}, el('fieldset', {}, el('legend', {}, title), el('div', { class: 'columns-of' }, ...columns)))
}

/** The tables of the source, each with its columns and what they mean. */
export const columnParts = ({ tables, roles }: PlanPreview, { corrections }: State, act: Acts): Part[] =>
  tables.map((table) => {
    const chosen = corrections.columns?.[table.row] ?? table.columns.map(({ role }) => role)
    return { key: JSON.stringify([table, chosen]), make: () => drawTable(table, chosen, roles, act) }
  })
