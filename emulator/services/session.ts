import type { ExecutionContext } from './context'
import { strict } from './strict'

/** A user of whom only the email is known; empty where Google does not tell it. */
export const makeUser = (email: string): GoogleAppsScript.Base.User =>
  strict('User', { getEmail: () => email, getUserLoginId: () => email, toString: () => email }) as unknown as GoogleAppsScript.Base.User

/** Assumed: without authorisation a consumer account's email is empty, for the active and the effective user. */
export const makeSession = (context: ExecutionContext, timeZone: string, userKey: string): GoogleAppsScript.Base.Session =>
  strict('Session', {
    getActiveUser: () => makeUser(context.activeUser),
    getEffectiveUser: () => makeUser(context.effectiveUser),
    getActiveUserLocale: () => context.language,
    getScriptTimeZone: () => timeZone,
    getTimeZone: () => timeZone,
    getUser: () => makeUser(context.activeUser),
    getTemporaryActiveUserKey: () => userKey,
  }) as unknown as GoogleAppsScript.Base.Session
