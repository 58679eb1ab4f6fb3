import type { Execution, FailureNotice } from '../face'
import type { TriggerData } from './trigger-data'
import type { World } from './world'
import { showLocal } from './zone'

const sender = 'apps-scripts-notifications@google.com'

/** Adds a trigger's failure to the summary that Google mails to the trigger's owner for the day. */
export function note(world: World, trigger: TriggerData, execution: Execution): void {
  const day = execution.startedAt.slice(0, 10)
  const failure = {
    startedAt: execution.startedAt,
    handler: trigger.handler,
    error: execution.error ?? '',
    trigger: trigger.event === 'CLOCK' ? 'time-based' : trigger.event.toLowerCase().replace('on_', ''),
    endedAt: showLocal(world.book.timeZone, world.now),
  }
  const place = world.failureNotices.findIndex((notice) => notice.day === day && notice.to === trigger.owner)
  const before: FailureNotice = world.failureNotices[place] ?? { from: sender, to: trigger.owner, day, failures: [] }
  const after = { ...before, failures: [...before.failures, failure] }
  if (place < 0) world.failureNotices.push(after)
  else world.failureNotices[place] = after
}
