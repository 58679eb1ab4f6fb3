import type { Execution } from '../face'
import { timeEvent } from './events'
import { type Engine, execute, type Outcome, refused, type Start, topLevelNames } from './execution'
import { note } from './failure-notice'
import type { Seat } from './globals'
import { noTimeToday } from './outcome'
import { personOf } from './people'
import { addTriggerTime, triggerTimeLeft } from './quota'
import type { TriggerData } from './trigger-data'

type Args = NonNullable<Start['args']>

/** The executions of one bound script, whoever sets them off. */
export interface Runs {
  readonly executions: readonly Execution[]
  /** Names that a panel may call: top-level functions without a final `_`. */
  names(): readonly string[]
  /** In the name of the person at the desk, with the authorisation given to the script. */
  full(name: string, by: 'menu' | 'editor' | 'panel', seat: Seat, args?: Args): Outcome
  /** A simple trigger: in the name of the person at the desk, without authorisation; nothing where the project has none. */
  simple(name: string, by: 'open' | 'edit', seat: Seat, args: Args): void
  /** In the name of the trigger's owner, whoever sits at the keyboard. */
  installed(event: TriggerData['event'], by: 'open' | 'edit', seat: Seat, args: (id: string) => Args): void
  /** A time trigger: nobody sits at the keyboard. */
  timed(trigger: TriggerData, desk: Seat['desk']): Execution
}

const namesOf = new WeakMap<object, readonly string[]>()

export function newRuns(engine: Engine): Runs {
  const { world } = engine
  const executions: Execution[] = []
  let last = 0
  const run = (start: Omit<Start, 'id'>, begin = execute): Outcome => {
    last += 1
    const outcome = begin(engine, { id: last, ...start })
    executions.push(outcome.execution)
    return outcome
  }
  const names = (): readonly string[] => {
    const known = namesOf.get(engine.project) ?? topLevelNames(engine).filter((name) => !name.endsWith('_'))
    namesOf.set(engine.project, known)
    return known
  }
  const mayHave = (name: string): boolean => {
    try {
      return names().includes(name)
    } catch {
      return true
    }
  }
  const runTrigger = (trigger: TriggerData, by: 'open' | 'edit' | 'time', seat: Seat, args: Args): Execution => {
    trigger.lastRun = world.now
    const person = personOf(world, trigger.owner)
    const may = triggerTimeLeft(world, person)
    const { execution } = run(
      { name: trigger.handler, by, person, active: seat.person, desk: seat.desk, authorised: true, hasUi: by !== 'time', args },
      may ? execute : (given, start) => refused(given, start, noTimeToday),
    )
    addTriggerTime(world, person, execution.milliseconds)
    if (execution.status !== 'completed') note(world, trigger, execution)
    return execution
  }
  return {
    executions,
    names,
    full: (name, by, { person, desk }, args) =>
      run({ name, by, person, active: person, desk, authorised: true, hasUi: true, ...(args ? { args } : {}) }),
    simple(name, by, { person, desk }, args) {
      if (mayHave(name)) run({ name, by, person, active: person, desk, authorised: false, hasUi: true, args })
    },
    installed(event, by, seat, args) {
      for (const trigger of world.triggers.filter((one) => one.event === event)) runTrigger(trigger, by, seat, args(trigger.id))
    },
    timed: (trigger, desk) =>
      runTrigger(trigger, 'time', { person: personOf(world, trigger.owner), desk }, timeEvent(trigger.id, world.now)),
  }
}
