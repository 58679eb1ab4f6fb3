import type { PreviewKind } from '../../commands/plan-request'
import type { Acts } from './acts'
import { drawChips } from './chips'
import { type Filter, through } from './rows'
import { drawRows, kinds, type RowTools } from './rows-table'
import type { Drafts } from './time-cell'
import type { View } from './view'
import { say } from './words'

/** The tasks as they would be written, and what changes by it; `redraw` is called when the person chose another filter. */
export function tasksView(
  table: HTMLTableElement,
  chips: HTMLElement,
  act: Acts,
  redraw: () => void,
  ways: Pick<RowTools, 'showLine' | 'showName'>,
): View {
  const drafts: Drafts = { words: new Map(), open: new Set() }
  let filter: Filter = 'all'
  return {
    draw: (preview, state) => {
      const choices: readonly { value: Filter; label: string; look: string }[] = [
        { value: 'all', label: say('all'), look: 'all' },
        { value: 'look', label: say('look'), look: 'look' },
        ...kinds.map((kind) => ({ value: say(kind) as PreviewKind, label: say(kind), look: kind })),
      ]
      const rowsOf = (value: Filter) => through(preview.rows, value, say('unclear'))
      drawChips(
        chips,
        choices.map((each) => ({ ...each, count: rowsOf(each.value).length })),
        filter,
        (value) => {
          filter = value as Filter
          redraw()
        },
      )
      drawRows(table, rowsOf(filter), preview, state, { act, drafts, ...ways })
    },
    reset: () => {
      filter = 'all'
      drafts.words.clear()
      drafts.open.clear()
    },
    clear: () => table.tBodies[0]!.replaceChildren(),
    showAll: () => {
      filter = 'all'
    },
  }
}
