import type { PersonData } from './people'
import type { World } from './world'
import { showLocal } from './zone'

/** Per account kind. Source: developers.google.com/apps-script/guides/services/quotas. */
const limits = {
  consumer: { recipients: 100, triggerMilliseconds: 90 * 60_000 },
  workspace: { recipients: 1500, triggerMilliseconds: 6 * 3_600_000 },
}

/** Executions of one account at once, over all its scripts. Source: quotas page. */
export const atOnce = 30

/** Assumed: daily quotas start anew at midnight of the Pacific zone; Google promises only 24 hours after the first request. */
function today(world: World, person: PersonData): PersonData['usage'] {
  const day = showLocal('America/Los_Angeles', world.now).slice(0, 10)
  if (person.usage.day !== day) person.usage = { day, recipients: 0, triggerMilliseconds: 0 }
  return person.usage
}

/** Mail recipients that the account has left today. */
export const recipientsLeft = (world: World, person: PersonData): number =>
  Math.max(0, limits[person.kind].recipients - today(world, person).recipients)

export function addRecipients(world: World, person: PersonData, count: number): void {
  today(world, person).recipients += count
}

/** Whether triggers may still run today. Assumed: checked when a trigger starts, never in the middle of its execution. */
export const triggerTimeLeft = (world: World, person: PersonData): boolean =>
  today(world, person).triggerMilliseconds < limits[person.kind].triggerMilliseconds

export function addTriggerTime(world: World, person: PersonData, milliseconds: number): void {
  today(world, person).triggerMilliseconds += milliseconds
}
