import type { ClockHandle } from '../face'
import { nextRun } from './schedule'
import type { TriggerData } from './trigger-data'
import type { World } from './world'
import { parseLocal, showLocal } from './zone'

/**
 * The clock over a world; `fire` runs a due trigger. What is due while another runs starts after it; the clock is not moved from outside
 * while an execution runs (`busy`).
 */
export function makeClock(world: World, fire: (trigger: TriggerData) => void, busy: () => boolean): ClockHandle {
  const free = (): void => {
    if (busy()) throw new Error('The clock stands still for others while an execution runs: fire() a trigger instead')
  }
  const plan = (trigger: TriggerData, after: number): void => {
    const next = trigger.schedule && nextRun(trigger.schedule, after)
    if (next === undefined) delete trigger.next
    else trigger.next = next
  }
  return {
    get now() {
      return showLocal(world.book.timeZone, world.now)
    },
    set(local) {
      free()
      world.now = parseLocal(world.book.timeZone, local)
      for (const trigger of world.triggers)
        if (trigger.schedule && !(trigger.schedule.every === 'once' && trigger.lastRun !== undefined)) plan(trigger, world.now)
    },
    runTo(local) {
      free()
      const end = parseLocal(world.book.timeZone, local)
      if (end < Math.floor(world.now)) throw new RangeError(`It is ${showLocal(world.book.timeZone, world.now)} already; set() goes back`)
      for (let due = earliest(world.triggers, end); due; due = earliest(world.triggers, end)) {
        const at = due.next!
        world.now = Math.max(world.now, at)
        plan(due, at)
        fire(due)
      }
      world.now = Math.max(world.now, end)
    },
  }
}

function earliest(triggers: readonly TriggerData[], end: number): TriggerData | undefined {
  let first: TriggerData | undefined
  for (const trigger of triggers)
    if (trigger.next !== undefined && trigger.next <= end && (!first || trigger.next < first.next!)) first = trigger
  return first
}
