import type { BookChange, Execution, RealmFactory } from '../face'
import { hearing } from '../services/strict'
import { makeContext, type RunningContext } from './context'
import { type Desk, newDesk, oldMenuItem } from './desk'
import { type Faults, serverError } from './faults'
import { makeGlobals, type Surroundings } from './globals'
import type { Meanwhiles } from './meanwhile'
import { type Meter, newMeter } from './meter'
import { describe, FunctionNotFound, messageOf, plainValue, timeUp, tooMany } from './outcome'
import { ownerOf, type PersonData } from './people'
import { atOnce } from './quota'
import { settled } from './settled'
import { showLocal } from './zone'

export interface Engine extends Surroundings {
  readonly realms: RealmFactory
  readonly meter: Meter
  readonly faults: Faults
  readonly meanwhiles: Meanwhiles
  /** In whose name the executions run that have begun and not ended, the innermost last. */
  readonly running: PersonData[]
  /** The book has changed; told once after an execution. */
  announce(changes: readonly BookChange[]): void
}

export interface Start {
  readonly id: number
  readonly name: string
  readonly by: Execution['by']
  /** In whose name it runs. */
  readonly person: PersonData
  /** Who sits at the keyboard, and the desk before it. */
  readonly active: PersonData
  readonly desk: Desk
  readonly authorised: boolean
  readonly hasUi: boolean
  /** The arguments, as values of the execution's realm. */
  args?(context: RunningContext): readonly unknown[]
}

export interface Outcome {
  readonly execution: Execution
  /** What the function returned, still of its realm; undefined where it failed. */
  readonly value: unknown
  /** What was thrown, as a person reads it, without the error's name. */
  readonly message?: string
}

const minute = 60_000
/** Milliseconds an execution may take. Source: quotas page. */
const limits = { simple: minute / 2, full: 6 * minute }

/** What all executions tell of themselves. */
const headOf = ({ world }: Engine, { id, name, by, person }: Start) => ({
  id,
  name,
  by,
  startedAt: showLocal(world.book.timeZone, world.now),
  ...(person === ownerOf(world) ? {} : { user: person.email }),
})

/** An execution that Google does not let begin. */
export function refused(engine: Engine, start: Start, says: { readonly vi: string; readonly en: string }): Outcome {
  const error = says[start.person.language]
  const execution: Execution = { ...headOf(engine, start), milliseconds: 0, calls: 0, status: 'failed', error, log: [] }
  return { execution, value: undefined, message: error }
}

/** Runs one function of the project in a fresh realm: every file from the top, then the function, then what promises have left. */
export function execute(engine: Engine, start: Start): Outcome {
  const { world, realms, meter, manifest, running } = engine
  const { person, active, desk } = start
  if (running.filter((one) => one === person).length >= atOnce) return refused(engine, start, tooMany)
  const head = headOf(engine, start)
  const log: string[] = []
  let lines = Number.POSITIVE_INFINITY
  const watch = engine.faults.watch()
  const broken: unknown[] = []
  const end = meter.begin(start.name)
  const realm = realms()
  const context = makeContext({
    world,
    realm,
    meter,
    timeZone: manifest.timeZone,
    person,
    active,
    authorised: start.authorised,
    hasUi: start.hasUi,
    limit: start.authorised ? limits.full : limits.simple,
    watch,
    meanwhile: { watch: engine.meanwhiles.watch(), broke: (error) => void broken.push(error) },
    ended: () => {
      lines = log.length
    },
    toast: (message, title) => {
      if (start.hasUi) desk.addToast({ at: showLocal(world.book.timeZone, world.now), title, message })
    },
    menu: (title, items) => {
      if (!start.hasUi) return
      if (items) desk.addMenu({ title, items: items.map(oldMenuItem) })
      else desk.removeMenu(title)
    },
  })
  const missing = new Set<string>()
  let value: unknown
  let thrown: { error: unknown } | undefined
  running.push(person)
  try {
    value = hearing(
      (member) => missing.add(member),
      () => call(engine, start, context, log),
    )
  } catch (error) {
    thrown = { error }
  }
  running.pop()
  engine.locks.free(context)
  end()
  realm.dispose()
  if (context.changes.length > 0) engine.announce(context.changes)
  if (broken.length > 0) throw broken[0]
  const cut = context.timedOut ? timeUp : context.died ? serverError : undefined
  const failed = thrown !== undefined || cut !== undefined
  const described = cut ? cut[person.language] : thrown && describe(thrown.error)
  const execution: Execution = {
    ...head,
    milliseconds: Math.round(context.milliseconds),
    calls: context.calls,
    status: context.timedOut ? 'timed out' : failed ? 'failed' : 'completed',
    ...(failed ? { error: described ?? '' } : plainValue(value)),
    ...(watch.met.length > 0 ? { faults: watch.met } : {}),
    ...(context.unflushed > 0 ? { unflushed: context.unflushed } : {}),
    ...(missing.size > 0 ? { notEmulated: [...missing] } : {}),
    log: log.slice(0, lines),
  }
  return {
    execution,
    value: failed ? undefined : value,
    ...(thrown ? { message: messageOf(thrown.error) } : failed ? { message: described ?? '' } : {}),
  }
}

/** Loads the files and calls the function; throws what they throw. */
function call(engine: Engine, start: Start, context: RunningContext, log: string[]): unknown {
  const { realm } = context
  Object.assign(realm.global, makeGlobals(context, engine, start, log))
  const found = realm.load(engine.project.scripts).find(start.name)
  if (start.name.endsWith('_') || typeof found !== 'function') throw new FunctionNotFound(start.name, start.person.language)
  return settled(context, found(...(start.args?.(context) ?? [])))
}

/** Names of the top-level functions, by running the files once, aside from clock and meter; throws what they throw. */
export function topLevelNames(engine: Engine): readonly string[] {
  const realm = engine.realms()
  const aside = { ...engine, world: { ...engine.world }, realm, meter: newMeter() }
  const person = ownerOf(engine.world)
  const context = makeContext({
    ...aside,
    timeZone: engine.manifest.timeZone,
    person,
    active: person,
    authorised: false,
    hasUi: false,
    limit: limits.simple,
    toast: () => {},
    menu: () => {},
  })
  try {
    Object.assign(realm.global, makeGlobals(context, aside, { person, desk: newDesk() }, []))
    return realm.load(engine.project.scripts).names()
  } finally {
    realm.dispose()
  }
}
