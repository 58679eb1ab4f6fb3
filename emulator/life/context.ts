import type { BookChange, Realm } from '../face'
import type { LifeContext } from '../services/context'
import { type FaultWatch, serverError, slowBy } from './faults'
import type { MeanwhileWatch } from './meanwhile'
import type { Meter } from './meter'
import { timeUp } from './outcome'
import { emailsTold, type PersonData } from './people'
import { type PreludeHost, prelude, type RealmMakers } from './prelude'
import { firstTouch, price, touchesSpreadsheet } from './prices'
import type { World } from './world'
import { zoneName } from './zone'
import { offsetIn } from './zone-offset'

/** An execution that goes on. Once it has ended (its time is up, or it died) every further service call throws, so that a script that catches gets no further. */
export interface RunningContext extends LifeContext {
  readonly makers: RealmMakers
  readonly timedOut: boolean
  readonly died: boolean
  /** Modelled so far. */
  readonly milliseconds: number
  readonly calls: number
  readonly changes: readonly BookChange[]
  /** How often it let a lock go while what it had written was not flushed. */
  readonly unflushed: number
  toast(message: string, title: string): void
}

export interface ContextOptions {
  readonly world: World
  readonly realm: Realm
  readonly meter: Meter
  /** The script's zone. */
  readonly timeZone: string
  /** In whose name it runs, and who sits at the keyboard. */
  readonly person: PersonData
  readonly active: PersonData
  readonly authorised: boolean
  readonly hasUi: boolean
  /** Milliseconds. */
  readonly limit: number
  /** Absent: nothing goes wrong. */
  readonly watch?: FaultWatch
  /** Others act in the middle of it; absent: nobody. What they throw is told, for the script must not catch it. */
  readonly meanwhile?: { readonly watch: MeanwhileWatch; broke(error: unknown): void }
  /** Told once, when the execution ends before its function does. */
  ended?(): void
  toast(message: string, title: string): void
  menu(title: string, items: readonly unknown[] | undefined): void
}

/** The context of one execution; puts the emulated Date into its realm. */
export function makeContext({
  world,
  realm,
  meter,
  timeZone,
  person,
  active,
  authorised,
  hasUi,
  limit,
  watch,
  meanwhile,
  ended,
  toast,
  menu,
}: ContextOptions): RunningContext {
  const host: PreludeHost = {
    now: () => Math.floor(world.now),
    offset: offsetIn(timeZone),
    zone: timeZone,
    zoneName: (utc) => zoneName(timeZone, utc),
  }
  const makers = (realm.evaluate(prelude, 'emulator-prelude') as (host: PreludeHost) => RealmMakers)(host)
  const seen = new Set<string>()
  const changes: BookChange[] = []
  let milliseconds = 0
  let calls = 0
  let timedOut = false
  let died = false
  let touched = false
  const fail = (message: { vi: string; en: string }): Error => makers.error(message[person.language])
  const take = (cost: number): void => {
    milliseconds += cost
    world.now += cost
  }
  let pending = false
  let unflushed = 0
  const othersAct = (call: string): void => {
    const { now, book } = world
    const shown = book.activeSheetId
    for (const act of meanwhile?.watch.due(call) ?? []) {
      try {
        act()
      } catch (error) {
        meanwhile?.broke(error)
      }
      // They run side by side: what others took is no time of this execution.
      world.now = now
      if (book.sheets.some(({ id }) => id === shown)) book.activeSheetId = shown
    }
  }
  return {
    realm,
    makers,
    book: world.book,
    ...emailsTold(world, person, active, authorised),
    person: person.email,
    authorised,
    hasUi,
    language: person.language,
    accountKind: person.kind,
    toast,
    menu,
    now: host.now,
    spend(call, cost = {}) {
      if (died) throw fail(serverError)
      if (!timedOut) {
        const own = cost.milliseconds ?? price(call, cost, seen.has(call))
        if (!touched && own > 0 && touchesSpreadsheet(call)) {
          touched = true
          meter.add(firstTouch.call, firstTouch.milliseconds, false)
          take(firstTouch.milliseconds)
        }
        seen.add(call)
        calls += 1
        meter.add(call, own, cost.write === true)
        take(own)
        if (touchesSpreadsheet(call)) pending = cost.write === true || (pending && own === 0)
        else if (call === 'Lock.releaseLock' && pending) unflushed += 1
        othersAct(call)
        const fault = watch?.meet(call)
        if (fault?.fault === 'slow') take(fault.milliseconds ?? slowBy)
        if (fault?.fault === 'hangs') take(limit - milliseconds + 1)
        timedOut = milliseconds > limit
        died = !timedOut && fault?.fault === 'dies after'
        if (timedOut || died) ended?.()
        if (!timedOut && fault?.fault === 'fails') throw fault.message === undefined ? fail(serverError) : makers.error(fault.message)
      }
      if (timedOut) throw fail(timeUp)
    },
    changed: (change) => void changes.push(change),
    fail,
    array: (items) => makers.array(items),
    parse: (json) => makers.parse(json),
    date: (instant) => makers.date(instant),
    isDate: (value): value is Date => Object.prototype.toString.call(value) === '[object Date]',
    get timedOut() {
      return timedOut
    },
    get died() {
      return died
    },
    get milliseconds() {
      return milliseconds
    },
    get calls() {
      return calls
    },
    changes,
    get unflushed() {
      return unflushed
    },
  }
}
