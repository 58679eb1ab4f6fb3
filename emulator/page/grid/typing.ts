import type { FUniver } from '@univerjs/core/facade'

/** Whether a cell is open, what a person has typed since (undefined: nothing yet), and which choice the arrow keys have marked, from 0. */
export interface Typing {
  readonly editing: boolean
  readonly typed: string | undefined
  readonly marked: number | undefined
}

export interface TypingStore {
  now(): Typing
  /** Returns the way to stop listening. */
  listen(listener: () => void): () => void
  mark(at: number | undefined): void
  /** The cell was left, with or without an entry. */
  readonly left: Set<() => void>
}

/** Follows the editor of the cells, for the list that stands under it. */
export function followTyping(api: FUniver): TypingStore {
  let state: Typing = { editing: false, typed: undefined, marked: undefined }
  const listeners = new Set<() => void>()
  const left = new Set<() => void>()
  const put = (next: Typing) => {
    state = next
    for (const listener of listeners) listener()
  }
  api.addEvent(api.Event.SheetEditStarted, () => put({ editing: true, typed: undefined, marked: undefined }))
  api.addEvent(api.Event.SheetEditChanging, ({ value }) => {
    const typed = value.toPlainText().replace(/[\r\n]+$/, '')
    if (typed !== state.typed) put({ editing: true, typed, marked: undefined })
  })
  api.addEvent(api.Event.SheetEditEnded, () => {
    put({ editing: false, typed: undefined, marked: undefined })
    for (const tell of [...left]) tell()
  })
  return {
    now: () => state,
    listen(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    mark: (marked) => put({ ...state, marked }),
    left,
  }
}
