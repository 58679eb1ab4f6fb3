import type { BookChange, Realm } from '../face'
import type { LifeContext } from '../services/context'
import { type FaultWatch, serverError, slowBy } from './faults'
import type { Meter } from './meter'
import { timeUp } from './outcome'
import { type PreludeHost, prelude, type RealmMakers } from './prelude'
import { firstTouch, price, touchesSpreadsheet } from './prices'
import type { World } from './world'
import { offsetAt, zoneName } from './zone'

/** An execution that goes on. Once it has ended (its time is up, or it died) every further service call throws, so that a script that catches gets no further. */
export interface RunningContext extends LifeContext {
  readonly makers: RealmMakers
  readonly timedOut: boolean
  readonly died: boolean
  /** Modelled so far. */
  readonly milliseconds: number
  readonly calls: number
  readonly changes: readonly BookChange[]
  toast(message: string, title: string): void
}

export interface ContextOptions {
  readonly world: World
  readonly realm: Realm
  readonly meter: Meter
  /** The script's zone. */
  readonly timeZone: string
  readonly authorised: boolean
  readonly hasUi: boolean
  /** Milliseconds. */
  readonly limit: number
  /** Absent: nothing goes wrong. */
  readonly watch?: FaultWatch
  /** Told once, when the execution ends before its function does. */
  ended?(): void
  toast(message: string, title: string): void
}

/** The context of one execution; puts the emulated Date into its realm. */
export function makeContext({
  world,
  realm,
  meter,
  timeZone,
  authorised,
  hasUi,
  limit,
  watch,
  ended,
  toast,
}: ContextOptions): RunningContext {
  const host: PreludeHost = {
    now: () => Math.floor(world.now),
    offset: (utc) => offsetAt(timeZone, utc),
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
  const fail = (message: { vi: string; en: string }): Error => makers.error(message[world.language])
  const take = (cost: number): void => {
    milliseconds += cost
    world.now += cost
  }
  const person = authorised || world.account.kind === 'workspace' ? world.account.email : ''
  return {
    realm,
    makers,
    book: world.book,
    effectiveUser: person,
    activeUser: person,
    authorised,
    hasUi,
    language: world.language,
    accountKind: world.account.kind,
    toast,
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
  }
}
