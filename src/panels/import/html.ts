import { type Gathering, gathering } from './gathering'
import { placed, type Spanned } from './grid'
import { lines } from './lines'
import { addText, attributeOf, childrenOf, isBlock, isUnseen, type Markup, nameOf, numberIn, textOf } from './markup'
import type { Source } from './source'

const rowsOf = (table: Markup): Markup[] =>
  childrenOf(table).flatMap((child) =>
    nameOf(child) === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(nameOf(child)) ? rowsOf(child) : [],
  )

const cellsOf = (row: Markup): Markup[] => childrenOf(row).filter((cell) => /^t[dh]$/.test(nameOf(cell)))

/** Whether a table stands anywhere inside. */
export const holdsTable = (node: Markup): boolean => childrenOf(node).some((child) => nameOf(child) === 'table' || holdsTable(child))

/** How far a cell reaches: 1 where nothing sensible is written; 0 rows mean all the rest. */
const span = (cell: Markup, name: string): number => {
  const n = numberIn(cell, name)
  return n >= 1 ? Math.min(n, 1000) : n === 0 && name === 'rowspan' ? 1000 : 1
}

/** Office ends a table with a row without height that only carries the widths of the columns. */
const isRuler = (row: Markup): boolean => (attributeOf(row, 'height') === '0' || isUnseen(row)) && textOf(row) === ''

function walk(node: Markup, into: Gathering): void {
  let open = lines()
  const close = (): void => {
    for (const line of open.text().split('\n')) into.line(line)
    open = lines()
  }
  const visit = (child: Markup): void => {
    if (isUnseen(child)) return
    if (nameOf(child) === 'table') {
      close()
      takeTable(child, into)
    } else if (holdsTable(child)) {
      if (isBlock(child)) close()
      childrenOf(child).forEach(visit)
      if (isBlock(child)) close()
    } else addText(child, open)
  }
  childrenOf(node).forEach(visit)
  close()
}

/** A table within a narrow one is the true table and the outer one a frame; within a cell of a wide one it is part of the cell's text. */
function takeTable(table: Markup, into: Gathering): void {
  const rows = rowsOf(table).filter((row) => !isRuler(row))
  const isFrame = holdsTable(table) && rows.every((row) => cellsOf(row).length < 3)
  for (const child of childrenOf(table)) if (nameOf(child) === 'caption') into.line(textOf(child))
  if (isFrame) for (const row of rows) for (const cell of cellsOf(row)) walk(cell, into)
  else
    into.table(
      placed(
        rows.map((row) =>
          cellsOf(row).map((cell): Spanned => ({ text: textOf(cell), across: span(cell, 'colspan'), down: span(cell, 'rowspan') })),
        ),
      ),
    )
}

/** Tables and the text around them, from the HTML that Word, Docs, Sheets, Excel or a page puts on the clipboard. */
export function readMarkup(root: Markup): Source {
  const into = gathering()
  walk(root, into)
  return into.source()
}
