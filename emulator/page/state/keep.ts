import type { Session } from '../session'
import type { Store } from './store'

const quietMilliseconds = 800

/** Writes the state into the browser's store a moment after the last change. */
export function keepState(store: Store, session: Session): { start(): void } {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void store.write(session.google.save()), quietMilliseconds)
  }
  return {
    start() {
      for (const what of ['book', 'life', 'opened'] as const) session.on(what, soon)
      addEventListener('pagehide', () => {
        if (waiting !== undefined) void store.write(session.google.save())
      })
    },
  }
}
