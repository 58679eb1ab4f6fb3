import type * as main from '../main'

export type Handler = keyof typeof main

const ownKey = 'clock'

const own = (handler: Handler): readonly GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler)

/** The ids of this person's triggers that call the handler; nobody sees those of another. */
export const triggersOf = (handler: Handler): readonly string[] => own(handler).map((trigger) => trigger.getUniqueId())

/** Whether this person made that trigger, also where it is gone by now. */
export const ownsClock = (id: string): boolean => PropertiesService.getUserProperties().getProperty(ownKey) === id

/** Makes a trigger for this person in place of those that he has; returns its id. */
export function keepClock(handler: Handler, minutes: 1 | 5 | 10 | 15 | 30): string {
  for (const trigger of own(handler)) ScriptApp.deleteTrigger(trigger)
  const id = ScriptApp.newTrigger(handler).timeBased().everyMinutes(minutes).create().getUniqueId()
  PropertiesService.getUserProperties().setProperty(ownKey, id)
  return id
}

export function dropClock(id: string): void {
  for (const trigger of ScriptApp.getProjectTriggers()) if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger)
}

/** The mail address of who acts; blank where the manifest does not ask for it (userinfo.email), for then Google refuses to tell. */
export function whoActs(): string {
  try {
    return Session.getEffectiveUser().getEmail()
  } catch {
    return ''
  }
}
