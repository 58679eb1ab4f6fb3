import { el } from './element'
import { type Source, tablesOf, withCell } from './source'
import { say } from './words'

/** The most rows that are drawn; a longer source is taken in full all the same. */
const mostRows = 800

const isEditable = (target: EventTarget | null): target is HTMLTableCellElement =>
  target instanceof HTMLTableCellElement && target.isContentEditable

/** Where the arrow leads from a cell, if the caret stands at that edge of its text. */
function neighbour(cell: HTMLTableCellElement, key: string): Element | null | undefined {
  const row = cell.parentElement as HTMLTableRowElement
  const caret = getSelection()
  const isAtEdge = (end: boolean): boolean => {
    if (!caret?.isCollapsed || !caret.anchorNode) return false
    const before = document.createRange()
    before.setStart(cell, 0)
    before.setEnd(caret.anchorNode, caret.anchorOffset)
    return before.toString().length === (end ? (cell.textContent?.length ?? 0) : 0)
  }
  if (key === 'ArrowUp' && isAtEdge(false)) return row.previousElementSibling?.children[cell.cellIndex]
  if (key === 'ArrowDown' && isAtEdge(true)) return row.nextElementSibling?.children[cell.cellIndex]
  if (key === 'ArrowLeft' && isAtEdge(false)) return cell.previousElementSibling
  return key === 'ArrowRight' && isAtEdge(true) ? cell.nextElementSibling : undefined
}

/** Draws the tables of a source with numbered rows whose cells can be rewritten; `changed` is given the source after each change. */
export function drawTables(place: HTMLElement, source: Source, changed: (source: Source) => void): void {
  let current = source
  let line = 0
  place.replaceChildren(
    ...tablesOf(source).map((rows, t) => {
      const body = el('tbody')
      rows.forEach((cells, y) => {
        line++
        if (line > mostRows) return
        const row = line
        const made = cells.map((text, x) => {
          if (text === null) return el('td', { class: 'covered' })
          const cell = el(
            'td',
            { contenteditable: 'plaintext-only', tabindex: '-1', 'aria-label': say('cell', { row, column: x + 1 }) },
            text,
          )
          cell.addEventListener('input', () => {
            current = withCell(current, [t, y, x], cell.textContent ?? '')
            changed(current)
          })
          return cell
        })
        body.append(el('tr', { id: `line-${row}` }, el('th', { scope: 'row' }, String(row)), ...made))
      })
      return el('table', {}, body)
    }),
  )
  place.querySelector('[contenteditable]')?.setAttribute('tabindex', '0')
  place.onkeydown = (event) => {
    const next = isEditable(event.target) && !event.isComposing ? neighbour(event.target, event.key) : undefined
    if (!isEditable(next ?? null)) return
    event.preventDefault()
    ;(next as HTMLElement).focus()
  }
}

/** Brings a row of the source into view and puts the caret there. */
export function goToLine(line: number): void {
  const row = document.getElementById(`line-${line}`)
  if (!row) return
  row.scrollIntoView({ block: 'center' })
  row.querySelector<HTMLElement>('[contenteditable]')?.focus()
  row.classList.add('found')
  setTimeout(() => row.classList.remove('found'), 2500)
}
