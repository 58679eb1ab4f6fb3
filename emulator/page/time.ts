import type { ClockWorks } from './console/clock'
import { later } from './local-time'
import type { Session } from './session'

const chunkMinutes = 60

/** Moves the clock an hour at a time, drawing in between, so that the page lives and can be stopped. */
export function runClock(session: Session, refused: (reason: unknown) => void, drawn: () => void): ClockWorks {
  let goal: { to: string; share: number } | undefined
  let stopped = false
  const now = () => session.google.clock.now
  const pause = () => new Promise((resolve) => setTimeout(resolve))
  return {
    now,
    goal: () => goal,
    stop: () => {
      stopped = true
    },
    set(local) {
      session.google.clock.set(local)
      session.tell('life', undefined)
    },
    async runTo(local) {
      if (goal) return
      stopped = false
      const from = now()
      const span = Date.parse(`${local}Z`) - Date.parse(`${from}Z`)
      try {
        while (!stopped && now() < local) {
          const next = later(now(), chunkMinutes)
          session.google.clock.runTo([next, local].sort()[0]!)
          goal = { to: local, share: span > 0 ? 1 - (Date.parse(`${local}Z`) - Date.parse(`${now()}Z`)) / span : 1 }
          drawn()
          await pause()
        }
      } catch (reason) {
        refused(reason)
      }
      goal = undefined
      session.tell('ui', undefined)
      session.tell('life', undefined)
    },
  }
}
