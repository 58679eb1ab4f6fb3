import type { ExecutionContext } from './context'
import { inside, Mismatch, Service, serve } from './service'

type GUser = GoogleAppsScript.Base.User

export class User extends Service<string> {
  override toString(): string {
    return this[inside]
  }
  getEmail(): string {
    return this[inside]
  }
  getUserLoginId(): string {
    return this[inside]
  }
}

export const wrapUser = (context: ExecutionContext, email: string): GUser =>
  serve(context, 'User', new User(email), { stores: false }) as unknown as GUser

/** The address of a user given as text or as a User of any service. */
export function emailOf(user: unknown): string {
  if (typeof user === 'string') return user
  const { getEmail } = (user ?? {}) as { getEmail?: () => string }
  if (typeof getEmail !== 'function') throw new Mismatch()
  return getEmail()
}
