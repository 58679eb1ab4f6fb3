import type * as main from '../main'

export type Handler = keyof typeof main

/** Whether this person's clock calls the handler already. */
export const hasClock = (handler: Handler): boolean => ScriptApp.getProjectTriggers().some((t) => t.getHandlerFunction() === handler)

export function keepClock(handler: Handler, minutes: 1 | 5 | 10 | 15 | 30): void {
  if (!hasClock(handler)) ScriptApp.newTrigger(handler).timeBased().everyMinutes(minutes).create()
}
