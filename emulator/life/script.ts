import type { Execution, Script } from '../face'
import { acting } from './acting'
import type { Engine } from './execution'
import type { Seat } from './globals'
import { newRuns } from './runs'
import type { TriggerData } from './trigger-data'
import { showLocal } from './zone'

export interface RunningScript extends Script {
  /** What another person does with the file and the script. */
  as(seat: Seat): ReturnType<typeof acting>
  /** A time trigger is due. */
  due(trigger: TriggerData): Execution
}

/** The script bound to the spreadsheet, with its owner at `seat`. */
export function makeScript(engine: Engine, seat: Seat): RunningScript {
  const { world } = engine
  const runs = newRuns(engine)
  return {
    ...acting(engine, runs, seat),
    executions: runs.executions,
    get triggers() {
      return world.triggers.map((trigger) => ({
        id: trigger.id,
        handler: trigger.handler,
        when: trigger.schedule?.label ?? { ON_OPEN: 'onOpen', ON_EDIT: 'onEdit', ON_CHANGE: 'onChange', CLOCK: '' }[trigger.event],
        owner: trigger.owner,
        ...(trigger.lastRun === undefined ? {} : { lastRun: showLocal(world.book.timeZone, trigger.lastRun) }),
        ...(trigger.next === undefined ? {} : { nextRun: showLocal(world.book.timeZone, trigger.next) }),
      }))
    },
    get functions() {
      return runs.names()
    },
    fire(handler) {
      const trigger = world.triggers.find((one) => one.event === 'CLOCK' && one.handler === handler)
      if (!trigger) throw new RangeError(`No time trigger runs ${handler}`)
      return runs.timed(trigger, seat.desk)
    },
    as: (other) => acting(engine, runs, other),
    due: (trigger) => runs.timed(trigger, seat.desk),
  }
}
