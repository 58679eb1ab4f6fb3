import type { BookChange, Execution, RealmFactory } from '../face'
import { hearing } from '../services/strict'
import { makeContext, type RunningContext } from './context'
import { type Faults, serverError } from './faults'
import { makeGlobals, type Surroundings } from './globals'
import { type Meter, newMeter } from './meter'
import { describe, FunctionNotFound, messageOf, plainValue, timeUp } from './outcome'
import { showLocal } from './zone'

export interface Engine extends Surroundings {
  readonly realms: RealmFactory
  readonly meter: Meter
  readonly faults: Faults
  /** The book has changed; told once after an execution. */
  announce(changes: readonly BookChange[]): void
}

export interface Start {
  readonly id: number
  readonly name: string
  readonly by: Execution['by']
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

/** Runs one function of the project in a fresh realm: every file from the top, then the function, then what promises have left. */
export function execute(engine: Engine, start: Start): Outcome {
  const { world, realms, meter, manifest } = engine
  const startedAt = showLocal(world.book.timeZone, world.now)
  const log: string[] = []
  let lines = Number.POSITIVE_INFINITY
  const watch = engine.faults.watch()
  meter.begin(start.name)
  const realm = realms()
  const context = makeContext({
    world,
    realm,
    meter,
    timeZone: manifest.timeZone,
    authorised: start.authorised,
    hasUi: start.hasUi,
    limit: start.authorised ? limits.full : limits.simple,
    watch,
    ended: () => {
      lines = log.length
    },
    toast: (message, title) => {
      if (start.hasUi) engine.desk.addToast({ at: showLocal(world.book.timeZone, world.now), title, message })
    },
  })
  const missing = new Set<string>()
  let value: unknown
  let thrown: { error: unknown } | undefined
  try {
    value = hearing(
      (member) => missing.add(member),
      () => call(engine, start, context, log),
    )
  } catch (error) {
    thrown = { error }
  }
  realm.dispose()
  if (context.changes.length > 0) engine.announce(context.changes)
  const cut = context.timedOut ? timeUp : context.died ? serverError : undefined
  const failed = thrown !== undefined || cut !== undefined
  const described = cut ? cut[world.language] : thrown && describe(thrown.error)
  const execution: Execution = {
    id: start.id,
    name: start.name,
    by: start.by,
    startedAt,
    milliseconds: Math.round(context.milliseconds),
    calls: context.calls,
    status: context.timedOut ? 'timed out' : failed ? 'failed' : 'completed',
    ...(failed ? { error: described ?? '' } : plainValue(value)),
    ...(watch.met.length > 0 ? { faults: watch.met } : {}),
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
  Object.assign(realm.global, makeGlobals(context, engine, log))
  const found = realm.load(engine.project.scripts).find(start.name)
  if (start.name.endsWith('_') || typeof found !== 'function') throw new FunctionNotFound(start.name, engine.world.language)
  return settled(context, found(...(start.args?.(context) ?? [])))
}

/** Names of the top-level functions, by running the files once, aside from clock and meter; throws what they throw. */
export function topLevelNames(engine: Engine): readonly string[] {
  const realm = engine.realms()
  const aside = { ...engine, world: { ...engine.world }, realm, meter: newMeter() }
  const context = makeContext({
    ...aside,
    timeZone: engine.manifest.timeZone,
    authorised: false,
    hasUi: false,
    limit: limits.simple,
    toast: () => {},
  })
  try {
    Object.assign(realm.global, makeGlobals(context, aside, []))
    return realm.load(engine.project.scripts).names()
  } finally {
    realm.dispose()
  }
}

/** A promise's outcome once the realm's jobs are done (where the realm can do them at once), anything else as it is. */
function settled(context: RunningContext, result: unknown): unknown {
  if (!context.makers.isPromise(result)) {
    context.realm.evaluate('0', 'jobs')
    return result
  }
  let value: unknown
  let failure: { reason: unknown } | undefined
  context.makers.settle(
    result,
    (done) => {
      value = done
    },
    (reason) => {
      failure = { reason }
    },
  )
  context.realm.evaluate('0', 'jobs')
  if (failure) throw failure.reason
  return value
}
