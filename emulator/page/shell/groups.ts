import { columnName } from '../../book/a1'
import type { SheetData } from '../../book/data'
import { type Axis, allGroups, type Group, isClosed, setClosed } from '../../book/groups'
import { text } from '../text'
import { el } from './dom'

/** The groups of the sheet that is shown, as buttons over the grid, which has no place for them itself. Inner groups of closed ones wait. */
export function groupStrip() {
  const element = el('div', { class: 'groups', role: 'toolbar', 'aria-label': text.groups.strip, hidden: true })
  let drawn = ''
  return {
    element,
    show(sheet: SheetData | undefined, toggled: () => void) {
      const groups = sheet ? (['rows', 'columns'] as const).flatMap((axis) => shownGroups(sheet, axis)) : []
      const key = JSON.stringify([sheet?.id, groups])
      if (key === drawn) return
      drawn = key
      element.hidden = groups.length === 0
      const focused = (document.activeElement as HTMLElement | null)?.dataset.group
      element.replaceChildren(
        ...groups.map(({ axis, group, closed }) =>
          el(
            'button',
            {
              type: 'button',
              class: 'group-toggle',
              'aria-expanded': String(!closed),
              'data-group': `${axis}${group.from}-${group.depth}`,
              onclick: () => {
                if (!sheet) return
                setClosed(sheet, axis, group, !closed)
                toggled()
              },
            },
            el('span', { 'aria-hidden': 'true' }, closed ? '+' : '−'),
            titleOf(axis, group),
          ),
        ),
      )
      if (focused) element.querySelector<HTMLElement>(`[data-group="${focused}"]`)?.focus()
    },
  }
}

function shownGroups(sheet: SheetData, axis: Axis): { axis: Axis; group: Group; closed: boolean }[] {
  const groups = (axis === 'rows' ? sheet.rowGroups : sheet.columnGroups) ? allGroups(sheet, axis) : []
  const closed = groups.filter((group) => isClosed(sheet, axis, group))
  const within = (group: Group, outer: Group) => outer.depth < group.depth && outer.from <= group.from && group.to <= outer.to
  return groups
    .filter((group) => !closed.some((outer) => within(group, outer)))
    .sort((a, b) => a.from - b.from || a.depth - b.depth)
    .map((group) => ({ axis, group, closed: closed.includes(group) }))
}

function titleOf(axis: Axis, { from, to }: Group): string {
  const name = axis === 'rows' ? (at: number) => String(at + 1) : columnName
  return text.groups[axis](name(from), name(to - 1))
}
