import { cellAt } from './book/cells'
import { displayText } from './book/display'
import { setResults } from './book/stale'
import type { BookChange, Google, GoogleOptions } from './face'
import { newDesk } from './life/desk'
import { newFaults } from './life/faults'
import { newLocks } from './life/locks'
import { readManifest } from './life/manifest'
import { newMeter } from './life/meter'
import { recipientsLeft } from './life/quota'
import { makeScript, type RunningScript } from './life/script'
import { makeClock } from './life/timekeeper'
import { makeWorld, save } from './life/world'

export { Rejected } from './book/refused'
export type * from './face'
export { report } from './life/meter-report'
export { type PanelAnswer, type PanelMessage, panelBridge } from './life/panel-bridge'

/** Google's side in memory: see face.ts. Free of Node: `realms` says where scripts run (life/node-realm.ts, life/frame-realm.ts). */
export function createGoogle(options: GoogleOptions): Google {
  const world = makeWorld(options)
  const desk = newDesk()
  const locks = newLocks()
  const faults = newFaults()
  const meter = newMeter()
  const listeners = new Set<(changes: readonly BookChange[]) => void>()
  const announce = (changes: readonly BookChange[]): void => {
    for (const listener of listeners) listener(changes)
  }
  let script: RunningScript | undefined
  const sheet = (id: number) => world.book.sheets.find((one) => one.id === id)
  return {
    ui: desk,
    locks,
    faults,
    meter,
    clock: makeClock(world, (trigger) => {
      if (!script) throw new Error('A time trigger is due and no script is bound: load() first')
      script.fire(trigger)
    }),
    book: {
      data: world.book,
      onChange(listener) {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
      setResults: (sheetId, results) => setResults(world.book, sheetId, results),
      display(sheetId, row, column) {
        const at = sheet(sheetId)
        return displayText(at && cellAt(at, row, column), world.book.locale)
      },
    },
    mailbox: {
      get sent() {
        return world.mails
      },
      get remainingToday() {
        return recipientsLeft(world)
      },
      get failureNotices() {
        return world.failureNotices
      },
    },
    load(project) {
      desk.clear()
      script = makeScript({ world, desk, locks, faults, meter, announce, project, manifest: readManifest(project), realms: options.realms })
      return script
    },
    save: () => save(world),
  }
}
