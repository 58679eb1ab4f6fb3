import { cellAt, hasContent } from '../book/cells'
import type { BookData, Box, SheetData } from '../book/data'
import { type Result, type Spot, Unknown } from '../book/result'
import { formulaCells, keepResult } from '../book/stale'
import type { Account } from './change'
import { openEngine } from './engine'
import { mayFill } from './fills'
import { CannotTell, Wanted } from './interrupt'
import type { Modules } from './modules'
import { type Answer, Order, type Task } from './order'
import { outcome } from './outcome'
import type { Seen } from './seen'
import { newSpills } from './spills'
import { type Translated, translate } from './translate'

/** The calculation of one book; what it knows holds until `forget`. */
export interface Desk {
  /** Works out the formula of that cell and stores its result, or why there is none. */
  settle(spot: Spot): Unknown | undefined
  spilled(spot: Spot): Answer | undefined
  reach(sheet: SheetData): { readonly rows: number; readonly columns: number } | Unknown
  ask(spot: Spot, formula: string): Answer
  /** To be called after anything in the book has changed. */
  forget(): void
}

export function openDesk(modules: Modules, book: BookData, account: Account): Desk {
  const engine = openEngine(modules, book, account, look)
  const spills = newSpills()
  const unknown = new Map<string, Unknown>()
  const translated = new Map<string, Translated>()
  const key = ({ sheet, row, column }: Spot) => `${sheet.id},${row},${column}`
  const isOpen = (spot: Spot): boolean => cellAt(spot.sheet, spot.row, spot.column)?.stale === true

  const order = new Order({
    needs: (task) => openIn(read(task).names),
    give,
    taskAt: (spot) => ({ spot, formula: cellAt(spot.sheet, spot.row, spot.column)?.formula ?? '' }),
    keep({ spot, asked }, answer) {
      if (asked) return
      if (answer instanceof Unknown) unknown.set(key(spot), answer)
      else keepResult(spot, answer)
    },
  })

  /** A cell as formulas see it. */
  function look(sheet: SheetData, row: number, column: number): Seen | undefined {
    const cell = cellAt(sheet, row, column)
    const spot = { sheet, row, column }
    if (cell?.stale) demand(spot)
    if (cell && hasContent(cell)) {
      const pattern = cell.format?.pattern ?? cell.resultPattern
      return {
        value: cell.value,
        ...(pattern === undefined ? {} : { pattern }),
        ...(cell.formula === undefined ? {} : { formula: cell.formula }),
      }
    }
    for (const one of fillersOver(spot)) demand(one)
    return spills.over(spot)
  }

  function demand(spot: Spot): never {
    const why = unknown.get(key(spot))
    throw why ? new CannotTell(why.what) : new Wanted(spot)
  }

  /** Formulas that may lie over the cell and are not worked out yet; one that is being worked out does not see its own array. */
  const fillersOver = ({ sheet, row, column }: Spot): Spot[] =>
    spills.fillers(sheet).filter((one) => one.row <= row && one.column <= column && isOpen(one) && !order.at(one))

  function read({ spot, formula }: Task): Translated {
    const known = `${spot.sheet.id} ${formula}`
    const found = translated.get(known) ?? translate(book, spot.sheet, formula)
    translated.set(known, found)
    return found
  }

  function* openIn(names: Translated['names']): Iterable<Spot> {
    for (const { sheet, box } of names) {
      if (formulaCells(sheet).size === 0) continue
      for (let row = box.top; row < Math.min(box.bottom, sheet.cells.length); row++) {
        const cells = sheet.cells[row]
        if (!cells) continue
        for (let column = box.left; column < Math.min(box.right, cells.length); column++) {
          const spot = { sheet, row, column }
          if (cells[column]?.stale && !unknown.has(key(spot))) yield spot
        }
      }
    }
  }

  function give(task: Task): Result {
    const { text, names } = read(task)
    if (/SUBTOTAL\(/i.test(text) && book.sheets.some(filters)) throw new CannotTell('formula SUBTOTAL under a filter')
    const found = outcome(engine.evaluate(text, task.spot))
    if (!Array.isArray(found)) return found as Result
    const rows = found as readonly (readonly Result[])[]
    const only = names[0]
    if (only && bareRange.test(text)) return beside(rows, only.box, task.spot)
    if (task.asked) return rows[0]?.[0] ?? { value: null }
    if (!mayFill(task.formula)) throw new CannotTell('formula that fills several cells')
    return spills.lay(task.spot, rows)
  }

  const settle = (spot: Spot): Unknown | undefined => {
    if (!isOpen(spot)) return undefined
    const answer = unknown.get(key(spot)) ?? order.run({ spot, formula: cellAt(spot.sheet, spot.row, spot.column)?.formula ?? '' })
    return answer instanceof Unknown ? answer : undefined
  }
  const settleAll = (spots: readonly Spot[]): Unknown | undefined => {
    for (const spot of spots) {
      const why = settle(spot)
      if (why) return why
    }
    return undefined
  }
  return {
    settle,
    spilled: (spot) => settleAll(fillersOver(spot)) ?? spills.over(spot),
    reach: (sheet) => settleAll(spills.fillers(sheet)) ?? spills.reach(sheet),
    ask: (spot, formula) => order.run({ spot, formula, asked: true }),
    forget() {
      engine.forget()
      spills.forget()
      unknown.clear()
      translated.clear()
    },
  }
}

const bareRange = /^=\s*'(?:[^']|'')*'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+\s*$/

/** A range in place of one value is the cell of it in the formula's row or column. Source: Google's help on ARRAYFORMULA. */
function beside(rows: readonly (readonly Result[])[], box: Box, { row, column }: Spot): Result {
  const one = box.right - box.left === 1 ? rows[row - box.top]?.[0] : box.bottom - box.top === 1 ? rows[0]?.[column - box.left] : undefined
  return one ?? { value: { error: '#VALUE!' } }
}

const filters = ({ filter }: SheetData): boolean =>
  filter !== undefined &&
  (Object.values(filter.hidden).some((texts) => texts.length > 0) || Object.keys(filter.conditions ?? {}).length > 0)
