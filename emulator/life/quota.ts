import type { World } from './world'
import { showLocal } from './zone'

/** Per account kind. Source: developers.google.com/apps-script/guides/services/quotas. */
const limits = {
  consumer: { recipients: 100, triggerMilliseconds: 90 * 60_000 },
  workspace: { recipients: 1500, triggerMilliseconds: 6 * 3_600_000 },
}

/** Assumed: daily quotas start anew at midnight of the Pacific zone; Google promises only 24 hours after the first request. */
function today(world: World): World['usage'] {
  const day = showLocal('America/Los_Angeles', world.now).slice(0, 10)
  if (world.usage.day !== day) world.usage = { day, recipients: 0, triggerMilliseconds: 0 }
  return world.usage
}

/** Mail recipients left today. */
export const recipientsLeft = (world: World): number => Math.max(0, limits[world.account.kind].recipients - today(world).recipients)

export function addRecipients(world: World, count: number): void {
  today(world).recipients += count
}

/** Whether triggers may still run today. Assumed: checked when a trigger starts, never in the middle of its execution. */
export const triggerTimeLeft = (world: World): boolean => today(world).triggerMilliseconds < limits[world.account.kind].triggerMilliseconds

export function addTriggerTime(world: World, milliseconds: number): void {
  today(world).triggerMilliseconds += milliseconds
}
