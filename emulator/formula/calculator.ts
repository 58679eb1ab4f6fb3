import type { BookData } from '../book/data'
import type { Calculator } from '../book/result'
import { generationOf } from '../book/stale'
import { type Desk, openDesk } from './desk'
import type { Modules } from './modules'

interface Held {
  readonly desk: Desk
  generation: number
  now: number
}

/**
 * Formulas worked out by the grid's engine, at once and only as far as they are read. `load` gives its packages; it is called when the
 * first formula is read.
 */
export function univerCalculator(load: () => Modules): Calculator {
  const open = new WeakMap<BookData, Held>()
  const deskOf = (book: BookData, now: number): Desk => {
    let held = open.get(book)
    if (!held) {
      const account = {
        get locale() {
          return book.locale
        },
        now: () => made.now,
      }
      const made: Held = { desk: openDesk(load(), book, account), generation: -1, now }
      held = made
      open.set(book, made)
    }
    held.now = now
    if (held.generation !== generationOf(book)) {
      held.generation = generationOf(book)
      held.desk.forget()
    }
    return held.desk
  }
  return {
    settle: (book, spot, now) => deskOf(book, now).settle(spot),
    spilled: (book, spot, now) => deskOf(book, now).spilled(spot),
    reach: (book, sheet, now) => deskOf(book, now).reach(sheet),
    ask: (book, spot, formula, now) => deskOf(book, now).ask(spot, formula),
  }
}
