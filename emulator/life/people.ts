import { sameAddress } from '../book/sharing'
import type { World } from './world'

type Kind = World['account']['kind']

/** One account: what of it outlives executions. */
export interface PersonData {
  readonly email: string
  kind: Kind
  /** Google's sentences come in the language of the account that runs. */
  language: 'vi' | 'en'
  /** Has given the script the permissions that it asks for. */
  authorised: boolean
  properties: Record<string, string>
  cache: World['cache']['script']
  /** Used today, on the day of the Pacific zone in which quotas are counted. */
  usage: { day: string; recipients: number; triggerMilliseconds: number }
}

export const newPerson = (email: string, kind: Kind, language: 'vi' | 'en', authorised: boolean): PersonData => ({
  email,
  kind,
  language,
  authorised,
  properties: {},
  cache: {},
  usage: { day: '', recipients: 0, triggerMilliseconds: 0 },
})

const domain = (email: string): string => email.slice(email.indexOf('@') + 1).toLowerCase()

/** Colleagues in one Workspace domain. */
const together = (a: PersonData, b: PersonData): boolean =>
  a.kind === 'workspace' && b.kind === 'workspace' && domain(a.email) === domain(b.email)

/** The account with this address, made at its first mention: a Workspace account where the owner has one of the same domain. */
export function personOf(world: World, email: string, wish: { kind?: Kind; language?: 'vi' | 'en' } = {}): PersonData {
  let person = world.people.find((one) => sameAddress(one.email, email))
  if (!person) {
    const colleague = world.account.kind === 'workspace' && domain(world.account.email) === domain(email)
    person = newPerson(email, colleague ? 'workspace' : 'consumer', world.language, false)
    world.people.push(person)
  }
  Object.assign(person, wish)
  return person
}

export const ownerOf = (world: World): PersonData => personOf(world, world.account.email)

/**
 * What an execution is told of who runs it and who sits at the keyboard; empty where Google does not tell. Without the runner's
 * authorisation (simple triggers) only colleagues of the developer are named; in a trigger that another person installed, the one at the
 * keyboard only to colleagues. Source: `User.getEmail` in the reference; tanaikech.github.io, 4 January 2022 (reports both empty for
 * consumers). Assumed: the consumer who owns the script is not named in simple triggers either.
 */
export function emailsTold(
  world: World,
  effective: PersonData,
  active: PersonData,
  authorised: boolean,
): { effectiveUser: string; activeUser: string } {
  const told = (person: PersonData): string => (together(person, ownerOf(world)) ? person.email : '')
  if (!authorised) return { effectiveUser: told(effective), activeUser: told(active) }
  const known = effective === active || together(effective, active)
  return { effectiveUser: effective.email, activeUser: known ? active.email : '' }
}

/** The owner's account goes on under another address or of another kind, with all that hangs on it. */
export function renameOwner(world: World, account: World['account']): void {
  const before = ownerOf(world)
  world.people = world.people.filter((one) => one !== before && !sameAddress(one.email, account.email))
  world.people.unshift({ ...before, ...account })
  world.triggers = world.triggers.map((one) => (one.owner === before.email ? { ...one, owner: account.email } : one))
  if (world.book.owner === before.email) world.book.owner = account.email
  world.account = account
}
