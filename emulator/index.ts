import { cellAt } from './book/cells'
import { displayText } from './book/display'
import { attachCalculator, canCalculate, readCell } from './book/results'
import { roleOf, share } from './book/sharing'
import { setResults } from './book/stale'
import { toSerial } from './book/zone'
import type { BookChange, Google, GoogleOptions, Person } from './face'
import { newDesk } from './life/desk'
import { newFaults } from './life/faults'
import type { Seat } from './life/globals'
import { newLocks } from './life/locks'
import { readManifest } from './life/manifest'
import { newMeanwhiles } from './life/meanwhile'
import { newMeter } from './life/meter'
import { ownerOf, type PersonData, personOf } from './life/people'
import { recipientsLeft } from './life/quota'
import { makeScript, type RunningScript } from './life/script'
import { makeClock } from './life/timekeeper'
import { makeWorld, save } from './life/world'

export { Rejected } from './book/refused'
export type * from './face'
export { report } from './life/meter-report'
export { AuthorisationRequired } from './life/outcome'
export { type PanelAnswer, type PanelMessage, panelBridge } from './life/panel-bridge'

/** Google's side in memory: see face.ts. Free of Node: `realms` says where scripts run (life/node-realm.ts, life/frame-realm.ts). */
export function createGoogle(options: GoogleOptions): Google {
  const world = makeWorld(options)
  if (options.calculator) attachCalculator(world.book, options.calculator, () => toSerial(world.now, world.book.timeZone))
  const seats: Seat[] = []
  const seatOf = (person: PersonData): Seat => {
    let seat = seats.find((one) => one.person === person)
    if (!seat) {
      seat = { person, desk: newDesk() }
      seats.push(seat)
    }
    return seat
  }
  const { desk } = seatOf(ownerOf(world))
  const locks = newLocks(world.account.email)
  const meanwhiles = newMeanwhiles()
  const running: PersonData[] = []
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
    clock: makeClock(
      world,
      (trigger) => {
        if (!script) throw new Error('A time trigger is due and no script is bound: load() first')
        script.due(trigger)
      },
      () => running.length > 0,
    ),
    book: {
      data: world.book,
      onChange(listener) {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
      setResults: (sheetId, results) => setResults(world.book, sheetId, results),
      display(sheetId, row, column) {
        const at = sheet(sheetId)
        const cell = at && (canCalculate(world.book) ? readCell(world.book, at, row, column) : cellAt(at, row, column))
        return displayText(cell, world.book.locale)
      },
    },
    mailbox: {
      get sent() {
        return world.mails
      },
      get remainingToday() {
        return recipientsLeft(world, ownerOf(world))
      },
      get failureNotices() {
        return world.failureNotices
      },
    },
    load(project) {
      for (const seat of seats) seat.desk.clear()
      const engine = {
        world,
        locks,
        faults,
        meanwhiles,
        running,
        meter,
        announce,
        project,
        manifest: readManifest(project),
        realms: options.realms,
      }
      script = makeScript(engine, seatOf(ownerOf(world)))
      return script
    },
    share: (email, role) => share(world.book, email, role === 'nobody' ? undefined : role),
    meanwhile: meanwhiles.plan,
    as(email, account) {
      const seat = seatOf(personOf(world, email, account))
      const acts = (): ReturnType<RunningScript['as']> => {
        if (!script) throw new Error('No script is bound: load() first')
        return script.as(seat)
      }
      const person: Person = {
        email: seat.person.email,
        ui: seat.desk,
        get role() {
          return roleOf(world.book, email) ?? 'nobody'
        },
        get remainingToday() {
          return recipientsLeft(world, seat.person)
        },
        authorise() {
          seat.person.authorised = true
        },
        open: () => acts().open(),
        edit: (...entry) => acts().edit(...entry),
        choose: (...path) => acts().choose(...path),
        run: (...run) => acts().run(...run),
        call: (...call) => acts().call(...call),
      }
      return person
    },
    save: () => save(world),
  }
}
